import TalentDomain

// The answers and attendance of an activity in words.
extension Participation {
    /// `11 ja · 1 nej · 2 uden svar`, after the day `13 var med · 1 fravær`, of a period `8 af 14 er holdt`; nil for a
    /// viewer who knows only some of them. With several groups, after the day `12 af 14 talenter · 9 af 11 ledere`.
    func counts(in context: Context) -> String? {
        guard isComplete else { return nil }
        guard isPast(in: context), audiences.count > 1 else { return counts(of: entries, in: context) }
        return audiences.map { audience in
            let all = entries(of: audience), there = all.count { $0.presence == .attended }
            return context.wording.say("\(there) af \(all.count) ", "\(there) of \(all.count) ")
                + context.wording.shortName(of: audience)
        }.joined(separator: " · ")
    }

    /// The same of one group.
    func counts(of audience: Audience, in context: Context) -> String? {
        isComplete ? counts(of: entries(of: audience), in: context) : nil
    }

    private func isPast(in context: Context) -> Bool { !activity.isPeriod && activity.start < context.today }

    private func counts(of entries: [Entry], in context: Context) -> String {
        guard !activity.isPeriod else {
            let circles = circles(in: context), held = circles.count { $0.contains { $0.meeting?.heldOn != nil } }
            guard !circles.isEmpty else { return context.wording.say("ingen grupper endnu", "no groups yet") }
            return context.wording.say("\(held) af \(circles.count) er holdt", "\(held) of \(circles.count) held")
        }
        func count(_ words: (String, String), _ isCounted: (Presence) -> Bool) -> String? {
            let count = entries.count { isCounted($0.presence) }
            return count == 0 ? nil : "\(count) " + context.wording.say(words.0, words.1)
        }
        let told =
            isPast(in: context)
            ? [
                count(("var med", "attended")) { $0 == .attended },
                count(("fravær", "absent")) { if case .absent = $0 { true } else { false } },
                count(("ikke noteret", "not entered")) { !$0.isTaken },
            ]
            : [
                count(("ja", "yes")) { $0 == .accepted || $0 == .attended },
                count(("nej", "no")) { if case .declined = $0 { true } else { false } },
                count(("uden svar", "no answer")) { $0 == .invited },
            ]
        return told.compactMap(\.self).joined(separator: " · ")
    }

    /// `2 uden svar`; nil if all have answered.
    func unanswered(in context: Context) -> String? {
        let count = isComplete ? entries.count { $0.presence == .invited } : 0
        return count == 0 ? nil : "\(count) " + context.wording.say("uden svar", "no answer")
    }

    /// Whether nothing more is needed of somebody: they are coming, were there, or have held their meeting.
    func isSettled(_ entry: Entry, in context: Context) -> Bool {
        if activity.isPeriod { return entry.meeting?.heldOn != nil }
        return entry.presence == .attended || activity.start > context.today && entry.presence == .accepted
    }

    /// The sign and the words for the settled ones.
    func settledWords(in context: Context) -> (sign: String, words: String) {
        if activity.isPeriod { return ("●", context.wording.say("holdt", "held")) }
        return activity.start > context.today
            ? (context.wording[Presence.accepted.sign], context.wording.say("kommer", "are coming"))
            : (context.wording[Presence.attended.sign], context.wording[Presence.attended.name])
    }

    /// A sign and a few words.
    func state(of entry: Entry, in context: Context) -> (sign: String, words: String) {
        if activity.isPeriod {
            guard let meeting = entry.meeting else { return ("○", context.wording.say("ikke aftalt", "not planned")) }
            let when = MeetingWords(meeting: meeting, context: context).dateAndTime
            return meeting.heldOn == nil
                ? ("◐", context.wording.say("aftalt ", "planned ") + when)
                : ("●", context.wording.say("holdt ", "held ") + when)
        }
        let presence = entry.presence
        // After the day, attendance is missing, not an answer.
        if activity.end < context.today {
            if presence == .invited { return ("!", context.wording.say("ikke noteret", "not entered")) }
            if presence == .accepted { return ("!", context.wording.say("sagde ja", "said yes")) }
            if case .declined = presence { return ("!", context.wording.say("sagde nej", "said no")) }
        }
        let words = context.wording[presence.name], sign = context.wording[presence.sign]
        guard let catchUp = entry.attendance?.catchUp else { return (sign, words) }
        let text = context.wording.text(catchUp.what)
        return catchUp.doneOn == nil
            ? (sign, "\(words) · \(text)")
            : ("✓", "\(words) · " + context.wording.say("indhentet: ", "caught up: ") + text)
    }
}

extension Wording {
    /// `talenter`, `ledere`: after a number.
    func shortName(of audience: Audience) -> String {
        switch audience {
        case .talents, .buddies: self[people.plural]
        case .lineManagers: say("ledere", "managers")
        case .internalConsultants: say("konsulenter", "consultants")
        case .steeringGroup: say("i styregruppen", "of the steering group")
        case .mentors: say("mentorer", "mentors")
        case .programmeLead, .hosts: name(of: audience).lowercased()
        }
    }
}
