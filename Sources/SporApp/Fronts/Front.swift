import TalentDomain

/// What a viewer meets when they open the program: their main screens, and whom they look after. Roles add up.
///
///     Front(of: data, for: viewer, in: cohort).mains   // [.overview, .timeline, .talents]
public struct Front: Hashable, Sendable {
    /// The viewer's main screens, in the order of their numbers.
    public private(set) var mains: [Command] = [.overview, .timeline]
    /// The viewer's own talent in the cohort.
    public private(set) var own: Talent.ID?
    /// The talents whom the viewer looks after, besides their own.
    private(set) var lookedAfter: Set<Talent.ID> = []
    /// What the viewer is in the cohort.
    public private(set) var roles: Set<Role>
    /// Keeps the cohort, or an organisation's part of it: not only a few talents of their own.
    private(set) var keeps: Bool

    /// - Parameters:
    ///   - data: what the viewer sees.
    ///   - told: roles that do not stand in what the viewer sees: the steering group's.
    init(of data: Workspace, for viewer: Viewer, in cohort: Cohort.ID?, told: Set<Role> = []) {
        roles = told.union(cohort.map { data.roles(of: viewer, in: $0) } ?? [])
        keeps = viewer.isKeeper || !roles.isDisjoint(with: [.programmeLead, .internalConsultant])
        guard cohort != nil || viewer.isKeeper else { return }
        let talents = data.talents(in: cohort).map(\.id)
        own = viewer.person.flatMap { person in talents.first { data.talents[$0]?.person == person } }
        lookedAfter = Set(
            talents.filter { talent in
                talent != own
                    && (viewer.isKeeper || !data.roles(of: viewer, towards: talent).isDisjoint(with: Self.lookingAfter))
            })
        func opens(_ matter: Matter, _ talent: Talent.ID) -> Bool {
            Permission.opens(matter, of: talent, to: viewer, in: data)
        }
        if own != nil { mains += [.myLogbook, .myPlan, .myTasks, .myTalks, .myBuddy, .myReadiness] }
        // Who keeps a cohort has its screens from the beginning, also before there is anybody in it.
        if keeps || !lookedAfter.isEmpty { mains.append(.talents) }
        if keeps || lookedAfter.contains(where: { opens(.readinessAgreed, $0) }) { mains.append(.readiness) }
        if keeps { mains.append(.pairs) }
    }

    private static let lookingAfter: Set<Role> = [.programmeLead, .internalConsultant, .lineManager, .mentor]

    /// The same with nobody to look after besides: for a look at one talent alone.
    var withoutOthers: Front {
        var front = self
        front.lookedAfter = []
        return front
    }

    /// Whose activities are the viewer's; empty: everybody's.
    var audiences: Set<Audience> {
        guard !keeps else { return [] }
        return Set(
            (own == nil ? [] : [.talents, .buddies])
                + roles.flatMap { role -> [Audience] in
                    switch role {
                    case .lineManager: [.lineManagers]
                    case .mentor: [.mentors]
                    case .steeringGroup: [.steeringGroup]
                    default: []
                    }
                })
    }

    func name(of main: Command) -> Phrase {
        switch main {
        case .talents where !keeps: Phrase("Mine talenter", "My talents")
        case .myReadiness where mains.contains(.readiness): Phrase("Min parathed", "My readiness")
        default: main.name
        }
    }

    /// A main screen, new; nil where it isn't the viewer's.
    func screen(_ main: Command) -> (any Screen)? {
        guard mains.contains(main) else { return nil }
        switch main {
        case .overview: return OverviewScreen()
        case .timeline: return TimelineScreen()
        case .talents: return TalentListScreen()
        case .readiness: return ReadinessScreen()
        case .pairs: return PairListScreen()
        default: return own.flatMap { own in main.roomTab?.screen(for: own) }
        }
    }
}

extension Command {
    /// The tab of a talent's room that is one of the talent's own main screens.
    var roomTab: RoomTab? {
        switch self {
        case .myLogbook: .logbook
        case .myPlan: .plan
        case .myTasks: .tasks
        case .myTalks: .talks
        case .myBuddy: .buddy
        case .myReadiness: .readiness
        default: nil
        }
    }
}

extension Context {
    /// Sees anew what the viewer meets, after each read.
    mutating func refreshFront() {
        front = Front(of: data, for: viewer, in: cohort?.id, told: digest?.roles ?? [])
        keyMap.number(front.mains)
    }

    /// Those whom the viewer looks after: those on the way first, then those who have left, each in Danish order.
    func lookedAfter(in cohort: Cohort.ID?) -> [Talent] {
        talentsInOrder(in: cohort).filter { front.lookedAfter.contains($0.id) }
    }

    /// What goes everywhere: the viewer's main screens, what everybody has, and what is a talent's or a keeper's alone.
    var everywhere: [Command] {
        front.mains + Command.everywhere.filter(allows) + (front.own == nil ? [] : [.seeAs])
            + (front.keeps ? [.people] : [])
            + (data.cohorts.count > 1 ? [.switchCohort] : [])
    }

    /// What only the palette offers, to this viewer.
    var paletteOnly: [Command] {
        let keeps = viewer.isKeeper || front.roles.contains(.programmeLead)
        return Command.paletteOnly.filter(allows).filter { command in
            switch command {
            case .importPeople: keeps
            case .suggestPairs: cohortID.map(mayWritePairs) ?? viewer.isKeeper
            case .switchCohort: viewer.isKeeper || data.cohorts.count > 1
            case .budget: cohort != nil
            default: true
            }
        }
    }
}
