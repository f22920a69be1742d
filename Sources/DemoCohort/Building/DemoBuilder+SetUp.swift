import TalentDomain

extension DemoBuilder {
    /// Adds people, cohort, timeline, talents and roles five weeks before the first activity, and buddy pairs and network
    /// groups two weeks before the kick-off.
    mutating func seedSetUp() {
        // A template always has a kick-off, so there is at least one activity.
        let day = calendar.activities.map(\.start).min()!.adding(days: -35)
        let cohort = calendar.cohort.id
        add(.person(.add(DemoPeople.programmeLead)), by: nil, at: day.at(9))
        add(
            [.cohort(.add(calendar.cohort))] + calendar.activities.map { .activity(.add($0)) },
            Phrase("Oprettede holdet med Talent Nord 2.0", "Created the cohort with Talent Nord 2.0"), by: nil,
            at: day.at(9, 5))
        add(
            .role(.add(role("programleder", DemoPeople.lead, .programmeLead, cohort: cohort))), by: nil,
            at: day.at(9, 10))
        add(
            DemoPeople.everybody.filter { $0.id != DemoPeople.lead }.map { .person(.add($0)) },
            Phrase("Indlæste personer", "Imported people"), by: DemoPeople.lead, at: day.at(9, 20))
        add(
            staffRoles(in: cohort),
            Phrase("Gav konsulenter og styregruppe deres roller", "Gave consultants and steering group their roles"),
            by: DemoPeople.lead, at: day.at(10))
        add(
            DemoPeople.talents.map { .talent(.add(talent($0, in: cohort))) },
            Phrase("Optog talenterne på holdet", "Added the talents to the cohort"), by: DemoPeople.lead,
            at: day.at(10, 15)
        )
        add(
            talentRoles(),
            Phrase("Gav nærmeste ledere og mentorer deres roller", "Gave line managers and mentors their roles"),
            by: DemoPeople.lead,
            at: day.at(10, 30))
        seedVenues(on: day)

        let pairing = calendar.kickOff.start.adding(days: -14)
        add(
            PairSeed.all.map { pair in
                .pair(
                    .add(
                        BuddyPair(
                            id: BuddyPair.ID(pair.id), cohort: cohort, members: pair.members.map { Talent.ID($0) })))
            },
            Phrase("Dannede buddyparrene", "Made the buddy pairs"), by: DemoPeople.lead, at: pairing.at(13))
        add(
            networkGroups(in: cohort, from: pairing), Phrase("Dannede netværksgrupperne", "Created the network groups"),
            by: DemoPeople.lead, at: pairing.at(13, 30))
    }

    /// Three groups: two with two pairs each, and one with the remaining pairs.
    private func networkGroups(in cohort: Cohort.ID, from day: Day) -> [Change] {
        let pairs = PairSeed.all
        return [("broen", "Broen", 0..<2), ("kysten", "Kysten", 2..<4), ("heden", "Heden", 4..<pairs.count)].map {
            id, name, range in
            .networkGroup(
                .add(
                    NetworkGroup(
                        id: NetworkGroup.ID(id), cohort: cohort, name: name,
                        members: pairs[range].flatMap(\.members).map { Talent.ID($0) }, from: day)))
        }
    }

    private func role(
        _ id: String, _ person: Person.ID, _ role: Role, cohort: Cohort.ID? = nil, organisation: String? = nil,
        talent: Talent.ID? = nil
    ) -> RoleAssignment {
        RoleAssignment(
            id: RoleAssignment.ID(id), person: person, role: role, cohort: cohort, organisation: organisation,
            talent: talent)
    }

    private func staffRoles(in cohort: Cohort.ID) -> [Change] {
        DemoPeople.consultants.map {
            .role(
                .add(
                    role(
                        "konsulent-\($0.id)", $0.id, .internalConsultant, cohort: cohort, organisation: $0.organisation)
                ))
        }
            + DemoPeople.steeringGroup.map {
                var role = role("styregruppe-\($0.id)", $0.id, .steeringGroup, cohort: cohort)
                if $0.id == DemoPeople.chair { role.isChair = true }
                return .role(.add(role))
            }
    }

    private func talent(_ profile: TalentProfile, in cohort: Cohort.ID) -> Talent {
        Talent(
            id: Talent.ID(profile.person.id.raw), person: profile.person.id, cohort: cohort,
            direction: profile.direction,
            targetLevel: profile.targetLevel)
    }

    private func talentRoles() -> [Change] {
        DemoPeople.talents.flatMap { profile -> [Change] in
            let talent = Talent.ID(profile.person.id.raw)
            let manager: Change = .role(
                .add(role("leder-\(talent)", profile.lineManager, .lineManager, talent: talent)))
            let mentor = profile.mentor.map { Change.role(.add(role("mentor-\(talent)", $0, .mentor, talent: talent))) }
            return [manager] + (mentor.map { [$0] } ?? [])
        }
    }

    // MARK: Venues

    private static let venues: [ActivityKind: String] = [
        .kickOff: "Nordby Rådhus, byrådssalen", .closingSeminar: "Nordby Rådhus, byrådssalen",
        .lineManagerWorkshop: "Region X, Regionshuset, lokale 4", .alumniDay: "Sønderlund Hovedbibliotek",
        .steeringMeeting: "Nordby Rådhus, mødelokale 2", .designWorkshop: "Nordby Rådhus, mødelokale 2",
    ]

    private static let moduleVenues: [Int: String] = [
        1: "Vesterø Kulturhus", 2: "Strandgården, Vesterø", 3: "Akuthospitalet, auditoriet",
        4: "Sønderlund Hovedbibliotek",
        5: "Vesterø Kulturhus", 6: "Region X, Regionshuset, lokale 4",
    ]

    /// The activity with its venue and start time; nil if it has no venue.
    private func withVenue(_ activity: Activity) -> Activity? {
        let place =
            activity.kind == .moduleDay ? activity.module.flatMap { Self.moduleVenues[$0] } : Self.venues[activity.kind]
        guard let place else { return nil }
        var result = activity
        result.place = place
        result.startTime = activity.hours < 7 ? 13 * 60 : 9 * 60
        return result
    }

    /// Enters all venues and start times in one change. Then ticks off checks three weeks before each activity: all of them
    /// for a past activity, the first two for a coming one.
    private mutating func seedVenues(on day: Day) {
        let edits = calendar.activities.compactMap { activity in
            withVenue(activity).map { (old: activity, new: $0) }
        }
        add(
            edits.map { .activity(Edit(from: $0.old, to: $0.new)) },
            Phrase("Skrev steder og tider ind", "Entered venues and times"),
            by: DemoPeople.lead, at: day.at(14))
        for activity in edits.map(\.new) where !activity.checks.isEmpty {
            let isPast = activity.start < calendar.today
            let checkDay = max(activity.start.adding(days: -21), day.adding(days: 1))
            guard checkDay < calendar.today else { continue }
            var checked = activity
            for index in checked.checks.indices { checked.checks[index].done = isPast || index < 2 }
            add(.activity(Edit(from: activity, to: checked)), by: DemoPeople.lead, at: checkDay.at(15))
        }
    }
}
