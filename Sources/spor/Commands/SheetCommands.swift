import ArgumentParser
import Exchange
import Foundation
import TalentDomain
import TalentStore
import TerminalKit

extension ExportCommand {
    /// `spor export xlsx`: a table as an Excel workbook.
    struct WorkbookCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "xlsx", abstract: say("Et regneark til Excel.", "A spreadsheet for Excel."),
                discussion: "\(Spreadsheet.list) \(CohortOption.discussion)")
        }

        @Argument(help: Spreadsheet.help) var sheet: Spreadsheet

        @Option(help: NewFile.help("xlsx")) var out: String

        @OptionGroup var option: CohortOption

        @OptionGroup var common: CommonOptions

        func run() throws {
            try NewFile.write(sheet.workbook(of: CohortReport(common, option).view), to: out)
        }
    }

    /// `spor export csv`: a table as text, as Danish Excel opens it.
    struct CSVCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "csv",
                abstract: say("Det samme som CSV, som dansk Excel åbner det.", "The same as CSV for Danish Excel."),
                discussion: "\(Spreadsheet.list) \(CohortOption.discussion)")
        }

        @Argument(help: Spreadsheet.help) var sheet: Spreadsheet

        @Option(help: NewFile.optionalHelp("csv")) var out: String?

        @OptionGroup var option: CohortOption

        @OptionGroup var common: CommonOptions

        func run() throws {
            let data = try sheet.table(of: CohortReport(common, option).view).csv
            guard let out else { return Output.file(String(decoding: data, as: UTF8.self)) }
            try NewFile.write(data, to: out)
        }
    }
}

extension Spreadsheet: ExpressibleByArgument {
    /// A table by its name in either language; case and accents do not matter.
    public init?(argument: String) {
        let typed = NameMatch(argument)
        guard !typed.isEmpty,
            let sheet = Self.allCases.first(where: { typed.rank([$0.name.da, $0.name.en]) == .whole })
        else { return nil }
        self = sheet
    }

    /// The table as an Excel workbook.
    ///
    /// - Throws: `CommandError` where it cannot be made.
    func workbook(of view: CohortView) throws -> Data {
        do {
            return try table(of: view).workbook()
        } catch {
            throw CommandError(error.message)
        }
    }

    public static var allValueStrings: [String] { allCases.map { $0.name[OutputLanguage.current] } }

    static var help: ArgumentHelp {
        ArgumentHelp(say("Tabellens navn.", "The name of the table."), valueName: say("tabel", "table"))
    }

    /// `personer: deltagere og deres ledere; …`
    static var list: String {
        let all = allCases.map { "\($0.name[OutputLanguage.current]): \($0.content[OutputLanguage.current])" }
        return say("Tabellerne er ", "The tables are ") + all.joined(separator: "; ") + "."
    }

}
