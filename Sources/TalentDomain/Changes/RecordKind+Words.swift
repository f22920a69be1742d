extension RecordKind {
    /// The kind's name in a sentence: for one record, and for several.
    public var words: (one: Phrase, many: Phrase) {
        switch self {
        case .person: (Phrase("person", "person"), Phrase("personer", "people"))
        case .cohort: (Phrase("hold", "cohort"), Phrase("hold", "cohorts"))
        case .activity: (Phrase("aktivitet", "activity"), Phrase("aktiviteter", "activities"))
        case .talent:
            (
                Phrase("forløb som talent", "place on the programme"),
                Phrase("forløb som talent", "places on the programme")
            )
        case .role: (Phrase("rolle", "role"), Phrase("roller", "roles"))
        case .pair: (Phrase("buddypar", "buddy pair"), Phrase("buddypar", "buddy pairs"))
        case .networkGroup: (Phrase("netværksgruppe", "network group"), Phrase("netværksgrupper", "network groups"))
        case .attendance:
            (
                Phrase("svar på indkaldelse", "answer to an invitation"),
                Phrase("svar på indkaldelser", "answers to invitations")
            )
        case .plan: (Phrase("udviklingsplan", "development plan"), Phrase("udviklingsplaner", "development plans"))
        case .revision:
            (Phrase("version af planen", "version of the plan"), Phrase("versioner af planen", "versions of the plan"))
        case .task: (Phrase("ledelsesopgave", "leadership task"), Phrase("ledelsesopgaver", "leadership tasks"))
        case .meeting: (Phrase("møde", "meeting"), Phrase("møder", "meetings"))
        case .note: (Phrase("note", "note"), Phrase("noter", "notes"))
        case .accessKey: (Phrase("nøgle", "key"), Phrase("nøgler", "keys"))
        case .readiness:
            (
                Phrase("vurdering af parathed", "assessment of readiness"),
                Phrase("vurderinger af parathed", "assessments of readiness")
            )
        case .logEntry: (Phrase("indslag i logbogen", "logbook entry"), Phrase("indslag i logbogen", "logbook entries"))
        }
    }
}

extension RecordKey {
    /// `ledelsesopgave »budget«`: kind and id, for the administrator.
    public var phrase: Phrase { Phrase("\(kind.words.one.da) »\(id)«", "\(kind.words.one.en) “\(id)”") }
}
