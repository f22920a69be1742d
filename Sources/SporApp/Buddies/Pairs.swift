import TalentDomain
import TerminalKit

/// The buddy pairs and their meetings in words.
struct Pairs: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Pairs {
    /// `Anne Holm og Dina Fjord`, `Anne Holm, Bo Dam og Dina Fjord`
    func names(in pair: BuddyPair) -> String { wording.joined(wording.memberNames(pair.members)) }

    /// The names in that many cells: without middle names, then the first names alone.
    func names(in pair: BuddyPair, fitting columns: Int) -> String {
        let known = pair.members.filter { data.person(of: $0) != nil }.map { wording.name($0, fitting: 0) }
        let others = wording.memberFirstNames(pair.members).dropFirst(known.count)
        let ways = [
            names(in: pair), wording.joined(wording.memberNames(pair.members, fitting: 0)),
            wording.joined(known + others), wording.joined(wording.memberFirstNames(pair.members)),
        ]
        return ways.first { cellWidth(of: $0) <= columns } ?? cut(ways[3], to: columns)
    }

    /// `Nordby, Vesterø`: without the word "Kommune", which all of them have.
    func organisations(in pair: BuddyPair) -> String {
        var names: [String] = []
        for short in pair.members.compactMap({ data.person(of: $0)?.organisation.withoutKommune }) {
            if !short.isEmpty, !names.contains(where: { $0.folded == short.folded }) { names.append(short) }
        }
        return names.joined(separator: ", ")
    }

    /// ` · afsluttet 14. mar.`, ` · fra 20. mar.`; empty for a current pair.
    func span(of pair: BuddyPair) -> String { standing(of: pair).map { " · " + $0 } ?? "" }

    /// `afsluttet 14. mar.`, `fra 20. mar.`; nil for a current pair.
    func standing(of pair: BuddyPair) -> String? {
        if pair.isOver(on: today), let until = pair.until {
            return wording.say("afsluttet \(wording.date(until))", "ended \(wording.date(until))")
        }
        guard !pair.holds(on: today), let from = pair.from else { return nil }
        return wording.say("fra \(wording.date(from))", "from \(wording.date(from))")
    }

    /// The level that both are at now: `nu leder af medarbejdere`
    func level(of pair: BuddyPair) -> String {
        pair.members.first.flatMap(data.level).map { wording.say("nu \($0.name.da)", "now \($0.name.en)") } ?? "–"
    }

    /// The talent's current pair, otherwise the last one.
    func pair(of talent: Talent.ID) -> BuddyPair? {
        data.pair(of: talent, on: today)
            ?? data.pairs.values.filter { $0.members.contains(talent) }.max {
                ($0.from ?? .distantPast, $0.id) < ($1.from ?? .distantPast, $1.id)
            }
    }

    /// The talent's current or last pair, and the earlier ones that have meetings, the newest first.
    func pairSections(of talent: Talent.ID) -> [MeetingSection] {
        guard let present = pair(of: talent) else { return [] }
        let others = data.pairs.values.filter { $0.members.contains(talent) && !data.meetings(of: $0.id).isEmpty }
        return others.newestFirst.reduce(into: [MeetingSection(circle: .pair(present))]) { sections, pair in
            let isListed = sections.contains { section in
                if case .pair(let other) = section.circle { other.isSamePeople(as: pair) } else { false }
            }
            if isListed { return }
            let names = wording.joined(wording.memberNames(pair.members.filter { $0 != talent }))
            let last =
                pair.until.map { wording.say(" (til \(wording.date($0)))", " (until \(wording.date($0)))") } ?? ""
            // When a third member has joined two, the buddy of before is still a buddy.
            let isStill = Set(pair.members).isSubset(of: present.members)
            let what =
                isStill
                ? wording.say("Som par med ", "As a pair with ") : wording.say("Tidligere buddy: ", "Former buddy: ")
            sections.append(MeetingSection(circle: .pair(pair), heading: what + names + last))
        }
    }

    /// The pairs of the cohort that do not hold today, because they have ended or begin later, the newest first.
    var otherPairs: [BuddyPair] {
        let present = context.pairs
        return data.pairs.values.filter { $0.cohort == context.cohortID && !$0.holds(on: today) }.newestFirst.reduce(
            into: []) {
                others, pair in
                if !(present + others).contains(where: { $0.isSamePeople(as: pair) }) { others.append(pair) }
            }
    }

    /// Active talents without a buddy today.
    var unpaired: [Talent] { context.talents.filter { $0.isActive && data.pair(of: $0.id, on: today) == nil } }

    /// Suggested pairs for talents without one from tomorrow on, so also for those whose pair ends today.
    func pairSuggestion(
        choices: PairSuggestion.Choices = PairSuggestion.Choices(), earlier: [[Talent.ID]] = [],
        without leftOut: Set<Talent.ID> = []
    ) -> PairSuggestion {
        PairSuggestion(
            for: context.talents.filter { !leftOut.contains($0.id) }, choices: choices, earlier: earlier, in: data,
            on: today.adding(days: 1))
    }

    /// The reasons for pairs that begin today or tomorrow.
    func reasons(
        for groups: [[Talent.ID]], choices: PairSuggestion.Choices = PairSuggestion.Choices()
    ) -> PairReasons {
        PairReasons(for: groups, choices: choices, in: data, on: today.adding(days: 1))
    }

    /// The first day on which these talents can be a pair.
    func pairStart(of members: [Talent.ID]) -> Day { PairSuggestion.start(of: members, in: data, from: today) }

    /// The talents whose buddies have left while the pair still exists.
    var leftAlone: [LeftAlone] { context.cohortID.map { data.leftAlone(in: $0, on: today) } ?? [] }

    /// `Bo Dam er alene: Anne Holm har forladt holdet`
    func words(for alone: LeftAlone) -> String {
        let gone = wording.joined(alone.gone.map(wording.name))
        if endsToday(alone.pair) {
            return wording.say(
                "\(wording.name(alone.talent)) er alene: \(gone) har forladt holdet. Parret slutter i dag. Dan et nyt fra i morgen med S",
                "\(wording.name(alone.talent)) is without a buddy: \(gone) left the cohort. The pair ends today. Make a new one from tomorrow with S"
            )
        }
        return wording.say(
            "\(wording.name(alone.talent)) er alene: \(gone) har forladt holdet",
            "\(wording.name(alone.talent)) is without a buddy: \(gone) left the cohort")
    }

    /// Whether today is the last day of a pair.
    func endsToday(_ pair: BuddyPair.ID) -> Bool { data.pairs[pair]?.until == today }
}

extension Abilities {
    /// Whether the viewer is one of the talents.
    func isAmong(_ talents: [Talent.ID]) -> Bool {
        viewer.person != nil && talents.contains { data.talents[$0]?.person == viewer.person }
    }

    func mayWritePairs(in cohort: Cohort.ID) -> Bool {
        Permission.mayPair(data.talents(in: cohort).prefix(2).map(\.id), by: viewer, in: data)
    }
}

extension [BuddyPair] {
    fileprivate var newestFirst: [BuddyPair] {
        sorted { ($1.from ?? .distantPast, $1.id) < ($0.from ?? .distantPast, $0.id) }
    }
}
