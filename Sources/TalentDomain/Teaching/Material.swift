/// One piece of preparation for an activity: a film, an article, a book.
public struct Material: Hashable, Codable, Sendable, Identifiable {
    public typealias ID = RecordID<Material>

    /// The three steps of digital preparation (TN, "Digital forberedelse").
    public enum Step: String, Codable, CaseIterable, Sendable {
        case watch, read, more

        public var name: Phrase {
            switch self {
            case .watch: Phrase("Se eller lyt", "Watch or listen")
            case .read: Phrase("Læs", "Read")
            case .more: Phrase("For dig, der vil have mere", "For those who want more")
            }
        }
    }

    public var id: ID
    public var step: Step
    public var title: String
    /// Empty where it has none, as a book, and for a reader to whom it is not open.
    public var link: String
    /// 1–600; nil if nobody has said.
    public var minutes: Int?
    /// How many days before the activity it opens, so that it moves with the activity; nil if it is open from the
    /// beginning.
    public var opensBefore: Int?

    public init(
        id: ID, step: Step, title: String, link: String = "", minutes: Int? = nil, opensBefore: Int? = nil
    ) {
        self.id = id
        self.step = step
        self.title = title
        self.link = link
        self.minutes = minutes
        self.opensBefore = opensBefore
    }

    public static let minutesRange = 1...600

    var faults: [Fault] {
        var faults: [Fault] = []
        if title.isBlank { faults.append(.missing(.materialTitle)) }
        if !link.isEmpty, let fault = Link.fault(of: link) { faults.append(Fault(.link, fault)) }
        if let minutes, !Self.minutesRange.contains(minutes) {
            faults.append(
                Fault(
                    .minutes,
                    Phrase("Skriv et antal minutter mellem 1 og 600.", "Enter a number of minutes between 1 and 600.")))
        }
        if let opensBefore, opensBefore < 0 {
            faults.append(
                Fault(
                    .opens,
                    Phrase(
                        "Materialet skal være åbent senest på aktivitetens dag.",
                        "The material must be open by the day of the activity.")))
        }
        return faults
    }
}

extension Activity {
    /// The day on which a material opens; nil if it is open from the beginning.
    public func opening(of material: Material) -> Day? { material.opensBefore.map { start.adding(days: -$0) } }

    /// The materials in the order of their steps.
    public func materials(in step: Material.Step) -> [Material] { materials.filter { $0.step == step } }
}

extension Workspace {
    /// The last day on which a cohort's materials are open: a year after its last activity (TN, "Digital
    /// forberedelse"). Nil for a cohort without activities.
    public func materialsClose(in cohort: Cohort.ID) -> Day? {
        let read = activities.values.filter { $0.cohort == cohort && $0.talent == nil && $0.cancelled == nil }
        return (read.map(\.end) + [outline.lastDays[cohort]].compactMap(\.self)).max()?.adding(
            months: Retention.monthsOfMaterials)
    }

    /// Whether participants may open a material on a day.
    public func isOpen(_ material: Material, of activity: Activity, on day: Day) -> Bool {
        activity.opening(of: material).map { $0 <= day } ?? true
            && materialsClose(in: activity.cohort).map { day <= $0 } ?? true
    }
}

extension Activity {
    /// Without the links that are not open yet, or no more, to a viewer who does not write the programme.
    public func shown(to viewer: Viewer, in workspace: Workspace) -> Activity {
        guard !materials.isEmpty else { return self }
        var shown = self
        shown.materials = materials.map { material in
            var material = material
            if !workspace.isOpen(material, of: self, on: viewer.today) { material.link = "" }
            return material
        }
        return shown
    }
}

extension Field {
    public static let materialTitle = Field("materialTitle")
    public static let link = Field("link")
    public static let minutes = Field("minutes")
    public static let opens = Field("opens")
    public static let step = Field("step")
}
