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
    /// Sees the agreed readiness of one of them.
    private(set) var seesReadiness = false
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
        seesReadiness = lookedAfter.contains { Permission.opens(.readinessAgreed, of: $0, to: viewer, in: data) }
        mains = MainScreen.all.filter { $0.isOffered(self) }.map(\.command)
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
        mains.contains(main) ? MainScreen.of(main)?.screen(self) : nil
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

    /// What goes everywhere: the viewer's main screens, what everybody has, and what some viewers have.
    var everywhere: [Command] { front.mains + CommonBinding.offered(CommonBinding.everywhere, in: self) }

    /// What only the palette offers, to this viewer.
    var paletteOnly: [Command] { CommonBinding.offered(CommonBinding.paletteOnly, in: self) }
}
