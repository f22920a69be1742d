import TalentDomain

/// The main screens of a viewer, and the talents they are responsible for. Several roles give the screens of all.
///
///     Front(of: data, for: viewer, in: cohort).mains   // [.overview, .timeline, .talents]
public struct Front: Hashable, Sendable {
    /// The viewer's main screens, in the order of their numbers.
    public private(set) var mains: [Command] = [.overview, .timeline]
    /// The viewer as a talent of the cohort.
    public private(set) var own: Talent.ID?
    /// The talents that the viewer is responsible for, besides themself.
    private(set) var lookedAfter: Set<Talent.ID> = []
    /// Sees the agreed readiness of one of them.
    private(set) var seesReadiness = false
    /// The viewer's roles in the cohort.
    public private(set) var roles: Set<Role>
    /// The viewer runs the cohort, or an organisation's part of it, and not only has talents of their own.
    private(set) var keeps: Bool

    /// - Parameters:
    ///   - data: the data that the viewer sees.
    ///   - told: roles that are not in that data: the steering group's.
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

    /// The same without other talents, to look at one talent only.
    var withoutOthers: Front {
        var front = self
        front.lookedAfter = []
        return front
    }

    /// The audiences of the viewer's activities; empty for all.
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

    /// A new main screen; nil if the viewer does not have it.
    func screen(_ main: Command) -> (any Screen)? {
        mains.contains(main) ? MainScreen.of(main)?.screen(self) : nil
    }
}

extension Context {
    /// Updates the viewer's screens after each read.
    mutating func refreshFront() {
        front = Front(of: data, for: viewer, in: cohort?.id, told: digest?.roles ?? [])
        keyMap.number(front.mains)
    }

    /// The viewer's talents: active ones first, then those who have left, each in Danish order.
    func lookedAfter(in cohort: Cohort.ID?) -> [Talent] {
        talentsInOrder(in: cohort).filter { front.lookedAfter.contains($0.id) }
    }

    /// What goes everywhere: the viewer's main screens, what everybody has, and what some viewers have.
    var everywhere: [Command] { front.mains + CommonBinding.offered(CommonBinding.everywhere, in: self) }

    /// The commands that only the palette offers to this viewer.
    var paletteOnly: [Command] { CommonBinding.offered(CommonBinding.paletteOnly, in: self) }
}
