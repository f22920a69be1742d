import TalentDomain
import TerminalKit

extension Steps {
    /// The form in which the owner enters the answers of both, once both have handed them in. Both sets are stored at
    /// once, so that neither is seen before the other. Nil for another viewer.
    func answersSheet(_ talent: Talent.ID) -> FormSheet? {
        guard data.assessing(talent, by: viewer).entersBoth, let level = data.stepLevel(of: talent) else { return nil }
        let statements = statements(about: level), judges: [Judge] = [.talent, .lineManager]
        let names = [wording.name(talent), Talents(context).lineManagerName(of: talent)]
        return FormSheet(
            .stepAnswers(talent), title: Self.title,
            notice: Phrase(
                "Tast ind, når begge har svaret hver for sig. \(readers(ofRoundOf: talent).da)",
                "Enter the answers once both have answered alone. \(readers(ofRoundOf: talent).en)"),
            in: context,
            fields: { context in
                let wording = context.wording
                let choices = [wording.say("vælg …", "choose …")] + StepAnswer.allCases.map { wording[$0.name] }
                return statements.enumerated().flatMap { index, competence in
                    zip(judges, names).flatMap { judge, name -> [FormField] in
                        [
                            .choice(
                                .answer(index, judge), "\(wording[competence.name]), \(name)", choices, 0,
                                hint: wording[competence.statement]),
                            .line(
                                .example(index, judge), wording.say("Eksempel", "Example"), "",
                                hint: wording.say("Må stå tomt", "May be empty")),
                        ]
                    }
                }
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, assessing = context.data.assessing(talent, by: context.viewer)
                var changes: [Change] = []
                for judge in judges {
                    guard var new = assessing.new(by: judge) else { throw .nothingThere }
                    new.id = .init(context.services.newID())
                    for index in statements.indices {
                        let place = answers.choice(.answer(index, judge))
                        guard place > 0 else {
                            throw .faults([
                                Fault(
                                    .answer(index, judge),
                                    Phrase("Vælg et svar.", "Choose an answer."))
                            ])
                        }
                        new.answers[index] = .init(
                            StepAnswer.allCases[place - 1], example: answers.text(.example(index, judge)))
                    }
                    new.isShared = true
                    changes.append(.stepAssessment(.add(new)))
                }
                let name = context.data.name(of: talent)
                let what = Phrase(
                    "Tastede svarene på »Er du klar til trinet?« ind for \(name)",
                    "Entered the answers to “Are you ready for the step?” for \(name)")
                return [.apply(.several(changes, what: what), closing: true)]
            })
    }

    /// The readers of the answers that both have shared.
    private func readers(ofRoundOf talent: Talent.ID) -> Phrase {
        guard var assessment = data.assessing(talent, by: viewer).new(by: .talent) else { return Phrase("") }
        assessment.isShared = true
        return Readers(context).readers(of: assessment)
    }

    /// The form for an example to one statement; nil for a viewer who does not answer.
    func exampleSheet(_ talent: Talent.ID, _ statement: Int) -> FormSheet? {
        let assessing = data.assessing(talent, by: viewer)
        guard let judge = assessing.own?.judge ?? assessing.judge, let level = data.stepLevel(of: talent),
            let record = assessing.own ?? assessing.new(by: judge), statements(about: level).indices.contains(statement)
        else { return nil }
        let competence = statements(about: level)[statement]
        return FormSheet(
            .stepExample(talent, statement), title: Phrase("Et eksempel: ", "An example: ") + competence.name,
            notice: readers(of: record), in: context,
            fields: { context in
                let own = context.data.assessing(talent, by: context.viewer).own
                return [
                    .body(
                        .example, "", own?.answers[statement].example ?? "", rows: 6,
                        hint: context.wording[competence.statement])
                ]
            },
            submit: { answers throws(Refusal) in
                Steps(answers.context).answer(statement, about: talent, closing: true) {
                    $0.example = answers.text(.example)
                }
            })
    }
}

extension Field {
    fileprivate static func answer(_ statement: Int, _ judge: Judge) -> Field {
        Field("answer-\(statement)-\(judge.rawValue)")
    }
    fileprivate static func example(_ statement: Int, _ judge: Judge) -> Field {
        Field("example-\(statement)-\(judge.rawValue)")
    }
}
