/// Describes the readers of a record for a viewer, from the access table.
///
///     ReaderWords(of: task, in: seen, for: viewer).sentence   // Læses af dig, Søren Kjær (leder), Dina Fjord (buddy)
/// og den interne konsulent.
public struct ReaderWords: Sendable {
    /// A reader as they are named.
    private struct Item: Hashable {
        var named: Phrase
        var byRole: Phrase
        /// The names of the readers; empty if the viewer does not see them.
        var people: [Phrase] = []
    }

    /// Whether the viewer is a reader.
    public let isReader: Bool
    private let items: [Item]

    /// - Parameter name: gives a person's name on the screen.
    public init(
        of record: any Stored, in workspace: Workspace, for viewer: Viewer, name: (Person) -> String = { $0.name }
    ) {
        self.init(
            Permission.readers(of: record, in: workspace, for: viewer),
            isKept: Permission.reads(viewer, record, in: workspace),
            talents: record.subject(in: workspace).talents,
            isGroup: record.subject(in: workspace).category == .networkNote, in: workspace, for: viewer, name: name)
    }

    /// The readers of a comment on a version of a plan.
    public init(
        ofCommentsOn revision: PlanRevision, in workspace: Workspace, for viewer: Viewer,
        name: (Person) -> String = { $0.name }
    ) {
        self.init(
            Permission.readers(ofCommentsOn: revision, in: workspace, for: viewer), isKept: true,
            talents: [revision.talent], in: workspace, for: viewer,
            name: name)
    }

    /// - Parameters:
    ///   - isKept: whether the owner of the store is a reader.
    ///   - isGroup: whether the talents are a network group.
    private init(
        _ readers: [Reader], isKept: Bool, talents: [Talent.ID], isGroup: Bool = false, in workspace: Workspace,
        for viewer: Viewer, name: (Person) -> String
    ) {
        func isViewer(_ talent: Talent.ID) -> Bool {
            viewer.person != nil && workspace.talents[talent]?.person == viewer.person
        }
        let people = workspace.participants(among: talents)
        let isMember = talents.contains(where: isViewer)
        let isBuddy = talents.contains { workspace.buddies(of: $0, on: viewer.today).contains(where: isViewer) }
        isReader = viewer.isOwner ? isKept : readers.contains { $0.people.contains { $0 == viewer.person } }
        items = readers.flatMap { reader -> [Item] in
            let isOffice = [.internalConsultant, .programmeLead, .steeringGroup, .networkGroup].contains(reader.role)
            if viewer.isOwner, reader.role == .internalConsultant || reader.role == .programmeLead { return [] }
            let others = reader.people.filter { $0 != viewer.person }
            guard !others.isEmpty || reader.people.isEmpty else { return [] }
            if isGroup, reader.role == .talent {
                let group =
                    isMember ? Phrase("de andre i gruppen", "the others in the group") : Self.word(for: .networkGroup)
                let names = others.compactMap { workspace.people[$0] }.map { Phrase(name($0)) }
                // A consultant sees only some of the members.
                let isWhole = talents.allSatisfy { workspace.talents[$0] != nil }
                return isWhole
                    ? names.map { Item(named: $0, byRole: group, people: [$0]) }
                    : [Item(named: group, byRole: group, people: names)]
            }
            // For a pair, the other member is the buddy.
            let role = reader.role == .talent && (isMember || isBuddy) ? Role.buddy : reader.role
            let conditions = Self.conditions(of: reader, people)
            let unseen = talents.count { workspace.talents[$0] == nil }
            let byRole =
                reader.role != .internalConsultant
                ? Self.word(for: role, of: people, own: isMember || isBuddy && role == .buddy, isMany: others.count > 1)
                    .followed(
                        by: conditions)
                : others.isEmpty && unseen > 0
                    ? Self.consultant(elsewhereOf: unseen).followed(
                        by: conditions + [Phrase("hvis der er en", "if there is one")])
                    : Self.word(
                        forConsultants: others.count, besideViewer: others.count < reader.people.count,
                        isAll: others.count == reader.people.count && unseen == 0,
                        in: workspace.organisations(of: others, to: talents, on: viewer.today)
                    ).followed(by: conditions)
            // Two readers who are both the talents need no role.
            let labels = role == .talent && reader.people.count > 1 ? [] : [Self.label(of: role, people)]
            let people = others.compactMap { workspace.people[$0] }.map {
                Phrase(name($0)).followed(by: labels + conditions)
            }
            if isOffice || others.isEmpty { return [Item(named: byRole, byRole: byRole, people: people)] }
            return people.map { Item(named: $0, byRole: byRole, people: [$0]) }
        }
    }

    /// Whether nobody else is a reader.
    public var isAlone: Bool { isReader && items.isEmpty }

    /// `Læses af dig, Søren Kjær (leder), Dina Fjord (buddy, kun mål) og den interne konsulent.`
    public var sentence: Phrase { sentence() }

    /// One sentence with all readers.
    ///
    /// - Parameters:
    ///   - beginning: the words before the readers.
    ///   - alone: the sentence if only the viewer is a reader.
    ///   - isShort: without names, for narrow screens: `Læses af dig, din leder og den interne konsulent.`
    public func sentence(
        _ beginning: Phrase = Phrase("Læses af", "Visible to"),
        alone: Phrase = Phrase("Kun du kan læse det.", "Only you can read it."), isShort: Bool = false
    ) -> Phrase {
        if isAlone { return alone }
        let named = items.map(isShort ? \.byRole : \.named)
        let all =
            (isReader ? [Phrase("dig", "you")] : [])
            + named.enumerated().filter { named.firstIndex(of: $0.element) == $0.offset }.map(\.element)
        guard !all.isEmpty else {
            if beginning.da == "Læses af" { return Phrase("Ingen kan læse det endnu.", "Nobody can read it yet.") }
            let nobody =
                beginning.da.contains(" kan ")
                ? beginning.da.replacing(" kan ", with: " kan endnu ikke ") + " nogen." : beginning.da + " ingen endnu."
            return Phrase(nobody, beginning.en + " nobody yet.")
        }
        return beginning + Phrase(" ") + all.listed + Phrase(".")
    }

    /// The readers in `later` who are not readers now; nil if there are none.
    ///
    /// - Parameter byName: names them, also in roles that are otherwise named as such.
    public func joining(_ later: ReaderWords, byName: Bool = false) -> Phrase? {
        let new =
            later.items.filter { !items.contains($0) }.flatMap { byName && !$0.people.isEmpty ? $0.people : [$0.named] }
            + (later.isReader && !isReader ? [Phrase("dig", "you")] : [])
        return new.isEmpty ? nil : new.listed
    }

    // MARK: Texts

    private static func conditions(of reader: Reader, _ people: ParticipantWord) -> [Phrase] {
        let part: [Phrase] =
            switch reader.part {
            case .whole: []
            case .goals: [Phrase("kun mål", "goals only")]
            case .chosenStatements: [Phrase("kun de valgte udsagn", "the chosen statements only")]
            }
        return part
            + (reader.isTalentsChoice ? [Phrase("hvis \(people.the.da) vil", "if \(people.the.en) agrees")] : [])
    }

    private static func label(of role: Role?, _ people: ParticipantWord) -> Phrase {
        switch role {
        case .talent: people.the
        case .lineManager: Phrase("leder", "manager")
        case nil: Phrase("har skrevet det", "wrote it")
        case let role?: role.name
        }
    }

    /// `den interne konsulent`, `de interne konsulenter i Nordby og Vesterø`: with the organisations if there are
    /// several.
    ///
    /// - Parameters:
    ///   - besideViewer: the viewer is one as well, and is named separately.
    ///   - isAll: there are no others.
    private static func word(
        forConsultants count: Int, besideViewer: Bool, isAll: Bool, in organisations: [String]
    ) -> Phrase {
        if count <= 1, isAll { return word(for: .internalConsultant) }
        let names = organisations.map { Phrase($0) }.listed
        let place = organisations.isEmpty ? Phrase("") : Phrase(" i ", " in ") + names
        let other = besideViewer ? Phrase("anden ", "other ") : Phrase("")
        let others = besideViewer ? Phrase("andre ", "other ") : Phrase("")
        return count <= 1
            ? Phrase("den \(other.da)interne konsulent", "the \(other.en)internal consultant") + place
            : Phrase("de \(others.da)interne konsulenter", "the \(others.en)internal consultants") + place
    }

    /// The consultants of pair members whom the viewer does not see.
    private static func consultant(elsewhereOf unseen: Int) -> Phrase {
        unseen == 1
            ? Phrase("den andens interne konsulent", "the other one's internal consultant")
            : Phrase("de andres interne konsulent", "the others' internal consultant")
    }

    /// The word for a role in a list of readers, with its article.
    ///
    /// - Parameters:
    ///   - people: the programme's word for its participants.
    ///   - own: for a talent, whose manager and buddy they are.
    ///   - isMany: several people have the role.
    public static func word(
        for role: Role?, of people: ParticipantWord = .talents, own: Bool = false, isMany: Bool = false
    ) -> Phrase {
        switch role {
        case .talent where isMany: people.thePlural
        case .lineManager where isMany:
            own ? Phrase("dine ledere", "your managers") : Phrase("de nærmeste ledere", "the line managers")
        case .buddy where isMany: own ? Phrase("dine buddyer", "your buddies") : Phrase("buddyerne", "the buddies")
        case .mentor where isMany: own ? Phrase("dine mentorer", "your mentors") : Phrase("mentorerne", "the mentors")
        case .programmeLead where isMany: Phrase("programlederne", "the programme leads")
        case .talent: people.the
        case .lineManager: own ? Phrase("din leder", "your manager") : Phrase("nærmeste leder", "the line manager")
        case .buddy: own ? Phrase("din buddy", "your buddy") : Phrase("buddyen", "the buddy")
        case .mentor: own ? Phrase("din mentor", "your mentor") : Phrase("mentoren", "the mentor")
        case .networkGroup: Phrase("netværksgruppen", "the network group")
        case .internalConsultant: Phrase("den interne konsulent", "the internal consultant")
        case .programmeLead: Phrase("programlederen", "the programme lead")
        case .steeringGroup: Phrase("styregruppen", "the steering group")
        case nil: Phrase("den, der har skrevet det", "whoever wrote it")
        }
    }
}

extension Phrase {
    /// With commas between.
    fileprivate static func joined(_ phrases: [Phrase]) -> Phrase {
        Phrase(phrases.map(\.da).joined(separator: ", "), phrases.map(\.en).joined(separator: ", "))
    }

    /// With a remark in brackets, if there is one.
    fileprivate func followed(by remarks: [Phrase]) -> Phrase {
        remarks.isEmpty ? self : self + Phrase(" (") + Phrase.joined(remarks) + Phrase(")")
    }
}

// Describes in general who reads a kind of record, for the help.
extension ReaderWords {
    /// `Læses af talentet, nærmeste leder og mentoren (hvis talentet deler det).`
    ///
    /// - Parameter isUsed: whether the programme has people in a role.
    public static func rule(
        of category: AccessCategory, for people: ParticipantWord, where isUsed: (Role) -> Bool = { _ in true }
    ) -> Phrase {
        var readers: [Phrase] = []
        for role in Permission.namingOrder where isUsed(role) {
            guard let grant = Permission.table[category]?[role],
                let condition = condition(of: grant, in: category, people)
            else { continue }
            let word = grant == .own ? word(for: nil) : word(for: role, of: people)
            let all = category == .question && role == .talent ? [Phrase("alle på holdet", "all in the cohort")] : []
            let reader = word.followed(by: condition.da.isEmpty ? all : [condition])
            if !readers.contains(reader) { readers.append(reader) }
        }
        return Phrase("Læses af ", "Visible to ") + readers.listed + Phrase(".")
    }

    /// `Datoen ses af talentet, nærmeste leder, den interne konsulent og programlederen.`
    public static func rule(ofMeetings kind: MeetingKind, for people: ParticipantWord) -> Phrase {
        let readers = Permission.namingOrder.filter { Permission.table[kind.category]?[$0]?.tellsItTookPlace == true }
        return Phrase("Datoen ses af ", "The date is visible to ") + readers.map { word(for: $0, of: people) }.listed
            + Phrase(".")
    }

    /// The condition under which a cell allows reading; empty if there is none, nil if it never does.
    private static func condition(
        of grant: Grant, in category: AccessCategory, _ people: ParticipantWord
    ) -> Phrase? {
        switch grant {
        case .readWrite where category == .networkNote:
            Phrase("og de andre, der var i gruppen, da den mødtes", "and the others who were in the group when it met")
        case _ where grant.readsAlways: Phrase("")
        case .own: Phrase("")
        case .goalsUnlessWithheld where category == .planShared:
            Phrase(
                "kun målene, medmindre \(people.the.da) holder dem tilbage",
                "the goals only, unless \(people.the.en) withholds them")
        case .goalsUnlessWithheld:
            Phrase("medmindre \(people.the.da) holder dem tilbage", "unless \(people.the.en) withholds them")
        case .ifShared: Phrase("hvis \(people.the.da) deler det", "if \(people.the.en) shares it")
        case .tookPlaceUnlessShared: Phrase("hvis parret deler det", "if the pair shares it")
        case .afterRelease:
            Phrase("de valgte udsagn, når de er overleveret", "the chosen statements, once they are handed over")
        default: nil
        }
    }
}

extension Permission {
    /// The record after everything that can be shared is shared; nil if nothing can.
    public static func opened(_ record: any Stored) -> (any Stored)? {
        switch record {
        case var note as MeetingNote where note.kind == .buddyOutcome && !note.isSharedWithHost:
            note.isSharedWithHost = true
            return note
        case var note as MeetingNote where note.kind == .mirror && !note.isReleased:
            note.isReleased = true
            return note
        case var judgement as ReadinessJudgement where !judgement.isAgreed:
            (judgement.judge, judgement.isShared) = (.together, true)
            return judgement
        case var assessment as StepAssessment where assessment.writtenBy != nil:
            (assessment.isShared, assessment.writtenBy) = (true, nil)
            return assessment
        case let plan as DevelopmentPlan where plan.isWorkingCopy:
            return PlanRevision(id: "ny", talent: plan.talent, number: 0, on: .distantFuture, content: plan.content)
        default: return nil
        }
    }
}
