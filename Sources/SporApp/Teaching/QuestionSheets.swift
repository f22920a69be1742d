import TalentDomain
import TerminalKit

extension Teaching {
    /// The readers of questions and answers.
    private static func notice(for people: ParticipantWord) -> Phrase { ReaderWords.rule(of: .question, for: people) }

    /// The form in which a talent asks, or changes an unanswered question.
    func questionSheet(_ activity: Activity.ID, _ id: TeacherQuestion.ID?) -> FormSheet? {
        guard let about = data.activities[activity], let asker = asker(at: about),
            id.map({ id in data.questions[id].map { $0.talent == asker.id && !$0.isAnswered } ?? false }) ?? true
        else { return nil }
        let newID = TeacherQuestion.ID(context.services.newID())
        return FormSheet(
            .question(activity, id), title: Phrase("Spørgsmål til underviseren", "Question to the teacher"),
            notice: Self.notice(for: wording.people), in: context,
            fields: { context in
                [.body(.text, "", id.flatMap { context.data.questions[$0] }?.text ?? "", rows: 4)]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = id.flatMap { context.data.questions[$0] }
                var new =
                    old
                    ?? TeacherQuestion(
                        id: newID, cohort: about.cohort, activity: activity, talent: asker.id,
                        at: context.services.now(), text: "")
                new.text = answers.text(.text)
                guard !new.text.isBlank else { throw .faults([.missing(.text)]) }
                return [
                    .apply(
                        .question(Edit(from: old, to: new)),
                        saying: Phrase("gemt; programlederen kan se det", "saved; the programme lead can see it"),
                        closing: true)
                ]
            })
    }

    /// The form in which those who lead the programme answer.
    func answerSheet(_ id: TeacherQuestion.ID) -> FormSheet? {
        guard let question = data.questions[id], mayAnswer(in: question.cohort) else { return nil }
        return FormSheet(
            .answerQuestion(id), title: Phrase("Svar", "Answer"), notice: Self.notice(for: wording.people),
            in: context,
            fields: { context in [.body(.text, "", context.data.questions[id]?.answer ?? "", rows: 4)] },
            submit: { answers throws(Refusal) in
                guard let old = answers.context.data.questions[id] else { throw .nothingThere }
                var new = old
                new.answer = answers.text(.text)
                new.answeredOn = new.isAnswered ? answers.context.today : nil
                return [.apply(.question(Edit(from: old, to: new)), closing: true)]
            }
        ).about { context in
            context.data.questions[id].map { context.wording.text($0.text.replacing("\n", with: " ")) } ?? ""
        }
    }
}
