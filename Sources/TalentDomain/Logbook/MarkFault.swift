/// A mark in a line of the logbook that means nothing, and why. The line is not stored, since its meaning is unclear.
public struct MarkFault: Hashable, Sendable {
    public var message: Phrase

    /// `+opgave` without words after it.
    static let emptyTask = MarkFault(
        message: Phrase("Skriv efter +opgave, hvad der skal gøres.", "After +task, write what needs to be done."))

    private init(message: Phrase) { self.message = message }

    /// A correct mark whose target does not exist for this talent.
    init(_ word: Substring, leadingNowhere mark: QuickMark, of talent: Talent.ID, in workspace: Workspace) {
        let word = word.trimmedMark
        switch mark {
        case .goal:
            let count = workspace.currentPlan(of: talent)?.goals.count ?? 0
            message =
                count == 0
                ? Phrase(
                    "\(word) findes ikke: Der er ingen mål i planen endnu.",
                    "There is no \(word): the plan has no goals yet.")
                : count == 1
                    ? Phrase(
                        "\(word) findes ikke: Planen har kun mål 1.", "There is no \(word): the plan has only goal 1.")
                    : Phrase(
                        "\(word) findes ikke: Planen har mål 1-\(count).",
                        "There is no \(word): the plan has goals 1-\(count).")
        case .activity(.moduleDay, _):
            let modules = Set(
                workspace.talents[talent]?.cohort.map {
                    workspace.activities(in: $0).filter { $0.kind == .moduleDay }.compactMap(\.module)
                } ?? []
            ).sorted()
            let known = modules.map { "\($0)" }.joined(separator: ", ")
            message =
                modules.isEmpty
                ? Phrase("\(word) findes ikke på dit hold.", "There is no \(word) in your cohort.")
                : Phrase(
                    "\(word) findes ikke: Holdet har modul \(known).",
                    "There is no \(word): the cohort has \(modules.count == 1 ? "module" : "modules") \(known).")
        default: message = Phrase("\(word) findes ikke på dit hold.", "There is no \(word) in your cohort.")
        }
    }

    /// The fault of a word that resembles a mark, with one or two wrong letters or without its number; nil for other
    /// words.
    init?(nearly word: Substring) {
        guard word.isSigned else { return nil }
        let word = word.trimmedMark, sign = word.prefix(1), body = word.dropFirst()
        let name = body.prefix { $0.isLetter || $0 == "-" }.lowercased().filter { $0 != "-" }
        let known = sign == "+" ? QuickMark.taskNames : QuickMark.linkNames
        let nearest = known.map { (name: $0, distance: name.distance(to: $0)) }.min {
            ($0.distance, $0.name) < ($1.distance, $1.name)
        }
        guard let nearest, nearest.distance <= (nearest.name.count > 4 ? 2 : 1), nearest.distance < name.count else {
            return nil
        }
        let example = sign == "+" ? nearest.name : nearest.name + (QuickMark.numbered.contains(nearest.name) ? "1" : "")
        message = Phrase(
            "\(word) kendes ikke. Mente du \(sign)\(example)?",
            "\(word) is not recognised. Did you mean \(sign)\(example)?")
    }

    /// The fault of a date that does not exist; nil for words that are no date.
    ///
    /// - Parameter isSure: whether the word before announces a date. After other words, `50-60` is a number of people.
    init?(failure: DayParserError, isSure: Bool) {
        switch failure {
        case .noSuchDay, .noSuchWeek, .otherWeekday: message = failure.phrase
        case .noSuchMonth, .noSuchTime, .endBeforeStart, .bareHour, .ambiguous, .tooFar, .skippedHour:
            guard isSure else { return nil }
            message = failure.phrase
        case .empty, .notUnderstood: return nil
        }
    }
}

extension Substring {
    /// Whether the word begins like a mark: + or @ before a letter.
    var isSigned: Bool {
        let word = drop { $0 == "(" }
        return (word.first == "+" || word.first == "@") && word.dropFirst().first?.isLetter == true
    }

    /// The word without brackets and punctuation around it.
    fileprivate var trimmedMark: Substring {
        var word = drop { $0 == "(" }
        while let last = word.last, ".,;:!?)".contains(last) { word.removeLast() }
        return word
    }
}

extension String {
    /// The number of letters to insert, delete or replace to turn one word into the other (Levenshtein).
    fileprivate func distance(to other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (index, letter) in enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, otherLetter) in other.enumerated() {
                let change = diagonal + (letter == otherLetter ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(change, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[other.count]
    }
}
