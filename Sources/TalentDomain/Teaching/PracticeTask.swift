/// The thing that a talent tries out at work between the two days of a module ("Anvendelse i praksis", TN), and how it
/// went.
public struct PracticeTask: Stored {
    public var id: RecordID<PracticeTask>
    public var talent: Talent.ID
    /// The number of the module.
    public var module: Int
    /// One line: what they try before day 2.
    public var plan: String
    /// How it went; empty until then.
    public var outcome: String
    /// The day on which it was last written. The buddy of that day reads it.
    public var on: Day

    public init(id: ID, talent: Talent.ID, module: Int, plan: String, outcome: String = "", on day: Day) {
        self.id = id
        self.talent = talent
        self.module = module
        self.plan = plan
        self.outcome = outcome
        on = day
    }

    public static var kind: RecordKind { .practiceTask }
    public static var table: WritableKeyPath<Workspace, [ID: PracticeTask]> { \.practiceTasks }
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("praksisopgave", "practice task"), Phrase("praksisopgaver", "practice tasks"))
    }

    public static func summary(of edit: Edit<PracticeTask>, in workspace: Workspace) -> Phrase {
        edit.phrase(("Skrev", "Ændrede", "Slettede"), ("Wrote", "Changed", "Deleted")) {
            let name = workspace.name(of: $0.talent)
            return Phrase(
                "\(Genitive.da(name)) praksisopgave i modul \($0.module)",
                "\(Genitive.en(name)) practice task of module \($0.module)")
        }
    }

    public var references: [RecordKey] { [RecordKey(talent)] }

    public func faults(in workspace: Workspace) -> [Fault] {
        if plan.isBlank { return [.missing(.practicePlan)] }
        guard !workspace.practiceTasks.values.contains(where: { $0.id != id && $0.isLike(self) }) else {
            return [
                Fault(
                    .practicePlan,
                    Phrase(
                        "Der er allerede en praksisopgave i modul \(module). Ret den i stedet.",
                        "There is already a practice task for module \(module). Edit that one instead."))
            ]
        }
        return []
    }

    private func isLike(_ other: PracticeTask) -> Bool { (talent, module) == (other.talent, other.module) }

    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: .practiceTask, talents: [talent], holders: .on(on))
    }

    public func remainder(after erasure: Erasure) -> PracticeTask? { unlessItNeeds(erasure) }

    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        workspace.talents[talent]?.person == person
    }
}

/// The two days of a module, with time between them to use it at work.
public struct PracticePeriod: Hashable, Sendable {
    public var module: Int
    public var first: Activity
    public var second: Activity

    /// Days after day 1 by which a talent has chosen what to try. Chosen for Spor.
    static let daysToChoose = 7
    /// Days after day 2 during which a talent is asked how it went. Chosen for Spor.
    static let daysToTell = 28
}

extension Workspace {
    public func practiceTask(of talent: Talent.ID, module: Int) -> PracticeTask? {
        practiceTasks.values.filter { $0.talent == talent && $0.module == module }.min { $0.id < $1.id }
    }

    /// The modules of a cohort with days that lie apart, in their order. Those of a bootcamp follow each other.
    public func practicePeriods(in cohort: Cohort.ID) -> [PracticePeriod] {
        let days = activities(in: cohort).filter { $0.kind.isTeaching && !$0.isPeriod }
        return Set(days.compactMap(\.module)).sorted().compactMap { module in
            guard let first = days.first(where: { $0.module == module && $0.part == 1 }),
                let second = days.first(where: { $0.module == module && $0.part == 2 }), second.start - first.end > 1
            else { return nil }
            return PracticePeriod(module: module, first: first, second: second)
        }
    }

    /// The module of which an activity is the first or the second day, if there is time between them.
    public func practicePeriod(of activity: Activity) -> PracticePeriod? {
        guard activity.module != nil, activity.talent == nil else { return nil }
        return practicePeriods(in: activity.cohort).first { [$0.first.id, $0.second.id].contains(activity.id) }
    }

    /// How many of a cohort's active talents have written what they try, by module. Nothing about fewer than five.
    func practice(in cohort: Cohort.ID) -> [Int: Tally] {
        let talents = talents(in: cohort).filter(\.isActive).map(\.id)
        return practicePeriods(in: cohort).reduce(into: [:]) { all, period in
            all[period.module] =
                Tally(
                    talents.count { practiceTask(of: $0, module: period.module) != nil }, of: talents.count
                ).ifManyEnough
        }
    }
}

extension Field {
    public static let practicePlan = Field("practicePlan")
    public static let practiceOutcome = Field("practiceOutcome")
}
