/// A friendly letter to the people who can do what is overdue. The program does not send it: a person copies it.
public struct Reminder: Hashable, Sendable {
    /// E-mail addresses; empty if none is known.
    public var addresses: [String]
    /// Receivers without a known address.
    public var withoutAddress: [String]
    /// True if the receivers need not know of each other; their addresses then belong in the blind copy.
    public var isBlind: Bool
    public var subject: Phrase
    public var body: Phrase

    /// - Parameters:
    ///   - today: the day that divides past from coming dates.
    ///   - sender: signs the letter; nil leaves the name open.
    ///   - knowsKeys: whether the workspace holds everybody's keys. If so, receivers without a key are asked to answer
    ///     the sender; if not, the letter names both ways.
    public init(
        of awaited: Awaited, in workspace: Workspace, on today: Day, from sender: String? = nil, knowsKeys: Bool = false
    ) {
        self.init(of: [awaited], in: workspace, on: today, from: sender, knowsKeys: knowsKeys)
    }

    /// The letters about all overdue items, one for each group of items that can have the same text, in the order of
    /// the items.
    ///
    /// Talents who are reminded of their own items can share a letter. Other receivers get one letter for each set of
    /// receivers, with the talents' names.
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

    /// - Parameter group: items of the same kind; at least one.
    private init(of group: [Awaited], in workspace: Workspace, on today: Day, from sender: String?, knowsKeys: Bool) {
        let people = group.flatMap(\.responsible).uniqued().compactMap { workspace.people[$0] }
        // A letter names a talent only if all its receivers are responsible for all its items.
        let isShared = Set(group.map { Set($0.responsible) }).count <= 1
        let names = isShared ? group.flatMap(\.talents).uniqued().map(workspace.name) : []
        addresses = people.map(\.email).filter { !$0.isEmpty }.uniqued()
        withoutAddress = people.filter(\.email.isEmpty).map(\.name)
        isBlind = !isShared
        let mayEnter = knowsKeys ? people.allSatisfy { !workspace.accessKeys(of: $0.id).isEmpty } : nil
        let letter = ReminderText(
            group, about: names, in: workspace, on: today, isToMany: people.count > 1, mayEnter: mayEnter)
        let about = names.isEmpty || letter.namesNobody ? "" : ": " + names.joined(separator: ", ")
        subject = Phrase(letter.title.da.capitalizedFirst + about, letter.title.en.capitalizedFirst + about)
        let given = isShared ? people.map(\.givenName) : []
        let sign = sender.map { "\n\($0)" } ?? ""
        body = Phrase(
            "\(given.isEmpty ? "Hej" : "Kære \(given.listed(in: .da))")\n\n\(letter.text.da)\n\nVenlig hilsen\(sign)\n",
            "\(given.isEmpty ? "Hello" : "Dear \(given.listed(in: .en))")\n\n\(letter.text.en)\n\nKind regards\(sign)\n"
        )
    }
}

/// The common properties of items that can be in the same letter.
private struct LetterKey: Hashable {
    private enum Agreed { case not, past, ahead }

    private var kind: AwaitedKind
    /// Separates activities, or the two judges, that need a text of their own.
    private var category: Awaited.AccessCategory?
    private var agreed: Agreed
    /// The receivers who must be told which talent it is about; nil for the talents themselves.
    private var receivers: Set<Person.ID>?

    init(_ awaited: Awaited, in workspace: Workspace, on today: Day) {
        let own = Set(awaited.talents.compactMap { workspace.talents[$0]?.person }),
            responsible = Set(awaited.responsible)
        receivers = responsible.isSubset(of: own) ? nil : responsible
        kind = awaited.kind
        agreed = awaited.agreedFor.map { $0 < today ? .past : .ahead } ?? .not
        switch awaited.category {
        case .plan, .noPlan, .agreement, .task, .buddy: category = nil
        case .attendance: category = nil
        default: category = awaited.category
        }
    }
}
