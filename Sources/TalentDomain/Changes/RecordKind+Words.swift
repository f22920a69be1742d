extension RecordKind {
    /// The kind's name in a sentence: for one record, and for several.
    public var words: (one: Phrase, many: Phrase) { type.words }
}

extension Person {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("person", "person"), Phrase("personer", "people"))
    }
}

extension Cohort {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("hold", "cohort"), Phrase("hold", "cohorts"))
    }
}

extension Activity {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("aktivitet", "activity"), Phrase("aktiviteter", "activities"))
    }
}

extension Talent {
    public static var words: (one: Phrase, many: Phrase) {
        (
            Phrase("plads på holdet", "place on the programme"),
            Phrase("pladser på holdet", "places on the programme")
        )
    }
}

extension RoleAssignment {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("rolle", "role"), Phrase("roller", "roles"))
    }
}

extension BuddyPair {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("buddypar", "buddy pair"), Phrase("buddypar", "buddy pairs"))
    }
}

extension NetworkGroup {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("netværksgruppe", "network group"), Phrase("netværksgrupper", "network groups"))
    }
}

extension Attendance {
    public static var words: (one: Phrase, many: Phrase) {
        (
            Phrase("svar på indkaldelse", "answer to an invitation"),
            Phrase("svar på indkaldelser", "answers to invitations")
        )
    }
}

extension DevelopmentPlan {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("udviklingsplan", "development plan"), Phrase("udviklingsplaner", "development plans"))
    }
}

extension PlanRevision {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("version af planen", "version of the plan"), Phrase("versioner af planen", "versions of the plan"))
    }
}

extension LeadershipTask {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("ledelsesopgave", "leadership task"), Phrase("ledelsesopgaver", "leadership tasks"))
    }
}

extension Meeting {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("møde", "meeting"), Phrase("møder", "meetings"))
    }
}

extension MeetingNote {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("note", "note"), Phrase("noter", "notes"))
    }
}

extension AccessKey {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("nøgle", "key"), Phrase("nøgler", "keys"))
    }
}

extension ReadinessJudgement {
    public static var words: (one: Phrase, many: Phrase) {
        (
            Phrase("vurdering af parathed", "assessment of readiness"),
            Phrase("vurderinger af parathed", "assessments of readiness")
        )
    }
}

extension LogEntry {
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("indslag i logbogen", "logbook entry"), Phrase("indslag i logbogen", "logbook entries"))
    }
}

extension RecordKey {
    /// `ledelsesopgave »budget«`: kind and id, for the administrator.
    public var phrase: Phrase { Phrase("\(kind.words.one.da) »\(id)«", "\(kind.words.one.en) “\(id)”") }
}
