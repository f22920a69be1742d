import TalentDomain

extension TalentSheets {
    /// Asks for the next path of a talent who leaves. One who has left may return.
    func leaveEffects(_ talent: Talent) -> [Effect] {
        guard !talent.isActive else { return [.openSheet(.leave(talent.id))] }
        var back = talent
        back.status = .active
        let name = wording.name(talent.id)
        return [
            .open(
                ConfirmSheet(
                    question: Phrase("Skal \(name) være med igen?", "Should \(name) rejoin the cohort?"),
                    yes: Phrase("ja, med igen", "yes, rejoin"),
                    effects: [
                        .apply(
                            .talent(Edit(from: talent, to: back)),
                            saying: Phrase("\(name) er med igen", "\(name) is back"))
                    ]))
        ]
    }
}

extension Deletion {
    /// Deletes a talent who was added by mistake. If other records depend on the talent, they can only leave.
    func deleteEffects(_ talent: Talent) -> [Effect] {
        guard let steps = data.removal(of: talent) else {
            return [
                .say(
                    .failure(
                        Phrase(
                            "\(wording.people.the.da.capitalizedFirst) har allerede data. Tryk L, hvis \(wording.people.the.da) forlader holdet.",
                            "\(wording.people.the.en.capitalizedFirst) already has data. Press L if they are leaving."
                        )))
            ]
        }
        let name = wording.name(talent.id)
        // History has the full name, even if the screen masks names.
        let what = Phrase("Slettede \(data.name(of: talent.id))", "Deleted \(data.name(of: talent.id))")
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Slet \(name)? Det kan fortrydes med u.", "Delete \(name)? You can undo this with u."),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: [.apply(.several(steps, what: what), saying: Phrase("\(name) slettet", "\(name) deleted"))]
                ))
        ]
    }
}
