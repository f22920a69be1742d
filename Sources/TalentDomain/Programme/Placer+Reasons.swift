// The reasons why a date was replaced, in words.
extension Placer {
    /// Explains why a day was replaced. The text says why the wanted day and the next days are closed, why the first
    /// open day could not be used, and why the days after that one are closed.
    func whyNot(_ wanted: Day, until day: Day, for activity: PlannedActivity) -> Phrase {
        let step = day < wanted ? -1 : 1
        var open = wanted
        while open != day, !closedDays.isOpen(open) { open = open.adding(days: step) }
        let closed = reasons(from: wanted, to: open, step: step)
        guard open != day else { return closed ?? .dayTaken }
        let told = closedNames(from: wanted, to: open, step: step)
        if !isFree(open, for: activity) {
            let taken = closed.map { $0 + .nextDayTaken } ?? .dayTaken
            return taken + andThen(after: open, to: day, step: step, besides: told)
        }
        if leavesRoom(after: activity.id, on: open), let period = tooShort(before: activity.id, on: open) {
            let from = end(period.placement.anchors[0]).adding(days: 1)
            let names = closedNames(from: from, to: open, step: 1, in: periodDays).filter { !told.contains($0) }
            return (closed.map { $0 + Phrase(", og ", ", and because ") } ?? Phrase(""))
                + .roomFor(period.title, besides: names)
        }
        let (first, last) = nextDays(after: open, activity)
        let room = Phrase.roomForNext(reasons(from: first, to: last.adding(days: 1), step: 1))
        return (closed.map { $0 + Phrase(", og ", ", and because ") } ?? Phrase("")) + room
            + andThen(
                after: open, to: day, step: step,
                besides: told + closedNames(from: first, to: last.adding(days: 1), step: 1))
    }

    /// The first and last possible day of the activities at a fixed distance after a day.
    private func nextDays(after day: Day, _ activity: PlannedActivity) -> (Day, Day) {
        let next = promised[activity.id, default: []].flatMap { candidates($0.placement, after: day) }
        return (next.min() ?? day, next.max() ?? day)
    }

    /// The reasons why the days after a day are closed, without weekends and without reasons already given.
    private func andThen(after open: Day, to day: Day, step: Int, besides told: [Phrase]) -> Phrase {
        let names = closedNames(from: open.adding(days: step), to: day, step: step).filter { !told.contains($0) }
        guard !names.isEmpty else { return Phrase("") }
        return Phrase(
            ", og der derefter er \(names.map(\.da).joined(separator: ", "))",
            ", followed by \(names.map(\.en).joined(separator: ", "))")
    }

    /// The reasons why the days from one to just before another are closed; weekends only if there is no other reason.
    /// Nil if all are open.
    ///
    /// - Parameter rules: those of single days if not given.
    func reasons(from first: Day, to last: Day, step: Int, in rules: ClosedDayRules? = nil) -> Phrase? {
        let rules = rules ?? closedDays
        var names = closedNames(from: first, to: last, step: step, in: rules)
        if names.isEmpty {
            guard first != last, rules.reasonClosed(first) == .weekend else { return nil }
            names = [ClosedReason.weekend.name]
        }
        return Phrase(
            "der er \(names.map(\.da).joined(separator: ", "))", "of \(names.map(\.en).joined(separator: ", "))")
    }

    /// The reasons why days are closed, besides weekends, each once.
    private func closedNames(from first: Day, to last: Day, step: Int, in rules: ClosedDayRules? = nil) -> [Phrase] {
        let rules = rules ?? closedDays
        return stride(from: first.dayNumber, to: last.dayNumber, by: step).compactMap { number in
            rules.reasonClosed(Day(dayNumber: number)).flatMap { $0 == .weekend ? nil : $0.name }
        }
        .uniqued()
    }
}

extension Phrase {
    fileprivate static let dayTaken = Phrase(
        "der ligger en anden fælles aktivitet den dag", "another activity for the whole cohort falls on that day")
    fileprivate static let nextDayTaken = Phrase(
        ", og der ligger en anden fælles aktivitet på den næste mulige dag",
        ", and another activity for the whole cohort falls on the next open day")
    fileprivate static func roomForNext(_ reason: Phrase?) -> Phrase {
        Phrase(
            "næste dag i modulet ellers ikke kan holdes til tiden" + (reason.map { " (\($0.da))" } ?? ""),
            "otherwise the module's next day could not be held in time" + (reason.map { " (because \($0.en))" } ?? ""))
    }
    /// - Parameter names: the reasons why days before are closed.
    fileprivate static func roomFor(_ title: Phrase, besides names: [Phrase]) -> Phrase {
        let (da, en) = (names.map(\.da).joined(separator: ", "), names.map(\.en).joined(separator: ", "))
        return Phrase(
            "der ellers bliver for få dage til »\(title.da)«" + (names.isEmpty ? "" : " (der er \(da))"),
            "there would otherwise be too few days for “\(title.en)”" + (names.isEmpty ? "" : " (because of \(en))"))
    }
    static let noRoomAfter = Phrase(
        "der ikke er nogen mulig dag tilbage til det, der skal følge efter",
        "no open day is left for the activities that must follow")
    static let promiseBroken = Phrase(
        "der ikke var nogen mulig dag inden for det interval, programmet angiver",
        "there was no open day within the interval the programme sets")
    static let noOpenDay = Phrase(
        "kalenderen ikke har nogen ledige dage", "the calendar has no open days")
    static let tooShort = Phrase("der er for få dage imellem", "there are too few days in between")

    static func fewOpenDays(_ count: Int, _ reason: Phrase) -> Phrase {
        Phrase(
            "der kun er \(count) \(count == 1 ? "mulig dag" : "mulige dage"), fordi \(reason.da)",
            "there \(count == 1 ? "is only 1 open day" : "are only \(count) open days") because \(reason.en)")
    }
}
