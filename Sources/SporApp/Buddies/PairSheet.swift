import TalentDomain
import TerminalKit

/// The sheets of buddy pairs and network groups.
struct PairSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension PairSheets {
    /// The form for the members of a pair, and its first and last day.
    func pairSheet(_ id: BuddyPair.ID?) -> FormSheet? {
        guard let cohort = context.cohortID, id.map({ data.pairs[$0] != nil }) ?? true else { return nil }
        let (proposed, reason) = id == nil ? proposedPair : ([], Phrase(""))
        return FormSheet(
            .pair(id), title: id == nil ? Phrase("Nyt buddypar", "New buddy pair") : Phrase("Buddypar", "Buddy pair"),
            liveNotice: { answers in
                Phrase(
                    "To på samme ledelsesniveau, helst fra hver sin organisation. Tre ved ulige antal.",
                    "Two at the same leadership level, from different organisations if possible. Three if the number is odd."
                )
                    + reason + (id.map { PairSheets(answers.context).newcomersNotice(answers, $0) } ?? Phrase(""))
            },
            in: context,
            fields: { context in
                let pair = id.flatMap { context.data.pairs[$0] }
                let talents = PairSheets(context).pairCandidates(for: pair)
                func place(_ member: Int) -> Int? {
                    let members = pair?.members ?? proposed
                    return members.indices.contains(member) ? talents.firstIndex { $0.id == members[member] } : nil
                }
                let nobody = [context.wording.say("ingen", "nobody")], hint = FormField.searchHint(in: context)
                let words = talents.map { talent in
                    context.data.people[talent.person].map { [$0.name, $0.email, $0.organisation] } ?? []
                }
                return [
                    .pick(
                        .person, context.wording[context.wording.people.singular].capitalizedFirst,
                        talents.map(PairSheets(context).candidate), place(0), hint: hint,
                        keywords: words,
                        in: context),
                    .pick(
                        .members, "Buddy", talents.map(PairSheets(context).candidate), place(1), hint: hint,
                        keywords: words,
                        in: context),
                    .choice(
                        .third, context.wording.say("Og en tredje", "And a third"),
                        nobody + talents.map(PairSheets(context).candidate),
                        place(2).map { $0 + 1 }, hint: hint, keywords: [[]] + words),
                    .day(
                        .start, context.wording.say("Fra", "From"),
                        id == nil ? Pairs(context).pairStart(of: proposed) : pair?.from,
                        in: context),
                    .day(.end, context.wording.say("Til og med", "Until"), pair?.until, in: context),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, today = context.today, old = id.flatMap { context.data.pairs[$0] }
                let newID = BuddyPair.ID(context.services.newID()),
                    pair = try PairSheets(context).chosenPair(answers, old?.id ?? newID, in: cohort)
                guard let old else { return [.apply(.pair(.add(pair)), closing: true), .stand(on: RecordKey(newID))] }
                let grows = old.growsLater(to: pair, today: today)
                if Set(old.members) != Set(pair.members), !grows, !context.data.meetings(of: old.id).isEmpty {
                    // A new buddy must not read what was shared with the former one, so members cannot be exchanged
                    // within a pair.
                    throw .faults([
                        Fault(
                            .members,
                            Phrase(
                                "Parret har allerede mødtes. Giv parret en slutdato, og dan et nyt: Det, der er holdt, tæller stadig.",
                                "The pair has already met. Give it an end date, and make a new pair: what they have held still counts."
                            ))
                    ])
                }
                let change = old.change(to: pair, id: newID, today: today)
                return [.apply(change, closing: true), .stand(on: RecordKey(grows ? newID : old.id))]
            }
        )
        .dating { field, answers in
            DateRule(lean: .nearest, notBefore: field == .end ? (try? answers.day(.start)) ?? nil : nil)
        }
    }

    /// The pair as entered in the form.
    private func chosenPair(
        _ answers: FormSheet.Answers, _ id: BuddyPair.ID, in cohort: Cohort.ID
    ) throws(Refusal) -> BuddyPair {
        let talents = pairCandidates(for: data.pairs[id])
        guard !talents.isEmpty else { throw .faults([.missing(.members)]) }
        var members = [talents[try answers.picked(.person)].id, talents[try answers.picked(.members)].id]
        if answers.choice(.third) > 0 { members.append(talents[answers.choice(.third) - 1].id) }
        return BuddyPair(
            id: id, cohort: cohort, members: members, from: try answers.day(.start), until: try answers.day(.end))
    }

    /// ` Fra i dag er de tre; det, der er delt før i dag, kan Bo Dam ikke læse.`; empty if nobody is new.
    private func newcomersNotice(_ answers: FormSheet.Answers, _ id: BuddyPair.ID) -> Phrase {
        guard let old = data.pairs[id], let pair = try? chosenPair(answers, id, in: old.cohort),
            let start = old.newcomersStart(in: pair, today: today)
        else { return Phrase("") }
        let new = wording.joined(pair.members.filter { !old.members.contains($0) }.map(wording.name))
        let da = start == today ? "i dag" : start.text(.medium, in: .da),
            en = start == today ? "today" : start.text(.medium, in: .en)
        let from =
            pair.members.count == 3
            ? Phrase(" Fra \(da) er de tre", " From \(en) they are three")
            : Phrase(" Fra \(da) er de et par", " From \(en) they are a pair")
        return from
            + Phrase(
                "; det, der er delt før \(da), kan \(new) ikke læse.",
                "; \(new) cannot read what was shared before \(en).")
    }

    /// The active talents, and the pair's members, who may have left.
    private func pairCandidates(for pair: BuddyPair?) -> [Talent] {
        context.talents.filter { $0.isActive || pair?.members.contains($0.id) == true }
    }

    /// `Anne Holm, leder af medarbejdere`
    private func candidate(_ talent: Talent) -> String {
        wording.name(talent.id) + (data.level(of: talent.id).map { ", " + wording[$0.name] } ?? "")
    }

    /// The first talent who may have a buddy, with that buddy. If nobody may, a talent without a buddy, with the
    /// reason.
    private var proposedPair: (members: [Talent.ID], reason: Phrase) {
        let suggestion = Pairs(context).pairSuggestion(), groups = suggestion.groups,
            paired = groups.joined()
        guard let first = context.talents.first(where: { paired.contains($0.id) }),
            let group = groups.first(where: { $0.contains(first.id) })
        else {
            let why = suggestion.unmet.first ?? Phrase("Alle har en buddy.", "Everybody has a buddy.")
            return (context.talents.filter(Pairs(context).unpaired.contains).prefix(1).map(\.id), Phrase(" ") + why)
        }
        let lacks = Pairs(context).reasons(for: groups)[group]?.lacks ?? []
        return ([first.id] + group.filter { $0 != first.id }, lacks.reduce(Phrase("")) { $0 + Phrase(" ") + $1 })
    }
}

extension Field {
    static let third = Field("third")
}
