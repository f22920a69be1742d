import Foundation
import Testing

@Suite("Keys on the command line")
struct KeyTests {
    // A public key that belongs to nobody.
    private let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH"

    private func home() async throws -> SporHome {
        let home = try SporHome()
        try await home.startCohort()
        try home.folder.write(key + " anne@bærbar.example\n", to: "anne.pub")
        return home
    }

    @Test(
        "a person's key is added, listed, and stands in the line that sshd reads, with nothing but that person's door behind it"
    )
    func added() async throws {
        let home = try await home()
        #expect(
            try await home.succeeding("key", "add", "anne-holm", "anne.pub")
                == "Anne Holm (anne-holm) har nu nøglen anne-holm.\n")
        let list = try await home.succeeding("key", "list")
        for word in ["anne-holm", "ssh-ed25519", "…BwcHBwcHBwcH", "2027-03-15", "anne@bærbar.example"] {
            #expect(list.contains(word), "\(word)")
        }
        let lines = try await home.succeeding("authorized-keys", "--program", "/usr/local/bin/spor")
        #expect(
            lines
                == "restrict,pty,command=\"/usr/local/bin/spor connect anne-holm --key anne-holm --store \(home.store) --today 2027-03-15\" \(key) anne-holm\n"
        )
    }

    @Test("without --program it is this very program, and the store's place is whole from the root")
    func ownPath() async throws {
        let home = try await home()
        try await home.succeeding("key", "add", "anne-holm", "anne.pub")
        let line = try await home.succeeding("authorized-keys", "--store", "data/../data/spor/")
        let program = URL(filePath: try sporBinary()).resolvingSymlinksInPath().path
        #expect(line.contains("command=\"\(program) connect anne-holm --key anne-holm --store \(home.store) --today"))
    }

    @Test(
        "a file that is no single plain key is refused with file and line, and nothing is changed",
        arguments: [
            "{key}\n{key}\n", "{key}\r\n", "no-pty {key}\n", "ssh-ed25519-cert-v01@openssh.com AAAA\n",
            "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n", "",
        ])
    func refused(text: String) async throws {
        let home = try await home()
        try home.folder.write(text.replacing("{key}", with: key), to: "bo.pub")
        let before = try home.bytes()
        let result = try await home.spor("key", "add", "bo-dam", "bo.pub")
        #expect(result.status == .exited(1) && result.output.isEmpty)
        #expect(result.error.hasPrefix("bo.pub") && result.error.count { $0 == "\n" } == 1)
        #expect(try home.bytes() == before)
    }

    @Test("a key that is somebody's already is refused, and its owner named")
    func duplicate() async throws {
        let home = try await home()
        try await home.succeeding("key", "add", "anne-holm", "anne.pub")
        let before = try home.bytes()
        let other = try await home.spor("key", "add", "bo-dam", "anne.pub")
        #expect(
            other.status == .exited(1)
                && other.error == "Nøglen tilhører allerede Anne Holm. Hver person skal have sin egen nøgle.\n")
        #expect(
            try await home.spor("key", "add", "anne-holm", "anne.pub").error == "Anne Holm har allerede den nøgle.\n")
        #expect(try home.bytes() == before)
    }

    @Test("nobody by that id or e-mail, no such file, a folder in its place")
    func notThere() async throws {
        let home = try await home()
        #expect(
            try await home.spor("key", "add", "anne", "anne.pub").error
                == "anne: der er ingen med det navn. Mente du anne-holm?\n")
        for file in ["væk.pub", "data"] {
            #expect(
                try await home.spor("key", "add", "anne-holm", file).error == "\(file) kan ikke læses. Findes filen?\n")
        }
    }

    @Test("a name that two people have, and no name at all, gives nobody a key: the id is asked for")
    func ambiguous() async throws {
        let home = try await home()
        try home.folder.write(
            "Fornavn;Efternavn;E-mail;Organisation;Ledelsesniveau;Retning\nAnne;Holm;anden.anne@nordby.example;Vesterby;leder af medarbejdere;vertikal\n",
            to: "to.csv")
        try await home.succeeding("people", "import", "to.csv")
        for (word, answer) in [
            ("Anne Holm", "Anne Holm: flere har det navn. Skriv et id: anne-holm, anne-holm-2.\n"),
            ("", "Skriv personens id, navn eller e-mail. Se id med: spor person list\n"),
        ] {
            #expect(try await home.spor("key", "add", word, "anne.pub").error == answer)
            #expect(try await home.spor("agenda", "--as", word).status == .exited(1))
        }
        #expect(
            try await home.succeeding("key", "list")
                == "Ingen nøgler endnu. Tilføj en med: spor key add PERSON FIL.pub\n")
        #expect(try await home.succeeding("key", "add", "Bo Dam", "anne.pub").hasPrefix("Bo Dam (bo-dam)"))
    }

    @Test("one key is removed by itself, several by id or all at once")
    func removed() async throws {
        let home = try await home()
        try home.folder.write(key.dropLast() + "I\n", to: "anden.pub")
        for file in ["anne.pub", "anden.pub"] { try await home.succeeding("key", "add", "anne-holm", file) }
        #expect(
            try await home.spor("key", "remove", "anne-holm").error
                == "Anne Holm har flere nøgler: Skriv en af anne-holm, anne-holm-2, eller all.\n")
        #expect(try await home.spor("key", "remove", "anne-holm", "x").status == .exited(1))
        try await home.succeeding("key", "remove", "anne-holm", "anne-holm-2")
        #expect(try await home.succeeding("key", "list", "anne-holm").contains("anne@bærbar"))
        try await home.succeeding("key", "add", "anne-holm", "anden.pub")
        try await home.succeeding("key", "remove", "anne-holm", "all")
        #expect(try await home.succeeding("authorized-keys").isEmpty)
        #expect(try await home.spor("key", "remove", "anne-holm").error == "Anne Holm har ingen nøgler.\n")
    }

    @Test(
        "a key that cannot be read is named, and the others are printed",
        .enabled(if: FileManager.default.isExecutableFile(atPath: SporHome.sqlite), "sqlite3 is not installed"))
    func unreadable() async throws {
        let home = try await home()
        try home.folder.write(key.dropLast() + "I\n", to: "bo.pub")
        try await home.succeeding("key", "add", "anne-holm", "anne.pub")
        try await home.succeeding("key", "add", "bo-dam", "bo.pub")
        try await home.sql("UPDATE record SET body = '{}' WHERE kind = 'accessKey' AND id = 'anne-holm'")
        let lines = try await home.spor("authorized-keys")
        #expect(lines.status == .exited(0) && lines.output.hasSuffix(" bo-dam\n"))
        #expect(lines.error == "Nøgle »anne-holm« kan ikke læses.\n")
        for arguments in [["key", "list"], ["key", "list", "anne-holm"]] {
            let list = try await home.spor(arguments)
            #expect(list.error.contains("nøgle »anne-holm«") && !list.output.contains("Ingen nøgler"), "\(list)")
        }
    }

    @Test("who is in the programme is listed with the ids that the others ask for")
    func people() async throws {
        let list = try await home().succeeding("person", "list")
        #expect(
            list.split(separator: "\n").contains {
                $0.hasPrefix("anne-holm ") && $0.contains("Anne Holm") && $0.hasSuffix("talent")
            })
        #expect(list.contains("nærmeste leder"))
    }

    @Test(
        "a path that a shell or sshd would read as its own is refused",
        arguments: ["/opt/to ord/spor", "/opt/\"x/spor", "/opt/a\\b", "/opt/$(id)", "/opt/a;b", "/opt/a\nb"])
    func paths(path: String) async throws {
        for command in [["authorized-keys"], ["serve-config", "--account", "spor"]] {
            let result = try await home().spor(command + ["--program", path])
            #expect(
                result.status == .exited(1) && result.output.isEmpty
                    && result.error.contains("må kun indeholde bogstaverne"))
        }
    }

    @Test("an account's name is a name", arguments: ["spor\nPermitRootLogin yes", "a b", "", "Match"])
    func account(name: String) async throws {
        #expect(try await home().spor("serve-config", "--account", name).status == .exited(2))
    }
}

extension SporHome {
    /// The bytes of the store's file.
    func bytes() throws -> Data { try Data(contentsOf: URL(filePath: store + "/spor.sqlite")) }
}
