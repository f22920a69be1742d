import TalentDomain
import TerminalKit

// Undo and redo: at once for a change of this session; otherwise after a question that names the change.
extension App {
    /// The most records that one key takes back without a question; an import or a whole cohort has more. Chosen for
    /// Spor.
    static let manyRecords = 20

    /// Undoes the person's last change.
    ///
    /// - Parameter asksFirst: whether to ask first, also for a small change of this session.
    mutating func undo(asksFirst: Bool = false) throws(RequestError) {
        guard let act = try environment.nextUndo() else {
            try reload()
            message = .note(Phrase("Der er ikke mere at fortryde.", "There is nothing more to undo."))
            return
        }
        guard asksFirst || act.records.count > Self.manyRecords || !acts.contains(act.id) else {
            return try undo(act.id)
        }
        let again = Phrase(" Det kan gentages med ^R.", " Press ^R to redo it.")
        ask(
            Phrase("Fortryd »\(act.what.da)«", "Undo “\(act.what.en)”") + place(of: act) + told(act) + again,
            Phrase("ja, fortryd", "yes, undo"), .undoConfirmed(act.id))
    }

    mutating func redo() throws(RequestError) {
        guard let act = try environment.nextRedo() else {
            try reload()
            message = .note(Phrase("Der er ikke mere at gentage.", "There is nothing more to redo."))
            return
        }
        guard !acts.contains(act.id) else { return try redo(act.id) }
        ask(
            Phrase("Gentag »\(act.what.da)«", "Redo “\(act.what.en)”") + place(of: act) + told(act),
            Phrase("ja, gentag", "yes, redo"), .redoConfirmed(act.id))
    }

    private mutating func ask(_ question: Phrase, _ yes: Phrase, _ effect: Effect) {
        stack.append(ConfirmSheet(question: question, yes: yes, effects: [effect]))
    }

    /// The cohort of the change, if another one is shown, and the question mark.
    private func place(of act: PastAct) -> Phrase {
        context.wording.otherCohort(act.cohort).map { Phrase(" på \($0.name)?", " in \($0.name)?") } ?? Phrase("?")
    }

    /// The time of the change, if it was before this session, and its size.
    private func told(_ act: PastAct) -> Phrase {
        let moment = act.at.danish, day = moment.day.phrase(.medium)
        let before =
            acts.contains(act.id)
            ? Phrase("")
            : Phrase(
                " Du gjorde det \(day.da) kl. \(ClockTime.text(moment.minutes, in: .da)), før du åbnede Spor denne gang.",
                " You did it on \(day.en) at \(ClockTime.text(moment.minutes, in: .en)), before you opened Spor this time."
            )
        guard act.records.count > Self.manyRecords else { return before }
        return before
            + Phrase(
                " Det omfatter \(act.records.count) poster.", " This affects \(act.records.count) records at once.")
    }

    /// Undoes the last change after its question was answered.
    ///
    /// - Parameter act: the change that was shown in the question. If another change has been made since, nothing is
    ///   undone.
    mutating func undo(_ act: PastAct.ID) throws(RequestError) {
        guard let next = try environment.nextUndo(), next.id == act else { return sayOvertaken() }
        let before = readers(of: next.records)
        let what: Phrase?
        do {
            what = try environment.undo()
        } catch .refused(.nothingThere) {
            // An agreement, or text that both can read by now, cannot be taken back by one person alone.
            message = .failure(Phrase("Det kan ikke længere fortrydes.", "That can no longer be undone."))
            return
        }
        acts.insert(act)
        try reload()
        message = .saved(what.map { told($0, next.records, readBefore: before) })
    }

    mutating func redo(_ act: PastAct.ID) throws(RequestError) {
        guard let next = try environment.nextRedo(), next.id == act else { return sayOvertaken() }
        let before = readers(of: next.records)
        let what = try environment.redo()
        acts.insert(act)
        try reload()
        message = .saved(what.map { told($0, next.records, readBefore: before) })
    }

    /// The readers of each record that somebody else may get to read.
    private func readers(of records: Set<RecordKey>) -> [RecordKey: Phrase] {
        let read = records.filter {
            [.logEntry, .note, .plan, .revision, .readiness, .stepAssessment, .localPlan].contains($0.kind)
        }
        return Dictionary(
            uniqueKeysWithValues: read.compactMap { key in
                context.data[key].map { (key, Readers(context).readers(of: $0)) }
            })
    }

    /// The message after an undo or redo. If the readers of a record have changed, that comes first.
    private func told(_ what: Phrase, _ records: Set<RecordKey>, readBefore before: [RecordKey: Phrase]) -> Phrase {
        let changed = readers(of: records).filter { before[$0.key] != nil && before[$0.key] != $0.value }
        return changed.min { $0.key.id < $1.key.id }.map { $0.value + Phrase(" ") + what } ?? what
    }

    private mutating func sayOvertaken() {
        message = .note(
            Phrase(
                "Du har gjort noget andet imens. Prøv igen.", "You have done something else in the meantime. Try again."
            ))
    }
}
