import TalentDomain
import TerminalKit

extension Teaching {
    /// The form for a new or existing material of an activity; nil for viewers who do not write the programme.
    func materialSheet(_ activity: Activity.ID, _ id: Material.ID?) -> FormSheet? {
        guard let existing = data.activities[activity], abilities.mayWrite(existing),
            id.map({ id in existing.materials.contains { $0.id == id } }) ?? true
        else { return nil }
        let newID = Material.ID(context.services.newID())
        return FormSheet(
            .material(activity, id),
            title: id == nil ? Phrase("Nyt materiale", "New material") : Phrase("Ret materialet", "Edit the material"),
            in: context
        ) { context in
            Teaching(context).materialFields(of: id, in: context.data.activities[activity])
        } submit: { answers throws(Refusal) in
            guard let old = answers.context.data.activities[activity] else { throw .nothingThere }
            var new = old
            let material = try answers.material(id ?? newID, of: old)
            if let index = new.materials.firstIndex(where: { $0.id == material.id }) {
                new.materials[index] = material
            } else {
                new.materials.append(material)
            }
            let faults = new.faults(replacing: old, in: answers.context.data)
            guard faults.isEmpty else { throw .faults(faults) }
            return [.apply(.activity(Edit(from: old, to: new)), closing: true)]
        }
    }

    private func materialFields(of id: Material.ID?, in activity: Activity?) -> [FormField] {
        let material = activity?.materials.first { $0.id == id }
        let steps = Material.Step.allCases
        let link = FormField(
            .link, label: wording.say("Link", "Link"),
            hint: wording.say("https://… · tomt, hvis det er en bog", "https://… · empty for a book"),
            .line(TextField(material?.link ?? "", maximum: Link.limit)))
        var opens = FormField.day(
            .opens, wording.say("Åbner", "Opens"), material.flatMap { activity?.opening(of: $0) }, in: context)
        opens.hint = wording.say(
            "Tomt: åbent med det samme. Dagen flytter med aktiviteten.",
            "Empty: open at once. The day moves with the activity.")
        return [
            .choice(
                .step, wording.say("Trin", "Step"), steps.map { wording[$0.name] },
                material.flatMap { steps.firstIndex(of: $0.step) }),
            .line(.materialTitle, wording.say("Titel", "Title"), material?.title ?? ""), link,
            .line(.minutes, wording.say("Minutter", "Minutes"), material?.minutes.map(String.init) ?? ""),
            opens,
        ]
    }
}

extension FormSheet.Answers {
    fileprivate func material(_ id: Material.ID, of activity: Activity) throws(Refusal) -> Material {
        let typed = text(.minutes), minutes = Int(typed)
        guard typed.isEmpty || minutes != nil else {
            throw .faults([
                Fault(
                    .minutes,
                    Phrase("Skriv minutterne som et helt tal: 20.", "Enter the minutes as a whole number: 20."))
            ])
        }
        return Material(
            id: id, step: Material.Step.allCases[choice(.step)], title: text(.materialTitle), link: text(.link),
            minutes: minutes, opensBefore: try day(.opens).map { activity.start - $0 })
    }
}
