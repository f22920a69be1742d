import TalentDomain
import TerminalKit

/// How the date in a field is read.
struct DateRule: Sendable {
    /// The date that is being moved.
    var moving: Day?
    var lean = DayParser.Lean.future
    /// A date without a year is on that day or later if possible; used for the end of a period.
    var notBefore: Day?
    /// The date may have a time, and should be on an open day.
    var keepsTime = false
    /// The distance from the date that is being moved is shown while typing.
    var tellsShift = false
}

typealias DateRules = @Sendable (Field, FormSheet.Answers) -> DateRule

extension FormSheet.Answers {
    /// The date in a field; nil if the field is empty.
    func day(_ field: Field) throws(Refusal) -> Day? { try when(field)?.day }

    /// The date typed in a field.
    ///
    /// - Throws: the fault to show there, also if it is empty.
    func requiredDay(_ field: Field) throws(Refusal) -> Day {
        guard let day = try day(field) else { throw .faults([.missing(field)]) }
        return day
    }

    /// The date in a field, with the time typed after it; nil if the field is empty.
    ///
    /// - Throws: the fault to show at the field, also for a time that would not be kept.
    func when(_ field: Field) throws(Refusal) -> When? {
        let typed = text(field)
        guard !typed.isEmpty else { return nil }
        let when: When
        do {
            when = try parsed(field)
        } catch {
            throw .faults([Fault(field, error.phrase)])
        }
        guard when.time == nil || dateRules(field, self).keepsTime else {
            throw .faults([Fault(field, Self.onlyADate)])
        }
        return when
    }

    /// The date and time typed in a field.
    ///
    /// - Throws: the fault to show there, also if it is empty.
    func requiredWhen(_ field: Field) throws(Refusal) -> When {
        guard let when = try when(field) else { throw .faults([.missing(field)]) }
        return when
    }

    private func parsed(_ field: Field) throws(DayParserError) -> When {
        let rule = dateRules(field, self)
        let when = try DayParser(today: context.today, moving: rule.moving, lean: rule.lean).parse(text(field))
        guard let first = rule.notBefore, when.day < first else { return when }
        let later = try DayParser(today: context.today).parse(text(field))
        return later.day >= first ? later : when
    }

    /// Whether a day is so far away that another year may be meant; not if the year is typed.
    private func isFarOff(_ day: Day, _ field: Field) -> Bool {
        dateRules(field, self).moving == nil && abs(day - context.today) > 183
            && !text(field).contains(String(day.year))
    }

    private static let onlyADate = Phrase(
        "Skriv kun en dato her, ikke et klokkeslæt.", "Enter only a date here, not a time of day.")

    /// The meaning of a date while it is typed; nil for an empty field.
    func reading(ofField id: String) -> Reading? {
        let field = Field(id)
        guard !text(field).isEmpty else { return nil }
        do {
            let when = try parsed(field), rule = dateRules(field, self)
            guard when.time == nil || rule.keepsTime else { return .fault(context.wording[Self.onlyADate]) }
            let week = when.time == nil || rule.tellsShift ? " (\(context.wording[when.day.week.name]))" : ""
            let closed =
                rule.keepsTime
                ? context.cohort?.closedDays.reasonClosed(when.day).map { " · " + context.wording[$0.name] } ?? "" : ""
            let shift = rule.tellsShift ? rule.moving.map { self.shift(from: $0, to: when.day) } ?? "" : ""
            let year = isFarOff(when.day, field) ? context.wording.say(" · passer året?", " · is the year right?") : ""
            let date = when.text(.weekdayAndYear, in: context.language),
                medium = when.text(.medium, in: context.language)
            return .understood(
                date + week + shift + closed + year,
                shorter: [
                    date + closed + year, date + (year.isEmpty ? week : year), date, medium,
                    when.typed(in: context.language),
                ])
        } catch {
            return .fault(error.phrase[context.language])
        }
    }

    /// `, 14 dage senere end tor 2. mar. 2028 (uge 9)`
    private func shift(from old: Day, to new: Day) -> String {
        let count = abs(new - old)
        let days =
            count == 1 ? context.wording.say("1 dag", "1 day") : context.wording.say("\(count) dage", "\(count) days")
        let from = "\(context.wording.day(old, .weekdayAndYear)) (\(context.wording[old.week.name]))"
        return switch new {
        case old: context.wording.say(", samme dag som nu", ", the same day as now")
        case ..<old: ", \(days) " + context.wording.say("tidligere end ", "earlier than ") + from
        default: ", \(days) " + context.wording.say("senere end ", "later than ") + from
        }
    }
}

extension FormField {
    /// A date with a time, as it would be typed.
    static func when(_ field: Field, _ label: String, _ when: When?, in context: Context) -> FormField {
        FormField(
            field.rawValue, label: label,
            hint: context.wording.say(
                "3/2 kl. 13 · tor uge 9 14-16 · om 3 uger · +14", "3/2 at 13 · Thu week 9 14-16 · in 3 weeks · +14"),
            .read(TextField(when.map { $0.typed(in: context.language) } ?? "")))
    }
}

extension When {
    /// The short form that a person would type: `08-04-2027 13-15`.
    func typed(in language: Language) -> String {
        [day.text(.numeric, in: language), time?.typed(in: language)].compactMap(\.self).joined(separator: " ")
    }
}

extension ClockSpan {
    /// `13-15`, `kl. 13`, `at 13:30`.
    func typed(in language: Language) -> String {
        func typed(_ minutes: Int) -> String {
            minutes % 60 == 0 ? String(minutes / 60) : ClockTime.text(minutes, in: language)
        }
        guard let end else { return (language == .da ? "kl. " : "at ") + typed(start) }
        return "\(typed(start))-\(typed(end))"
    }
}
