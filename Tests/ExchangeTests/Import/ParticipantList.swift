import Foundation
import TalentDomain

@testable import Exchange

/// Builds participants' lists for the tests: a correct one, which each test changes.
enum ParticipantList {
    static let headings =
        "Medarbejdernr;Fornavn;Efternavn;E-mail;Organisation;Ledelsesniveau;Retning;Nærmeste leder;Leders e-mail;Ansat"
    static let anne = "1;Anne;Holm;anne@nordby.example;Nordby;1;V;Søren Kjær;soeren@nordby.example;01-08-2015"
    static let bo =
        "2;Bo;Dam;bo@nordby.example;Nordby;leder af medarbejdere;horisontal;Søren Kjær;soeren@nordby.example;1/9-2016"

    static func data(_ lines: String...) -> Data { Data(lines.joined(separator: "\r\n").utf8) }
}

extension ParticipantImport {
    private static let today = Day("2026-11-20")!  // a date that exists

    static func read(_ data: Data) throws(ImportError) -> Reading { try read(data, on: today) }
    static func read(fileAt path: String) throws(ImportError) -> Reading { try read(fileAt: path, on: today) }
}
