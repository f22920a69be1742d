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
                discussion: "\(Sheet.list) \(CohortOption.discussion)")
        }

        @Argument(help: Sheet.help) var sheet: Sheet

        @Option(help: NewFile.help("xlsx")) var out: String

        @OptionGroup var option: CohortOption

        @OptionGroup var common: CommonOptions

        func run() throws {
            let table = try sheet.table(of: CohortReport(common, option).view)
            try NewFile.write(to: out) { try table.writeWorkbook(to: $0) }
        }
    }

    /// `spor export csv`: a table as text, as Danish Excel opens it.
    struct CSVCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "csv",
                abstract: say("Det samme som CSV, som dansk Excel åbner det.", "The same as CSV for Danish Excel."),
                discussion: "\(Sheet.list) \(CohortOption.discussion)")
        }

        @Argument(help: Sheet.help) var sheet: Sheet

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

extension Sheet: ExpressibleByArgument {
    /// A table by its name in either language; case and accents do not matter.
    public init?(argument: String) {
        let typed = NameMatch(argument)
        guard !typed.isEmpty,
            let sheet = Self.allCases.first(where: { typed.rank([$0.name.da, $0.name.en]) == .whole })
        else { return nil }
        self = sheet
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
