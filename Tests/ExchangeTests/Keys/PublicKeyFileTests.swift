import Foundation
import Testing

@testable import Exchange

@Suite("Public-key files")
struct PublicKeyFileTests {
    /// The strings of a key, each preceded by its length.
    static func blob(_ fields: [UInt8]...) -> String {
        let bytes = fields.flatMap { field in withUnsafeBytes(of: UInt32(field.count).bigEndian) { Array($0) } + field }
        return Data(bytes).base64EncodedString()
    }

    static let point = [UInt8](repeating: 7, count: 32)
    static let ed25519 = blob(Array("ssh-ed25519".utf8), point)
    static func rsa(bits: Int) -> String {
        blob(Array("ssh-rsa".utf8), [1, 0, 1], [0, 0x80] + [UInt8](repeating: 1, count: bits / 8 - 1))
    }

    private func read(_ text: String) throws -> PublicKeyFile { try PublicKeyFile(Array(text.utf8), named: "anne.pub") }

    private func reason(_ bytes: [UInt8]) -> String {
        do {
            _ = try PublicKeyFile(bytes, named: "anne.pub")
            return "taken"
        } catch {
            return error.message.da
        }
    }

    @Test("The kinds that are taken, with or without a line end and a comment")
    func taken() throws {
        let key = try read("ssh-ed25519 \(Self.ed25519) anne holm@bærbar\n")
        #expect(key.type == "ssh-ed25519" && key.blob == Self.ed25519 && key.label == "anne holm@bærbar")
        #expect(try read("ssh-ed25519 \(Self.ed25519)").label == "")
        #expect(try read("ssh-rsa \(Self.rsa(bits: 2048)) a").type == "ssh-rsa")
        let curve = Self.blob(Array("ecdsa-sha2-nistp256".utf8), Array("nistp256".utf8), Self.point)
        #expect(try read("ecdsa-sha2-nistp256 \(curve)").blob == curve)
        let token = Self.blob(Array("sk-ssh-ed25519@openssh.com".utf8), Self.point, Array("ssh:".utf8))
        #expect(try read("sk-ssh-ed25519@openssh.com \(token)").blob == token)
    }

    @Test("A comment that cannot be shown, or that holds a CPR number, is left out")
    func comments() throws {
        for comment in ["a\u{1B}[31mb", "x\u{202E}y", "010203-1234"] {
            #expect(try read("ssh-ed25519 \(Self.ed25519) \(comment)").label == "")
        }
    }

    @Test(
        "What is wrong is said with its file and line",
        arguments: [
            ("", "anne.pub: filen er tom."),
            ("\n", "anne.pub: filen er tom."),
            ("ssh-ed25519 {key} a\nssh-ed25519 {key} b\n", "anne.pub, linje 2: der står mere end én linje."),
            ("ssh-ed25519 {key} a\n\n", "anne.pub, linje 2: der står mere end én linje."),
            ("ssh-ed25519 {key} a\r\n", "anne.pub, linje 1: linjen slutter med et CR-tegn"),
            ("command=\"sh\" ssh-ed25519 {key} a", "anne.pub, linje 1: der står noget før nøglens type."),
            ("restrict,pty ssh-ed25519 {key}", "anne.pub, linje 1: der står noget før nøglens type."),
            ("ssh-ed25519-cert-v01@openssh.com {key}", "anne.pub, linje 1: det er et certifikat"),
            ("ssh-dss {key}", "anne.pub, linje 1: nøgletypen understøttes ikke"),
            ("\u{FEFF}ssh-ed25519 {key}", "anne.pub: filen er ikke ren tekst i UTF-8."),
            ("hej", "anne.pub, linje 1: nøgletypen understøttes ikke"),
            ("ssh-ed25519", "anne.pub, linje 1: nøglen er ufuldstændig."),
            ("ssh-ed25519 !!!!", "anne.pub, linje 1: nøglen er ufuldstændig."),
            ("ssh-ed25519 {key}AAAA", "anne.pub, linje 1: nøglen er ufuldstændig."),
            ("ssh-rsa {key}", "anne.pub, linje 1: nøglen er af en anden type"),
            ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n", "anne.pub, linje 1: det er en PRIVAT nøgle"),
            ("PuTTY-User-Key-File-3: ssh-ed25519\n", "anne.pub, linje 1: det er en PRIVAT nøgle"),
            ("---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n", "anne.pub, linje 1: nøglen er gemt i et andet format."),
            ("ssh-ed25519 {key}\0", "anne.pub: filen er ikke ren tekst i UTF-8."),
        ])
    func refused(text: String, sentence: String) {
        #expect(reason(Array(text.replacing("{key}", with: Self.ed25519).utf8)).hasPrefix(sentence))
    }

    @Test("Keys that are weak, cut, lengthened, or written in another way than the usual")
    func subtle() {
        #expect(reason(Array("ssh-rsa \(Self.rsa(bits: 1024))".utf8)).contains("2048 bit"))
        let short = Self.blob(Array("ssh-ed25519".utf8), [1, 2, 3]),
            long = Self.blob(Array("ssh-ed25519".utf8), Self.point, [1])
        for blob in [short, long] { #expect(reason(Array("ssh-ed25519 \(blob)".utf8)).contains("ufuldstændig")) }
        // With 51 bytes the last letter is full. A field of 32 bytes leaves unused bits, so another letter would decode
        // to the same key.
        let token = Self.blob(Array("sk-ssh-ed25519@openssh.com".utf8), Self.point, [1])
        #expect(token.hasSuffix("E="))
        #expect(reason(Array("sk-ssh-ed25519@openssh.com \(token)".utf8)) == "taken")
        #expect(reason(Array("sk-ssh-ed25519@openssh.com \(token.dropLast(2))F=".utf8)).contains("ufuldstændig"))
        #expect(reason(Array("ssh-ed25519 ".utf8) + [0xE5]).contains("UTF-8"))
        #expect(reason([UInt8](repeating: 65, count: PublicKeyFile.longest + 1)).contains("for stor"))
    }

    @Test("A file's name cannot act on the terminal")
    func name() {
        let fault = #expect(throws: PublicKeyError.self) { try PublicKeyFile([], named: "a\u{1B}[2Jb") }
        #expect(fault?.message.da.hasPrefix("a\\u{1B}[2Jb: ") == true)
    }
}
