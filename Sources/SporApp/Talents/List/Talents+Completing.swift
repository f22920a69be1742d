import TalentDomain

extension Talents {
    /// Marks all who attended the closing activity as having completed the programme; undone with one key.
    func completeEffects(in cohort: Cohort.ID) -> [Effect] {
        guard let closing = data.closing(of: cohort) else {
            return [
                .say(
                    .failure(
                        Phrase(
                            "Programmet har ingen dag, hvor det afsluttes.",
                            "The programme has no day on which it is completed.")))
            ]
        }
        let title = closing.title
        guard closing.start <= today else {
            let day = closing.start.phrase(.medium)
            return [
                .say(
                    .failure(
                        Phrase(
                            "Programmet gennemføres med »\(title.da)« \(day.da).",
                            "The programme is completed with “\(title.en)” on \(day.en).")))
            ]
        }
        let completing = data.completing(in: cohort).filter(abilities.mayWriteNames)
        guard let change = data.completion(of: completing, in: cohort) else {
            return [
                .say(
                    .failure(
                        Phrase(
                            "Ingen flere er noteret som til stede ved »\(title.da)«. Notér det på aktiviteten først.",
                            "Nobody else is entered as present at “\(title.en)”. Enter it at the activity first.")))
            ]
        }
        let count = completing.count, word = wording.people
        return [
            .apply(
                change,
                saying: Phrase(
                    "\(count) \(count == 1 ? word.singular.da : word.plural.da) har gennemført. Fortryd med u.",
                    "\(count) \(count == 1 ? word.singular.en : word.plural.en) completed the programme. Undo with u."))
        ]
    }
}
