/// A friendly letter to those who can move something on. The program sends nothing: a person copies it.
public struct Reminder: Hashable, Sendable {
    /// E-mail addresses; empty where none is known.
    public var addresses: [String]
    /// Those to whom it goes, but whose address is not known.
    public var withoutAddress: [String]
    /// It goes to people who need not know of each other: their addresses belong in the blind copy.
    public var isBlind: Bool
    public var subject: Phrase
    public var body: Phrase

    /// - Parameters:
    ///   - today: on which an agreed day is past, or to come.
    ///   - sender: who signs; nil leaves the place open.
    ///   - knowsKeys: whether the workspace holds everybody's keys: whoever has none is asked to answer the sender. Where
    ///     it does not, the letter names both ways.
    public init(
        of awaited: Awaited, in workspace: Workspace, on today: Day, from sender: String? = nil, knowsKeys: Bool = false
    ) {
        self.init(of: [awaited], in: workspace, on: today, from: sender, knowsKeys: knowsKeys)
    }

    /// The letters of all that is awaited: one for each group that can have the same text, in the order in which their matters come.
    ///
    /// Talents who are reminded of their own can share one; all others get one for each set of receivers, with the talents' names.
    public static func letters(
        of awaited: [Awaited], in workspace: Workspace, on today: Day, from sender: String? = nil,
        knowsKeys: Bool = false
    ) -> [Reminder] {
        let keys = awaited.map { LetterKey($0, in: workspace, on: today) }
        return keys.uniqued().map { key in
            Reminder(
                of: zip(keys, awaited).filter { $0.0 == key }.map(\.1), in: workspace, on: today, from: sender,
                knowsKeys: knowsKeys)
        }
    }

    /// - Parameter group: of one matter; at least one.
    private init(of group: [Awaited], in workspace: Workspace, on today: Day, from sender: String?, knowsKeys: Bool) {
        let people = group.flatMap(\.responsible).uniqued().compactMap { workspace.people[$0] }
        // A name is told only in a letter whose receivers all are responsible for all that it is about.
        let isShared = Set(group.map { Set($0.responsible) }).count <= 1
        let names = isShared ? group.flatMap(\.talents).uniqued().map(workspace.name) : []
        addresses = people.map(\.email).filter { !$0.isEmpty }.uniqued()
        withoutAddress = people.filter(\.email.isEmpty).map(\.name)
        isBlind = !isShared
        let mayEnter = knowsKeys ? people.allSatisfy { !workspace.accessKeys(of: $0.id).isEmpty } : nil
        let letter = ReminderText(
            group, about: names, in: workspace, on: today, isToMany: people.count > 1, mayEnter: mayEnter)
        let about = names.isEmpty || letter.namesNobody ? "" : ": " + names.joined(separator: ", ")
        subject = Phrase(letter.title.da.capitalisedFirst + about, letter.title.en.capitalisedFirst + about)
        let given = isShared ? people.map(\.givenName) : []
        let sign = sender.map { "\n\($0)" } ?? ""
        body = Phrase(
            "\(given.isEmpty ? "Hej" : "Kære \(given.joined(commas: "og"))")\n\n\(letter.text.da)\n\nVenlig hilsen\(sign)\n",
            "\(given.isEmpty ? "Hello" : "Dear \(given.joined(commas: "and"))")\n\n\(letter.text.en)\n\nKind regards\(sign)\n"
        )
    }
}

/// What two things that are awaited share when they can stand in the same letter.
private struct LetterKey: Hashable {
    private enum Agreed { case not, past, ahead }

    private var kind: AwaitedKind
    /// Where each activity, or each of the two who judge, has a text of its own.
    private var matter: Awaited.Matter?
    private var agreed: Agreed
    /// Those who need to be told whom it is about; nil where it is their own.
    private var receivers: Set<Person.ID>?

    init(_ awaited: Awaited, in workspace: Workspace, on today: Day) {
        let own = Set(awaited.talents.compactMap { workspace.talents[$0]?.person }),
            responsible = Set(awaited.responsible)
        receivers = responsible.isSubset(of: own) ? nil : responsible
        kind = awaited.kind
        agreed = awaited.agreedFor.map { $0 < today ? .past : .ahead } ?? .not
        switch awaited.matter {
        case .plan, .noPlan, .agreement, .task, .buddy: matter = nil
        case .attendance: matter = nil
        default: matter = awaited.matter
        }
    }
}

extension [String] {
    /// `Anne, Bo og Carl`
    func joined(commas lastWord: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(lastWord) \(last)"
    }
}
