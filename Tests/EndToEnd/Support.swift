// Every test here works through it: one import, and not one in each file.
@_exported import EndToEndSupport

/// Ours, where a file imports Testing, which has one too.
typealias ExitStatus = EndToEndSupport.ExitStatus
