/// The program's number, here and nowhere else: `--version` and `doctor` tell it.
enum Version {
    static let number = "0.7.0"
}
