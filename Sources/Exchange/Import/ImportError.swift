import TalentDomain

/// One mistake in an imported file, with its place and a message for the sender.
public struct ImportFault: Hashable, Sendable {
    /// Lines, columns and positions are counted from 1.
    public enum Place: Hashable, Sendable {
        case file
        case line(Int)
        case character(line: Int, position: Int)
        case cell(line: Int, column: Int, name: Phrase)
    }

    public var place: Place
    public var message: Phrase

    public init(_ place: Place, _ message: Phrase) {
        self.place = place
        self.message = message
    }

    /// `Linje 5, kolonne 4 (E-mail): …`
    public var text: Phrase {
        switch place {
        case .file: message
        case .line(let line): Phrase("Linje \(line): \(message.da)", "Line \(line): \(message.en)")
        case .character(let line, let position):
            Phrase(
                "Linje \(line), tegn \(position): \(message.da)", "Line \(line), character \(position): \(message.en)")
        case .cell(let line, let column, let name):
            Phrase(
                "Linje \(line), kolonne \(column) (\(name.da)): \(message.da)",
                "Line \(line), column \(column) (\(name.en)): \(message.en)")
        }
    }

    /// Line and column, by which faults are sorted.
    var order: [Int] {
        switch place {
        case .file: [0, 0]
        case .line(let line): [line, 0]
        case .character(let line, let position): [line, position]
        case .cell(let line, let column, _): [line, column]
        }
    }
}

/// A file was not imported; nothing of it was used.
public struct ImportError: Error, Hashable, Sendable {
    public var faults: [ImportFault]
    /// How the file was read; nil where its headings were not found.
    public var shape: ParticipantListShape?

    init(_ faults: [ImportFault], in shape: ParticipantListShape? = nil) {
        self.shape = shape
        self.faults = faults.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    }

    init(_ place: ImportFault.Place, _ message: Phrase) {
        faults = [ImportFault(place, message)]
    }

    /// True where the file itself cannot be used, whatever its lines say.
    public var areOfFile: Bool { faults.allSatisfy { $0.place == .file } }
}
