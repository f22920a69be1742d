/// Takes a list into a copy of a workspace, line by line, and remembers the steps. The workspace's own rules judge each of them.
struct EnrolmentIntake {
    private(set) var steps: [Change] = []
    private var draft: Workspace
    private let cohort: Cohort.ID?
    private let today: Day
    /// When those who are new to the cohort join: today, where it runs already and has others.
    private let joinedOn: Day?
    private var talents: [Int: Talent.ID] = [:]
    private var newTalents: Set<Talent.ID> = []
    private var changedTalents: Set<Talent.ID> = []
    private var newLineManagers = 0
    private var conflicts: [EnrolmentReport.Conflict] = []

    init(into workspace: Workspace, cohort: Cohort.ID?, on today: Day) {
        draft = workspace
        self.cohort = cohort
        self.today = today
        let isRunning = cohort.map { (workspace.kickOff(of: $0) ?? .distantFuture) < today && !workspace.talents(in: $0).isEmpty } ?? false
        joinedOn = isRunning ? today : nil
    }

    var report: EnrolmentReport {
        var report = EnrolmentReport()
        report.newTalents = newTalents.count
        report.newLineManagers = newLineManagers
        report.changed = changedTalents.subtracting(newTalents).count
        report.unchanged = Set(talents.values).subtracting(newTalents).subtracting(changedTalents).count
        report.conflicts = conflicts
        return report
    }

    mutating func takeIn(_ entry: Enrolment.Entry) {
        do {
            let known = try knownParticipant(entry.person)
            let person = try takeIn(entry.person, known: known)
            let talent = try takeInTalent(person, direction: entry.direction, levelBefore: known?.level)
            talents[entry.line] = talent
            if let known, known != person { changedTalents.insert(talent) }
        } catch {
            conflicts.append(.init(line: entry.line, message: error.message))
        }
    }

    mutating func takeInLineManager(of entry: Enrolment.Entry) {
        guard let wanted = entry.lineManager, let talent = talents[entry.line] else { return }
        do {
            let known = try knownLineManager(wanted)
            // A participant's own line says more than what another line says about their leader.
            let isParticipant = known.map { known in talents.values.contains { draft.talents[$0]?.person == known.id } } ?? false
            let person = if let known, isParticipant { known } else { try takeIn(wanted, known: known) }
            if known == nil { newLineManagers += 1 }
            if try setLineManager(person.id, of: talent) || (known != nil && known != person) { changedTalents.insert(talent) }
        } catch {
            conflicts.append(.init(line: entry.line, message: error.message))
        }
    }

    private mutating func apply(_ step: Change) throws(Refusal) {
        try draft.apply(step)
        steps.append(step)
    }

    private mutating func takeIn(_ wanted: Person, known: Person?) throws(Refusal) -> Person {
        guard let known else {
            var person = wanted
            person.id = Person.ID(Slug.make(wanted.name, notIn: Set(draft.people.keys.map(\.raw))))
            try apply(.person(.add(person)))
            return person
        }
        let updated = known.updated(with: wanted)
        if updated != known { try apply(.person(Edit(from: known, to: updated))) }
        return updated
    }

    private mutating func takeInTalent(_ person: Person, direction: Direction, levelBefore: Level?) throws(Refusal) -> Talent.ID {
        guard let level = person.level, let target = direction == .vertical ? level.next : level else { throw .faults([.missing(.level)]) }
        guard let known = knownTalent(person.id) else {
            let id = Talent.ID(Slug.make(person.name, notIn: Set(draft.talents.keys.map(\.raw))))
            try apply(.talent(.add(Talent(id: id, person: person.id, cohort: cohort, direction: direction, targetLevel: target, joinedOn: joinedOn))))
            newTalents.insert(id)
            return id
        }
        var updated = known
        if known.cohort == nil { (updated.cohort, updated.joinedOn) = (cohort, joinedOn) }
        // A target that somebody chose stands, as long as what it was chosen for does.
        if known.direction != direction || levelBefore != level {
            updated.direction = direction
            updated.targetLevel = target
        }
        if updated != known {
            try apply(.talent(Edit(from: known, to: updated)))
            changedTalents.insert(known.id)
        }
        return known.id
    }

    /// The person's place in the cohort asked for; else the one that waits; else, where no cohort was asked for, any that still runs.
    private func knownTalent(_ person: Person.ID) -> Talent? {
        let all = draft.talents(of: person).sorted { $0.id < $1.id }
        if let cohort, let found = all.first(where: { $0.cohort == cohort }) { return found }
        if let waiting = all.first(where: { $0.cohort == nil }) { return waiting }
        guard cohort == nil else { return nil }
        return all.last { talent in talent.cohort.flatMap { draft.cohorts[$0] }?.finishedOn == nil }
    }

    /// Whether anything had to change.
    private mutating func setLineManager(_ person: Person.ID, of talent: Talent.ID) throws(Refusal) -> Bool {
        let old = draft.roles.values
            .filter { $0.role == .lineManager && $0.talent == talent && ($0.until.map { today <= $0 } ?? true) }
            .min { $0.id < $1.id }
        guard old?.person != person else { return false }
        let from = draft.beginning(of: .lineManager, towards: talent, on: today)
        let id = RoleAssignment.ID(Slug.make("leder-\(talent)", notIn: Set(draft.roles.keys.map(\.raw))))
        if let old {
            var ended = old
            ended.until = today.adding(days: -1)
            // One who would have begun today, or later, never led.
            let neverLed = old.from.map { today <= $0 } ?? false
            try apply(.role(Edit(from: old, to: neverLed ? nil : ended)))
        }
        try apply(.role(.add(RoleAssignment(id: id, person: person, role: .lineManager, talent: talent, from: from))))
        return true
    }
}

// Who of those who are there already is meant.
extension EnrolmentIntake {
    private func knownParticipant(_ wanted: Person) throws(Refusal) -> Person? {
        let sameNumber = draft.people.values.first { !$0.employeeNumber.isEmpty && $0.employeeNumber == wanted.employeeNumber && $0.isColleague(of: wanted) }
        let sameEmail = draft.people.values.first { $0.hasEmail(of: wanted) }
        if let sameNumber, let sameEmail, sameNumber.id != sameEmail.id {
            throw .faults([Fault(.employeeNumber, Phrase(
                "E-mailadressen er \(Genitive.da(sameEmail.name)), men medarbejdernummeret er \(Genitive.da(sameNumber.name)).",
                "The e-mail address is \(Genitive.en(sameEmail.name)), but the employee number is \(Genitive.en(sameNumber.name))."))])
        }
        // A number that moved to somebody else must not hand over the old one's plan.
        if let sameNumber, sameEmail == nil, !sameNumber.hasName(of: wanted) {
            throw .faults([Fault(.employeeNumber, Phrase(
                "Medarbejdernummeret er \(Genitive.da(sameNumber.name)).", "The employee number is \(Genitive.en(sameNumber.name))."))])
        }
        if let known = sameEmail ?? sameNumber { return known }
        return try namesake(of: wanted, withoutEmail: true)
    }

    private func knownLineManager(_ wanted: Person) throws(Refusal) -> Person? {
        if wanted.email.isEmpty { return try namesake(of: wanted, withoutEmail: false) }
        if let known = draft.people.values.first(where: { $0.hasEmail(of: wanted) }) { return known }
        return try namesake(of: wanted, withoutEmail: true)
    }

    /// The one colleague of that name, where the name is all there is to go by.
    private func namesake(of wanted: Person, withoutEmail: Bool) throws(Refusal) -> Person? {
        let found = draft.people.values.filter { $0.hasName(of: wanted) && $0.isColleague(of: wanted) && (!withoutEmail || $0.email.isEmpty) }
        guard found.count < 2 else {
            throw .faults([Fault(.email, Phrase(
                "Der er flere, der hedder \(wanted.name), i \(wanted.organisation): Skriv en e-mailadresse.",
                "Several people are called \(wanted.name) in \(wanted.organisation): enter an e-mail address."))])
        }
        return found.first
    }
}

extension Person {
    fileprivate func hasEmail(of other: Person) -> Bool { !email.isEmpty && email.lowercased() == other.email.lowercased() }
    fileprivate func hasName(of other: Person) -> Bool { name.folded == other.name.folded }
    fileprivate func isColleague(of other: Person) -> Bool { organisation.folded == other.organisation.folded }

    /// With what another says about the same person; what that one leaves empty stands.
    fileprivate func updated(with other: Person) -> Person {
        var person = self
        // A name in one cell is split by guess, so the same name in other halves is no news.
        if !hasName(of: other) || other.level != nil {
            person.givenName = other.givenName
            person.familyName = other.familyName
        }
        if !other.email.isEmpty { person.email = other.email }
        // A line manager's organisation is only supposed to be the talent's.
        if other.level != nil || organisation.isEmpty { person.organisation = other.organisation }
        if !other.department.isEmpty { person.department = other.department }
        if !other.position.isEmpty { person.position = other.position }
        if !other.employeeNumber.isEmpty { person.employeeNumber = other.employeeNumber }
        person.level = other.level ?? level
        person.employedSince = other.employedSince ?? employedSince
        return person
    }
}
