// All tests here use this library, so it is imported once for all files.
@_exported import EndToEndSupport

/// The library's type, since Testing has one of the same name.
typealias ExitStatus = EndToEndSupport.ExitStatus
