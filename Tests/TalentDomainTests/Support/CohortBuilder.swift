import TalentDomain

/// Builds a small cohort for a test, record by record, by the rules of the domain.
struct CohortBuilder {
    var workspace = Workspace()
    static let cohort = Cohort.ID("hold-3")

    init(completionGoal: Int = 95) {
        apply(
            .cohort(
                .add(
                    Cohort(
                        id: Self.cohort, name: "Hold 3", programme: Phrase("Talent Nord 2.0"), template: "talent-nord",
                        kickOff: at("2027-01-12"),
                        completionGoal: completionGoal))))
    }

    /// A test that breaks a rule while it prepares its data is wrong itself.
    mutating func apply(_ change: Change) { try! workspace.apply(change) }

    @discardableResult
    mutating func person(_ name: String, in organisation: String = "Nordby", level: Level? = nil) -> Person.ID {
        let id = Person.ID(Slug.make(name))
        let words = name.split(separator: " ").map(String.init)
        apply(
            .person(
                .add(
                    Person(
                        id: id, givenName: words[0], familyName: words.dropFirst().joined(separator: " "),
                        email: "\(id)@nordby.example",
                        organisation: organisation, level: level))))
        return id
    }

    @discardableResult
    mutating func talent(
        _ name: String, from organisation: String = "Nordby", level: Level = .leader,
        direction: Direction = .horizontal,
        status: TalentStatus = .active, ledBy leader: Person.ID? = nil, joinedOn: String? = nil
    ) -> Talent.ID {
        let person = person(name, in: organisation, level: level)
        let id = Talent.ID(person.raw)
        apply(
            .talent(
                .add(
                    Talent(
                        id: id, person: person, cohort: Self.cohort, direction: direction,
                        targetLevel: direction == .vertical ? level.next ?? level : level, status: status,
                        joinedOn: joinedOn.map(at)))))
        if let leader {
            apply(.role(.add(RoleAssignment(id: .init("leder-\(id)"), person: leader, role: .lineManager, talent: id))))
        }
        return id
    }

    @discardableResult
    mutating func activity(
        _ id: String, _ kind: ActivityKind, _ start: String, _ end: String? = nil, track: Track = .everyday,
        module: Int? = nil,
        audience: [Audience] = [.talents], isVoluntary: Bool = false
    ) -> Activity.ID {
        let talk =
            kind == .lineManagerTalk
            ? module.map { Phrase("Samtale efter modul \($0)", "Conversation after module \($0)") } : nil
        apply(
            .activity(
                .add(
                    Activity(
                        id: .init(id), cohort: Self.cohort,
                        title: talk ?? Phrase("\(kind.name.da) \(id)", "\(kind.name.en) \(id)"), kind: kind,
                        module: module,
                        track: track, audience: audience, start: at(start), end: at(end ?? start), hours: 1,
                        about: Phrase(""), isVoluntary: isVoluntary))))
        return .init(id)
    }

    @discardableResult
    mutating func meeting(
        _ kind: MeetingKind, of talents: Talent.ID..., for activity: Activity.ID? = nil, planned: String? = nil,
        held: String? = nil
    ) -> Meeting.ID {
        let id = Meeting.ID("m\(workspace.meetings.count)")
        apply(
            .meeting(
                .add(
                    Meeting(
                        id: id, kind: kind, activity: activity, talents: talents, planned: planned.map(at),
                        heldOn: held.map(at)))))
        return id
    }

    mutating func pair(_ members: Talent.ID...) {
        apply(.pair(.add(BuddyPair(id: .init("par-\(workspace.pairs.count)"), cohort: Self.cohort, members: members))))
    }
}

/// A day in a test, such as `2027-03-15`; one that does not exist is a mistake in the test.
func at(_ text: String) -> Day { Day(text)! }
