import TalentDomain
import TerminalKit

extension TalentSheets {
    /// The form for the last day and the next path of a talent who leaves.
    func leaveSheet(_ talent: Talent.ID) -> FormSheet? {
        guard let record = data.talents[talent], record.isActive else { return nil }
        let endsPair =
            data.pair(of: talent, on: today) != nil
            && data.endingPair(of: talent, on: today, id: "nyt").allSatisfy { Permission.may(viewer, do: $0, in: data) }
        return FormSheet(
            .leave(talent),
            title: Phrase("\(wording.name(talent)) forlader holdet", "\(wording.name(talent)) leaves the cohort"),
            notice: leaveNotice(talent),
            in: context,
            fields: { context in
                let fields = TalentSheets(context).leavingFields(.left(on: context.today, nextPath: ""))
                guard endsPair else { return fields }
                let hint = context.wording.say(
                    "Så kan buddyen få en ny; ellers består parret, indtil det afsluttes under Buddypar",
                    "Then the buddy can get a new one; otherwise the pair remains until it is ended under Buddy pairs")
                return fields + [
                    .check(
                        .endsPair,
                        context.wording.say("Afslut buddyparret samme dag", "End the buddy pair on that day"), true,
                        hint: hint)
                ]
            },
            submit: { answers throws(Refusal) in
                guard let old = answers.context.data.talents[talent] else { throw .nothingThere }
                var new = old
                let day = try answers.requiredDay(.day)
                new.status = .left(on: day, nextPath: answers.text(.nextPath))
                let faults = new.faults(in: answers.context.data)
                guard faults.isEmpty else { throw .faults(faults) }
                let leaves = Change.talent(Edit(from: old, to: new))
                let ends =
                    answers.isOn(.endsPair)
                    ? answers.context.data.endingPair(of: talent, on: day, id: .init(answers.context.services.newID()))
                    : []
                return [
                    .apply(
                        ends.isEmpty
                            ? leaves : .several([leaves] + ends, what: leaves.summary(in: answers.context.data)),
                        closing: true)
                ]
            }
        )
        .dating { _, _ in DateRule(lean: .nearest) }
    }

    /// The last day and the next path of a talent who leaves or has left; empty for others.
    func leavingFields(_ status: TalentStatus?) -> [FormField] {
        guard case .left(let day, let nextPath)? = status else { return [] }
        return [
            .day(.day, wording.say("Sidste dag", "Last day"), day, in: context),
            .body(
                .nextPath, wording.say("Vejen videre", "Way forward"), nextPath, rows: 3,
                hint: wording.say(
                    "Specialist, projektleder, et senere hold …", "Specialist, project manager, a later cohort …")
            ),
        ]
    }

    /// The people who will be without a buddy, and what can be done.
    private func leaveNotice(_ talent: Talent.ID) -> Phrase {
        let words = Phrase(
            "Det er altid i orden at stå af. Skriv, hvad I er blevet enige om som næste skridt.",
            "It is always all right to leave. Enter the next step you have agreed on.")
        let buddies = data.buddies(of: talent, on: today).filter { data.talents[$0]?.isActive == true }
        guard let first = buddies.first else { return words }
        return buddies.count > 1
            ? Phrase(
                "\(words.da) \(wording.joined(buddies.map(wording.name))) fortsætter som buddypar.",
                "\(words.en) \(wording.joined(buddies.map(wording.name))) continue as a buddy pair.")
            : Phrase(
                "\(words.da) \(wording.name(first)) står så uden buddy: dan et nyt par under Buddypar, eller sæt \(wording.name(first)) ind i et andet par som den tredje.",
                "\(words.en) \(wording.name(first)) is then without a buddy: make a new pair under Buddy pairs, or add \(wording.name(first)) to another pair as the third."
            )
    }
}

extension Field {
    static let endsPair = Field("endsPair")
}
