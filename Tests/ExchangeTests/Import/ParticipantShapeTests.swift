import Foundation
import TalentDomain
import Testing

@testable import Exchange

@Suite("The shapes in which lists come")
struct ParticipantShapeTests {
    private static let headings =
        "Fornavn;Efternavn;E-mail;Organisation;Ledelsesniveau;Retning;Nærmeste leder;Leders e-mail"
    private static let karla =
        "Karla;Brix;karla.brix@aavang.example;Aavang Kommune;leder af medarbejdere;vertikal;Bodil Ravn;bodil.ravn@aavang.example"
    private static let soren =
        "Søren;Møller-Åge;soren@aavang.example;Aavang Kommune;leder af medarbejdere;vertikal;Bodil Ravn;bodil.ravn@aavang.example"

    private func read(_ lines: String...) throws -> ParticipantImport.Reading {
        try ParticipantImport.read(Data(lines.joined(separator: "\r\n").utf8))
    }

    private func faults(_ lines: String...) -> [String] {
        do throws(ImportError) {
            _ = try ParticipantImport.read(Data(lines.joined(separator: "\r\n").utf8))
            return []
        } catch {
            return error.faults.map(\.text.da)
        }
    }

    @Test(
        "A line that declares the separator is used and left out",
        arguments: ["sep=;", "SEP=;", "\"sep=;\"", "sep=;;;;"])
    func declared(line: String) throws {
        let reading = try read(line, Self.headings, Self.karla)
        #expect(reading.enrolment.entries.map(\.line) == [3])
        #expect(reading.shape.headingLine == 2)
    }

    @Test("Any separator can be declared")
    func declaredOther() throws {
        let lines = ["sep=|", Self.headings, Self.karla].map { $0.hasPrefix("sep") ? $0 : $0.replacing(";", with: "|") }
        #expect(try ParticipantImport.read(Data(lines.joined(separator: "\n").utf8)).enrolment.entries.count == 1)
    }

    @Test("Cells may be parted by vertical bars")
    func bars() throws {
        let lines = [Self.headings, Self.karla, Self.soren].map { $0.replacing(";", with: "|") }
        let reading = try ParticipantImport.read(Data(lines.joined(separator: "\n").utf8))
        #expect(reading.enrolment.entries.map(\.person.name) == ["Karla Brix", "Søren Møller-Åge"])
        #expect(reading.shape.form.text.da == "CSV i UTF-8, adskilt med lodrette streger")
    }

    @Test("Empty last cells may be missing or too many")
    func trailing() throws {
        #expect(try read(Self.headings, Self.karla + ";", Self.soren + ";;; ").enrolment.entries.count == 2)
        let short = "Q;Navn;q@aavang.example;Aavang Kommune;leder af medarbejdere;vertikal"
        #expect(
            try read(Self.headings, short, short.replacing("q@", with: "r@") + ";").enrolment.entries.map(\.lineManager)
                == [nil, nil])
        #expect(
            faults(Self.headings, Self.karla + ";x").first?.hasPrefix(
                "Linje 2: Linjen har 9 felter, overskriften har 8.") == true)
        #expect(
            faults(Self.headings, "Q;Navn;q@aavang.example;Aavang Kommune").first?.hasPrefix(
                "Linje 2: Linjen har 4 felter") == true)
    }

    @Test("A separator that is missing is not taken for an empty last cell")
    func slipped() {
        let found = faults(Self.headings, Self.karla.replacing("Bodil Ravn;", with: "Bodil Ravn "))
        #expect(
            found == [
                "Linje 2, kolonne 7 (Nærmeste leder): »Bodil Ravn bodil.ravn@aavang.example« ligner en e-mailadresse. Er kolonnerne forskudt?"
            ])
    }

    @Test(
        "Titles above and totals below are passed over, each told in one line",
        arguments: [
            "I alt;2;;;;;;", "I alt: 2", "Antal deltagere;;;;;;;2", "Udskrevet 25-11-2026", "Total;1", "* fortroligt",
        ])
    func around(footer: String) throws {
        let reading = try read(
            "Deltagerliste Talent Nord 2.0 – hold 3;;;;;;;", ";;;;;;;", Self.headings, Self.karla, "", footer)
        #expect(reading.enrolment.entries.map(\.line) == [4])
        #expect(reading.shape.headingLine == 3)
        #expect(reading.shape.notes.count == 2)
        #expect(reading.shape.notes[0].da == "Linje 1 er ikke læst: »Deltagerliste Talent Nord 2.0 – hold 3«.")
        #expect(reading.shape.notes[1].da.hasPrefix("Linje 6 er ikke læst: »"))
    }

    @Test("A title with other signs in it does not choose the separator")
    func titleWithCommas() throws {
        #expect(
            try read("Liste, udtrukket, den 25. november, kl. 9", Self.headings, Self.karla).enrolment.entries.count
                == 1)
    }

    @Test("A line with one cell that is no total is one fault; a participant called as a total is a participant")
    func alone() throws {
        #expect(
            faults(Self.headings, Self.karla, "Venteliste;;;;;;;").map { $0.prefix(33) } == [
                "Linje 3: Her står kun »Venteliste"
            ])
        let total = Self.karla.replacing("Karla", with: "Total")
        #expect(try read(Self.headings, total).enrolment.entries.count == 1)
        // Nor is it a total where the level is missing: it has an address.
        #expect(
            faults(Self.headings, total.replacing("leder af medarbejdere", with: "")).first?.hasPrefix("Linje 2")
                == true)
        #expect(faults(Self.headings, ";;;;;;;").first == "Filen har kun overskrifter og ingen deltagere.")
    }

    @Test("Headings further down are placed, and those that are missing altogether are told in one line")
    func late() throws {
        let title = Array(repeating: "Titel og mere", count: 12)
        let found = faults((title + [Self.headings, Self.karla]).joined(separator: "\r\n"))
        try #require(found.count == 1)
        #expect(found[0].hasPrefix("Linje 13: Overskrifterne kommer først her."))
        let none = faults("Karla;Brix;karla@x.example;X;1;V")
        #expect(
            none.count == 1
                && none[0].hasPrefix("Linje 1: Ingen af de første 10 linjer har overskrifter, som Spor kender."))
    }

    @Test(
        "Headings of other systems",
        arguments: [
            "Fornavn(e);Efternavn(e);Email;Arbejdsplads;Lederniveau;Retning",
            "Fornavn;Efternavn;E-post;Kommune;Niveau;Retning",
            "Fornavn*;Efternavn*;E-mail*;Organisation*;Ledelsesniveau*;Retning*",
            "Fornavn:;Efternavn:;Mail:;Organisation:;Niveau:;Retning:",
            "First name;Surname;Email address;Institution;Level;Direction",
            "firstname;lastname;email;company;management level;direction",
            "FORNAVN;EFTERNAVN;MAILADRESSE;ARBEJDSSTED;LEDELSESTRIN;UDVIKLINGSRETNING",
            "Fornavn (obligatorisk);Efternavn (required);E_mail;Firma;Level;Vertikal/horisontal",
            "For- og mellemnavn;Efternavn;Arbejds-e-mail;Ansættelsessted;Ledelseslag;Retning",
            "Kaldenavn;Familienavn;E-mail (arbejde);Organisation [navn];Ledelsesniveau (0-4);Retning (V/H)",
            "Fornavn\u{A0};Efternavn ;E\u{2011}mail;Organi\u{AD}sation;Niveau;Retning",
        ])
    func synonyms(headings: String) throws {
        let person = try read(headings, "Karla;Brix;karla@a.example;Aavang Kommune;1;vertikal").enrolment.entries.map(
            \.person)
        #expect(
            person.map(\.name) == ["Karla Brix"] && person[0].email == "karla@a.example"
                && person[0].organisation == "Aavang Kommune")
    }

    @Test("The preview names columns as they were understood")
    func understood() throws {
        let reading = try read(
            "Fornavn(e);Efternavn(e);E-post;Arbejdsplads;Niveau;Retning;Sko", "Karla;Brix;karla@a.example;Aavang;1;V;38"
        )
        #expect(
            reading.shape.columns.map(\.da) == [
                "»Fornavn(e)« som Fornavn", "»Efternavn(e)« som Efternavn", "»E-post« som E-mail",
                "»Arbejdsplads« som Organisation", "»Niveau« som Ledelsesniveau", "Retning",
            ])
        #expect(reading.shape.ignoredColumns.map(\.da) == ["»Sko«"])
    }

    @Test("A plain heading wins over what another system would call the column")
    func plainFirst() throws {
        let reading = try read(
            "Fornavn;Efternavn;E-mail;Arbejdsplads;Organisation;Niveau;Retning",
            "Karla;Brix;karla@a.example;Rådhuset;Aavang;1;V")
        #expect(reading.enrolment.entries.map(\.person.organisation) == ["Aavang"])
        #expect(reading.shape.ignoredColumns.map(\.da) == ["»Arbejdsplads«"])
        #expect(
            faults("Fornavn;Efternavn;E-mail;Arbejdsplads;Firma;Niveau;Retning", "K;B;k@a.example;Rådhuset;Aavang;1;V")
                .first?.hasSuffix("Kolonnen findes to gange.") == true)
    }

    @Test(
        "The nearest unknown heading is named",
        arguments: [
            ("Fornavn;Efternavn;E-pøst;Organisation;Niveau;Retning", "»E-pøst« – er det E-mail?"),
            ("Fornavn;Efternavn;Mailkonto;Organisation;Niveau;Retning", "»Mailkonto« – er det E-mail?"),
            ("Fornavn;Efternavn;E-mail;Organisatoin;Niveau;Retning", "»Organisatoin« – er det Organisation?"),
            ("Fornavn;Efternavn;E-mail;Organisation;Niveau;Retnng", "»Retnng« – er det Retning?"),
            ("Navn;Efternavn;E-mail;Organisation;Niveau;Retning", "»Navn« – er det Fornavn?"),
        ])
    func nearest(headings: String, question: String) {
        #expect(faults(headings, "a;b;c;d;e;f").contains { $0.contains(question) })
    }

    @Test(
        "A private address is not taken for the one at work, nor advised",
        arguments: ["Privat e-mail", "E-mail (privat)", "Personlig mail"])
    func privateAddress(heading: String) {
        #expect(
            faults("Fornavn;Efternavn;\(heading);Organisation;Niveau;Retning", "K;B;k@a.example;X;1;V") == [
                "Linje 1: Kolonnen »E-mail« mangler."
            ])
    }

    @Test(
        "Whole names in one column are split, and the preview shows how",
        arguments: ["Navn", "Name", "For- og efternavn", "Fulde navn", "Navn (efternavn, fornavn)"])
    func wholeNames(heading: String) throws {
        let names = ["Anne Holm", "Ravn, Bodil", "Ida Marie Lund Sø", "Sø Lund, Kim", "RAVN Eva"]
        let lines = names.enumerated().map { "\($0.element);p\($0.offset)@a.example;Aavang;1;V" }
        let reading = try ParticipantImport.read(
            Data((["\(heading);E-mail;Organisation;Niveau;Retning"] + lines).joined(separator: "\n").utf8))
        #expect(
            reading.enrolment.entries.map { "\($0.person.givenName)|\($0.person.familyName)" } == [
                "Anne|Holm", "Bodil|Ravn", "Ida Marie Lund|Sø", "Kim|Sø Lund", "Eva|RAVN",
            ])
        #expect(
            reading.shape.notes.map(\.da) == [
                "Kolonnen Navn er delt i fornavn | efternavn: »Ida Marie Lund | Sø«, »Kim | Sø Lund«, »Anne | Holm«, »Bodil | Ravn«, »Eva | RAVN«."
            ])
    }

    @Test(
        "Particles belong to the family name",
        arguments: [
            ("Ole von Bülow", "Ole|von Bülow"), ("Eva van der Berg", "Eva|van der Berg"),
            ("Ida Marie de la Cruz", "Ida Marie|de la Cruz"),
            ("Else La Cour", "Else|La Cour"), ("Le Thi", "Le|Thi"), ("Van Anh Sø", "Van Anh|Sø"),
        ])
    func particles(whole: String, split: String) throws {
        let name = try read("Navn;E-mail;Organisation;Niveau;Retning", "\(whole);p@a.example;Aavang;1;V").enrolment
            .entries.first?.person
        #expect(name.map { "\($0.givenName)|\($0.familyName)" } == split)
    }

    @Test("One name alone is no whole name, and whole names are not read where halves of them are")
    func oneName() throws {
        #expect(
            faults(
                "Navn;E-mail;Organisation;Niveau;Retning", "Anne;a@a.example;Aavang;1;V", "Ravn,;b@a.example;Aavang;1;V"
            ) == [
                "Linje 2, kolonne 1 (Navn): »Anne« er kun ét navn. Skriv både fornavn og efternavn.",
                "Linje 3, kolonne 1 (Navn): »Ravn,« kan ikke læses som ét navn. Skriv »Bodil Ravn« eller »Ravn, Bodil«.",
            ])
        let both = try read(
            "Navn;Fornavn;Efternavn;E-mail;Organisation;Niveau;Retning", "Holm, A.;Anne;Holm;a@a.example;Aavang;1;V")
        #expect(
            both.enrolment.entries.map(\.person.name) == ["Anne Holm"]
                && both.shape.ignoredColumns.map(\.da) == ["»Navn«"])
        #expect(
            faults(
                "Navn;E-mail;Organisation;Niveau;Retning", "101 90;a@a.example;Aavang;1;V",
                "10190 1234;b@a.example;A;1;V"
            ).last?.contains("CPR") == true)
    }

    @Test("A garbled heading is a fault, and a slip in one that need not be there is asked about")
    func doubtfulHeadings() throws {
        #expect(
            faults(Self.headings.replacing("Nærmeste leder", with: "NÃ¦rmeste leder"), Self.karla).first?.contains(
                "Mente du »Nærmeste leder«?") == true)
        let reading = try read(
            "Fornavn;Efternavn;E-mail;Organisation;Niveau;Retning;Stiling",
            "Karla;Brix;karla@a.example;Aavang;1;V;Leder")
        #expect(
            reading.shape.notes.map(\.da) == [
                "Er »Stiling« kolonnen Stilling? Så ret overskriften, ellers bliver den ikke læst."
            ])
    }

    @Test(
        "One line manager under several spellings is one",
        arguments: [
            ("Siobhan O'Neill", "Siobhan O’Neill"), ("Bodil Ravn", "Bodil\u{A0}Ravn"), ("Bodil Ravn", "Bodil  Ravn"),
            ("Anne-Mette Bæk", "Anne–Mette Bæk"), ("Anne-Mette Bæk", "Anne\u{2011}Mette Bæk"),
            ("Bodil Ravn", "Ravn, Bodil"), ("Bodil Ravn", "RAVN Bodil"), ("Bodil Ravn", "bodil ravn"),
            ("Bodil Aa. Ravn", "Ravn,Bodil Aa."),
        ])
    func oneManager(first: String, second: String) throws {
        let list = [first, second].enumerated().map { "A\($0);B;a\($0)@x.example;X;1;V;\($1);leder@x.example" }
        let reading = try read(Self.headings, list[0], list[1])
        // a date that exists
        let (change, report) = reading.enrolment.change(into: Workspace(), cohort: nil, on: Day("2026-11-20")!)
        #expect(report.newLineManagers == 1 && report.conflicts.isEmpty && report.doubles.isEmpty)
        var data = Workspace()
        try data.apply(#require(change))
        #expect(data.people.count == 3)
    }

    @Test("The family name first is understood, and what is no single name is refused")
    func familyFirst() throws {
        let manager = try read(Self.headings, Self.karla.replacing("Bodil Ravn", with: "Ravn Sø, Bodil Aa.")).enrolment
            .entries.first?.lineManager
        #expect(manager?.givenName == "Bodil Aa." && manager?.familyName == "Ravn Sø")
        #expect(faults(Self.headings, Self.karla.replacing("Bodil Ravn", with: "Ravn, Bodil, cand.mag.")).count == 1)
        #expect(faults(Self.headings, Self.karla.replacing("Karla", with: "Brix, Karla")).count == 1)
    }

    @Test("Hard spaces and double spaces are plain ones in all that is stored")
    func spaces() throws {
        let entry = try read(
            Self.headings,
            "Søren\u{A0};Møller\u{A0}\u{2009}Åge;\u{A0}soren@aavang.example;Aavang Kommune;leder\u{A0}af  medarbejdere;vertikal;Bodil\u{A0}Ravn;"
        ).enrolment.entries[0]
        #expect(
            entry.person.name == "Søren Møller Åge" && entry.person.email == "soren@aavang.example"
                && entry.person.level == .leader)
        #expect(entry.lineManager?.name == "Bodil Ravn")
    }

    @Test("The end of file of MS-DOS is none of the list", arguments: ["\u{1A}", "\r\n\u{1A}", "\u{1A}\u{1A}\r\n"])
    func controlZ(end: String) throws {
        #expect(
            try ParticipantImport.read(Data((Self.headings + "\r\n" + Self.karla + end).utf8)).enrolment.entries.count
                == 1)
    }

    @Test("Levels with a number, spaces or dashes; a slip is asked about")
    func levels() throws {
        for text in [
            "1", "niveau 1", "1 leder af medarbejdere", "1 – Leder af medarbejdere", "Leder af medarbejdere (1)",
            "LEDER AF MEDARBEJDERE",
        ] {
            #expect(try CellWords.level(text) == .leader, "\(text)")
        }
        for text in ["2 leder af medarbejdere", "12", "1 2", "chef", "Chief", "overlæge"] {
            #expect(throws: CellWords.CellError.self, "\(text)") { try CellWords.level(text) }
        }
        do { _ = try CellWords.level("leder af medarbejder") } catch {
            #expect(error.message.da.contains("Mente du »leder af medarbejdere«?"))
        }
        do { _ = try CellWords.direction("vertikla") } catch {
            #expect(error.message.da.contains("Mente du »vertikal«?"))
        }
    }

    @Test(
        "Dates as SAP and other systems write them",
        arguments: [
            ("00.00.0000", nil), ("31.12.9999", nil), ("9999-12-31", nil), ("00000000", nil),
            ("2015-08-01 00:00:00.000", "2015-08-01"), ("2015-08-01T00:00:00", "2015-08-01"),
            ("01-08-2015 00:00", "2015-08-01"), ("01.08.2015 12.30", "2015-08-01"), ("20150801", "2015-08-01"),
            ("2015/08/01", "2015-08-01"), ("1. aug. 2015", "2015-08-01"),
            ("1. august 2015", "2015-08-01"), ("01-aug-2015", "2015-08-01"), ("31.12.9999 00:00:00", nil),
        ])
    func dates(text: String, day: String?) throws {
        #expect(try CellWords.day(text) == day.flatMap { Day($0) })
    }

    @Test(
        "Dates with two meanings, or none, are refused",
        arguments: [
            "1-2-03", "2015-07-31T22:00:00Z", "8/1/2015 12:00:00 AM", "31-02-2015", "42217", "01-08", "2015",
            "1. ågust 2015", "01-13-2015", "0000-00-01", "31.12.9998",
        ])
    func noDates(text: String) {
        #expect(throws: CellWords.CellError.self) { try CellWords.day(text) }
    }

    @Test("Excel's number for a day is named as the day that it may be")
    func serial() {
        do { _ = try CellWords.day("42217") } catch { #expect(error.message.da.contains("Mente du 2015-08-01?")) }
    }

    @Test("Addresses with what surrounds them, and slips with what they could be")
    func addresses() throws {
        for text in ["mailto:karla@aavang.example", "Karla Brix <karla@aavang.example>", "karla@aavang.example;"] {
            #expect(try CellWords.email(text) == "karla@aavang.example")
        }
        for (text, nearest) in [
            ("karla@@aavang.example", "karla@aavang.example"), ("karla@aavang,example", "karla@aavang.example"),
            ("søren@aavang.example", "soeren@aavang.example"), ("karla(at)aavang.example", "karla@aavang.example"),
            ("karla@aavang..example", "karla@aavang.example"),
            ("karla brix@aavang.example", "karlabrix@aavang.example"),
        ] {
            do {
                _ = try CellWords.email(text)
                Issue.record("\(text)")
            } catch { #expect(error.message.da.contains("Mente du »\(nearest)«?")) }
        }
    }

    @Test("Numbers that the spreadsheet was kept from counting are as typed, and those it has rounded are refused")
    func numbers() throws {
        let headings = Self.headings + ";Medarbejdernr"
        #expect(
            try read(headings, Self.karla + ";=\"00123\"", Self.soren + ";'00124").enrolment.entries.map(
                \.person.employeeNumber) == ["00123", "00124"])
        #expect(
            try read(headings, Self.karla + ";\"=\"\"00123\"\"\"", Self.soren + ";124.0").enrolment.entries.map(
                \.person.employeeNumber) == ["00123", "124"])
        #expect(
            faults(headings, Self.karla + ";1,23457E+11").first?.hasPrefix(
                "Linje 2, kolonne 9 (Medarbejdernr): »1,23457E+11« er et tal, som regnearket har forkortet") == true)
        #expect(faults(headings, Self.karla + ";#N/A").first?.contains("er en fejl fra regnearket") == true)
    }
}
