extension Workspace {
    /// Everything stored about a person: the person, their talents with all records of these, and what they wrote about
    /// others.
    ///
    /// The person's comments on other people's plans are parts of the versions, so these versions are included.
    public func concerning(_ person: Person.ID) -> Workspace {
        var rest = Workspace()
        for kind in RecordKind.allCases { take(kind.type, concerning: person, into: &rest) }
        return rest
    }

    private func take<Record: Stored>(
        _ type: Record.Type, concerning person: Person.ID, into rest: inout Workspace
    ) {
        rest[keyPath: Record.table] = self[keyPath: Record.table].filter { $0.value.concerns(person, in: self) }
    }

    /// Whether the talent is this person, in any cohort.
    fileprivate func isOwn(_ talent: Talent.ID, _ person: Person.ID) -> Bool { talents[talent]?.person == person }
}

extension Person {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool { id == person }
}

extension Cohort {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        workspace.talents.values.contains { $0.person == person && $0.cohort == id }
    }
}

extension Activity {
    /// The programme is not about a single person; what is planned for one talent is.
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        talent.map { workspace.isOwn($0, person) } ?? false
    }
}

extension Talent {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool { self.person == person }
}

extension RoleAssignment {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        self.person == person || talent.map { workspace.isOwn($0, person) } ?? false
    }
}

extension BuddyPair {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        members.contains { workspace.isOwn($0, person) }
    }
}

extension NetworkGroup {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        members.contains { workspace.isOwn($0, person) }
    }
}

extension Attendance {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        switch attendee {
        case .talent(let talent): workspace.isOwn(talent, person)
        case .guest(let guest): guest == person
        }
    }
}

extension DevelopmentPlan {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool { workspace.isOwn(talent, person) }
}

extension PlanRevision {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        workspace.isOwn(talent, person) || agreedBy.contains(person) || comments.contains { $0.by == person }
    }
}

extension LeadershipTask {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool { workspace.isOwn(talent, person) }
}

extension Meeting {
    /// True also for a meeting at which the person wrote a note about others.
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        talents.contains { workspace.isOwn($0, person) }
            || workspace.notes.values.contains { $0.meeting == id && $0.concerns(person, in: workspace) }
    }
}

extension MeetingNote {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        writtenBy == person || workspace.talents(in: self).contains { workspace.isOwn($0, person) }
    }
}

extension ReadinessJudgement {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        workspace.isOwn(talent, person) || workspace.writer(of: self) == person
    }
}

extension StepAssessment {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        workspace.isOwn(talent, person) || writtenBy == person
    }
}

extension LogEntry {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool { workspace.isOwn(talent, person) }
}

extension AccessKey {
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool { self.person == person }
}
