/// The figures of a cohort as they stood at a steering group meeting. There is at most one for each meeting.
public struct SteeringSnapshot: Stored {
    public var cohort: Cohort.ID
    /// The steering group meeting.
    public var activity: Activity.ID
    /// The day on which the figures were kept.
    public var on: Day
    /// Figures without names, none about fewer than five people.
    public var figures: SteeringFigures

    public init(cohort: Cohort.ID, activity: Activity.ID, on: Day, figures: SteeringFigures) {
        self.cohort = cohort
        self.activity = activity
        self.on = on
        self.figures = figures
    }

    public var id: RecordID<SteeringSnapshot> { Self.id(of: activity) }
    public static func id(of meeting: Activity.ID) -> ID { ID(meeting.raw) }

    public static var kind: RecordKind { .steeringSnapshot }
    public static var table: WritableKeyPath<Workspace, [ID: SteeringSnapshot]> { \.steeringSnapshots }
    public static var words: (one: Phrase, many: Phrase) {
        (
            Phrase("sæt tal fra et styregruppemøde", "set of figures of a steering group meeting"),
            Phrase("sæt tal fra styregruppemøder", "sets of figures of steering group meetings")
        )
    }

    public static func summary(of edit: Edit<SteeringSnapshot>, in workspace: Workspace) -> Phrase {
        edit.phrase(("Gemte", "Gemte", "Slettede"), ("Kept", "Kept", "Deleted")) {
            Phrase("tallene fra ", "the figures of ") + (workspace.activities[$0.activity]?.title ?? Phrase("–"))
        }
    }

    public var references: [RecordKey] { [RecordKey(cohort), RecordKey(activity)] }

    public func faults(in workspace: Workspace) -> [Fault] {
        guard let meeting = workspace.activities[activity] else { return [] }
        if meeting.cohort != cohort || meeting.kind != .steeringMeeting { return [.notAtSteeringMeeting] }
        return on < meeting.start
            ? [
                Fault(
                    .day,
                    Phrase(
                        "Mødets tal kan først gemmes på dagen for mødet.",
                        "The figures of a meeting can be kept from the day of the meeting on."))
            ] : []
    }

    public func remainder(after erasure: Erasure) -> SteeringSnapshot? { unlessItNeeds(erasure) }

    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool { false }

    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: .steeringMeeting, cohort: cohort)
    }
}

extension Workspace {
    /// The figures kept at the latest meeting before a day; nil if none were kept.
    public func lastSnapshot(in cohort: Cohort.ID, before day: Day) -> SteeringSnapshot? {
        steeringSnapshots.values.filter { $0.cohort == cohort && $0.on < day }
            .max { ($0.on, $0.id) < ($1.on, $1.id) }
    }
}
