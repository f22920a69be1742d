extension Workspace {
    /// The fault of a due date of a talent's goal, task or agreement that is new: before the programme begins, or far
    /// from it. Nil if there is none.
    func dueFault(_ due: Day?, replacing old: Day?, of talent: Talent.ID) -> Fault? {
        guard let due, due != old else { return nil }
        let told = (due.text(.medium, in: .da), due.text(.medium, in: .en))
        guard isNearProgramme(due, of: talent) else {
            return Fault(
                .due,
                Phrase(
                    "\(told.0) er langt fra forløbet. Er årstallet rigtigt?",
                    "\(told.1) is far from the programme's dates. Is the year right?"))
        }
        let record = talents[talent], kickOff = record?.cohort.flatMap { self.kickOff(of: $0) }
        guard let begin = record?.joinedOn ?? kickOff, due < begin else { return nil }
        return Fault(
            .due,
            Phrase(
                "\(told.0) er før forløbet, der begynder \(begin.text(.medium, in: .da)).",
                "\(told.1) is before the programme, which begins on \(begin.text(.medium, in: .en))."))
    }
}
