import TalentDomain

// Texts about pairs.
extension Context {
    /// `Anne Holm og Dina Fjord`, `Anne Holm, Bo Dam og Dina Fjord`
    func names(in pair: BuddyPair) -> String { joined(memberNames(pair.members)) }

    /// The members that the viewer knows come first: an internal consultant does not see people of other organisations.
    func memberNames(_ members: [Talent.ID], fitting columns: Int = .max) -> [String] {
        let known = members.filter { data.person(of: $0) != nil }
        return known.map { name($0, fitting: columns) }
            + members.dropFirst(known.count).map { _ in say("en udefra", "somebody from elsewhere") }
    }

    func joined(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "–" }
        return names.dropLast().joined(separator: ", ") + say(" og ", " and ") + last
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
            return say("afsluttet \(date(until))", "ended \(date(until))")
        }
        guard !pair.holds(on: today), let from = pair.from else { return nil }
        return say("fra \(date(from))", "from \(date(from))")
    }

    func level(of pair: BuddyPair) -> String {
        pair.members.first.flatMap(data.level).map { self[$0.name] } ?? "–"
    }

    /// The talent's current pair, otherwise the last one.
    func pair(of talent: Talent.ID) -> BuddyPair? {
        data.pair(of: talent, on: today)
            ?? data.pairs.values.filter { $0.members.contains(talent) }.max {
                ($0.from ?? .distantPast, $0.id) < ($1.from ?? .distantPast, $1.id)
            }
    }

    /// The talent's current or last pair, and the earlier ones that have meetings, the newest first.
    func pairSections(of talent: Talent.ID) -> [PairSection] {
        guard let present = pair(of: talent) else { return [] }
        let others = data.pairs.values.filter { $0.members.contains(talent) && !data.meetings(of: $0.id).isEmpty }
        return others.newestFirst.reduce(into: [PairSection(pair: present)]) { sections, pair in
            if sections.contains(where: { $0.pair.isSamePeople(as: pair) }) { return }
            let names = joined(memberNames(pair.members.filter { $0 != talent }))
            let last = pair.until.map { say(" (til \(date($0)))", " (until \(date($0)))") } ?? ""
            // When a third member has joined two, the buddy of before is still a buddy.
            let isStill = Set(pair.members).isSubset(of: present.members)
            let what = isStill ? say("Som par med ", "As a pair with ") : say("Tidligere buddy: ", "Former buddy: ")
            sections.append(PairSection(pair: pair, heading: what + names + last))
        }
    }

    /// The pairs of the cohort that do not hold today, because they have ended or begin later, the newest first.
    var otherPairs: [BuddyPair] {
        let present = pairs
        return data.pairs.values.filter { $0.cohort == cohortID && !$0.holds(on: today) }.newestFirst.reduce(into: []) {
            others, pair in
            if !(present + others).contains(where: { $0.isSamePeople(as: pair) }) { others.append(pair) }
        }
    }

    /// Active talents without a buddy today.
    var unpaired: [Talent] { talents.filter { $0.isActive && data.pair(of: $0.id, on: today) == nil } }

    /// Suggested pairs for talents without one from tomorrow on, so also for those whose pair ends today.
    func pairSuggestion(for isMeant: (Talent) -> Bool = { _ in true }) -> PairSuggestion {
        PairSuggestion(for: talents.filter(isMeant), in: data, on: today.adding(days: 1))
    }

    /// The first day on which these talents can be a pair.
    func pairStart(of members: [Talent.ID]) -> Day { PairSuggestion.start(of: members, in: data, from: today) }

    /// The talents whose buddies have left while the pair still exists.
    var leftAlone: [LeftAlone] { cohortID.map { data.leftAlone(in: $0, on: today) } ?? [] }

    /// `Bo Dam er alene: Anne Holm har forladt holdet`
    func words(for alone: LeftAlone) -> String {
        let gone = joined(alone.gone.map(name))
        if endsToday(alone.pair) {
            return say(
                "\(name(alone.talent)) er alene: \(gone) har forladt holdet. Parret slutter i dag. Dan et nyt fra i morgen med S",
                "\(name(alone.talent)) is without a buddy: \(gone) left the cohort. The pair ends today. Make a new one from tomorrow with S"
            )
        }
        return say(
            "\(name(alone.talent)) er alene: \(gone) har forladt holdet",
            "\(name(alone.talent)) is without a buddy: \(gone) left the cohort")
    }

    /// Whether today is the last day of a pair.
    func endsToday(_ pair: BuddyPair.ID) -> Bool { data.pairs[pair]?.until == today }

    /// Whether the viewer is one of the talents.
    func isAmong(_ talents: [Talent.ID]) -> Bool {
        viewer.person != nil && talents.contains { data.talents[$0]?.person == viewer.person }
    }

    func mayWritePairs(in cohort: Cohort.ID) -> Bool {
        let pair = BuddyPair(id: "nyt", cohort: cohort, members: talents.prefix(2).map(\.id))
        return Permission.may(viewer, do: .pair(.add(pair)), in: data)
    }
}

extension [BuddyPair] {
    fileprivate var newestFirst: [BuddyPair] {
        sorted { ($1.from ?? .distantPast, $1.id) < ($0.from ?? .distantPast, $0.id) }
    }
}
