import TalentDomain
import TerminalKit

/// The fields for a meeting: the agreed date, the day it was held, and the place.
struct MeetingFields {
    let context: Context

    /// The fields with the values of a meeting, if there is one.
    ///
    /// - Parameter asksPlace: false for viewers who know only the date, since they would not see the place.
    func fields(of meeting: Meeting?, asksPlace: Bool) -> [FormField] {
        let planned = meeting?.planned.map { When($0, meeting?.plannedTime) }
        let held = meeting?.heldOn.map { When($0, meeting?.heldTime) }
        var heldOn = FormField.when(.day, context.wording.say("Holdt den", "Held on"), held, in: context)
        heldOn.hint = context.wording.say("i dag · i går kl. 13 · 3/2 14-16", "today · yesterday at 13 · 3/2 14-16")
        return [
            .when(.due, context.wording.say("Aftalt til", "Planned for"), planned, in: context), heldOn,
        ] + (asksPlace ? [.line(.place, context.wording.say("Sted", "Place"), meeting?.place ?? "")] : [])
    }

    /// The meeting with the entered values.
    func meeting(_ old: Meeting, with answers: FormSheet.Answers) throws(Refusal) -> Meeting {
        let planned = try answers.when(.due), held = try answers.when(.day)
        guard planned != nil || held != nil else {
            throw .faults([
                Fault(
                    .due,
                    Phrase(
                        "Skriv, hvornår mødet skal holdes eller blev holdt.",
                        "Enter the date it is planned for or was held on."))
            ])
        }
        guard held.map({ $0.day <= context.today }) ?? true else {
            throw .faults([
                Fault(
                    .day,
                    Phrase(
                        "Datoen ligger i fremtiden: skriv den under »Aftalt til«.",
                        "That date is in the future: enter it under “Planned for”."))
            ])
        }
        var new = old
        (new.planned, new.plannedTime) = (planned?.day, planned?.time)
        (new.heldOn, new.heldTime) = (held?.day, held?.time)
        if answers.values[Field.place.rawValue] != nil {
            let place = answers.text(.place)
            new.place = place.isEmpty ? nil : place
        }
        return new
    }

    /// A new agreed date counts from the old one. The day it was held is in the past, and usually so is the agreed
    /// date.
    static func rule(of field: Field, for meeting: Meeting?, _ answers: FormSheet.Answers) -> DateRule {
        guard field != .day else { return DateRule(lean: .past, keepsTime: true) }
        return DateRule(
            moving: meeting?.planned, lean: answers.text(.day).isEmpty ? .future : .nearest, keepsTime: true)
    }
}

/// Date, time and place of a meeting: `16. apr. kl. 13.00–15.00, Rådhuset`.
struct MeetingWords {
    let meeting: Meeting
    let context: Context
    /// Whether the year is told elsewhere.
    var isYearKnown = false

    var date: String { meeting.day.map { isYearKnown ? context.wording.day($0) : context.wording.date($0) } ?? "–" }

    var dateAndTime: String {
        meeting.time.map { date + context.wording.say(" ", " at ") + context.wording[$0.phrase] } ?? date
    }

    var all: String { [dateAndTime, meeting.place].compactMap(\.self).joined(separator: ", ") }

    /// Held, agreed, or agreed and past, with its sign, in the longest form that has room: first the verb is dropped,
    /// then the place is cut, and the time is dropped last.
    func state(within columns: Int) -> Span {
        let isHeld = meeting.heldOn != nil,
            isOver = meeting.talents.allSatisfy { Overview(context).lastDayOnCohort(of: $0) != nil }
        let isPast = !isHeld && !isOver && meeting.day.map { $0 < context.today } ?? false
        // Nobody waits for a voluntary talk.
        let isVoluntary = meeting.activity.flatMap { context.data.activities[$0] }?.isVoluntary == true
        let isLate = isPast && !isVoluntary
        let sign = isHeld ? "●" : isLate ? "!" : "◐"
        let verb = isHeld ? context.wording.say("holdt", "held") : context.wording.say("aftalt", "planned")
        let end = isPast ? context.wording.say(", holdt?", ", held?") : ""
        let short = meeting.time.map { "\(date) \($0.typed(in: context.language))" } ?? date
        let timed = ["\(sign) \(dateAndTime)", "\(sign) \(short)"]
        let ways =
            ["\(sign) \(verb) \(all)\(end)"] + withPlace(behind: timed, columns: columns)
            + ["\(sign) \(verb) \(dateAndTime)\(end)"] + (meeting.time == nil ? [] : timed)
            + ["\(sign) \(verb) \(date)\(end)", "\(sign) \(date)"]
        return Span(
            ways.first { cellWidth(of: $0) <= columns } ?? ways[ways.count - 2],
            Style(isHeld ? .muted : isLate ? .warn : .text))
    }

    /// Each form with the whole place after it; the last one also with a cut place.
    private func withPlace(behind beginnings: [String], columns: Int) -> [String] {
        guard let place = meeting.place, let last = beginnings.last else { return [] }
        let room = columns - cellWidth(of: last) - 2
        let cutPlace = room < Self.shortestPlace ? [] : ["\(last), \(cut(place, to: room))"]
        return beginnings.map { "\($0), \(place)" } + cutPlace
    }

    /// The fewest cells in which a cut place is useful.
    private static let shortestPlace = 6
}
