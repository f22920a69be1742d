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

    /// The entries of about half a year before a day: within ten days, starred ones first, then the nearest.
    public func halfYearEcho(of talent: Talent.ID, on day: Day) -> LogEntry? {
        let then = day.adding(months: -6)
        return logEntries(of: talent)
            .map { (entry: $0, distance: abs($0.at.danish.day - then)) }
            .filter { $0.distance <= 10 }
            .min { ($0.entry.isStarred ? 0 : 1, $0.distance) < ($1.entry.isStarred ? 0 : 1, $1.distance) }?
            .entry
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
