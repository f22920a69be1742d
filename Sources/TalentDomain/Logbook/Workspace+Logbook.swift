extension Workspace {
    /// Years before and after a kick-off in which something can belong to the programme. Our default, against a clock or a year that is wrong.
    private static let yearsAround = 10

    /// Whether a day can belong to a talent's programme at all.
    func isNearProgramme(_ day: Day, of talent: Talent.ID) -> Bool {
        guard let year = talents[talent]?.cohort.flatMap(kickOff(of:))?.year else {
            return (2000...2099).contains(day.year)
        }
        return abs(day.year - year) <= Self.yearsAround
    }

    /// What was written about half a year before a day: nearest to it within ten days, starred ones first.
    public func halfYearEcho(of talent: Talent.ID, on day: Day) -> LogEntry? {
        let then = day.adding(months: -6)
        return logEntries(of: talent)
            .map { (entry: $0, distance: abs($0.at.danish.day - then)) }
            .filter { $0.distance <= 10 }
            .min { ($0.entry.isStarred ? 0 : 1, $0.distance) < ($1.entry.isStarred ? 0 : 1, $1.distance) }?
            .entry
    }

    /// A goal of a talent's plan, where it is the viewer's to read.
    public func goal(_ id: Goal.ID, of talent: Talent.ID) -> Goal? {
        currentPlan(of: talent)?.goals.first { $0.id == id }
    }
}

extension Workspace {
    /// Who holds the role of an audience towards a talent, in Danish order of names.
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

    /// Those of an audience who read an entry on a day: whom it is shared with, and who held the role when it was shared.
    public func readers(of entry: LogEntry, as audience: LogAudience, on day: Day) -> [Person.ID] {
        guard entry.sharedWith.contains(audience), !entry.isHostConfidential else { return [] }
        return holders(of: audience, for: entry.talent, on: day).filter {
            wasHolding(audience.role, Viewer(person: $0, today: day), towards: entry.talent, on: entry.shareDay)
        }
    }
}

extension Workspace {
    /// An audience of an entry, and whether anybody of it reads the entry on a day: `buddy (ingen kan læse det nu)`.
    public func words(for audience: LogAudience, of entry: LogEntry, on day: Day) -> Phrase {
        let isUnread = readers(of: entry, as: audience, on: day).isEmpty
        return audience.name + (isUnread ? Phrase(" (ingen kan læse det nu)", " (nobody can read it now)") : Phrase(""))
    }
}

extension LogAudience {
    /// The role in which somebody reads what is shared with the audience.
    public var role: Role {
        switch self {
        case .buddy: .buddy
        case .lineManager: .lineManager
        case .mentor: .mentor
        case .networkGroup: .networkGroup
        }
    }
}
