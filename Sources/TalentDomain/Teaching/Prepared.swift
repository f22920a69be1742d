/// A talent's own tick that they have prepared for an activity. Others only get the number of those who have.
public struct Prepared: Stored {
    public var id: RecordID<Prepared>
    public var activity: Activity.ID
    public var talent: Talent.ID
    public var on: Day

    public init(id: ID, activity: Activity.ID, talent: Talent.ID, on day: Day) {
        self.id = id
        self.activity = activity
        self.talent = talent
        on = day
    }

    public static var kind: RecordKind { .prepared }
    public static var table: WritableKeyPath<Workspace, [ID: Prepared]> { \.prepared }
    public static var words: (one: Phrase, many: Phrase) {
        (
            Phrase("kryds ved forberedt", "tick for being prepared"),
            Phrase("krydser ved forberedt", "ticks for being prepared")
        )
    }

    public static func summary(of edit: Edit<Prepared>, in workspace: Workspace) -> Phrase {
        let isDone = edit.new != nil
        let title = (edit.new ?? edit.old).flatMap { workspace.activities[$0.activity]?.title } ?? Phrase("–")
        return isDone
            ? Phrase("Har forberedt sig til \(title.da)", "Has prepared for \(title.en)")
            : Phrase("Har alligevel ikke forberedt sig til \(title.da)", "Has not prepared for \(title.en) after all")
    }

    public var references: [RecordKey] { [RecordKey(activity), RecordKey(talent)] }

    public func faults(in workspace: Workspace) -> [Fault] {
        guard let cohort = workspace.activities[activity]?.cohort, workspace.talents[talent]?.cohort == cohort else {
            return [
                Fault(
                    .activity,
                    Phrase("Aktiviteten hører til et andet hold.", "The activity belongs to another cohort."))
            ]
        }
        return []
    }

    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: .prepared, talents: [talent])
    }

    public func remainder(after erasure: Erasure) -> Prepared? { unlessItNeeds(erasure) }

    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        workspace.talents[talent]?.person == person
    }
}

extension Workspace {
    /// A talent's tick at an activity; nil if there is none.
    public func prepared(_ talent: Talent.ID, for activity: Activity.ID) -> Prepared? {
        prepared.values.filter { $0.talent == talent && $0.activity == activity }.min { $0.id < $1.id }
    }

    /// How many of a cohort's active talents have prepared for each activity that has materials. Nothing about fewer
    /// than five.
    func preparation(in cohort: Cohort.ID) -> [Activity.ID: Tally] {
        let talents = talents(in: cohort).filter(\.isActive).map(\.id)
        return activities(in: cohort).reduce(into: [:]) { all, activity in
            guard !activity.materials.isEmpty else { return }
            let expected = talents.filter { owe(activity, [$0]) }
            all[activity.id] =
                Tally(expected.count { prepared($0, for: activity.id) != nil }, of: expected.count).ifManyEnough
        }
    }
}
