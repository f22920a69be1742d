import EndToEndSupport

/// Writes one entry after the other into a logbook; its program is sometimes killed.
struct Writer: Sendable {
    /// The beginning of every entry of a writer.
    static let mark = "Skriver "

    let logbooks: LogbookStore
    let number: Int
    let killedPercent: Int
    var chance: Chance

    func write(during span: Span) async throws -> WriterTale {
        var chance = chance, tale = WriterTale(), usual = Duration.milliseconds(50)
        for count in 1... {
            if span.isOver { break }
            let words = (0..<Int.random(in: 1...40, using: &chance)).map { "ord\($0)" }
            let text = "\(Self.mark)\(number), nr. \(count): " + words.joined(separator: " ")
            // At any moment from its start to a little after its usual end.
            let life =
                Int.random(in: 1...100, using: &chance) <= killedPercent
                ? usual * Double.random(in: 0...1.2, using: &chance) : nil
            let start = ContinuousClock.now
            let result = try await logbooks.log(
                text, as: logbooks.people[number % logbooks.people.count], killedAfter: life)
            let wait = ContinuousClock.now - start
            tale.add(text, result, wait)
            if result.status == .exited(0) { usual = wait }
        }
        return tale
    }
}

/// The entries of one or several writers, counted by their fate.
struct WriterTale: Sendable {
    private(set) var begun: Set<String> = []
    /// Acknowledged entries, which must be on the disk.
    private(set) var acknowledged: Set<String> = []
    private(set) var waits: [Duration] = []
    private(set) var killed = 0
    private(set) var killedAfterAnswer = 0
    private(set) var refusals: [String] = []

    mutating func add(_ text: String, _ result: CommandResult, _ wait: Duration) {
        begun.insert(text)
        let isAnswered = result.output.hasPrefix("Gemt") && result.output.hasSuffix("\n")
        if isAnswered { acknowledged.insert(text) }
        switch result.status {
        case .exited(0): waits.append(wait)
        case .exited: refusals.append(String(result.error.dropLast()))
        case .killed:
            killed += 1
            killedAfterAnswer += isAnswered ? 1 : 0
        }
    }

    mutating func add(_ other: WriterTale) {
        begun.formUnion(other.begun)
        acknowledged.formUnion(other.acknowledged)
        waits += other.waits
        killed += other.killed
        killedAfterAnswer += other.killedAfterAnswer
        refusals += other.refusals
    }

    /// Acknowledged entries that are lost, entries that are stored twice, and entries that nobody wrote.
    func faults(in stored: [String]) -> [String] {
        let counts = Dictionary(stored.map { ($0, 1) }, uniquingKeysWith: +)
        return acknowledged.filter { counts[$0] == nil }.map { "lost: \($0)" }
            + counts.filter { $0.value > 1 }.map { "twice: \($0.key)" }
            + counts.keys.filter { !begun.contains($0) }.map { "never written: \($0)" }
    }
}
