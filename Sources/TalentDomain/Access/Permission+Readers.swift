// The readers of a record by the access table; the basis of every sentence about readers.

/// The readers of a record in one role.
public struct Reader: Hashable, Sendable {
    /// How much of the record they may read.
    public enum Part: Hashable, Sendable { case whole, goals, chosenStatements }

    /// Nil for the writer, who has no role there any more.
    public var role: Role?
    /// In Danish order of their names; empty if the viewer does not see them.
    public var people: [Person.ID]
    public var part = Part.whole
    /// The talent decides whether they may read it, and the viewer does not see the decision.
    public var isTalentsChoice = false
}

extension Permission {
    /// The order in which readers are named.
    static let namingOrder: [Role] = [
        .talent, .lineManager, .buddy, .mentor, .networkGroup, .internalConsultant, .programmeLead, .steeringGroup,
    ]

    /// The people who may read a record as it is, or as it would be if it were stored now; each person once.
    ///
    /// - Parameters:
    ///   - workspace: the viewer's data, or all data.
    ///   - viewer: gives the day, and what is known of the talent's decisions.
    public static func readers(of record: any Stored, in workspace: Workspace, for viewer: Viewer) -> [Reader] {
        let known = workspace.knowing(record)
        var subject = record.subject(in: known)
        // A former manager or buddy still sees their own note, but not its meeting.
        if subject.category == nil { subject.category = (record as? MeetingNote)?.kind.category }
        return readers(of: record, subject, in: known, for: viewer) {
            access(of: $0, to: record, in: $1)
        }
    }

    /// The people who may read a comment that the viewer makes on a version today.
    public static func readers(
        ofCommentsOn revision: PlanRevision, in workspace: Workspace, for viewer: Viewer
    ) -> [Reader] {
        let subject = AccessSubject(category: .planComment, talents: [revision.talent])
        return readers(of: revision, subject, in: workspace.knowing(revision), for: viewer) { reader, known in
            readsComments(reader, of: viewer.today, on: revision, in: known) ? .read : .nothing
        }
    }

    /// Whether the viewer may read anything of a record as it is, or as it would be if it were stored now.
    public static func reads(_ viewer: Viewer, _ record: any Stored, in workspace: Workspace) -> Bool {
        access(of: viewer, to: record, in: workspace.knowing(record)) > .nothing
    }

    /// Whether the viewer may read a comment on a version. A comment without a day counts as written when the version
    /// was shared.
    static func reads(
        _ viewer: Viewer, _ comment: PlanComment, on revision: PlanRevision, in workspace: Workspace
    ) -> Bool {
        viewer.person == comment.by || readsComments(viewer, of: comment.on ?? revision.on, on: revision, in: workspace)
    }

    /// A line manager reads comments from their first day on, not those between their predecessor and the talent.
    private static func readsComments(
        _ viewer: Viewer, of day: Day, on revision: PlanRevision, in workspace: Workspace
    ) -> Bool {
        viewer.isOwner
            || workspace.roles(of: viewer, towards: revision.talent).contains { role in
                table[.planComment]?[role]?.readsAlways == true
                    && workspace.wasHolding(role, viewer, towards: revision.talent, on: day)
            }
    }

    private static func readers(
        of record: any Stored, _ subject: AccessSubject, in workspace: Workspace, for viewer: Viewer,
        access reads: (Viewer, Workspace) -> Access
    ) -> [Reader] {
        let hidesChoice = hidesChoices(about: subject, from: viewer, in: workspace)
        let known = hidesChoice ? workspace.withOpenPlans(of: subject.talents) : workspace
        let open = record.subject(in: known)
        var named: Set<Person.ID> = []
        var readers = (subject.isWritersAlone ? [] : namingOrder).flatMap { role -> [Reader] in
            let grant = subject.category.flatMap { table[$0]?[role] } ?? .nothing
            guard access(grant, as: role, to: open) > .nothing else { return [] }
            let (holders, isWhole) = known.holders(of: role, towards: subject, on: viewer.today)
            let read = Dictionary(
                uniqueKeysWithValues: holders.map { ($0, reads(Viewer(person: $0, today: viewer.today), known)) })
            let people = holders.filter { !named.contains($0) && read[$0] ?? .nothing > .nothing }
            named.formUnion(people)
            let goalsOnly =
                [.plan, .revision].contains(record.key.kind)
                && (people.isEmpty ? grant == .goalsUnlessWithheld : people.allSatisfy { read[$0] == .goalsOnly })
            let isMirror = subject.category == .mirrorNotes && !subject.isOccurrence && role == .talent
            let reader = Reader(
                role: role, people: people, part: goalsOnly ? .goals : isMirror ? .chosenStatements : .whole,
                isTalentsChoice: hidesChoice && (grant == .goalsUnlessWithheld || grant == .ifShared))
            var unseen = reader
            unseen.people = []
            return (people.isEmpty ? [] : [reader]) + (isWhole ? [] : [unseen])
        }
        if let writer = subject.writer, !named.contains(writer),
            reads(Viewer(person: writer, today: viewer.today), known) > .nothing
        {
            readers.append(Reader(role: nil, people: [writer]))
        }
        return readers
    }

    /// Whether the talent's choice of readers applies to the record, and is in a working copy that the viewer does not
    /// see.
    private static func hidesChoices(about subject: AccessSubject, from viewer: Viewer, in workspace: Workspace) -> Bool
    {
        guard subject.category == .planShared || subject.category == .leadershipTask, !viewer.isOwner,
            let talent = subject.talents.first
        else { return false }
        return workspace.plan(of: talent) == nil && workspace.talents[talent]?.person != viewer.person
    }
}

extension Grant {
    /// Whether the cell allows reading without a condition.
    var readsAlways: Bool {
        switch self {
        case .read, .readOwn, .readWrite, .readWriteOwn, .readCommentAgree: true
        default: false
        }
    }
}

extension Workspace {
    /// The organisations whose consultants are responsible for any of the talents, or for anybody if there are none,
    /// such as `Nordby`.
    func organisations(of consultants: [Person.ID], to talents: [Talent.ID], on day: Day) -> [String] {
        let offices = roles.values.filter { role in
            role.role == .internalConsultant && role.holds(on: day) && consultants.contains(role.person)
                && (talents.isEmpty || talents.contains { role.isFor(person(of: $0)) })
        }
        let names = offices.compactMap(\.organisation).map(\.withoutKommune)
        return names.uniqued().sorted(inDanish: { $0 }, then: \.self).reduce(into: []) { all, name in
            if !all.contains(where: { $0.folded == name.folded }) { all.append(name) }
        }
    }

    /// The data with the record as if it were stored.
    fileprivate func knowing(_ record: any Stored) -> Workspace {
        var known = self
        known.store(record)
        return known
    }

    private mutating func store<Record: Stored>(_ record: Record) { self[record.id] = record }

    /// The data as if each talent showed everything possible to buddy and mentor.
    fileprivate func withOpenPlans(of talents: [Talent.ID]) -> Workspace {
        var open = self
        for talent in talents {
            var plan = DevelopmentPlan(talent: talent, isWorkingCopy: true)
            plan.content.isSharedWithMentor = true
            open[plan.id] = plan
        }
        return open
    }

    /// The holders of a role towards the talents of a record whom the viewer sees, and whether these are all holders.
    /// `isWhole` is false if the viewer sees none, and if there may be invisible ones: for a consultant, a pair's member of
    /// another organisation and that organisation's consultant; for a talent, a former line manager.
    fileprivate func holders(
        of role: Role, towards subject: AccessSubject, on day: Day
    ) -> (people: [Person.ID], isWhole: Bool) {
        func people(of talents: [Talent.ID]) -> (people: [Person.ID], isWhole: Bool) {
            let people = Set(talents.compactMap { self.talents[$0]?.person })
            return (sorted(people), talents.allSatisfy { self.talents[$0] != nil })
        }
        switch role {
        case .talent:
            // A member of a pair whom the viewer does not see is named as the other's buddy.
            let talents = people(of: subject.talents).people
            return (talents, !talents.isEmpty)
        case .buddy: return people(of: subject.talents.flatMap { buddies(of: $0, on: day) })
        case .networkGroup: return people(of: subject.talents.flatMap { networkFellows(of: $0, on: day) })
        case .programmeLead, .internalConsultant, .steeringGroup, .lineManager, .mentor:
            let held = Set(roles.values.filter { $0.role == role && $0.holds(on: day) }.map(\.person)).filter {
                person in
                let viewer = Viewer(person: person, today: day)
                guard !subject.talents.isEmpty else {
                    return subject.cohort.map { roles(of: viewer, in: $0).contains(role) } ?? false
                }
                return subject.talents.contains { roles(of: viewer, towards: $0).contains(role) }
            }
            let seesAll = subject.talents.allSatisfy { talents[$0] != nil }
            let cohorts = Set(subject.talents.compactMap { talents[$0]?.cohort })
            let isWhole =
                switch role {
                case .lineManager, .mentor: seesAll
                // Whether there may be a consultant of the other member.
                case .internalConsultant where !seesAll:
                    !held.isEmpty
                        && !roles.values.contains {
                            $0.role == role && $0.holds(on: day) && !held.contains($0.person)
                                && $0.cohort.map(cohorts.contains) ?? false
                        }
                default: !held.isEmpty
                }
            return (sorted(held), isWhole)
        }
    }

    private func sorted(_ people: Set<Person.ID>) -> [Person.ID] {
        people.sorted(inDanish: { self.people[$0]?.name ?? "" }, then: \.self)
    }
}
