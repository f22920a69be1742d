// Every test here works through it: one import, and not one in each file.
@_exported import EndToEndSupport
