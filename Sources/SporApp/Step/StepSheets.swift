import TalentDomain
import TerminalKit

extension Steps {
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
