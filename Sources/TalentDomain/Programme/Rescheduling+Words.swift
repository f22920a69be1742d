extension ClosedDayRules {
    /// Warns that the first or last day of an activity is closed.
    func warnings(for activity: Activity) -> [Phrase] {
        let rules = activity.isPeriod ? forPeriods : self
        if activity.isPeriod, !activity.dates.days.contains(where: rules.isOpen) {
            return [
                Phrase(
                    "\(activity.title.da) har ingen åben dag \(activity.dates.phrase.da).",
                    "\(activity.title.en) has no open day in \(activity.dates.phrase.en).")
            ]
        }
        return Set([activity.start, activity.end]).sorted().compactMap { day in
            rules.reasonClosed(day).map { reason in
                Phrase(
                    "\(day.text(.weekdayAndYear, in: .da)) er en lukkedag: \(reason.name.da).",
                    "\(day.text(.weekdayAndYear, in: .en)) is a closed day: \(reason.name.en).")
            }
        }
    }
}

extension Activity.Dates {
    /// The reason why an activity has moved from those dates.
    ///
    /// - Parameter cause: as a person typed it; may be empty.
    public func movedByHand(because cause: String = "") -> Phrase {
        let end = cause.sentenceEnd
        return Phrase("Flyttet manuelt fra \(phrase.da)\(end)", "Moved manually from \(phrase.en)\(end)")
    }

    /// All its days.
    var days: some Sequence<Day> { (0...max(0, end - start)).lazy.map { start.adding(days: $0) } }

    func followed(_ moved: Activity) -> Phrase {
        Phrase(
            "Flyttet fra \(phrase.da), fordi \(moved.title.da) blev flyttet.",
            "Moved from \(phrase.en) because \(moved.title.en) was moved.")
    }
}

extension Activity {
    /// Warnings about the new dates: a large jump, such as from a mistaken year, and days that are past.
    func moveWarnings(to dates: Dates, isHeld: Bool, today: Day) -> [Phrase] {
        var warnings: [Phrase] = []
        let days = abs(dates.start - start)
        if days >= Rescheduling.jump {
            warnings.append(
                dates.start > start
                    ? Phrase(
                        "Det er \(days) dage senere: passer årstallet?",
                        "That is \(days) days later: is the year right?")
                    : Phrase(
                        "Det er \(days) dage tidligere: passer årstallet?",
                        "That is \(days) days earlier: is the year right?"))
        }
        if isHeld {
            warnings.append(Phrase("\(title.da) er allerede holdt.", "\(title.en) has already been held."))
        } else if end < today {
            warnings.append(Phrase("\(title.da) er forbi.", "\(title.en) is already over."))
        }
        if dates.end < today, end >= today {
            warnings.append(Phrase("Den nye dato ligger i fortiden.", "The new date is in the past."))
        }
        return warnings
    }

    var staysPhrase: Phrase {
        if isPinned {
            return Phrase(
                "\(title.da) ligger fast og bliver liggende \(dates.phrase.da).",
                "\(title.en) is fixed and stays on \(dates.phrase.en).")
        }
        return Phrase(
            "\(title.da) er flyttet manuelt og bliver liggende \(dates.phrase.da).",
            "\(title.en) was moved manually and stays on \(dates.phrase.en).")
    }
}

extension String {
    /// `: the teacher is ill.` after a sentence; a full stop alone if nothing was typed.
    var sentenceEnd: String {
        var cause = split(separator: " ").joined(separator: " ")
        while let last = cause.last, ".!".contains(last) { cause.removeLast() }
        return cause.isEmpty ? "." : ": \(cause)."
    }
}

extension [Rescheduling.Move] {
    /// Warns that activities would be before today.
    func pastWarning(today: Day) -> [Phrase] {
        let past = filter { $0.to.end < today }
        guard let first = past.first else { return [] }
        return [
            past.count == 1
                ? Phrase("\(first.title.da) kommer til at ligge i fortiden.", "\(first.title.en) would be in the past.")
                : Phrase(
                    "\(past.count) af de aktiviteter, der flyttes med, kommer til at ligge før i dag.",
                    "\(past.count) of those that move with it would be in the past.")
        ]
    }
}

extension Rescheduling {
    /// Days from which a move counts as a large jump: about half a year.
    static let jump = 180
}
