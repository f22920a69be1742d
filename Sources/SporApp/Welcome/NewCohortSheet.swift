import TalentDomain
import TerminalKit

extension ProgrammeSheets {
    /// The form that starts a cohort: programme, kick-off, name.
    func newCohortSheet() -> FormSheet? {
        guard viewer.isOwner else { return nil }
        let sources = cohortSources
        let waiting = data.talents(in: nil).count
        let joining =
            switch waiting {
            case 0: Phrase("")
            case 1:
                Phrase(
                    "Den ene person, der venter, kommer med på holdet",
                    "The one person waiting will join the cohort")
            default:
                Phrase(
                    "De \(waiting), der venter, kommer med på holdet",
                    "The \(waiting) waiting will join the cohort")
            }
        return FormSheet(
            .newCohort, title: Phrase("Nyt hold", "New cohort"),
            liveNotice: { answers in
                [sources[answers.choice(.template)].facts, joining].filter { !$0.da.isEmpty }.sentences
            },
            verb: Phrase("Start holdet", "Start the cohort"), in: context,
            fields: { context in
                var kickOff = FormField.when(.kickOff, context.wording.say("Kick-off", "Kick-off"), nil, in: context)
                kickOff.hint = context.wording.say(
                    "Den første dag: 12/1, tir uge 2 … Resten planlægges ud fra den",
                    "The first day, e.g. 12/1 or Tue week 2. The rest is planned from it")
                return [
                    .choice(
                        .template, context.wording.say("Program", "Programme"),
                        sources.map { context.wording[$0.title] }, 0,
                        hint: context.wording.say(
                            "Vælg med ← →. Alt kan rettes bagefter",
                            "Choose with ← →. Everything can be changed afterwards")),
                    kickOff,
                    .line(
                        .name, context.wording.say("Holdets navn", "Name"),
                        ProgrammeSheets(context).suggestedCohortName,
                        hint: context.wording.say(
                            "Det navn, I selv bruger: Hold 3, Efterår 2027", "What you call it: Cohort 3, Autumn 2027")),
                ]
            },
            submit: { answers throws(Refusal) in
                let name = try answers.cohortName(except: nil), kickOff = try answers.requiredWhen(.kickOff),
                    today = answers.context.today
                let start = Effect.startCohort(
                    sources[answers.choice(.template)].source, kickOff: kickOff, name: name)
                guard kickOff.day < today else { return [start] }
                let days = today - kickOff.day
                return [
                    .open(
                        ConfirmSheet(
                            question: Phrase(
                                "Kick-off \(kickOff.day.text(.weekdayAndYear, in: .da)) ligger \(days == 1 ? "1 dag" : "\(days) dage") tilbage. Det, der skulle være sket siden, vises som manglende, indtil I registrerer det. Opret holdet alligevel?",
                                "The kick-off on \(kickOff.day.text(.weekdayAndYear, in: .en)) was \(days == 1 ? "1 day" : "\(days) days") ago. What should have happened since then will show as missing until you enter it. Create the cohort anyway?"
                            ),
                            yes: Phrase("opret holdet", "create the cohort"), effects: [start]))
                ]
            }
        )
        .dating { field, _ in DateRule(keepsTime: field == .kickOff) }
    }

    /// The programmes, then the earlier cohorts, the latest first.
    private var cohortSources: [(source: CohortSource, title: Phrase, facts: Phrase)] {
        context.services.templates(today).filter(\.isReadable).map { (.programme($0.key), $0.title, $0.facts) }
            + data.cohortsByKickOff.reversed().map { cohort in
                (
                    .cohort(cohort.id), Phrase("som \(cohort.name)", "as \(cohort.name)"),
                    Phrase(
                        "\(cohort.programme.da) med det, der er rettet på \(cohort.name), og de roller, der fortsætter",
                        "\(cohort.programme.en) with what was changed in \(cohort.name), and the roles that go on")
                )
            }
    }

    /// `Hold 3` if there are two cohorts, with the next number that no cohort has.
    fileprivate var suggestedCohortName: String {
        let taken = Set(data.cohorts.values.map(\.name.folded))
        var count = data.cohorts.count + 1
        func name() -> String { wording.say("Hold \(count)", "Cohort \(count)") }
        while taken.contains(name().folded) { count += 1 }
        return name()
    }
}

extension [Phrase] {
    /// Each with a full stop, one after the other.
    fileprivate var sentences: Phrase {
        Phrase(map { $0.da + "." }.joined(separator: " "), map { $0.en + "." }.joined(separator: " "))
    }
}

extension Field {
    static let template = Field("template")
}
