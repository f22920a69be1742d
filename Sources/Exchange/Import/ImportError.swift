import TalentDomain

/// One thing that is wrong in an imported file, where it is, in words for the person who sent it.
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

    /// Line and column, for putting faults in the order in which one mends them.
    var order: [Int] {
        switch place {
        case .file: [0, 0]
        case .line(let line): [line, 0]
        case .character(let line, let position): [line, position]
        case .cell(let line, let column, _): [line, column]
        }
    }
}

/// All that is wrong in a file; nothing of it was taken.
public struct ImportError: Error, Hashable, Sendable {
    public var faults: [ImportFault]
    /// How the file was read, where it came so far that its headings were found.
    public var shape: ParticipantListShape?

    init(_ faults: [ImportFault], in shape: ParticipantListShape? = nil) {
        self.shape = shape
        self.faults = faults.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    }

    init(_ place: ImportFault.Place, _ message: Phrase) {
        faults = [ImportFault(place, message)]
    }

    /// The file itself is at fault, not what stands in it.
    public var areOfFile: Bool { faults.allSatisfy { $0.place == .file } }
}
