import Foundation
import TalentDomain
import Testing

@testable import Exchange

@Suite("The encoding of a list, told by what its letters would be in Danish")
struct EncodingTests {
    private func list(_ name: String, _ family: String = "Holm") -> String {
        "Fornavn;Efternavn;E-mail;Organisation;Ledelsesniveau;Retning\r\n\(name);\(family);a@x.example;Aavang Kommune;leder af medarbejdere;vertikal\r\n"
    }

    private func bytes(_ text: String, in encoding: TextEncoding) throws -> Data {
        switch encoding {
        case .utf8: Data(text.utf8)
        case .utf16LittleEndian: try #require(text.data(using: .utf16LittleEndian))
        case .utf16BigEndian: try #require(text.data(using: .utf16BigEndian))
        default: Data(try #require(encoding.bytes(of: text)))
        }
    }

    @Test(
        "One name is enough",
        arguments: [TextEncoding.windows1252, .macRoman, .cp850, .utf8, .utf16LittleEndian, .utf16BigEndian],
        [
            "Søren", "Åse", "Ærø", "SØREN", "KJÆR", "ÅSE", "Pål", "Ærlig-Øjvind", "Bæk", "Østergård", "Renée",
            "Jørgen Ågård", "Sjöberg Åke", "Gråbøl",
            "Müller-Højgård", "Bjørn",
        ])
    func names(encoding: TextEncoding, name: String) throws {
        let reading = try ParticipantImport.read(bytes(list(name), in: encoding))
        #expect(reading.enrolment.entries.map(\.person.givenName) == [name])
        guard case .text(let found, _, _) = reading.shape.form else { return }
        #expect(found == encoding)
    }

    @Test(
        "Apostrophes, dashes and hard spaces as Windows writes them",
        arguments: ["O’Neill", "Anne–Marie", "Anne\u{A0}Marie", "D’Angelo", "Anne – Marie"])
    func signs(name: String) throws {
        let reading = try ParticipantImport.read(bytes(list(name), in: .windows1252))
        #expect(reading.enrolment.entries.map(\.person.givenName) == [name.withPlainSpaces])
    }

    @Test("A list in UTF-32 that says so is read, and what is broken in it is placed", arguments: [true, false])
    func utf32(isLittle: Bool) throws {
        let units = ("\u{FEFF}" + list("Søren")).unicodeScalars.map {
            isLittle ? $0.value.littleEndian : $0.value.bigEndian
        }
        let data = units.withUnsafeBytes { Data($0) }
        let reading = try ParticipantImport.read(data)
        #expect(reading.enrolment.entries.map(\.person.givenName) == ["Søren"])
        #expect(reading.shape.form.text.da == "CSV i UTF-32, adskilt med semikolon")
        #expect(throws: ImportError.self) { try ParticipantImport.read(data.dropLast()) }
    }

    @Test("The preview says which was taken, and that it was worked out")
    func said() throws {
        #expect(
            try ParticipantImport.read(bytes(list("Søren"), in: .macRoman)).shape.form.text.da
                == "CSV i MacRoman (gættet ud fra bogstaverne), adskilt med semikolon")
        #expect(try ParticipantImport.read(bytes(list("Søren"), in: .cp850)).shape.form.isUncertain)
        #expect(try !ParticipantImport.read(bytes(list("Søren"), in: .windows1252)).shape.form.isUncertain)
        #expect(
            try ParticipantImport.read(Data(list("Søren").utf8)).shape.form.text.en
                == "CSV in UTF-8, separated by semicolons")
    }

    @Test(
        "Where two encodings make words, neither is taken",
        arguments: [[0x4D, 0x9A, 0x6C], [0x4C, 0x27, 0x41, 0x92, 0x42, 0x4E]] as [[UInt8]])
    func undecided(name: [UInt8]) throws {
        let parts = list("#").split(separator: "#").map { Data($0.utf8) }
        do throws(ImportError) {
            _ = try ParticipantImport.read(parts[0] + Data(name) + parts[1])
            Issue.record("it was read")
        } catch {
            #expect(error.faults.count == 1)
            #expect(error.faults[0].text.da.hasPrefix("Linje 2, tegn "))
            #expect(
                error.faults[0].text.da.contains("tegnkodning kan ikke afgøres")
                    && error.faults[0].text.da.contains("CSV UTF-8"))
        }
    }

    @Test("A word that stands in every line does not outvote the others")
    func repeated() throws {
        let lines = (0..<50).map { "A\($0);O’NEILL;a\($0)@x.example;Aavang Kommune;1;V" }
        let text =
            "Fornavn;Efternavn;E-mail;Organisation;Ledelsesniveau;Retning\n" + lines.joined(separator: "\n")
            + "\nSøren;Kjær;s@x.example;Å;1;V"
        let reading = try ParticipantImport.read(bytes(text, in: .windows1252))
        #expect(reading.enrolment.entries.first?.person.familyName == "O’NEILL")
    }

    @Test(
        "Text that was read in a wrong encoding before is a fault at its cell, with what it could have been",
        arguments: [
            ("SÃ¸ren", "Søren"), ("KjÃ¦r", "Kjær"), ("Ã…se", "Åse"), ("S√∏ren", "Søren"), ("S├©ren", "Søren"),
            ("S¿ren", "Søren"), ("S¯ren", "Søren"), ("M›ller", "Møller"),
            ("KrÊn", "Kræn"), ("S&oslash;ren", "Søren"), ("S&#248;ren", "Søren"), ("S&#xF8;ren", "Søren"),
            ("S=C3=B8ren", "Søren"), ("S%C3%B8ren", "Søren"),
            ("S\\u00f8ren", "Søren"), ("SÃƒÂ¸ren", "Søren"), ("KjÃƒÂ¦r", "Kjær"), ("Ãƒâ€¦se", "Åse"),
            ("SÃƒÆ’Ã‚Â¸ren", "Søren"), ("S|ren", "Søren"), ("B¾k", "Bæk"), ("B&amp;U", "B&U"),
        ])
    func garbled(text: String, meant: String) {
        #expect(GarbledText.finding(in: text) == GarbledText.Finding(nearest: meant))
    }

    @Test("Letters that are lost are a fault too", arguments: ["S\u{FFFD}ren", "S?ren", "S??ren", "?se", "B█k"])
    func lost(text: String) {
        #expect(GarbledText.finding(in: text) != nil)
    }

    @Test(
        "Names as people have them are none",
        arguments: [
            "Søren Kjær", "O’Neill", "O´Neill", "D'Angelo", "Anne-Marie", "Müller", "Łukasz Żak", "Åse", "ÆRØ",
            "Hans (vikar)", "HR & Økonomi", "Børn/Unge", "Teknik, Miljø",
            "Hvem?", "René d’Arc", "Lars \"Lasse\"", "Chef*", "100 % hjemme", "№ 5", "Þór Guðrún", "Dvořák", "Çelik",
            "İlhan", "Nguyễn", "Андрей", "李", "SØren",
            "«Huset»", "afd. §12", "½ stilling", "C# udvikler", "Kø 3°", "IT+HR",
        ])
    func plain(text: String) {
        #expect(GarbledText.finding(in: text) == nil)
    }

    @Test("The fault stands at the cell, and nothing of the list is taken")
    func place() {
        do throws(ImportError) {
            _ = try ParticipantImport.read(Data(list("SÃ¸ren").utf8))
            Issue.record("it was read")
        } catch {
            #expect(
                error.faults.map(\.text.da) == [
                    "Linje 2, kolonne 1 (Fornavn): »SÃ¸ren« ser ud til at være læst med en forkert tegnkodning. Mente du »Søren«? Ret det, eller eksportér listen igen som »CSV UTF-8«."
                ])
        }
    }
}
