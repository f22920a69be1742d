extension Cohort: Stored {
    public static var kind: RecordKind { .cohort }
    public static var table: WritableKeyPath<Workspace, [ID: Cohort]> { \.cohorts }
    public var references: [RecordKey] { [] }

    public func faults(in workspace: Workspace) -> [Fault] {
        var faults: [Fault] = []
        if name.isBlank { faults.append(.missing(.name)) }
        if !(1...24).contains(hoursPerDay) {
            faults.append(
                Fault(
                    .hoursPerDay,
                    Phrase(
                        "En arbejdsdag skal være mellem 1 og 24 timer.", "A working day must be between 1 and 24 hours."
                    )))
        }
        for (goal, field) in [(completionGoal, Field.completionGoal), (expectationGoal, .expectationGoal)]
        where !(0...100).contains(goal) {
            faults.append(Fault(field, Phrase("Et mål er mellem 0 og 100 procent.", "A goal is 0–100 percent.")))
        }
        if closedDays.weeks.contains(where: { !(1...53).contains($0) }) {
            faults.append(Fault(.closedWeeks, Phrase("Et ugenummer er mellem 1 og 53.", "A week number is 1–53.")))
        }
        if closedDays.firstOpen(from: kickOff) == nil {
            faults.append(
                Fault(
                    .closedWeeks,
                    Phrase(
                        "Kalenderen har ikke en eneste åben dag i to år. Åbn nogle uger eller ugedage.",
                        "The calendar has not a single open day in two years. Open some weeks or weekdays.")))
        }
        return faults
    }
}

extension Activity: Stored {
    public static var kind: RecordKind { .activity }
    public static var table: WritableKeyPath<Workspace, [ID: Activity]> { \.activities }
    public var references: [RecordKey] { [RecordKey(cohort)] + [talent.map { RecordKey($0) }].compactMap(\.self) }

    public func faults(in workspace: Workspace) -> [Fault] {
        var faults: [Fault] = []
        if title.da.isBlank || title.en.isBlank { faults.append(.missing(.title)) }
        if end < start { faults.append(.endBeforeStart) }
        if let time, !time.isValid { faults.append(ClockSpan.fault) }
        if let reason = When(start, time).skippedHour { faults.append(Fault(.time, reason)) }
        if audience.isEmpty { faults.append(.missing(.audience)) }
        if let talent, workspace.talents[talent].map({ $0.cohort != cohort }) ?? false {
            faults.append(
                Fault(
                    .talent,
                    Phrase(
                        "\(workspace.name(of: talent)) er ikke på holdet.",
                        "\(workspace.name(of: talent)) is not in the cohort.")))
        }
        if talent != nil, kind == .kickOff {
            faults.append(
                Fault(
                    .talent,
                    Phrase("Kickoff er for hele holdet.", "The kick-off is for the whole cohort.")))
        }
        if !(0...200).contains(hours) {
            faults.append(
                Fault(
                    .hours,
                    Phrase(
                        "Antallet af timer skal være mellem 0 og 200.", "The number of hours must be between 0 and 200."
                    )))
        }
        return faults + materials.flatMap(\.faults)
    }
}

extension Activity {
    /// Fixed dates change only when they are no longer fixed.
    public func faults(replacing old: Activity?, in workspace: Workspace) -> [Fault] {
        guard let old, old.isPinned, isPinned, old.dates != dates else { return faults(in: workspace) }
        return faults(in: workspace) + [Fault(.start, old.isFixed)]
    }

    /// Says that the next open day after a chosen one is the day on which it is already.
    public var isNextOpen: Phrase {
        Phrase(
            "Den dag er lukket, og den næste åbne er \(start.text(.weekdayAndYear, in: .da)), hvor den ligger nu. Ret aktiviteten med e, hvis den skal ligge på en lukkedag.",
            "That day is closed, and the next open one is \(start.text(.weekdayAndYear, in: .en)), where it is now. Edit the activity with e to put it on a closed day."
        )
    }

    /// Says that its dates are fixed, and what to do before it can be moved.
    public var isFixed: Phrase {
        Phrase(
            "\(title.da) ligger fast \(dates.phrase.da). Løs datoen, før den flyttes.",
            "\(title.en) is fixed on \(dates.phrase.en). Release the date before moving it.")
    }
}

extension Field {
    public static let title = Field("title")
    public static let track = Field("track")
    public static let audience = Field("audience")
    public static let hours = Field("hours")
    public static let before = Field("before")
    public static let after = Field("after")
    public static let checks = Field("checks")
    public static let kickOff = Field("kickOff")
    public static let hoursPerDay = Field("hoursPerDay")
    public static let completionGoal = Field("completionGoal"), expectationGoal = Field("expectationGoal")
    public static let closedWeeks = Field("closedWeeks")
}
