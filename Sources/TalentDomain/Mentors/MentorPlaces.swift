/// The wishes for a talent and a mentor, the most important first. That the mentor is not the talent's line manager is
/// no wish, but a must.
enum MentorCriterion: CaseIterable, Sendable {
    case reportingLine, organisation, department

    /// Whether a talent and a volunteer meet it. Two without a known organisation do not.
    func isMet(by talent: Candidate, and mentor: Volunteer) -> Bool {
        switch self {
        case .reportingLine:
            !talent.superiors.contains(mentor.person) && !mentor.superiors.contains(talent.person)
        case .organisation: Self.differ(talent.organisation, mentor.organisation)
        case .department:
            Self.organisation.isMet(by: talent, and: mentor) || Self.differ(talent.department, mentor.department)
        }
    }

    private static func differ(_ one: String, _ other: String) -> Bool {
        !one.isEmpty && !other.isEmpty && one.folded != other.folded
    }
}

/// The properties of a volunteer that matter for matching.
struct Volunteer: Hashable, Sendable {
    var person: Person.ID
    var name: String
    var organisation: String
    var department: String
    /// Everybody above the volunteer in the reporting line, as far as Spor knows it.
    var superiors: Set<Person.ID>
    /// The talents whose mentor the volunteer may not be.
    var barredFrom: Set<Talent.ID>
    /// The number of talents now.
    var taken: Int
    /// The number of talents at most.
    var places: Int
    var free: Int { max(0, places - taken) }
}

/// The volunteers of a cohort's mentor corps, with their free places.
struct MentorPlaces {
    /// In Danish order of their names.
    let volunteers: [Volunteer]

    init(in cohort: Cohort.ID, of workspace: Workspace, on day: Day) {
        let lines = ReportingLines(in: workspace, from: day), spellings = workspace.organisations
        volunteers = workspace.mentorCorps(in: cohort, on: day).map { role in
            let person = workspace.people[role.person]
            return Volunteer(
                person: role.person, name: person?.name ?? role.person.raw,
                organisation: person.map { spellings.kept($0.organisation) } ?? "",
                department: person?.department ?? "", superiors: lines.superiors(of: role.person),
                barredFrom: Set(role.barredFrom),
                taken: workspace.talents(mentoredBy: role.person, in: cohort, from: day).count,
                places: role.offer?.places ?? 1)
        }
    }

    /// Whether the volunteer may be the talent's mentor at all.
    static func allows(_ mentor: Volunteer, for talent: Candidate) -> Bool {
        mentor.person != talent.person && !talent.managers.contains(mentor.person)
            && !mentor.barredFrom.contains(talent.talent)
    }

    /// How ill the two suit each other, as a number below `base` to the power of the number of criteria.
    static func cost(of mentor: Volunteer, for talent: Candidate, base: Int) -> Int {
        MentorCriterion.allCases.reduce(0) { $0 * base + ($1.isMet(by: talent, and: mentor) ? 0 : 1) }
    }
}
