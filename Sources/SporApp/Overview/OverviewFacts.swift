import TalentDomain
import TerminalKit

extension OverviewScreen {
    /// How the viewer or the cohort stands, in one line above the list.
    func facts(in context: Context, columns: Int) -> [Span] {
        let forms = Overview(context).standing
        guard let whole = forms.first else { return [] }
        return [Span(forms.first { cellWidth(of: $0) <= columns } ?? cut(whole, to: columns))]
    }
}

extension Overview {
    /// One line in several lengths, the longest first; none where nothing can be said yet.
    fileprivate var standing: [String] {
        guard context.cohort != nil else { return [] }
        if context.navigation.managesCohort { return context.figures.map(standing) ?? [] }
        if let own = context.navigation.ownTalent { return lastDayOnCohort(of: own) == nil ? standing(of: own) : [] }
        let mine = talentsAlone
        if !mine.isEmpty { return standing(with: mine) }
        return context.digest?.steering.map(standing) ?? []
    }

    /// `Dine mål: 1 nået, 1 i gang, 2 ikke begyndt · plan aftalt 2. feb.`
    private func standing(of own: Talent.ID) -> [String] {
        let goals = data.plan(of: own)?.content.goals ?? [], last = data.revisions(of: own).last
        guard !goals.isEmpty || last != nil else { return [] }
        let counts = [Progress.reached, .underWay, .notStarted].compactMap { progress in
            let count = goals.count { $0.progress == progress }
            return count == 0 ? nil : "\(count) \(wording[progress.name])"
        }
        let told = counts.isEmpty ? wording.say("ingen endnu", "none yet") : counts.joined(separator: ", ")
        let plan = last.map { Plans(context).verbAndDay($0).lowercasedFirst } ?? wording.say("ikke delt", "not shared")
        return [
            wording.say("Dine mål: \(told) · planen er \(plan)", "Your goals: \(told) · your plan was \(plan)"),
            wording.say("Dine mål: \(told) · plan \(plan)", "Your goals: \(told) · plan \(plan)"),
            wording.say("Dine mål: \(told)", "Your goals: \(told)"),
        ] + (goals.isEmpty ? [] : ofReached(goals, plan))
    }

    /// `1 af 4 mål nået · plan aftalt 2. feb.`, where there is little room.
    private func ofReached(_ goals: [Goal], _ plan: String) -> [String] {
        let reached = goals.count { $0.progress == .reached }
        let told = wording.say("\(reached) af \(goals.count) mål nået", "\(reached) of \(goals.count) goals reached")
        return [told + wording.say(" · plan \(plan)", " · plan \(plan)"), told]
    }

    /// `2 talenter · 1 ting venter på dig · næste dato ons 31. mar.`
    private func standing(with mine: [Talent]) -> [String] {
        let told = mine.map(section).flatMap(\.rows).count {
            if case .line(let line) = $0 { line.isPressing } else { false }
        }
        // A line tells only the oldest of several.
        let late = context.awaited.filter { awaited in
            awaited.responsible.contains { $0 == viewer.person } && awaited.agreedFor.map { $0 < today } ?? true
        }
        let waits = max(told, late.things)
        let who =
            mine.count == 1
            ? "1 " + wording[wording.people.singular] : "\(mine.count) " + wording[wording.people.plural]
        let what =
            switch waits {
            case 0: wording.say("intet venter på dig", "nothing waits for you")
            case 1: wording.say("1 ting venter på dig", "1 thing waits for you")
            default: wording.say("\(waits) ting venter på dig", "\(waits) things wait for you")
            }
        let next = yearAhead.first.map {
            wording.say(
                " · næste dato \(wording.day($0.day, .weekday))", " · next date \(wording.day($0.day, .weekday))")
        }
        return [who + " · " + what + (next ?? ""), who + " · " + what]
    }

    /// `6 ting afventer · længst bagud: planer aftalt, 6 af 14 · Modul 4, dag 2 om 15 dage`
    private func standing(_ figures: CohortFigures) -> [String] {
        guard !figures.isEmpty else { return [] }
        let waits = context.awaited.things + plansBehindCount
        let what =
            switch waits {
            case 0: wording.say("intet afventer", "nothing is outstanding")
            case 1: wording.say("1 ting afventer", "1 item is outstanding")
            default: wording.say("\(waits) ting afventer", "\(waits) items are outstanding")
            }
        let behind = figures.furthestBehind.map { name, tally in
            wording.say(
                " · længst bagud: \(name.da), \(tally.held) af \(tally.due)",
                " · furthest behind: \(name.en), \(tally.held) of \(tally.due)")
        }
        let next = context.activities.first { $0.track == .common && $0.start > today }.map { activity in
            let days = activity.start - today
            return " · \(wording[activity.title]) "
                + wording.say(days == 1 ? "i morgen" : "om \(days) dage", days == 1 ? "tomorrow" : "in \(days) days")
        }
        let said = what.capitalizedFirst
        let short = figures.furthestBehind.map { name, tally in
            wording.say(
                "\(waits) afventer · \(name.da) \(tally.held) af \(tally.due)",
                "\(waits) outstanding · \(name.en) \(tally.held)/\(tally.due)")
        }
        return [said + (behind ?? "") + (next ?? ""), said + (behind ?? "")] + [short].compactMap(\.self)
            + [said + (next ?? ""), said]
    }

    /// Whether the goal is reached, and the figure that is furthest behind.
    private func standing(_ figures: SteeringFigures) -> [String] {
        guard let completion = figures.completion, completion.due > 0, let left = figures.mayStillLeave else {
            return []
        }
        let numbers = wording.say("\(completion.held) af \(completion.due)", "\(completion.held) of \(completion.due)")
        let goal =
            left < 0
            ? wording.say(
                "Målet kan ikke nås: \(numbers) gennemfører.", "The goal is out of reach: \(numbers) are completing.")
            : wording.say(
                "Målet nås: \(numbers) gennemfører.", "Goal met: \(numbers) are completing.")
        guard let (name, tally) = figures.furthestBehind else {
            return figures.showsAll
                ? [goal + wording.say(" Resten er til tiden.", " The rest is on time."), goal] : [goal]
        }
        let behind = wording.say("\(tally.held) af \(tally.due)", "\(tally.held) of \(tally.due)")
        return [
            goal
                + wording.say(
                    " Længst bagud: \(wording[name]), \(behind).", " Furthest behind: \(wording[name]), \(behind)."),
            wording.say("Længst bagud: \(wording[name]), \(behind)", "Behind: \(wording[name]), \(behind)"),
            goal,
        ]
    }
}

/// A figure with its name.
private typealias Named = (name: Phrase, tally: Tally?)

/// - Parameter networks: left out where the programme asks for no such meetings yet.
private func named(
    _ talks: Tally?, _ pairs: Tally?, _ groups: Tally?, _ plans: Tally?, _ networks: Tally?
) -> [Named] {
    [
        (Phrase("samtaler", "conversations"), talks), (Phrase("buddymøder", "buddy meetings"), pairs),
        (Phrase("ledergruppemøder", "management team meetings"), groups),
        (Phrase("planer aftalt", "plans agreed"), plans),
    ] + (networks?.share == nil ? [] : [(Phrase("netværksmøder", "network meetings"), networks)])
}

extension [Named] {
    fileprivate var furthestBehind: (name: Phrase, tally: Tally)? {
        compactMap { figure in figure.tally.map { (figure.name, $0) } }
            .filter { $0.1.share.map { $0 < CohortPanel.leastShare } ?? false }
            .min { ($0.1.share ?? 1) < ($1.1.share ?? 1) }
    }
}

extension SteeringFigures {
    private var all: [Named] { named(talks, buddyMeetings, leaderGroupMeetings, plansAgreed, networkMeetings) }

    /// Whether no figure is hidden, and each has something due.
    fileprivate var showsAll: Bool { all.allSatisfy { $0.tally?.share != nil } }
    fileprivate var furthestBehind: (name: Phrase, tally: Tally)? { all.furthestBehind }
}

extension CohortFigures {
    fileprivate var isEmpty: Bool { completion.due == 0 }
    fileprivate var furthestBehind: (name: Phrase, tally: Tally)? {
        named(talks, buddyMeetings, leaderGroupMeetings, plansAgreed, networkMeetings).furthestBehind
    }
}
