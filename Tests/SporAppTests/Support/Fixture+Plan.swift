import TalentDomain

/// A module day, a programme with two modules, and a plan with three versions.
enum PlanFixture {
    static let day = Activity(
        id: "m3-1", cohort: "hold3", title: Phrase("Modul 3, dag 1", "Module 3, day 1"), kind: .moduleDay, module: 3,
        part: 1, track: .common, audience: [.talents], start: Day("2027-03-18")!, end: Day("2027-03-18")!,  // dates
        hours: 8, about: Phrase(""))

    /// A programme with two modules: one has a product in two parts.
    static func template(_ key: String) -> ProgrammeTemplate? {
        try? ProgrammeTemplate(
            key: key, name: Phrase("Talent Nord"), about: Phrase(""),
            modules: [
                .init(
                    number: 1, title: Phrase("Kerneopgaven", "The core task"), competence: nil,
                    product: Phrase("Ledelsesgrundlag", "Leadership basis")),
                .init(
                    number: 3, title: Phrase("Talent", "Talent"), competence: nil,
                    product: Phrase("Talentstrategi", "Talent strategy"),
                    parts: [Phrase("Den enkelte", "The individual"), Phrase("Miljøet", "The environment")]),
            ], activities: TimelineFixture.planned.filter { $0.id == "kick-off" })
    }

    /// Anne's plan in three versions, with another text in each.
    static var threeVersions: Workspace {
        var data = RoomFixture.data
        let first = data.revisions["aftalt-1"]!  // the fixture has it
        for number in 2...3 {
            var next = first
            next.id = PlanRevision.ID("aftalt-\(number)")
            next.number = number
            next.on = first.on.adding(days: number)
            next.content.texts[.strengths] = "Styrke \(number)"
            data[next.id] = next
        }
        return data
    }
}
