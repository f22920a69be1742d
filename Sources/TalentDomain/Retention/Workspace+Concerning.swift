extension Workspace {
    /// Everything stored about a person: the person, their talents with all records of these, and what they wrote about
    /// others.
    ///
    /// Their comments on other people's plans are in the versions, which are included for that.
    public func concerning(_ person: Person.ID) -> Workspace {
        let own = Set(talents(of: person).map(\.id))
        var rest = Workspace()
        rest.people = people.filter { $0.key == person }
        rest.talents = talents.filter { own.contains($0.key) }
        let cohorts = Set(rest.talents.values.compactMap(\.cohort))
        rest.cohorts = self.cohorts.filter { cohorts.contains($0.key) }
        rest.roles = roles.filter { $0.value.person == person || $0.value.talent.map(own.contains) ?? false }
        rest.pairs = pairs.filter { !own.isDisjoint(with: $0.value.members) }
        rest.networkGroups = networkGroups.filter { !own.isDisjoint(with: $0.value.members) }
        rest.attendances = attendances.filter { own.contains($0.value.talent) }
        rest.plans = plans.filter { own.contains($0.value.talent) }
        rest.revisions = revisions.filter { _, revision in
            own.contains(revision.talent) || revision.agreedBy.contains(person)
                || revision.comments.contains { $0.by == person }
        }
        rest.tasks = tasks.filter { own.contains($0.value.talent) }
        rest.notes = notes.filter { $0.value.writtenBy == person || !own.isDisjoint(with: talents(in: $0.value)) }
        let meetingsOfNotes = Set(rest.notes.values.map(\.meeting))
        rest.meetings = meetings.filter { !own.isDisjoint(with: $0.value.talents) || meetingsOfNotes.contains($0.key) }
        rest.readiness = readiness.filter { own.contains($0.value.talent) || writer(of: $0.value) == person }
        rest.accessKeys = accessKeys.filter { $0.value.person == person }
        rest.logEntries = logEntries.filter { own.contains($0.value.talent) }
        return rest
    }
}
