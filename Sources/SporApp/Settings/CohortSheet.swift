import TalentDomain
import TerminalKit

extension Context {
    func mayWrite(_ cohort: Cohort) -> Bool { Permission.may(viewer, do: .cohort(Edit(from: cohort, to: cohort)), in: data) }

    /// Asks for a cohort's name; nil where it isn't there, or isn't the viewer's to change.
    func cohortSheet(_ id: Cohort.ID) -> FormSheet? {
        guard let cohort = data.cohorts[id], mayWrite(cohort) else { return nil }
        let kickOff = data.kickOff(of: cohort)
        return FormSheet(
            .cohort(id), title: Phrase("Ret holdet", "Edit the cohort"),
            notice: Phrase(
                "Kick-off er \(kickOff.text(.weekdayAndYear, in: .da)). Den kan flyttes på tidslinjen.",
                "The kick-off is on \(kickOff.text(.weekdayAndYear, in: .en)). It can be moved on the timeline."), in: self,
            fields: { context in [.line(.name, context.say("Holdets navn", "Name"), context.data.cohorts[id]?.name ?? "")] },
            submit: { answers throws(Refusal) in
                guard let old = answers.context.data.cohorts[id] else { throw .nothingThere }
                var new = old
                new.name = try answers.cohortName(except: id)
                guard new != old else { return [.close] }
                return [.apply(
                    .cohort(Edit(from: old, to: new)), saying: Phrase("holdet hedder nu \(new.name)", "the cohort is now called \(new.name)"),
                    closing: true)]
            })
    }
}

extension FormSheet.Answers {
    /// The name typed for a cohort; no other has it.
    func cohortName(except id: Cohort.ID?) throws(Refusal) -> String {
        let name = text(.name)
        guard !name.isEmpty else { throw .faults([.missing(.name)]) }
        guard !context.data.cohorts.values.contains(where: { $0.id != id && $0.name.lowercased() == name.lowercased() }) else {
            throw .faults([Fault(.name, Phrase("Der er allerede et hold med det navn.", "There is already a cohort with that name."))])
        }
        return name
    }
}
