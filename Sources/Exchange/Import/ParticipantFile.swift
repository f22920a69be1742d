import Foundation
import TalentDomain

/// The format in which a file of participants was saved.
public enum ParticipantFileForm: Hashable, Sendable {
    /// `isGuessed`: the encoding was chosen by the letters.
    case text(TextEncoding, isGuessed: Bool, separator: Character)
    case workbook(sheet: String)

    /// `CSV i Windows-1252, adskilt med semikolon`
    public var text: Phrase {
        switch self {
        case .text(let encoding, let isGuessed, let separator):
            let sign: Phrase =
                switch separator {
                case ";": Phrase("semikolon", "semicolons")
                case ",": Phrase("komma", "commas")
                case "\t": Phrase("tabulator", "tabs")
                case "|": Phrase("lodrette streger", "vertical bars")
                default: SafeQuote.quote(String(separator))
                }
            let guess = isGuessed ? Phrase(" (gættet ud fra bogstaverne)", " (guessed from the letters)") : Phrase("")
            return Phrase(
                "CSV i \(encoding.name.da)\(guess.da), adskilt med \(sign.da)",
                "CSV in \(encoding.name.en)\(guess.en), separated by \(sign.en)")
        case .workbook(let sheet):
            let quoted = SafeQuote.quote(sheet)
            return Phrase("et Excel-regneark, arket \(quoted.da)", "an Excel workbook, sheet \(quoted.en)")
        }
    }

    /// Whether the encoding may be wrong: a guessed one other than Windows-1252. It is then shown even without a preview.
    public var isUncertain: Bool {
        if case .text(let encoding, isGuessed: true, _) = self { encoding != .windows1252 } else { false }
    }
}

/// How a list of participants was read; shown in the preview.
public struct ParticipantListShape: Hashable, Sendable {
    public var form: ParticipantFileForm
    /// The line of the headings, counted from 1.
    public var headingLine: Int
    /// The columns that are read, with the list's own names for them where these differ.
    public var columns: [Phrase]
    /// Columns that are not read, quoted and safe to show.
    public var ignoredColumns: [Phrase]
    /// Lines and columns that were left out, each in a sentence.
    public var notes: [Phrase]
}

/// The rows of a participants' file of any format.
struct ParticipantFile {
    var form: ParticipantFileForm
    var records: [CSVTable.Record]
    var faults: [CSVTable.Fault] = []

    /// Reads a file. Its first bytes decide the format, not its name.
    ///
    /// - Throws: `ImportError` where the file is no list, or cannot be decoded.
    init(_ data: Data) throws(ImportError) {
        switch FileKind(data) {
        case .workbook: self = try Workbook.participants(in: data)
        case .text: self = try Self.csv(data)
        case .other(let message): throw ImportError(.file, message)
        }
    }

    init(form: ParticipantFileForm, records: [CSVTable.Record], faults: [CSVTable.Fault] = []) {
        self.form = form
        self.records = records
        self.faults = faults
    }

    private static func csv(_ data: Data) throws(ImportError) -> ParticipantFile {
        let decoded: TextDecoding.Decoded
        do {
            decoded = try TextDecoding.decode(data)
        } catch {
            throw error.faults
        }
        var text = Substring(decoded.text)
        // MS-DOS ends a text file with this character.
        while let last = text.unicodeScalars.last, last == "\u{1A}" || last.properties.isWhitespace {
            text.unicodeScalars.removeLast()
        }
        let declared = CSVTable.declaredSeparator(of: text)
        if let declared { text = declared.rest }
        let separator = declared?.separator ?? Self.separator(of: text)
        let table = CSVTable(text, separator: separator)
        return ParticipantFile(
            form: .text(decoded.encoding, isGuessed: decoded.isGuessed, separator: Character(separator)),
            records: table.records, faults: table.faults)
    }

    /// The separator with which one of the first lines names most columns; if none names any, the most frequent of the
    /// first line.
    private static func separator(of text: Substring) -> Unicode.Scalar {
        let head = Substring(text.unicodeScalars.prefix(20_000))
        let ranked = CSVTable.separators.map { separator in
            (
                separator,
                CSVTable(head, separator: separator).records.prefix { $0.line <= ParticipantHeadings.reach }.map(
                    ParticipantHeadings.columns
                ).max() ?? 0
            )
        }
        guard let best = ranked.max(by: { $0.1 < $1.1 }), best.1 > 1 else { return CSVTable.separator(of: text) }
        return best.0
    }
}

extension TextDecoding.DecodeError {
    fileprivate var faults: ImportError {
        switch self {
        case .unreadable(let place):
            return ImportError(
                .character(line: place.line, position: place.position),
                Phrase(
                    "Tegnet kan ikke læses. Gem filen som »CSV UTF-8«, og prøv igen.",
                    "The character cannot be read. Save the file as “CSV UTF-8” and try again."))
        case .undecided(let place, let candidates):
            let words = candidates.map { (SafeQuote.quote($0.word), $0.encoding.name) }
            return ImportError(
                .character(line: place.line, position: place.position),
                Phrase(
                    "Filens tegnkodning kan ikke afgøres: her står "
                        + words.map { "\($0.0.da), hvis den er gemt i \($0.1.da)" }.joined(separator: ", og ")
                        + ". Gem filen som »CSV UTF-8«, og prøv igen.",
                    "The file's encoding cannot be determined: the text is "
                        + words.map { "\($0.0.en) if it was saved in \($0.1.en)" }.joined(separator: ", and ")
                        + ". Save the file as “CSV UTF-8” and try again."))
        }
    }
}
