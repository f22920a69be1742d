import Testing
import TalentDomain

/// The access table with one record in each row, written by hand: what each viewer may do with it.
struct AccessRow: Sendable, CustomTestStringConvertible {
    var title: String
    var record: RecordKey
    /// Changes the data first.
    var arrange: @Sendable (inout AccessFixture) -> Void
    /// By viewer: r reads, g reads only a plan's goals, a adds, e edits, d deletes, h finds it in the history, k
    /// comments, j agrees, s shares, o hands over, b confirms, t takes over; - nothing.
    var cells: [String: Set<Character>]

    var testDescription: String { title }

    private init(
        _ title: String, _ kind: RecordKind, _ id: String, _ cells: String,
        after arrange: @escaping @Sendable (inout AccessFixture) -> Void = { _ in }
    ) {
        self.title = title
        record = RecordKey(kind: kind, id: id)
        self.arrange = arrange
        let letters = cells.split(separator: " ").map { Set($0).subtracting("-") }
        self.cells = Dictionary(uniqueKeysWithValues: zip(AccessFixture.viewers, letters))
    }

    //                                                                                  owner lead  cons  else. anne
    // cara bo     manag. ment stee stranger
    static let all: [AccessRow] = [
        // programme, timeline, materials
        AccessRow("Programmet", .activity, "modul", "raedh  raedh rh    rh    r       r    r      r      r    r    -"),
        AccessRow("Holdet", .cohort, "hold", "raedh  redh  rh    rh    r       r    r      r      r    r    -"),
        // names, organisation, level
        AccessRow(
            "Navn, organisation, niveau", .person, "anne",
            "raedh  raedh raedh -     r       r    r      r      r    -    -"),
        AccessRow(
            "At hun er talent", .talent, "anne", "raedh  raedh raedh -     rh      r    r      r      r    -    -"),
        AccessRow(
            "Hvem der er hendes leder", .role, "line-manager",
            "raedh  raedh raedh -     rh      r    r      r      r    -    -"),
        AccessRow(
            "Hvem der er buddyer", .pair, "pair", "raedh  raedh rh    -     rh      r    rh     r      r    -    -"),
        AccessRow(
            "Hvem der er i netværksgruppe", .networkGroup, "group",
            "raedh  raedh rh    rh    rh      rh   r      r      r    -    -"),
        // who logs in with which key: the owner of the folder alone
        AccessRow("Nøgle", .accessKey, "key", "raedh  h     -     -     h       -    -      -      -    -    -"),
        // attendance, status
        AccessRow(
            "Fremmøde", .attendance, "attendance", "raedh  raedh rh    -     rh      -    -      r      -    -    -"),
        // attendance of somebody who is not a talent: the lead, the guest, and the consultant of their organisation
        AccessRow(
            "Fremmøde, leder", .attendance, "guest", "raedh  raedh rh    -     -       -    -      rh     -    -    -"),
        // plan: working copy
        AccessRow("Planens kladde", .plan, "anne", "-      -     -     -     raedh   -    -      -      -    -    -"),
        // plan: shared parts and agreed versions
        AccessRow(
            "Delt version", .revision, "version", "rh     -     rh    -     rakjh   -    g      rkj    -    -    -"),
        AccessRow(
            "Delt version, skjult for buddyen", .revision, "version",
            "rh     -     rh    -     rakjh   -    -      rkj    -    -    -", after: { $0.withhold() }),
        AccessRow(
            "Delt version, delt med mentoren", .revision, "version",
            "rh     -     rh    -     rakjh   -    g      rkj    r    -    -", after: { $0.showMentor() }),
        AccessRow(
            "Planen, der føres for talentet", .plan, "anne",
            "raedh  -     rh    -     rth     -    g      r      -    -    -", after: { $0.keepPlan() }),
        AccessRow(
            "Version af den plan", .revision, "version",
            "raedh  -     rh    -     rakjh   -    g      rkj    -    -    -", after: { $0.keepPlan() }),
        // leadership task
        AccessRow("Ledelsesopgave", .task, "task", "raedh  -     rh    -     raedh   -    r      raed   -    -    -"),
        AccessRow(
            "Ledelsesopgave, skjult for buddyen", .task, "task",
            "raedh  -     rh    -     raedh   -    -      raed   -    -    -", after: { $0.withhold() }),
        // logbook entry
        AccessRow(
            "Indslag, privat", .logEntry, "private", "-      -     -     -     raedsh  -    -      -      -    -    -"),
        AccessRow(
            "Indslag, delt med buddyen", .logEntry, "for-buddy",
            "-      -     -     -     raedsh  -    r      -      -    -    -"),
        AccessRow(
            "Indslag, delt med lederen", .logEntry, "for-manager",
            "-      -     -     -     raedsh  -    -      r      -    -    -"),
        AccessRow(
            "Indslag, delt med mentoren", .logEntry, "for-mentor",
            "-      -     -     -     raedsh  -    -      -      r    -    -"),
        AccessRow(
            "Indslag, delt med netværksgruppen", .logEntry, "for-group",
            "-      -     -     -     raedsh  r    -      -      -    -    -"),
        AccessRow(
            "Indslag, fortroligt fra værten", .logEntry, "from-host",
            "-      -     -     -     raedsh  -    -      -      -    -    -"),
        // buddy meeting
        AccessRow(
            "Buddymøde, at det er holdt", .meeting, "buddies-1",
            "raedh  raedh rh    -     raedh   -    raedh  r      -    -    -"),
        AccessRow(
            "Fælles udbytte", .note, "outcome", "ah     h     h     -     raedsh  -    raedsh -      -    -    -"),
        AccessRow(
            "Fælles udbytte, delt med HR", .note, "outcome-for-hr",
            "rah    h     rh    -     raedsh  -    raedsh -      -    -    -"),
        AccessRow(
            "Fælles udbytte, ført for parret", .note, "outcome-kept",
            "raedsh h     h     -     raedsh  -    raedsh -      -    -    -"),
        AccessRow("Lukket note", .note, "closed", "-      -     -     -     raedh   -    raedh  -      -    -    -"),
        // mirror: interview notes
        AccessRow(
            "Lederspejl, at det er holdt", .meeting, "mirror",
            "raedh  raedh rh    -     raedh   -    raed   -      -    -    -"),
        AccessRow("Interviewnoter", .note, "mirror", "h      h     h     -     h       -    raedo  -      -    -    -"),
        AccessRow(
            "Interviewnoter, overleveret", .note, "mirror-whole",
            "h      h     h     -     rh      -    raed   -      -    -    -"),
        AccessRow(
            "Interviewnoter, overleveret i dele", .note, "mirror-parts",
            "h      h     h     -     rh      -    raed   -      -    -    -"),
        // shadowing: feedback
        AccessRow(
            "Skyggepraktik, at den er holdt", .meeting, "shadowing",
            "raedh  raedh rh    -     raedh   -    raed   -      -    -    -"),
        AccessRow("Feedback", .note, "feedback", "h      h     h     -     rh      -    raed   -      -    -    -"),
        // talk with line manager: note
        AccessRow(
            "Samtale, at den er holdt", .meeting, "talk",
            "raedh  raedh rh    -     raedh   -    -      raed   -    -    -"),
        AccessRow(
            "Note fra samtalen", .note, "talk", "h      h     h     -     raedh   -    -      raed   -    -    -"),
        AccessRow(
            "Egen forberedelse", .note, "preparation", "-      -     -     -     raedh   -    -      -      -    -    -"
        ),
        AccessRow(
            "Note fra karrieresamtalen", .note, "career",
            "-      -     -     -     raedh   -    -      -      -    -    -"),
        // mentor talk: note
        AccessRow(
            "Mentorsamtale, at den er holdt", .meeting, "mentor-talk",
            "raedh  raedh -     -     raedh   -    -      -      raed -    -"),
        AccessRow(
            "Note fra mentorsamtalen", .note, "mentor",
            "h      h     -     -     raedh   -    -      -      raed -    -"),
        // mentor corps: who volunteers and what they offer; a wish for a mentor
        AccessRow(
            "Frivillig i mentorkorpset", .role, "volunteer",
            "raedh  raedh rh    rh    r       r    r      r      r    -    -"),
        AccessRow(
            "Ønske om en mentor", .mentorWish, "anne", "raedh  rh    rh    -     raedh   -    -      -      -    -    -"
        ),
        // network group: meetings, note of the group
        AccessRow(
            "Netværksmøde, at det er holdt", .meeting, "network",
            "raedh  raedh rh    rh    raedh   raedh -      -      -    -    -"),
        AccessRow(
            "Gruppens note", .note, "network", "h      h     h     h     raedh   raedh -      -      -    -    -"),
        // readiness: own and leader's judgement until both share
        AccessRow(
            "Talentets egen vurdering", .readiness, "own",
            "-      -     -     -     raedsh  -    -      -      -    -    -"),
        AccessRow(
            "Lederens vurdering", .readiness, "leaders",
            "-      -     -     -     -       -    -      raeds  -    -    -"),
        AccessRow(
            "Talentets, klar til at dele", .readiness, "own",
            "a      -     -     -     raedsh  -    -      -      -    -    -",
            after: { $0.share("own" as ReadinessJudgement.ID) }),
        AccessRow(
            "Lederens, mens talentet er klar", .readiness, "leaders",
            "-      -     -     -     -       -    -      raeds  -    -    -",
            after: { $0.share("own" as ReadinessJudgement.ID) }),
        AccessRow(
            "Forslag til fælles vurdering", .readiness, "proposal",
            "-      -     -     -     raedh   -    -      rab    -    -    -", after: { $0.propose() }),
        // readiness: agreed (or both views with comment), history
        AccessRow(
            "Talentets syn, når begge har delt", .readiness, "own",
            "rah    h     rh    -     raeh    -    -      r      -    -    -", after: { $0.shareBoth() }),
        AccessRow(
            "Lederens syn, når begge har delt", .readiness, "leaders",
            "rah    h     rh    -     rh      -    -      ra     -    -    -", after: { $0.shareBoth() }),
        AccessRow(
            "Aftalt af de to", .readiness, "proposal",
            "rah    h     rh    -     rh      -    -      r      -    -    -", after: { $0.agree() }),
        AccessRow(
            "Aftalt, ført for de to", .readiness, "agreed-kept",
            "raedh  h     rh    -     rh      -    -      r      -    -    -"),
        // self-assessment ("er du klar til trinet"), until both share
        AccessRow(
            "Egne svar om trinet", .stepAssessment, "step-own",
            "-      -     -     -     raedsh  -    -      -      -    -    -"),
        AccessRow(
            "Lederens svar om trinet, mens talentet er klar", .stepAssessment, "step-leaders",
            "-      -     -     -     -       -    -      raeds  -    -    -",
            after: { $0.share("step-own" as StepAssessment.ID) }),
        // self-assessment, shared
        AccessRow(
            "Egne svar om trinet, når begge har delt", .stepAssessment, "step-own",
            "rah    -     rh    -     rah     -    -      r      -    -    -", after: { $0.shareSteps() }),
        AccessRow(
            "Lederens svar om trinet, når begge har delt", .stepAssessment, "step-leaders",
            "rah    -     rh    -     rh      -    -      ra     -    -    -", after: { $0.shareSteps() }),
        // competences and leadership basis of an organisation
        AccessRow(
            "Organisationens kompetencer", .organisationBasis, OrganisationBasis.id(of: "Nordby", in: "hold").raw,
            "raedh  raedh raedh rh    r       r    r      r      r    -    -"),
        // plan for the local talent environment
        AccessRow(
            "Planen for det lokale talentmiljø", .localPlan, "anne",
            "raedh  h     raedh -     raedh   -    r      raed   -    -    -"),
        // materials; "prepared" tick
        AccessRow(
            "Kryds ved forberedt", .prepared, "prepared",
            "-      -     -     -     raedh   -    -      -      -    -    -"),
        // practice task between day 1 and day 2
        AccessRow(
            "Anvendelse i praksis", .practiceTask, "practice",
            "-      -     -     -     raedh   -    r      -      -    -    -"),
        // question to the teacher of an activity, and its answer
        AccessRow(
            "Spørgsmål til underviseren", .question, "question",
            "raedh  rdh   rh    rh    raed    r    r      r      -    -    -"),
        // steering group meeting: agenda, decisions, figures of the day
        AccessRow(
            "Punkt og beslutning på et styregruppemøde", .steeringItem, "punkt",
            "raedh  raedh rh    rh    -       -    -      -      -    raed -"),
        AccessRow(
            "Tallene fra et styregruppemøde", .steeringSnapshot, "styregruppe",
            "raedh  raedh rh    rh    -       -    -      -      -    raed -"),
        // notes of one's own: nobody but the writer, whoever has the same role
        AccessRow(
            "Programlederens egen note om hende", .ownNote, "note-of-lead",
            "a      raedh a     -     -       -    -      -      -    -    -"),
        AccessRow(
            "Ejerens egen note om hende", .ownNote, "note-of-owner",
            "raedh  a     a     -     -       -    -      -      -    -    -"),
        AccessRow(
            "Konsulentens egen note om et modul", .ownNote, "note-of-consultant",
            "a      a     raedh a     -       -    -      -      -    -    -"),
        AccessRow(
            "Egen note om holdet", .ownNote, "note-on-cohort",
            "a      raedh a     a     -       -    -      -      -    -    -"),
        // one's own words before a talk
        AccessRow(
            "Hendes egne ord før en samtale", .ownNote, "words-of-talent",
            "-      -     a     -     raedh   -    -      a      a    -    -"),
        AccessRow(
            "Lederens egne ord før en samtale", .ownNote, "words-of-manager",
            "-      -     a     -     a       -    -      raedh  a    -    -"),
    ]
}
