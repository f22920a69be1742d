import TalentDomain

extension Teller {
    /// People, cohort, timeline, talents, roles and pairs, some weeks before the first thing on the timeline.
    mutating func tellSetUp() {
        // The generator gives no cohort without activities; the kick-off is among them.
        let day = stage.activities.map(\.start).min()!.adding(days: -35)
        let cohort = stage.cohort.id
        tell(.person(.add(Cast.programmeLead)), by: nil, at: day.at(9))
        tell(
            [.cohort(.add(stage.cohort))] + stage.activities.map { .activity(.add($0)) },
            Phrase("Holdet oprettet med Talent Nord 2.0", "Cohort created with Talent Nord 2.0"), by: nil,
            at: day.at(9, 5))
        tell(
            .role(.add(role("programleder", Cast.lead, .programmeLead, cohort: cohort))), by: nil, at: day.at(9, 10))
        tell(
            Cast.everybody.filter { $0.id != Cast.lead }.map { .person(.add($0)) },
            Phrase("Personer indlæst", "People imported"), by: Cast.lead, at: day.at(9, 20))
        tell(
            staffRoles(in: cohort), Phrase("Konsulenter og styregruppe", "Consultants and steering group"),
            by: Cast.lead, at: day.at(10))
        tell(
            Cast.talents.map { .talent(.add(talent($0, in: cohort))) },
            Phrase("Talenter optaget på holdet", "Talents added to the cohort"), by: Cast.lead, at: day.at(10, 15))
        tell(
            talentRoles(), Phrase("Nærmeste ledere og mentorer", "Line managers and mentors"), by: Cast.lead,
            at: day.at(10, 30))
        tellVenues(on: day)

        let pairing = stage.kickOff.start.adding(days: -14)
        tell(
            PairStory.all.map { pair in
                .pair(
                    .add(
                        BuddyPair(
                            id: BuddyPair.ID(pair.id), cohort: cohort, members: pair.members.map { Talent.ID($0) })))
            },
            Phrase("Buddypar dannet", "Buddy pairs made"), by: Cast.lead, at: pairing.at(13))
        tell(
            networkGroups(in: cohort, from: pairing), Phrase("Netværksgrupper dannet", "Network groups created"),
            by: Cast.lead, at: pairing.at(13, 30))
    }

    /// Two pairs to a group, the last one takes what is left.
    private func networkGroups(in cohort: Cohort.ID, from day: Day) -> [Change] {
        let pairs = PairStory.all
        return [("broen", "Broen", 0..<2), ("kysten", "Kysten", 2..<4), ("heden", "Heden", 4..<pairs.count)].map {
            id, name, places in
            .networkGroup(
                .add(
                    NetworkGroup(
                        id: NetworkGroup.ID(id), cohort: cohort, name: name,
                        members: pairs[places].flatMap(\.members).map { Talent.ID($0) }, from: day)))
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
        Cast.consultants.map {
            .role(
                .add(
                    role(
                        "konsulent-\($0.id)", $0.id, .internalConsultant, cohort: cohort, organisation: $0.organisation)
                ))
        }
            + Cast.steeringGroup.map {
                .role(.add(role("styregruppe-\($0.id)", $0.id, .steeringGroup, cohort: cohort)))
            }
    }

    private func talent(_ cast: CastTalent, in cohort: Cohort.ID) -> Talent {
        // Everybody in the cast has a level, and none of them the highest.
        let level = cast.person.level!
        return Talent(
            id: Talent.ID(cast.person.id.raw), person: cast.person.id, cohort: cohort, direction: cast.direction,
            targetLevel: cast.direction == .vertical ? level.next! : level)
    }

    private func talentRoles() -> [Change] {
        Cast.talents.flatMap { cast -> [Change] in
            let talent = Talent.ID(cast.person.id.raw)
            let manager: Change = .role(.add(role("leder-\(talent)", cast.lineManager, .lineManager, talent: talent)))
            let mentor = cast.mentor.map { Change.role(.add(role("mentor-\(talent)", $0, .mentor, talent: talent))) }
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

    private func placed(_ activity: Activity) -> Activity? {
        let place =
            activity.kind == .moduleDay ? activity.module.flatMap { Self.moduleVenues[$0] } : Self.venues[activity.kind]
        guard let place else { return nil }
        var placed = activity
        placed.place = place
        placed.startTime = activity.hours < 7 ? 13 * 60 : 9 * 60
        return placed
    }

    /// Venues and hours at once; what is to arrange is ticked off three weeks ahead, in part for what comes next.
    private mutating func tellVenues(on day: Day) {
        let pairs = stage.activities.compactMap { activity in placed(activity).map { (activity, $0) } }
        tell(
            pairs.map { .activity(Edit(from: $0, to: $1)) },
            Phrase("Steder og tider lagt ind", "Venues and times entered"),
            by: Cast.lead, at: day.at(14))
        for (_, activity) in pairs where !activity.checks.isEmpty {
            let isPast = activity.start < stage.today
            let ready = max(activity.start.adding(days: -21), day.adding(days: 1))
            guard ready < stage.today else { continue }
            var checked = activity
            for index in checked.checks.indices { checked.checks[index].done = isPast || index < 2 }
            tell(.activity(Edit(from: activity, to: checked)), by: Cast.lead, at: ready.at(15))
        }
    }
}
