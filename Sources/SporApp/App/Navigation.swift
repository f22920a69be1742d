import TalentDomain

/// The main screens of a viewer, and the talents they are responsible for. Several roles give the screens of all.
///
///     Navigation(of: data, for: viewer, in: cohort).mainScreens   // [.overview, .timeline, .talents]
public struct Navigation: Hashable, Sendable {
    /// The viewer's main screens, in the order of their numbers.
    public private(set) var mainScreens: [Command] = [.overview, .timeline]
    /// The viewer as a talent of the cohort.
    public private(set) var ownTalent: Talent.ID?
    /// The talents that the viewer is responsible for, besides themself.
    private(set) var lookedAfter: Set<Talent.ID> = []
    /// Whether the viewer sees the agreed readiness of one of them.
    private(set) var seesReadiness = false
    /// Whether the cohort meets, so that there is an attendance. An individual course begins with a talk, and may have no
    /// common day.
    private(set) var hasCommonDays = true
    /// The parts of the cohort's programme.
    let uses: Set<ProgrammePart>
    /// The programme's word for a participant.
    private let participant: ParticipantWord
    /// The viewer's roles in the cohort.
    public private(set) var roles: Set<Role>
    /// The viewer runs the cohort, or an organisation's part of it, and not only has talents of their own.
    private(set) var managesCohort: Bool

    /// - Parameters:
    ///   - data: the data that the viewer sees.
    ///   - told: roles that are not in that data: the steering group's.
    init(of data: Workspace, for viewer: Viewer, in cohort: Cohort.ID?, told: Set<Role> = []) {
        roles = told.union(cohort.map { data.roles(of: viewer, in: $0) } ?? [])
        managesCohort = viewer.isOwner || !roles.isDisjoint(with: [.programmeLead, .internalConsultant])
        uses = cohort.flatMap { data.cohorts[$0]?.uses } ?? Set(ProgrammePart.allCases)
        participant = cohort.flatMap { data.cohorts[$0]?.participants } ?? .talents
        guard cohort != nil || viewer.isOwner else { return }
        let activities = cohort.map { data.activities(in: $0) } ?? []
        let isIndividual = activities.contains { $0.kind == .kickOff && $0.track == .everyday }
        hasCommonDays = !isIndividual || activities.contains(where: \.takesAttendance)
        let talents = data.talents(in: cohort).map(\.id)
        ownTalent = viewer.person.flatMap { person in talents.first { data.talents[$0]?.person == person } }
        lookedAfter = Set(
            talents.filter { talent in
                talent != ownTalent
                    && (viewer.isOwner || !data.roles(of: viewer, towards: talent).isDisjoint(with: Self.lookingAfter))
            })
        seesReadiness = lookedAfter.contains { Permission.opens(.readinessAgreed, of: $0, to: viewer, in: data) }
        mainScreens = MainScreen.all.filter { $0.isOffered(self) }.map(\.command)
    }

    /// Whether the programme has something that two do together.
    var hasPairs: Bool { !uses.isDisjoint(with: [.buddies, .leaderMirror, .shadowing]) }

    /// Whether the programme has people in a role.
    func has(_ role: Role) -> Bool {
        switch role {
        case .buddy: hasPairs
        case .mentor: uses.contains(.mentors)
        case .networkGroup: uses.contains(.networkGroups)
        case .programmeLead, .internalConsultant, .talent, .lineManager, .steeringGroup: true
        }
    }

    private static let lookingAfter: Set<Role> = [.programmeLead, .internalConsultant, .lineManager, .mentor]

    /// The same without other talents, to look at one talent only.
    var withoutOthers: Navigation {
        var navigation = self
        navigation.lookedAfter = []
        return navigation
    }

    /// The audiences of the viewer's activities; empty for all.
    var audiences: Set<Audience> {
        guard !managesCohort else { return [] }
        return Set(
            (ownTalent == nil ? [] : [.talents, .buddies])
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
        case .overview where ownTalent != nil && !managesCohort: Phrase("I dag", "Today")
        case .timeline where ownTalent != nil && !managesCohort: Phrase("Året", "Year")
        case .talents where !managesCohort: Phrase("Mine ", "My ") + participant.plural
        case .talents: Phrase(participant.plural.da.capitalizedFirst, participant.plural.en.capitalizedFirst)
        case .myReadiness where mainScreens.contains(.readiness): Phrase("Min parathed", "My readiness")
        default: main.name
        }
    }

    /// A new main screen; nil if the viewer does not have it.
    func screen(_ main: Command) -> (any Screen)? {
        mainScreens.contains(main) ? MainScreen.of(main)?.screen(self) : nil
    }
}

extension Context {
    /// Updates the viewer's screens after each read.
    mutating func refreshNavigation() {
        forgetKept()
        defer { forgetKept() }
        navigation = Navigation(of: data, for: viewer, in: cohort?.id, told: digest?.roles ?? [])
        keyMap.number(navigation.mainScreens)
        nextDays = Dictionary(
            uniqueKeysWithValues: navigation.lookedAfter.compactMap { talent in
                Talents(self).deadlines(of: talent).first.map { (talent, $0.day) }
            })
    }

    /// The viewer's talents: active ones first, then those who have left, each in Danish order.
    func lookedAfter(in cohort: Cohort.ID?) -> [Talent] {
        talentsInOrder(in: cohort).filter { navigation.lookedAfter.contains($0.id) }
    }

    /// The commands of every screen: the viewer's main screens, and the common commands that they have.
    var everywhere: [Command] { navigation.mainScreens + CommonBinding.offered(CommonBinding.everywhere, in: self) }

    /// The commands that only the palette offers to this viewer.
    var paletteOnly: [Command] { CommonBinding.offered(CommonBinding.paletteOnly, in: self) }
}
