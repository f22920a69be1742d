import TalentDomain

extension PersonDocument {
    /// - Parameters:
    ///   - data: everything about the person that the viewer may read.
    ///   - names: the names of the people who are mentioned.
    /// - Returns: nil where the person is not in the data.
    public init?(
        of id: TalentDomain.Person.ID, in data: Workspace, names: [TalentDomain.Person.ID: String],
        settings: [String: String] = [:], drafts: [Draft],
        history: [HistoryLine], withheld: Bool
    ) {
        guard let person = data.people[id] else { return nil }
        let own = Set(data.talents(of: id).map(\.id))
        let revisions = data.revisions.values.sorted { ($0.talent, $0.number, $0.id) < ($1.talent, $1.number, $1.id) }
        self.init(
            withheld: withheld, person: Details(person), people: [:],
            roles: data.roles.sortedByID.map(Role.init),
            talents: data.talents.sortedByID.map { Talent($0, cohort: $0.cohort.flatMap { data.cohorts[$0]?.name }) },
            pairs: data.pairs.sortedByID.map { Pair(members: $0.members.map(\.raw), from: $0.from, until: $0.until) },
            networkGroups: data.networkGroups.sortedByID.map {
                NetworkGroup(name: $0.name, members: $0.members.map(\.raw), from: $0.from, until: $0.until)
            },
            attendance: data.attendances.sortedByID.map(Attendance.init),
            plans: data.plans.sortedByID.map {
                Plan(talent: $0.talent.raw, isWorkingCopy: $0.isWorkingCopy, content: Content($0.content))
            },
            versions: revisions.filter { own.contains($0.talent) }.map { Version($0, in: data) },
            comments: revisions.filter { !own.contains($0.talent) }.map { Comment($0, by: id) },
            tasks: data.tasks.sortedByID.map(Task.init),
            mentorWishes: data.mentorWishes.sortedByID.map {
                MentorWish(talent: $0.talent.raw, text: $0.text, on: $0.on)
            }, meetings: data.meetings.sortedByID.map(Meeting.init),
            notes: data.notes.sortedByID.map(Note.init), judgements: data.readiness.sortedByID.map(Judgement.init),
            stepAssessments: data.stepAssessments.sortedByID.map(StepAssessment.init),
            localPlans: data.localPlans.sortedByID.map(LocalPlan.init),
            logEntries: data.logEntries.values.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map(LogEntry.init),
            prepared: data.prepared.sortedByID.map(\.activity.raw),
            practiceTasks: data.practiceTasks.sortedByID.map {
                PracticeTask(
                    talent: $0.talent.raw, module: $0.module, plan: $0.plan, outcome: $0.outcome, on: $0.on)
            },
            questions: data.questions.sortedByID.map {
                Question(activity: $0.activity.raw, at: $0.at.iso, text: $0.text, answer: $0.answer)
            },
            ownNotes: data.ownNotes().reversed().map(OwnNote.init),
            keys: data.accessKeys(of: id).map {
                Key(type: $0.type, key: $0.blob, label: $0.label, addedOn: $0.addedOn)
            }, settings: settings,
            drafts: drafts, history: history, unread: data.unread.map(\.name))
        let mentioned = Set(
            roles.map(\.person) + versions.flatMap { $0.agreedBy + $0.comments.map(\.by) }
                + notes.compactMap(\.writtenBy) + judgements.compactMap(\.writtenBy)
                + stepAssessments.compactMap(\.writtenBy) + localPlans.flatMap(\.agreements).compactMap(\.by)
                + history.compactMap(\.by))
        people = Dictionary(
            uniqueKeysWithValues: names.filter { mentioned.contains($0.key.raw) }.map { ($0.key.raw, $0.value) })
    }
}

extension Dictionary where Value: Stored {
    fileprivate var sortedByID: [Value] { values.sorted { $0.id < $1.id } }
}

extension PersonDocument.Details {
    fileprivate init(_ person: Person) {
        self.init(
            id: person.id.raw, givenName: person.givenName, familyName: person.familyName, email: person.email,
            organisation: person.organisation,
            department: person.department, position: person.position, employeeNumber: person.employeeNumber,
            level: person.level?.rawValue,
            employedSince: person.employedSince)
    }
}

extension PersonDocument.Role {
    fileprivate init(_ role: RoleAssignment) {
        self.init(
            person: role.person.raw, role: role.role.rawValue, cohort: role.cohort?.raw,
            organisation: role.organisation, talent: role.talent?.raw,
            offer: role.offer?.text, places: role.offer?.places, barredFrom: role.barredFrom.map(\.raw),
            from: role.from, until: role.until)
    }
}

extension PersonDocument.Talent {
    fileprivate init(_ talent: Talent, cohort: String?) {
        let (status, on, nextPath): (String, Day?, String?) =
            switch talent.status {
            case .active: ("active", nil, nil)
            case .left(let on, let nextPath): ("left", on, nextPath)
            case .completed(let on): ("completed", on, nil)
            }
        self.init(
            id: talent.id.raw, cohort: cohort, direction: talent.direction.rawValue,
            targetLevel: talent.targetLevel.rawValue, status: status,
            statusOn: on, joinedOn: talent.joinedOn, nextPath: nextPath)
    }
}

extension PersonDocument.Attendance {
    fileprivate init(_ attendance: Attendance) {
        let (answer, reason): (String, AbsenceReason?) =
            switch attendance.presence {
            case .invited: ("invited", nil)
            case .accepted: ("accepted", nil)
            case .declined(let reason): ("declined", reason)
            case .attended: ("attended", nil)
            case .absent(let reason): ("absent", reason)
            }
        self.init(
            talent: attendance.talent?.raw, activity: attendance.activity.raw, answer: answer, reason: reason?.rawValue,
            catchUp: attendance.catchUp?.what, caughtUpOn: attendance.catchUp?.doneOn)
    }
}

extension PersonDocument.Version {
    fileprivate init(_ revision: PlanRevision, in data: Workspace) {
        self.init(
            talent: revision.talent.raw, number: revision.number, on: revision.on,
            agreedBy: revision.agreedBy.map(\.raw),
            agreedOn: revision.agreementDay(in: data),
            comments: revision.comments.map { PersonDocument.Said(by: $0.by.raw, text: $0.text) },
            content: PersonDocument.Content(revision.content))
    }
}

extension PersonDocument.Comment {
    fileprivate init(_ revision: PlanRevision, by person: Person.ID) {
        self.init(
            talent: revision.talent.raw, version: revision.number, hasAgreed: revision.agreedBy.contains(person),
            texts: revision.comments.filter { $0.by == person }.map(\.text))
    }
}

extension PersonDocument.Content {
    fileprivate init(_ content: PlanContent) {
        self.init(
            texts: Dictionary(uniqueKeysWithValues: content.texts.map { ($0.key.rawValue, $0.value) }),
            goals: content.goals.map {
                PersonDocument.Goal(
                    id: $0.id.raw, level: $0.level.rawValue, text: $0.text, measure: $0.measure,
                    competence: $0.competence,
                    state: $0.progress.rawValue, due: $0.due)
            },
            transition: content.transition.map { PersonDocument.Point(column: $0.column.rawValue, text: $0.text) },
            learning: content.learning.map { PersonDocument.Learning(text: $0.text, source: $0.source) },
            proteges: content.proteges.map(\.initials),
            protegeNotes: content.proteges.map {
                PersonDocument.Protege(
                    initials: $0.initials, trains: $0.trains ?? "", nextStep: $0.nextStep ?? "",
                    lastTalked: $0.lastTalked)
            },
            products: content.products.map { product in
                PersonDocument.Product(
                    module: product.module, name: product.name.da,
                    parts: product.parts.map { PersonDocument.Product.Part(name: $0.name.da, text: $0.text) },
                    on: product.on)
            },
            grounds: content.grounds.map {
                PersonDocument.Ground(
                    kind: $0.kind, text: $0.text, giver: $0.giver, carriedBy: $0.carriedBy, from: $0.from)
            }, isWithheldFromBuddy: content.isWithheldFromBuddy,
            isSharedWithMentor: content.isSharedWithMentor)
    }
}

extension PersonDocument.Task {
    fileprivate init(_ task: LeadershipTask) {
        self.init(
            id: task.id.raw, talent: task.talent.raw, text: task.text, givenBy: task.givenBy,
            state: task.progress.rawValue,
            outcome: task.outcome, due: task.due,
            isEvaluatedWithBuddy: task.isEvaluatedWithBuddy, offer: task.offer?.rawValue)
    }
}

extension PersonDocument.Meeting {
    fileprivate init(_ meeting: Meeting) {
        self.init(
            id: meeting.id.raw, kind: meeting.kind.rawValue, talents: meeting.talents.map(\.raw),
            activity: meeting.activity?.raw,
            planned: meeting.planned, heldOn: meeting.heldOn, startTime: meeting.time?.startText,
            endTime: meeting.time?.endText,
            place: meeting.place ?? "")
    }
}

extension PersonDocument.Note {
    fileprivate init(_ note: MeetingNote) {
        self.init(
            meeting: note.meeting.raw, kind: note.kind.rawValue, text: note.text,
            agreements: note.agreements.map {
                PersonDocument.Agreement(text: $0.text, due: $0.due, isDone: $0.isDone, task: $0.task?.raw)
            },
            writtenBy: note.writtenBy?.raw, isSharedWithHost: note.isSharedWithHost, isReleased: note.isReleased,
            forms: note.forms?.mapValues(\.rawValue), questions: note.questions)
    }
}

extension PersonDocument.Judgement {
    fileprivate init(_ judgement: ReadinessJudgement) {
        self.init(
            talent: judgement.talent.raw, date: judgement.on, purpose: judgement.purpose.rawValue,
            work: judgement.work.rawValue,
            performance: judgement.performance.rawValue, judge: judgement.judge.rawValue, comment: judgement.comment,
            example: judgement.example,
            box: judgement.box?.number,
            isShared: judgement.isShared, writtenBy: judgement.writtenBy?.raw)
    }
}

extension PersonDocument.StepAssessment {
    fileprivate init(_ assessment: StepAssessment) {
        self.init(
            talent: assessment.talent.raw, level: assessment.level.rawValue, round: assessment.round,
            date: assessment.on, judge: assessment.judge.rawValue,
            answers: assessment.answers.map { Answer(step: $0.step?.rawValue, example: $0.example) },
            isShared: assessment.isShared, writtenBy: assessment.writtenBy?.raw)
    }
}

extension PersonDocument.LocalPlan {
    fileprivate init(_ plan: LocalPlan) {
        self.init(
            talent: plan.talent.raw,
            points: plan.points.map {
                Point(what: $0.what, who: $0.who, due: $0.due, standing: $0.standing?.rawValue, note: $0.note)
            },
            agreements: plan.agreements.map { Agreement(role: $0.role.rawValue, by: $0.by?.raw, on: $0.on) })
    }
}

extension PersonDocument.OwnNote {
    fileprivate init(_ note: OwnNote) {
        let about: String =
            switch note.about {
            case .talk: "talk"
            default: note.about.key.kind.rawValue
            }
        self.init(about: about, id: note.about.key.id, at: note.at.iso, text: note.text)
    }
}

extension PersonDocument.LogEntry {
    fileprivate init(_ entry: LogEntry) {
        self.init(
            talent: entry.talent.raw, at: entry.at.iso, text: entry.text, sharedWith: entry.sharedWith.map(\.rawValue),
            sharedOn: entry.sharedOn, isHostConfidential: entry.isHostConfidential, activity: entry.activity?.raw,
            goal: entry.goal?.raw,
            isStarred: entry.isStarred)
    }
}
