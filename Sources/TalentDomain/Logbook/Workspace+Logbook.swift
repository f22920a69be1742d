extension Workspace {
    /// The years before and after a kick-off in which something can belong to the programme; a limit against wrong
    /// clocks and mistyped years. Chosen for Spor.
    private static let yearsAround = 10

    /// Whether a day can belong to a talent's programme.
    func isNearProgramme(_ day: Day, of talent: Talent.ID) -> Bool {
        guard let year = talents[talent]?.cohort.flatMap(kickOff(of:))?.year else {
            return (2000...2099).contains(day.year)
        }
        return abs(day.year - year) <= Self.yearsAround
    }

    /// An entry of about a year or half a year before a day, or at a day of a module one of the first module.
    public func echo(of talent: Talent.ID, on day: Day) -> LogEcho? {
        echo(of: talent, months: 12, before: day).map { LogEcho(entry: $0, occasion: .year) }
            ?? moduleEcho(of: talent, on: day)
            ?? echo(of: talent, months: 6, before: day).map { LogEcho(entry: $0, occasion: .halfYear) }
    }

    /// The entries of about that many months before a day: within ten days, starred ones first, then the nearest.
    private func echo(of talent: Talent.ID, months: Int, before day: Day) -> LogEntry? {
        let then = day.adding(months: -months)
        return logEntries(of: talent)
            .map { (entry: $0, distance: abs($0.at.danish.day - then)) }
            .filter { $0.distance <= 10 }
            .min { ($0.entry.isStarred ? 0 : 1, $0.distance) < ($1.entry.isStarred ? 0 : 1, $1.distance) }?
            .entry
    }

    /// Within two days of a later module: an entry that is linked to the first one, a starred one first.
    private func moduleEcho(of talent: Talent.ID, on day: Day) -> LogEcho? {
        guard let cohort = talents[talent]?.cohort else { return nil }
        let days = activities(in: cohort).filter { $0.kind.isTeaching && $0.module != nil }
        guard let first = days.compactMap(\.module).min(),
            days.contains(where: { $0.module != first && abs($0.start - day) <= 2 })
        else { return nil }
        let linked = Set(days.filter { $0.module == first }.map(\.id))
        return logEntries(of: talent).filter { entry in entry.activity.map(linked.contains) ?? false }
            .min { ($0.isStarred ? 0 : 1, $0.at, $0.id) < ($1.isStarred ? 0 : 1, $1.at, $1.id) }
            .map { LogEcho(entry: $0, occasion: .module(first)) }
    }

    /// A goal of a talent's plan, if the viewer may read it.
    public func goal(_ id: Goal.ID, of talent: Talent.ID) -> Goal? {
        currentPlan(of: talent)?.goals.first { $0.id == id }
    }
}

extension Workspace {
    /// The people in the role of an audience towards a talent, in Danish order of names.
    public func holders(of audience: LogAudience, for talent: Talent.ID, on day: Day) -> [Person.ID] {
        let people: [Person.ID] =
            switch audience {
            case .buddy: buddies(of: talent, on: day).compactMap { talents[$0]?.person }
            case .lineManager, .mentor:
                roles.values.filter { $0.role == audience.role && $0.talent == talent && $0.holds(on: day) }.map(
                    \.person)
            case .networkGroup: networkFellows(of: talent, on: day).compactMap { talents[$0]?.person }
            }
        return Set(people).sorted(inDanish: { self.people[$0]?.name ?? "" }, then: \.self)
    }

    /// The members of an audience who may read an entry on a day: it is shared with them, and they had the role when it
    /// was shared.
    public func readers(of entry: LogEntry, as audience: LogAudience, on day: Day) -> [Person.ID] {
        guard entry.sharedWith.contains(audience), !entry.isHostConfidential else { return [] }
        return holders(of: audience, for: entry.talent, on: day).filter {
            wasHolding(audience.role, Viewer(person: $0, today: day), towards: entry.talent, on: entry.shareDay)
        }
    }
}

extension Workspace {
    /// An audience of an entry, with a remark if nobody in it may read the entry on a day: `buddy (ingen kan læse det
    /// nu)`.
    public func words(for audience: LogAudience, of entry: LogEntry, on day: Day) -> Phrase {
        let isUnread = readers(of: entry, as: audience, on: day).isEmpty
        return audience.name + (isUnread ? Phrase(" (ingen kan læse det nu)", " (nobody can read it now)") : Phrase(""))
    }
}

extension LogAudience {
    /// The role of an audience's members.
    public var role: Role {
        switch self {
        case .buddy: .buddy
        case .lineManager: .lineManager
        case .mentor: .mentor
        case .networkGroup: .networkGroup
        }
    }
}

/// An earlier entry of a logbook that is shown to its writer again.
public struct LogEcho: Hashable, Sendable {
    public enum Occasion: Hashable, Sendable {
        case year, halfYear
        case module(Int)
    }

    public var entry: LogEntry
    public var occasion: Occasion
}
