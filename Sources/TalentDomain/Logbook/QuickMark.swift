/// A mark in a line of the logbook: `+opgave`, `@modul3`, `@mål2`. Marks work in both languages, with capitals or not.
enum QuickMark: Hashable {
    case task
    case activity(ActivityKind, module: Int?)
    /// The goal's place in the plan, from 1.
    case goal(Int)

    /// Nil if the word is no mark: an e-mail address, a phone number, an unknown word.
    init?(_ word: Substring) {
        var word = word.lowercased()[...]
        while word.first == "(" { word.removeFirst() }
        while let last = word.last, ".,;:!?)".contains(last) { word.removeLast() }
        guard let sign = word.popFirst() else { return nil }
        let name = word.prefix { $0.isLetter || $0 == "-" }.filter { $0 != "-" }
        let digits = word.drop { $0.isLetter || $0 == "-" }, number = Int(digits)
        guard digits.isEmpty || digits.count <= 2 && number != nil else { return nil }
        switch sign {
        case "+" where Self.tasks.contains(name) && number == nil: self = .task
        case "@":
            if Self.goals.contains(name), let number {
                self = .goal(number)
            } else if let kind = Self.kinds[name], kind != .moduleDay || number != nil {
                self = .activity(kind, module: number)
            } else {
                return nil
            }
        default: return nil
        }
    }

    /// The names after `+`, and those after `@`.
    static let taskNames = tasks, linkNames = goals.union(kinds.keys)
    /// The names that need a number.
    static let numbered: Set<String> = goals.union(["modul", "module"])

    private static let tasks: Set<String> = ["opgave", "task"]
    private static let goals: Set<String> = ["mål", "maal", "goal"]
    private static let kinds: [String: ActivityKind] = [
        "modul": .moduleDay, "module": .moduleDay, "kickoff": .kickOff, "spejl": .leaderMirror,
        "lederspejl": .leaderMirror, "mirror": .leaderMirror,
        "skygge": .shadowing, "skyggepraktik": .shadowing, "shadowing": .shadowing, "seminar": .closingSeminar,
        "samtale": .lineManagerTalk,
        "talk": .lineManagerTalk, "buddy": .buddyMeeting, "mentor": .mentorTalk, "ledergruppe": .leaderGroupMeeting,
        "leadergroup": .leaderGroupMeeting,
        "alumnedag": .alumniDay, "alumni": .alumniDay,
    ]
}
