import TalentDomain
import TerminalKit

extension Abilities {
    /// Whether the viewer may change the programme; otherwise the timeline is only for reading.
    func mayWrite(_ activity: Activity) -> Bool {
        Permission.may(viewer, do: .activity(Edit(from: activity, to: activity)), in: data)
    }

    /// Whether the viewer may add to the programme of the shown cohort, or for single talents.
    var mayAddActivity: Bool { mayAddForAll || !talentsToPlanFor.isEmpty }

    /// Whether the viewer may add to the programme of the shown cohort.
    var mayAddForAll: Bool {
        context.cohort.map { Permission.may(viewer, do: .cohort(Edit(from: $0, to: $0)), in: data) } ?? false
    }

    /// Whether the viewer adds nothing but what is planned for themself as a talent.
    var plansOnlyForOneself: Bool {
        !mayAddForAll && talentsToPlanFor.map(\.id) == [context.navigation.ownTalent].compactMap(\.self)
    }

    /// The talents of the shown cohort for whom alone the viewer may plan something.
    var talentsToPlanFor: [Talent] {
        context.talents.filter { talent in
            talent.isActive && Permission.mayWrite(.individualActivity, of: talent.id, by: viewer, in: data)
        }
    }
}

/// Activities in words, moving them, and who attends.
struct Activities: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Activities {
    /// `ons 2. dec. 2026 (uge 49) kl. 09.00`, or both ends of a period.
    ///
    /// - Parameter columns: the cells that there are: first the weeks make way, then year and weekday.
    func when(_ activity: Activity, within columns: Int = .max) -> String {
        let forms: [String]
        if activity.isPeriod {
            let first = activity.start.week, last = activity.end.week, dates = wording[activity.dates.phrase]
            let weeks = first == last ? wording[first.name] : "\(wording[first.name])–\(last.number)"
            forms = [
                "\(dates) (\(weeks))", dates, "\(wording.day(activity.start)) – \(wording.day(activity.end))",
            ]
        } else {
            let time = activity.time.map { wording.say(" ", " at ") + wording[$0.phrase] } ?? ""
            let whole = wording.day(activity.start, .weekdayAndYear)
            forms = [
                "\(whole) (\(wording[activity.start.week.name]))\(time)", whole + time,
                wording.day(activity.start, .weekday) + time, wording.day(activity.start),
            ]
        }
        return forms.first { cellWidth(of: $0) <= columns } ?? forms[forms.count - 1]
    }

    /// Why it lies where it lies: the programme's rule, and what moved it when.
    func dateReason(of activity: Activity) -> String {
        let rule = context.programme?.rule(for: activity.id) { data.activities[$0]?.title }
        let moved =
            activity.dateReason.map { wording[$0] }
            ?? (activity.isMovedByHand ? wording.say("Flyttet manuelt.", "Moved manually.") : nil)
        let when = activity.movedOn.map {
            wording.say("Det skete ", "That was on ") + wording.day($0, .medium)
                + (context.language == .da && wording.day($0, .medium).hasSuffix(".") ? "" : ".")
        }
        return [
            rule.map { wording[$0] } ?? wording.say("Holdet har selv valgt datoen.", "The cohort chose the date."),
            moved, moved == nil ? nil : when,
        ].compactMap(\.self).joined(separator: " ")
    }

    /// `◆ Datoen ligger fast`; nil if it may move.
    func isFixed(_ activity: Activity) -> String? {
        activity.isPinned ? "\(Activity.fixedSign) " + wording.say("Datoen ligger fast", "The date is fixed") : nil
    }

    /// `Aflyst 15. mar. 2027: underviseren er syg`; nil if it is not.
    func cancellation(of activity: Activity) -> String? {
        activity.cancelled.map { cancelled in
            wording.say("Aflyst ", "Cancelled ") + wording.day(cancelled.on, .medium)
                + (cancelled.reason.isBlank ? "" : ": " + cancelled.reason)
        }
    }

    /// `Flyttet 6 dage senere end aftalt: ons 9. dec. 2026`; nil if it is where it was agreed.
    func baseline(of activity: Activity) -> String? {
        guard let agreed = activity.agreed, agreed != activity.dates else { return nil }
        let moved = activity.daysMoved
        return
            (moved == 0
            ? wording.say("Slutter en anden dag end aftalt: ", "Ends on another day than agreed: ")
            : wording.say("Flyttet ", "Moved ") + wording.distance(moved)
                + wording.say(" end aftalt: ", " than agreed: "))
            + wording[agreed.phrase]
    }

    /// `Talenter, nærmeste ledere`; of one that is planned for one talent, `Anne Holm, værter`
    func audience(_ activity: Activity) -> String {
        let groups = activity.audience.filter { activity.talent == nil || $0 != .talents }.map { wording.name(of: $0) }
        let name = activity.talent.map { wording.name($0) }
        let all = [name].compactMap(\.self) + groups
        return all.enumerated().map { $0 == 0 ? $1 : $1.lowercased() }.joined(separator: ", ")
    }
}

extension Activity {
    /// The sign of a fixed date.
    static let fixedSign: Character = "◆"
}

extension Activities {
    /// The warnings before an activity is saved, also about activities of other cohorts on its day.
    func warnings(for activity: Activity) -> [Phrase] {
        let all = withOthers(on: [activity.start])
        let template = data.cohorts[activity.cohort].flatMap(context.services.template)
        return data.orderWarnings(for: activity, template) + all.warnings(for: activity)
            + all.peopleWarnings(for: activity)
    }

    /// Others in the same room or for the same people at the same hour, in any cohort.
    ///
    /// - Parameter moved: others that move as well.
    func clashes(with activity: Activity, besides moved: [Activity]) -> [Phrase] {
        var all = withOthers(on: [activity.start])
        for other in moved { all.activities[other.id] = other }
        return clashes(with: activity, in: all)
    }

    private func clashes(with activity: Activity, in all: Workspace) -> [Phrase] {
        all.roomWarnings(for: activity) + all.peopleWarnings(for: activity)
    }

    /// Others in the same rooms or for the same people at the same hours, once all of these have moved.
    func warnings(forMoved moved: [Activity]) -> [Phrase] {
        let single = moved.filter { !$0.isPeriod }
        // One read for all days.
        var all = withOthers(on: Set(single.map(\.start)))
        for other in moved { all.activities[other.id] = other }
        return single.flatMap { activity in
            clashes(with: activity, in: all).map {
                Phrase("\(activity.title.da): \($0.da)", "\(activity.title.en): \($0.en)")
            }
        }
    }

    private func withOthers(on days: Set<Day>) -> Workspace {
        let others = context.services.activities(days)
        var all = data
        all.activities.merge(others.activities) { mine, _ in mine }
        all.cohorts.merge(others.cohorts) { mine, _ in mine }
        all.talents.merge(others.talents) { mine, _ in mine }
        all.roles.merge(others.roles) { mine, _ in mine }
        all.people.merge(others.people) { mine, _ in mine }
        return all
    }
}
