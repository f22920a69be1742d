/// A point on the agenda of a steering group meeting, and the decision about it.
public struct SteeringItem: Stored {
    /// The purpose of a point.
    public enum Aim: String, Codable, Sendable, CaseIterable {
        case information, discussion, decision

        public var name: Phrase {
            switch self {
            case .information: Phrase("til orientering", "for information")
            case .discussion: Phrase("til drøftelse", "for discussion")
            case .decision: Phrase("til beslutning", "for decision")
            }
        }
    }

    public var id: RecordID<SteeringItem>
    public var cohort: Cohort.ID
    /// The steering group meeting.
    public var activity: Activity.ID
    /// The place on the agenda, from 1.
    public var order: Int
    public var aim: Aim
    public var text: String
    /// Empty until something is decided. It is decided on the day of the meeting.
    public var decision: String
    /// The name or the office of whoever carries the decision out. The steering group sees no names of the cohort, so
    /// it is no person of the store.
    public var inCharge: String
    public var due: Day?
    public var doneOn: Day?

    public init(
        id: ID, cohort: Cohort.ID, activity: Activity.ID, order: Int, aim: Aim, text: String, decision: String = "",
        inCharge: String = "", due: Day? = nil, doneOn: Day? = nil
    ) {
        self.id = id
        self.cohort = cohort
        self.activity = activity
        self.order = order
        self.aim = aim
        self.text = text
        self.decision = decision
        self.inCharge = inCharge
        self.due = due
        self.doneOn = doneOn
    }

    public var isDecided: Bool { !decision.isBlank }

    /// Whether a decision waits to be carried out: it has a day or somebody in charge, and is not done.
    public var isOpen: Bool { isDecided && doneOn == nil && (due != nil || !inCharge.isBlank) }

    public func isOverdue(on today: Day) -> Bool { isOpen && due.map { $0 < today } ?? false }

    public static var kind: RecordKind { .steeringItem }
    public static var table: WritableKeyPath<Workspace, [ID: SteeringItem]> { \.steeringItems }
    public static var words: (one: Phrase, many: Phrase) {
        (
            Phrase("punkt på styregruppens dagsorden", "point on the steering group's agenda"),
            Phrase("punkter på styregruppens dagsorden", "points on the steering group's agenda")
        )
    }

    public static func summary(of edit: Edit<SteeringItem>, in workspace: Workspace) -> Phrase {
        func meeting(_ item: SteeringItem) -> Phrase { workspace.activities[item.activity]?.title ?? Phrase("–") }
        if let new = edit.new, new.decision != edit.old?.decision ?? "", new.isDecided {
            return Phrase("Skrev en beslutning fra ", "Wrote a decision of ") + meeting(new)
        }
        if let new = edit.new, let old = edit.old, new.doneOn != nil, old.doneOn == nil {
            return Phrase("Udførte en beslutning fra ", "Carried out a decision of ") + meeting(new)
        }
        return edit.phrase(("Tilføjede", "Rettede", "Slettede"), ("Added", "Edited", "Deleted")) {
            Phrase("et punkt på dagsordenen til ", "a point on the agenda of ") + meeting($0)
        }
    }

    public var references: [RecordKey] { [RecordKey(cohort), RecordKey(activity)] }

    public func faults(in workspace: Workspace) -> [Fault] {
        if text.isBlank { return [.missing(.text)] }
        var faults: [Fault] = []
        if workspace.activities[activity].map({ $0.cohort != cohort || $0.kind != .steeringMeeting }) ?? false {
            faults.append(.notAtSteeringMeeting)
        }
        if !isDecided, due != nil || doneOn != nil || !inCharge.isBlank {
            faults.append(
                Fault(
                    .decision,
                    Phrase("Skriv, hvad der er besluttet.", "Write what has been decided.")))
        }
        if isDecided, due != nil, inCharge.isBlank {
            faults.append(
                Fault(
                    .inCharge,
                    Phrase("Skriv, hvem der er ansvarlig for det.", "Write who is in charge of it.")))
        }
        if let due, let meeting = workspace.activities[activity], due < meeting.start {
            faults.append(
                Fault(
                    .due,
                    Phrase("Fristen ligger før mødet.", "The due date is before the meeting.")))
        }
        return faults
    }

    /// Without the name of an erased person who is in charge of it.
    public func remainder(after erasure: Erasure) -> SteeringItem? {
        guard var remainder = unlessItNeeds(erasure) else { return nil }
        if erasure.names.contains(where: { erasure.hasName($0, in: inCharge) }) { remainder.inCharge = "" }
        return remainder
    }

    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool { false }

    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: .steeringMeeting, cohort: cohort)
    }
}

extension Fault {
    static var notAtSteeringMeeting: Fault {
        Fault(
            .activity,
            Phrase(
                "Aktiviteten er ikke et af holdets styregruppemøder.",
                "The activity is not one of the cohort's steering group meetings."))
    }
}

extension Field {
    public static let decision = Field("decision")
    public static let inCharge = Field("inCharge")
}

extension Workspace {
    /// The points on the agenda of a steering group meeting, in their order.
    public func agenda(of meeting: Activity.ID) -> [SteeringItem] {
        steeringItems.values.filter { $0.activity == meeting }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }

    /// The steering group meetings of a cohort that are not cancelled, the first one first.
    public func steeringMeetings(in cohort: Cohort.ID) -> [Activity] {
        allActivities(in: cohort).filter { $0.kind == .steeringMeeting && $0.cancelled == nil }
    }

    /// The decisions of a cohort that wait to be carried out, by their due date; those without one last.
    public func openDecisions(in cohort: Cohort.ID) -> [SteeringItem] {
        steeringItems.values.filter { $0.cohort == cohort && $0.isOpen }
            .sorted { ($0.due ?? .distantFuture, $0.id) < ($1.due ?? .distantFuture, $1.id) }
    }
}
