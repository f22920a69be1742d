import TalentDomain

extension ExportDocument {
    /// - Parameters:
    ///   - cohort: nil exports all people, and the talents who wait for a cohort.
    ///   - seen: the data that the viewer may read.
    ///   - today: the day for which roles and pairs are given.
    public init(of cohort: Cohort.ID?, in seen: Workspace, today: Day, language: Language) {
        let talents = seen.talents(in: cohort)
        let roles = Self.roles(in: cohort, of: seen, talents: talents, today: today)
        self.init(
            programme: cohort.flatMap { seen.cohorts[$0] }.map {
                Programme(
                    name: $0.name, title: $0.programme[language], template: $0.template, kickOff: seen.kickOff(of: $0))
            },
            activities: (cohort.map { seen.allActivities(in: $0) } ?? []).map { Activity($0, language) },
            people: seen.people.values.filter { cohort == nil || roles[$0.id] != nil }
                .sorted(inDanish: \.name, then: \.id)
                .map { Person($0, roles: roles[$0.id] ?? []) },
            talents: talents.map { Talent($0, in: seen, today: today) }, unread: seen.unread.map(\.name))
    }

    private static func roles(
        in cohort: Cohort.ID?, of seen: Workspace, talents: [TalentDomain.Talent], today: Day
    ) -> [TalentDomain.Person.ID: Set<Role>] {
        var roles: [TalentDomain.Person.ID: Set<Role>] = [:]
        for talent in talents {
            roles[talent.person, default: []].insert(.talent)
            if seen.pair(of: talent.id, on: today) != nil { roles[talent.person, default: []].insert(.buddy) }
        }
        for assignment in seen.roles.values where seen.cohort(of: assignment) == cohort && assignment.holds(on: today) {
            roles[assignment.person, default: []].insert(assignment.role)
        }
        return roles
    }
}

extension ExportDocument.Activity {
    fileprivate init(_ activity: Activity, _ language: Language) {
        self.init(
            id: activity.id.raw, title: activity.title[language], track: activity.track.rawValue,
            audience: activity.audience.map(\.rawValue),
            start: activity.start, end: activity.end, hours: activity.hours,
            startTime: activity.time?.startText, endTime: activity.time?.endText, place: activity.place,
            cancelled: activity.cancelled?.reason, isFixed: activity.isPinned)
    }
}

extension ExportDocument.Person {
    fileprivate init(_ person: Person, roles: Set<Role>) {
        self.init(
            id: person.id.raw, name: person.name, email: person.email, organisation: person.organisation,
            department: person.department,
            position: person.position, level: person.level?.rawValue,
            roles: Role.allCases.filter(roles.contains).map(\.rawValue))
    }
}

extension ExportDocument.Talent {
    fileprivate init(_ talent: Talent, in seen: Workspace, today: Day) {
        let status =
            switch talent.status {
            case .active: "active"
            case .left: "left"
            case .completed: "completed"
            }
        self.init(
            id: talent.id.raw, person: talent.person.raw, status: status, joinedOn: talent.joinedOn,
            direction: talent.direction.rawValue,
            targetLevel: talent.targetLevel.rawValue, lineManager: seen.lineManager(of: talent.id, on: today)?.id.raw,
            buddies: seen.buddies(of: talent.id, on: today).compactMap { seen.talents[$0]?.person.raw },
            goals: (seen.currentPlan(of: talent.id)?.goals ?? []).map(ExportDocument.Goal.init),
            readiness: seen.judgements(of: talent.id).filter { !$0.isProposal }.map(ExportDocument.Judgement.init),
            step: seen.stepAssessments(of: talent.id).map { assessment in
                ExportDocument.StepAssessment(
                    round: assessment.round, date: assessment.on, level: assessment.level.rawValue,
                    judge: assessment.judge.rawValue, answers: assessment.answers.map(\.step?.rawValue))
            },
            localPlan: (seen.localPlan(of: talent.id)?.points ?? []).map {
                ExportDocument.LocalPoint(what: $0.what, who: $0.who, due: $0.due, standing: $0.standing?.rawValue)
            })
    }
}

extension ExportDocument.Goal {
    fileprivate init(_ goal: Goal) {
        self.init(level: goal.level.rawValue, text: goal.text, due: goal.due, state: goal.progress.rawValue)
    }
}

extension ExportDocument.Judgement {
    fileprivate init(_ judgement: ReadinessJudgement) {
        self.init(
            date: judgement.on, purpose: judgement.purpose.rawValue, work: judgement.work.rawValue,
            performance: judgement.performance.rawValue,
            box: judgement.box?.number, judge: judgement.judge.rawValue)
    }
}
