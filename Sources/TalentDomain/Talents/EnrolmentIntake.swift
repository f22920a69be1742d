/// Adds a list to a copy of a workspace, line by line, and records the steps. The workspace's own rules check each
/// step.
struct EnrolmentIntake {
    private(set) var steps: [Change] = []
    private var draft: Workspace
    private var matching: EnrolmentMatching
    private let cohort: Cohort.ID?
    private let today: Day
    /// The first day of new talents: today if the cohort runs already and has others.
    private let joinedOn: Day?
    private var talents: [Int: Talent.ID] = [:]
    private var newTalents: Set<Talent.ID> = []
    private var changedTalents: Set<Talent.ID> = []
    private var talentsElsewhere: [Phrase] = []
    private var newLineManagers = 0
    private var conflicts: [EnrolmentReport.Conflict] = []
    private let choices: [EnrolmentSubject: EnrolmentChoice]
    private var doubles: [EnrolmentDouble] = []
    private var skipped: Set<Int> = []
    /// Line managers of earlier lines, by name, address and organisation; nil for one who is left out, or about whom a
    /// question is open.
    private var managers: [String: Person.ID?] = [:]

    init(
        into workspace: Workspace, cohort: Cohort.ID?, on today: Day, choices: [EnrolmentSubject: EnrolmentChoice] = [:]
    ) {
        draft = workspace
        matching = EnrolmentMatching(workspace.people.values)
        self.cohort = cohort
        self.today = today
        let isRunning =
            cohort.map { (workspace.kickOff(of: $0) ?? .distantFuture) < today && !workspace.talents(in: $0).isEmpty }
            ?? false
        joinedOn = isRunning ? today : nil
        self.choices = choices
    }

    var report: EnrolmentReport {
        var report = EnrolmentReport()
        // Those who wait for a cohort are to take part in any kind of programme.
        report.participants = cohort.map { draft.participants(of: $0) } ?? .participants
        report.newTalents = newTalents.count
        report.newLineManagers = newLineManagers
        report.changed = changedTalents.subtracting(newTalents).count
        report.unchanged = Set(talents.values).subtracting(newTalents).subtracting(changedTalents).count
        report.conflicts = conflicts
        report.doubles = doubles
        report.skipped = skipped.count
        report.talentsElsewhere = talentsElsewhere
        report.eachOthersLineManagers = eachOthersLineManagers
        return report
    }

    private var eachOthersLineManagers: [Phrase] {
        let pairs = Set(talents.values).compactMap { draft.talents[$0] }.compactMap { talent in
            draft.lineManager(of: talent.id, on: today).map { [talent.person, $0.id] }
        }
        let turned = Set(pairs.map { [$0[1], $0[0]] })
        let mutual = pairs.filter { $0[0] < $0[1] && turned.contains($0) }.sorted { $0.lexicographicallyPrecedes($1) }
        return mutual.uniqued().map { pair in
            let names = pair.map { draft.people[$0]?.name ?? "" }
            return Phrase(
                "\(names[0]) og \(names[1]) er hinandens nærmeste leder. Er det rigtigt?",
                "\(names[0]) and \(names[1]) are each other's line manager. Is that right?")
        }
    }

    mutating func takeIn(_ entry: Enrolment.Entry) {
        let subject = EnrolmentSubject(line: entry.line)
        if choices[subject] == .skip { skipped.insert(entry.line) }
        do {
            let match = resolved(try matching.participant(entry.person), of: entry.person, as: subject)
            if match.isOpen || skipped.contains(entry.line) { return }
            let known = match.person
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
            guard let (person, isChanged) = try takeInLineManager(wanted, of: entry) else { return }
            if try setLineManager(person, of: talent) || isChanged { changedTalents.insert(talent) }
        } catch {
            conflicts.append(.init(line: entry.line, message: error.message))
        }
    }

    /// The line manager of a line, and whether the list has new data about them; nil for one who is left out, or about
    /// whom a question is open.
    private mutating func takeInLineManager(
        _ wanted: Person, of entry: Enrolment.Entry
    ) throws(Refusal) -> (
        person: Person.ID, isChanged: Bool
    )? {
        let key = [wanted.name, wanted.email, wanted.organisation].map(\.folded).joined(separator: "\n")
        if let before = managers[key] { return before.map { ($0, false) } }
        let match = resolved(
            matching.lineManager(wanted), of: wanted, as: EnrolmentSubject(line: entry.line, isLineManager: true))
        guard !match.isOpen else {
            managers[key] = .some(nil)
            return nil
        }
        // A participant's own line has more data than another line's about their manager.
        let isParticipant =
            match.person.map { known in talents.values.contains { draft.talents[$0]?.person == known.id } } ?? false
        let person =
            if let known = match.person, isParticipant { known } else { try takeIn(wanted, known: match.person) }
        if match.person == nil { newLineManagers += 1 }
        managers[key] = person.id
        return (person.id, match.person != nil && match.person != person)
    }

    private mutating func apply(_ step: Change) throws(Refusal) {
        try draft.apply(step)
        steps.append(step)
        if let person = step.edit(of: Person.self)?.new { matching.put(person) }
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

    private mutating func takeInTalent(
        _ person: Person, direction: Direction, levelBefore: Level?
    ) throws(Refusal)
        -> Talent.ID
    {
        guard let level = person.level, let target = direction == .vertical ? level.next : level else {
            throw .faults([.missing(.level)])
        }
        guard let known = knownTalent(person.id) else {
            let id = Talent.ID(Slug.make(person.name, notIn: Set(draft.talents.keys.map(\.raw))))
            try apply(
                .talent(
                    .add(
                        Talent(
                            id: id, person: person.id, cohort: cohort, direction: direction, targetLevel: target,
                            joinedOn: joinedOn))))
            newTalents.insert(id)
            noteOtherCohorts(of: person, besides: id)
            return id
        }
        var updated = known
        if known.cohort == nil { (updated.cohort, updated.joinedOn) = (cohort, joinedOn) }
        // A chosen target level is kept as long as the direction it was chosen for.
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

    private mutating func noteOtherCohorts(of person: Person, besides talent: Talent.ID) {
        let others = draft.talents(of: person.id).filter { $0.id != talent && $0.status == .active }
            .compactMap { $0.cohort.flatMap { draft.cohorts[$0] } }.filter { !$0.isFinished(on: today) }
        for cohort in others.sorted(by: { $0.id < $1.id }) {
            let word = cohort.participants.singular
            talentsElsewhere.append(
                Phrase(
                    "\(person.name) er allerede \(word.da) på \(cohort.name).",
                    "\(person.name) is already a \(word.en) in \(cohort.name)."))
        }
    }

    /// The person's talent in the cohort, otherwise their talent that waits for a cohort. Without a given cohort, also
    /// their talent in a cohort that is not finished.
    private func knownTalent(_ person: Person.ID) -> Talent? {
        let all = draft.talents(of: person).sorted { $0.id < $1.id }
        if let cohort, let found = all.first(where: { $0.cohort == cohort }) { return found }
        if let waiting = all.first(where: { $0.cohort == nil }) { return waiting }
        guard cohort == nil else { return nil }
        return all.last { talent in talent.cohort.flatMap { draft.cohorts[$0] }?.finishedOn == nil }
    }

    /// Makes a person the talent's line manager from today.
    ///
    /// - Returns: whether anything had to change.
    private mutating func setLineManager(_ person: Person.ID, of talent: Talent.ID) throws(Refusal) -> Bool {
        // Another list may have come before: somebody who is to begin later is known, too.
        let isKnown = draft.roles.values.contains {
            $0.role == .lineManager && $0.talent == talent && $0.person == person && today <= $0.until ?? .distantFuture
        }
        guard !isKnown else { return false }
        let id = RoleAssignment.ID(Slug.make("leder-\(talent)", notIn: Set(draft.roles.keys.map(\.raw))))
        for step in try draft.succession(of: .lineManager, towards: talent, to: person, from: today, on: today, id: id)
        {
            try apply(step)
        }
        return true
    }
}

// Uses the answers to questions about lines.
extension EnrolmentIntake {
    /// The match after the user's answer. It stays open if there is no answer, or if the answer leaves the line out.
    private mutating func resolved(
        _ match: EnrolmentMatch, of wanted: Person, as subject: EnrolmentSubject
    )
        -> EnrolmentMatch
    {
        guard case .ask(let candidates, let reason) = match else { return match }
        var double = EnrolmentDouble(
            subject: subject, wanted: wanted, candidates: candidates, reason: reason, choice: choices[subject])
        if let choice = double.choice, !double.choices.contains(choice) { double.choice = nil }
        doubles.append(double)
        switch double.choice {
        case .same(let id): return candidates.first { $0.id == id }.map { .known($0) } ?? match
        case .other: return .nobody
        case .skip, nil: return match
        }
    }

    /// Refuses answers to questions that were not asked: their line number must be wrong.
    mutating func refuseUnusedChoices() {
        let asked = Dictionary(doubles.map { ($0.subject, $0) }) { first, _ in first }
        for (subject, choice) in choices.sorted(by: { $0.key < $1.key })
        where asked[subject]?.choice == nil && !(choice == .skip && skipped.contains(subject.line)) {
            conflicts.append(
                .init(
                    line: subject.line,
                    message: asked[subject] == nil
                        ? Phrase("Der er intet valg at træffe i linjen.", "There is nothing to choose for this line.")
                        : Phrase(
                            "Svaret passer ikke. Vælg et af dem, der er nævnt for linjen.",
                            "The answer does not match. Choose one of the people named for the line.")))
        }
    }
}

extension Person {
    /// Adds another source's data about the same person. Empty values, and spellings that differ only in signs, change
    /// nothing.
    fileprivate func updated(with other: Person) -> Person {
        var person = self
        // The split of a full name is a guess, so the same name split differently is no change.
        if !hasName(of: other) || other.level != nil {
            person.givenName = Self.kept(givenName, unless: other.givenName)
            person.familyName = Self.kept(familyName, unless: other.familyName)
        }
        if !other.email.isEmpty, !hasEmail(of: other) { person.email = other.email }
        // A line manager's organisation is only assumed to be the talent's.
        if other.level != nil || organisation.isEmpty { person.organisation = other.organisation }
        person.department = Self.kept(department, unless: other.department)
        person.position = Self.kept(position, unless: other.position)
        // Of two numbers that differ in leading zeros, the longer one is complete.
        let isShortened = hasNumberButForZeros(of: other) && other.employeeNumber.count < employeeNumber.count
        if !other.employeeNumber.isEmpty, !isShortened { person.employeeNumber = other.employeeNumber }
        person.level = other.level ?? level
        person.employedSince = other.employedSince ?? employedSince
        return person
    }

    private static func kept(_ old: String, unless new: String) -> String {
        new.isEmpty || old.withPlainSigns == new.withPlainSigns ? old : new
    }
}
