import Exchange
import TalentDomain
import Testing

/// The realistic list in the built-in programme, with a plan, attendance and one who has completed.
struct PaperFixture {
    var workspace = Workspace()
    let today = Samples.cohort.kickOff
    let anne = Talent.ID("anne-holm")

    init() throws {
        try workspace.apply(.cohort(.add(Samples.cohort)))
        let template = try #require(try BuiltInTemplates.template("talent-nord"))
        for activity in template.schedule(for: Samples.cohort).activities {
            try workspace.apply(.activity(.add(activity)))
        }
        let enrolment = try ParticipantImport.read(Fixtures.participants()).enrolment
        try workspace.apply(#require(enrolment.change(into: workspace, cohort: Samples.cohort.id, on: today).change))
        var content = PlanContent()
        content.texts[.motivation] = "Fordi <script>alert(1)</script> & \"mening\""
        content.goals = [
            Goal(
                id: "g", order: 1, level: .team, text: "Uddelegere ledermøder", measure: "Tre møder", due: today,
                competence: "Talentledelse")
        ]
        content.transition = [TransitionPoint(id: "p", order: 1, column: .less, text: "Løse opgaverne selv")]
        content.products = [
            ModuleProduct(
                module: 1, name: Phrase("Ledelsesgrundlag", "Leadership basis"),
                parts: [ModuleProduct.Part(name: Phrase("Ledelsesgrundlag", "Leadership basis"), text: "Én side <b>")],
                on: today)
        ]
        content.grounds = [TrainingGround(id: "o", order: 1, text: "Et projekt", giver: "Søren", from: today)]
        try workspace.apply(
            .plan(PlanChange(anne, .plan(.add(DevelopmentPlan(talent: anne, isWorkingCopy: false, content: content))))))
        try workspace.apply(
            .attendance(.add(Attendance(id: "a", activity: "kick-off", talent: anne, presence: .attended))))
    }

    mutating func complete() { workspace.talents[anne]?.status = .completed(on: today.adding(days: 335)) }

    mutating func rename(_ given: String, _ family: String) {
        workspace.people["anne-holm"]?.givenName = given
        workspace.people["anne-holm"]?.familyName = family
    }

    var person: Person { get throws { try #require(workspace.people["anne-holm"]) } }

    func view(_ language: Language = .da) -> CohortView {
        CohortView(of: Samples.cohort, in: workspace, as: .owner(today: today), language: language)
    }

    /// Each paper as it is usually made.
    func paper(_ kind: PaperKind, _ language: Language = .da) throws -> Paper {
        let activity = kind.needsActivity ? workspace.activities["kick-off"] : nil
        let isPersonal = kind.needsPerson || kind == .mirror || kind == .hostLetter
        var fixture = self
        if kind == .hostLetter, var talk = workspace.activities["kick-off"] {
            (talk.id, talk.kind) = ("karrieresamtale", .careerTalk)
            fixture.workspace.activities[talk.id] = talk
        }
        return try kind.paper(of: fixture.view(language), for: isPersonal ? person : nil, at: activity)
    }
}
