/// A talent and the volunteer who becomes their mentor.
public struct MentorMatch: Hashable, Sendable {
    public var talent: Talent.ID
    public var mentor: Person.ID

    public init(talent: Talent.ID, mentor: Person.ID) {
        self.talent = talent
        self.mentor = mentor
    }
}

/// Suggested mentors out of a cohort's mentor corps for the talents who lack one.
///
/// First as many as possible get a mentor, before others those who wish for one or whose mentor has stopped; then the
/// criteria in their order are met as often as possible; then the talents are spread over the volunteers. The same
/// people always give the same suggestion.
public struct MentorSuggestion: Hashable, Sendable {
    /// In Danish order of the talents' names.
    public private(set) var matches: [MentorMatch] = []
    /// The talents for whom no volunteer is left.
    public private(set) var unmet: [Talent.ID] = []

    public init(in cohort: Cohort.ID, of workspace: Workspace, on day: Day) {
        let without = workspace.withoutMentor(in: cohort, on: day), lacking = Set(without.map(\.talent))
        let first = Set(
            without.filter { $0.former != nil || workspace.mentorWish(of: $0.talent) != nil }.map(\.talent))
        let talents = Candidate.all(
            workspace.talents(in: cohort).filter { lacking.contains($0.id) }, in: workspace, on: day)
        let volunteers = MentorPlaces(in: cohort, of: workspace, on: day).volunteers
        // A volunteer is a vertex for each free place.
        let places = volunteers.flatMap { mentor in
            (0..<min(mentor.free, talents.count)).map { (mentor: mentor, number: mentor.taken + $0) }
        }
        let count = talents.count, most = 1 + (places.map(\.number).max() ?? 0) * max(1, count), base = count + 1
        // More than all the criteria together weigh.
        let bonus = MentorCriterion.allCases.reduce(most) { power, _ in power * base } * base
        // More than all the bonuses together.
        let limit = bonus * (count + 2)
        let partners = WeightedMatching.partners(count + places.count) { one, other in
            guard one != other, let talent = [one, other].first(where: { $0 < count }),
                let place = [one, other].first(where: { $0 >= count }).map({ places[$0 - count] }),
                MentorPlaces.allows(place.mentor, for: talents[talent])
            else { return nil }
            let cost = MentorPlaces.cost(of: place.mentor, for: talents[talent], base: base)
            return limit + (first.contains(talents[talent].talent) ? bonus : 0) - (cost * most + place.number)
        }
        for (talent, partner) in zip(talents, partners) {
            if let partner {
                matches.append(MentorMatch(talent: talent.talent, mentor: places[partner - count].mentor.person))
            } else {
                unmet.append(talent.talent)
            }
        }
    }

    /// The change that makes the matches, from today on; nil if there are none.
    ///
    /// - Throws: `Refusal.faults` if somebody else is the talent's mentor today, or will be.
    public static func change(
        making matches: [MentorMatch], in workspace: Workspace, on today: Day, newID: () -> String
    ) throws(Refusal) -> Change? {
        var steps: [Change] = []
        for match in matches {
            steps += try workspace.succession(
                of: .mentor, towards: match.talent, to: match.mentor, from: today, on: today,
                id: RoleAssignment.ID(newID()))
        }
        guard let first = matches.first, !steps.isEmpty else { return nil }
        let names =
            matches.count > 3
            ? Phrase("\(matches.count)") + Phrase(" ")
                + workspace.participants(of: workspace.talents[first.talent]?.cohort).plural
            : workspace.names(matches.map(\.talent))
        return .several(
            steps,
            what: matches.count == 1
                ? Phrase("Gav \(names.da) en mentor", "Gave \(names.en) a mentor")
                : Phrase("Gav \(names.da) hver en mentor", "Gave \(names.en) a mentor each"))
    }
}

extension Workspace {
    /// The volunteers with a free place who may become a talent's mentor, those who suit best first.
    ///
    /// - Parameter taking: matches that are made at the same time and take places too.
    public func mentors(for talent: Talent.ID, taking others: [MentorMatch] = [], on day: Day) -> [Person.ID] {
        guard let record = talents[talent], let cohort = record.cohort,
            let candidate = Candidate.all([record], in: self, on: day).first
        else { return [] }
        return MentorPlaces(in: cohort, of: self, on: day).volunteers.enumerated().map { place, volunteer in
            var mentor = volunteer
            mentor.taken += others.count { $0.mentor == volunteer.person && $0.talent != talent }
            return (cost: MentorPlaces.cost(of: mentor, for: candidate, base: 2), place: place, mentor: mentor)
        }
        .filter { $0.mentor.free > 0 && MentorPlaces.allows($0.mentor, for: candidate) }
        .sorted { ($0.cost, $0.mentor.taken, $0.place) < ($1.cost, $1.mentor.taken, $1.place) }
        .map(\.mentor.person)
    }

    /// The reasons for a match, and a sentence for each criterion that is not met.
    public func reasons(for match: MentorMatch, on day: Day) -> (why: Phrase?, lacks: [Phrase]) {
        guard let record = talents[match.talent], let cohort = record.cohort,
            let talent = Candidate.all([record], in: self, on: day).first,
            let mentor = MentorPlaces(in: cohort, of: self, on: day).volunteers.first(where: {
                $0.person == match.mentor
            })
        else { return (nil, []) }
        func isMet(_ criterion: MentorCriterion) -> Bool { criterion.isMet(by: talent, and: mentor) }
        let own = talent.organisation.withoutKommune, other = mentor.organisation.withoutKommune
        let why: Phrase? =
            isMet(.organisation)
            ? Phrase("Forskellige organisationer (\(own), \(other)).", "Different organisations (\(own), \(other)).")
            : isMet(.department)
                ? Phrase(
                    "Forskellige afdelinger (\(talent.department), \(mentor.department)).",
                    "Different departments (\(talent.department), \(mentor.department)).") : nil
        var lacks: [Phrase] = []
        if !isMet(.reportingLine) {
            lacks.append(
                Phrase("Den ene er over den anden i ledelseskæden.", "One is above the other in the reporting line."))
        }
        if !isMet(.organisation) {
            lacks.append(
                own.isEmpty || other.isEmpty
                    ? Phrase("Organisationen er ikke oplyst for begge.", "The organisation is not known for both.")
                    : Phrase("Samme organisation (\(own)).", "Same organisation (\(own))."))
        }
        return (why, lacks)
    }
}
