import ArgumentParser
import Foundation
import TalentDomain
import TalentStore

/// `spor authorized-keys`: the key that sshd asks about, or all keys of those who may log in, each with its person's
/// name.
struct AuthorizedKeysCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "authorized-keys",
            abstract: say("Skriv nøglerne i den form, sshd læser.", "Print the keys in the form that sshd reads."),
            discussion: say(
                "Hver nøgle får kun lov til at køre spor connect for sin person. Personer uden en aktiv rolle er ikke med.",
                "Each key may run spor connect for its person and nothing else. People without an active role are left out."
            ))
    }

    @Option(
        help: ArgumentHelp(
            say(
                "Stien til programmet. Udelades den, bruges dette program.",
                "The program's path; otherwise this program."), valueName: say("sti", "path")))
    var program: String?

    @Argument(
        help: ArgumentHelp(
            say(
                "Fingeraftrykket af den nøgle, der spørges om, som sshd skriver det (%f). Udelades det, skrives alle nøgler.",
                "The fingerprint of the key asked about, as sshd writes it (%f); otherwise all keys are printed."),
            valueName: say("fingeraftryk", "fingerprint")))
    var fingerprint: String?

    @OptionGroup var common: CommonOptions

    func validate() throws { try common.refuseViewing() }

    func run() throws {
        let command = try ConnectLine(program: program, store: common.directory, today: common.today)
        let (store, viewer) = try common.open()
        let (keys, unread) = try failingPlainly {
            try store.openingKeys(fingerprint: fingerprint, on: viewer.today)
        }
        // The exit status stays 0: otherwise sshd would refuse the other keys too.
        for record in unread { Output.error(StoreFault(record).text[OutputLanguage.current]) }
        for key in keys {
            // Valid ids and keys have only letters, digits and a few signs.
            guard Slug.isValid(key.person.raw), Slug.isValid(key.id.raw), key.isPlain else {
                let name = RecordKey(key.id).phrase
                Output.error(
                    say(
                        "\(name.da.capitalizedFirst) er udeladt: den rummer tegn, som sshd ville misforstå. Fjern den, og tilføj den igen.",
                        "\(name.en.capitalizedFirst) is left out: it contains characters that sshd would misread. Remove it and add it again."
                    ))
                continue
            }
            Output.line(
                "restrict,pty,command=\"\(command.text(for: key.person, with: key.id))\" \(key.type) \(key.blob) \(key.person)"
            )
        }
    }
}

/// The command in a key's line and in sshd's configuration, with characters that are safe in both, since sshd passes it
/// to a shell.
struct ConnectLine {
    let program: String
    let store: String
    private let today: Day?

    /// - Throws: `CommandError` for a path with characters that sshd or the shell would interpret.
    init(program: String?, store: String, today: Day? = nil) throws {
        self.program = try Self.plain(program ?? Self.ownPath())
        self.store = try Self.plain(store)
        self.today = today
    }

    func text(for person: Person.ID, with key: AccessKey.ID) -> String {
        "\(program) connect \(person) --key \(key) --store \(store)" + (today.map { " --today \($0)" } ?? "")
    }

    private static func ownPath() throws -> String {
        guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
            throw CommandError(
                "Programmets egen sti kan ikke findes. Skriv --program STI.",
                "The program's own path cannot be found. Use --program PATH.")
        }
        return path
    }

    /// The absolute path, which may only have letters, digits and `/ . _ - + @`.
    private static func plain(_ path: String) throws -> String {
        let whole = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
        let trimmed = whole.count > 1 && whole.hasSuffix("/") ? String(whole.dropLast()) : whole
        guard trimmed.utf8.allSatisfy(isPlain) else {
            throw CommandError(
                "\(path): stien må kun indeholde bogstaverne a–z, tal og / . _ - + @, fordi den skal stå i sshd's konfiguration. Læg den et andet sted.",
                "\(path): the path may contain only the letters a–z, digits and / . _ - + @, because it goes into sshd's configuration. Put it somewhere else."
            )
        }
        return trimmed
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: Array("/._-+@".utf8).contains(byte)
        }
    }
}

extension AccessKey {
    /// Whether type and key have no character that could begin another option, such as a blank or a line end.
    fileprivate var isPlain: Bool {
        !blob.isEmpty && !type.isEmpty
            && blob.utf8.allSatisfy { byte in
                Character(Unicode.Scalar(byte)).isLetter && byte < 0x80 || (0x30...0x39).contains(byte)
                    || Array("+/=".utf8).contains(byte)
            }
            && type.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || Array("-@.".utf8).contains(byte)
            }
    }
}
