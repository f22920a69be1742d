/// The program's version, shown by `--version` and `doctor`.
enum Version {
    static let number = "0.7.0"
}
