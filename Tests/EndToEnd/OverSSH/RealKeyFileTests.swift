import Foundation
import Testing

@Suite("Public-key files as they come by mail", .withLogins, .fewAtATime)
struct RealKeyFileTests {
    /// The content of a file made by `ssh-keygen` and then damaged.
    private func spoilt(_ kind: String, in home: SporHome) async throws -> [UInt8] {
        let folder = home.folder
        func lines(_ name: String, _ type: [String] = ["-t", "ed25519"]) async throws -> String {
            try await SSHServer.make(key: folder.path(name), type: type)
            return try String(contentsOfFile: folder.path(name) + ".pub", encoding: .utf8)
        }
        let good = try await lines("good")
        switch kind {
        case "two lines": return Array((good + good.replacing("AAAAC3", with: "AAAAC4")).utf8)
        case "a comment line first": return Array(("# min nøgle\n" + good).utf8)
        case "options": return Array(("command=\"bash\",no-pty " + good).utf8)
        case "from": return Array(("from=\"*\" " + good).utf8)
        case "carriage return": return Array(good.utf8).dropLast() + [0x0D, 0x0A]
        case "carriage return inside":
            return Array(good.dropLast().replacing(" anne", with: "\rcommand=\"bash\" ssh-ed25519 AAAA").utf8)
        case "private": return Array(try Data(contentsOf: URL(filePath: folder.path("good"))))
        case "short RSA": return Array(try await lines("rsa", ["-t", "rsa", "-b", "1024"]).utf8)
        case "another type inside": return Array(good.replacing("ssh-ed25519", with: "ecdsa-sha2-nistp256").utf8)
        case "DSA": return Array("ssh-dss AAAAB3NzaC1kc3MAAAABAAAAAQAAAAEAAAAB anne\n".utf8)
        case "binary": return (0..<400).map { UInt8(truncatingIfNeeded: $0 * 37) }
        case "NUL": return Array(good.utf8.dropLast()) + [0, 0x0A]
        case "a megabyte": return Array(good.utf8.dropLast()) + Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
        case "cut": return Array(good.utf8.prefix(50))
        case "certificate":
            _ = try await lines("ca")
            let result = try await runCommand(
                "/usr/bin/ssh-keygen",
                ["-q", "-s", folder.path("ca"), "-I", "anne", "-n", "root", folder.path("good.pub")])
            guard result.status == .exited(0) else {
                throw CommandFailed(arguments: ["ssh-keygen", "-s"], result: result)
            }
            return Array(try Data(contentsOf: URL(filePath: folder.path("good-cert.pub"))))
        case "somebody else's":
            return Array(
                try Data(contentsOf: URL(filePath: try await PreparedStore.cohort().keyFile("anne-holm") + ".pub")))
        default: return []
        }
    }

    @Test(
        "are refused by one sentence where they are no single plain key, and nothing is changed",
        arguments: [
            "two lines", "a comment line first", "options", "from", "carriage return", "carriage return inside",
            "private", "short RSA", "another type inside", "DSA", "binary", "NUL",
            "a megabyte", "cut", "certificate", "somebody else's", "empty",
        ])
    func refused(kind: String) async throws {
        let home = try SporHome()
        try await PreparedStore.cohort().copyStore(to: home)
        let file = try await home.folder.write(spoilt(kind, in: home), to: "bo.pub")
        let before = try home.bytes(), keys = try await home.succeeding("authorized-keys")
        let answer = try await home.spor("key", "add", "karen-ulv", file)
        #expect(answer.status == .exited(1) && answer.output.isEmpty)
        #expect(
            answer.error.split(separator: "\n").count == 1
                && answer.error.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }, "\(answer.error)")
        #expect(try home.bytes() == before)
        #expect(try await home.succeeding("authorized-keys") == keys)
    }
}
