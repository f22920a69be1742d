import TalentDomain
import TerminalKit

/// One meeting: the guide, and beside it or below it the notes and agreements, each below a line with its readers.
struct MeetingScreen: Screen {
    let meeting: Meeting.ID
    private var list: BlockList
    /// The number of questions of the guide that were passed over.
    private(set) var passed = 0

    /// - Parameter agreement: the index of the agreement that is selected first; otherwise the note is.
    init(meeting: Meeting.ID, agreement: Int? = nil) {
        self.meeting = meeting
        // The note with the agreements comes first.
        list = BlockList(selection: agreement.map { $0 + 1 } ?? 0)
    }

    /// A row that can be selected.
    enum Spot: Hashable {
        case note(NoteKind)
        /// A line of the viewer's own mirror notes, which can be handed over or withheld.
        case statement(Int)
        /// An agreement by its index in the note; nil stands for the first one to be added.
        case agreement(Int?)
        /// The viewer's own words before the talk.
        case ownWords
    }

    var showsClock: Bool { true }

    static let bindings: [Binding<MeetingScreen>] = [
        Binding(.done, when: { $0.agreement(in: $1) != nil || $0.statement(in: $1) != nil }) { screen, context in
            screen.advance(in: context)
        },
        Binding(.done, when: { $0.unheld(in: $1) != nil }) { screen, context in
            screen.unheld(in: context).map { meeting in
                Talks(context).holdEffects(
                    meeting, orNew: meeting, for: meeting.activity.flatMap { context.data.activities[$0] })
            } ?? []
        },
        Binding(.edit, when: { $0.edited(in: $1) != nil }) { screen, context in
            screen.edited(in: context).map { [.openSheet($0)] } ?? []
        },
        Binding(.delete, when: { $0.agreement(in: $1) != nil }) { screen, context in screen.delete(in: context) },
        Binding(.add, when: { $0.mayAgree(in: $1) }) { screen, _ in [.openSheet(.agreement(screen.meeting, nil))] },
        Binding(
            "agreement-to-task", ["t"], ("gør til opgave", "make a task"),
            (
                "Gør aftalen til en ledelsesopgave med samme frist",
                "Make the agreement a leadership task with the same due date"
            ),
            also: "opgave, task", when: { $0.taskless(in: $1) != nil }
        ) { screen, context in screen.makeTask(in: context) },
        Binding(
            .share,
            when: { $0.isAmongMembers(in: $1) && $0.agreed(in: $1) != nil && $0.agreementNote(in: $1) == .buddyOutcome }
        ) { screen, context in
            screen.share(in: context)
        },
        Binding(
            "release", ["o"], ("overlevér", "hand over"),
            ("Overlevér noterne til den, de handler om", "Hand the notes over to the person they are about"),
            also: "aflever, giv videre, release, give", when: { $0.unreleased(in: $1) != nil }
        ) { screen, context in screen.release(in: context) },
        Binding(
            "join-words", ["w"], ("tag dine ord med", "bring your words"),
            (
                "Tag dine egne ord med ind i noten",
                "Bring your own words into the note"
            ),
            when: { $0.mayJoin(in: $1) }
        ) { screen, _ in [.openSheet(.noteWithOwnWords(screen.meeting))] },
        Binding(
            "next-question", ["n"], ("næste spørgsmål", "next question"),
            ("Vis det næste spørgsmål i guiden", "Show the next question of the guide"), onlyReads: true,
            when: { Self.foldsGuide(in: $1.size) && $0.usesGuide(in: $1) }
        ) { screen, _ in
            screen.passed += 1
            return []
        },
        Binding(.guide, when: { $1.data.meetings[$0.meeting] != nil }) { screen, context in
            context.data.meetings[screen.meeting].map {
                Talks(context).guideEffects(for: $0.kind, at: $0, with: $0.talents.first)
            } ?? []
        },
    ]

    /// The selected agreement of a talk with one talent that is open, if the viewer may give the talent a task.
    private func taskless(in context: Context) -> (talent: Talent.ID, text: String)? {
        guard let index = agreement(in: context), let record = context.data.meetings[meeting], !record.kind.isJoint,
            record.kind != .mentorTalk, let talent = record.talents.first, context.abilities.mayWriteTasks(of: talent),
            let agreement = agreed(in: context)?.agreements[index], context.data.isOpen(agreement)
        else { return nil }
        return (talent, agreement.text)
    }

    private func makeTask(in context: Context) -> [Effect] {
        taskless(in: context).map { [.openSheet(.agreedTask($0.talent, meeting, $0.text))] } ?? []
    }

    private func isAmongMembers(in context: Context) -> Bool {
        context.data.meetings[meeting].map { context.abilities.isAmong($0.talents) } ?? false
    }

    /// The note that holds what is agreed at the meeting; nil where nothing is.
    func agreementNote(in context: Context) -> NoteKind? { context.data.meetings[meeting]?.kind.agreementNote }

    /// Whether the viewer may write what is agreed at the meeting.
    func mayAgree(in context: Context) -> Bool {
        guard let record = context.data.meetings[meeting], let kind = record.kind.agreementNote else { return false }
        return context.abilities.mayWrite(kind, at: record)
    }

    /// The notes that the viewer has written for themself before the talk.
    func ownWords(in context: Context) -> [OwnNote] {
        MeetingSheets(context).ownWords(before: meeting)
    }

    private func mayJoin(in context: Context) -> Bool {
        guard let record = context.data.meetings[meeting], !ownWords(in: context).isEmpty else { return false }
        return context.abilities.mayWrite(record.kind.talkNote, at: record)
    }

    /// The selected agreement, if the viewer may change it.
    private func agreement(in context: Context) -> Int? {
        guard case .agreement(let index?) = spot(in: context), mayAgree(in: context) else { return nil }
        return index
    }

    /// A talk, or a network group's meeting, that has not been held, if the viewer may say that it has.
    private func unheld(in context: Context) -> Meeting? {
        guard let record = context.data.meetings[meeting], record.heldOn == nil,
            record.kind == .networkGroup || !record.kind.isJoint,
            Permission.mayPlan(record.kind, with: record.talents, by: context.viewer, in: context.data)
        else { return nil }
        return record
    }

    private func statement(in context: Context) -> Int? {
        guard context.data.meetings[meeting] != nil, case .statement(let index) = spot(in: context) else { return nil }
        return index
    }

    /// The sheet in which the selected row is changed, if the viewer may change it.
    private func edited(in context: Context) -> SheetName? {
        guard let record = context.data.meetings[meeting] else { return nil }
        return switch spot(in: context) {
        case .note(let kind): context.abilities.mayWrite(kind, at: record) ? .note(meeting, kind) : nil
        case .statement: .note(meeting, .mirror)
        case .agreement: agreement(in: context).map { .agreement(meeting, $0) }
        case .ownWords: ownWords(in: context).first.map { .ownNote($0.about, $0.id) }
        }
    }

    private func advance(in context: Context) -> [Effect] {
        if let index = statement(in: context) { return nextForm(of: index, in: context) }
        guard let index = agreement(in: context) else { return [] }
        return change(in: context) { $0.agreements[index].isDone.toggle() }
    }

    private func delete(in context: Context) -> [Effect] {
        guard let index = agreement(in: context) else { return [] }
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Slet aftalen? Det kan fortrydes med u.", "Delete the agreement? You can undo this with u."),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: change(in: context, saying: Phrase("aftalen er slettet", "agreement deleted")) {
                        $0.agreements.remove(at: index)
                    }))
        ]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let blocks = blocks(in: context, columns: noteColumns(of: context.size.columns, in: context))
        list.rows = max(1, context.size.rows - 5)
        switch list.handle(event, in: blocks) {
        case .moved: return []
        case .done:
            return perform(spot(in: context) == .agreement(nil) ? .add : .edit, in: context)
        default: return nil
        }
    }

    /// Selects an agreement that was added or changed.
    mutating func saved(_ change: Change, in context: Context) {
        for edit in change.steps.compactMap({ $0.edit(of: MeetingNote.self) }) where edit.new?.meeting == meeting {
            let old = edit.old?.agreements ?? [], new = edit.new?.agreements ?? []
            let saved = old.count > new.count ? nil : new.indices.first { $0 >= old.count || old[$0] != new[$0] }
            guard let saved, let row = spots(in: context).firstIndex(of: .agreement(saved)) else { continue }
            list.select(
                row, in: blocks(in: context, columns: noteColumns(of: context.size.columns, in: context)))
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return handle(.key(Key(.enter)), in: context) ?? [] }
        list.select(
            row, in: blocks(in: context, columns: noteColumns(of: context.size.columns, in: context)))
        return []
    }

    // MARK: What is there

    func spots(in context: Context) -> [Spot] {
        guard let meeting = context.data.meetings[meeting] else { return [] }
        let words: [Spot] = ownWords(in: context).isEmpty ? [] : [.ownWords]
        return meeting.kind.notes.flatMap { kind -> [Spot] in
            if kind == .mirror {
                return [.note(kind)] + (own(in: context)?.statements.indices.map { .statement($0) } ?? [])
            }
            guard kind == meeting.kind.agreementNote else { return [.note(kind)] }
            let agreements = agreed(in: context)?.agreements.indices.map { Spot.agreement($0) } ?? []
            return [.note(kind)] + (agreements.isEmpty && mayAgree(in: context) ? [.agreement(nil)] : agreements)
        } + words
    }

    private func spot(in context: Context) -> Spot {
        let spots = spots(in: context)
        return spots.isEmpty ? .agreement(nil) : spots[max(0, min(list.selection, spots.count - 1))]
    }

    var selection: BlockList { list }

    /// The note that holds what is agreed.
    func agreed(in context: Context) -> MeetingNote? {
        agreementNote(in: context).flatMap { context.data.note($0, of: meeting) }
    }

    /// The viewer's own notes of a mirror.
    func own(in context: Context) -> MeetingNote? {
        guard let note = context.data.note(.mirror, of: meeting), note.writtenBy != nil,
            note.writtenBy == context.viewer.person
        else { return nil }
        return note
    }

    private func unreleased(in context: Context) -> MeetingNote? {
        own(in: context).flatMap { $0.isReleased ? nil : $0 }
    }

    // MARK: What can be done

    private func change(in context: Context, saying: Phrase? = nil, _ change: (inout MeetingNote) -> Void) -> [Effect] {
        guard let old = agreed(in: context) else { return [] }
        var new = old
        change(&new)
        return [.apply(.note(MeetingSheets(context).edit(from: old, to: new)), saying: saying)]
    }

    /// Asks before the outcome is shared, and says who will read it. Taking it back needs no question.
    private func share(in context: Context) -> [Effect] {
        guard let old = agreed(in: context), let meeting = context.data.meetings[meeting] else { return [] }
        var new = old
        new.isSharedWithHost.toggle()
        let isShared = new.isSharedWithHost
        let effects = change(in: context, saying: Readers(context).readers(of: new)) { $0.isSharedWithHost = isShared }
        guard isShared else { return effects }
        let others = context.wording.joined(
            context.wording.memberNames(
                meeting.talents.filter { context.data.talents[$0]?.person != context.viewer.person }))
        let readers = Readers(context).newReaders(of: old, after: new)
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Del jeres fælles udbytte? \(readers.da) Del det kun, hvis du har aftalt det med \(others).",
                        "Share your joint outcome? \(readers.en) Share it only if you have agreed on it with \(others)."
                    ),
                    yes: Phrase("ja, del det", "yes, share it"), effects: effects))
        ]
    }

    /// Gives a statement its next form: withheld, theme, quote, withheld.
    private func nextForm(of index: Int, in context: Context) -> [Effect] {
        guard let old = own(in: context), old.statements.indices.contains(index) else { return [] }
        let statement = old.statements[index]
        var new = old
        var forms = old.forms ?? [:]
        let next: StatementForm? =
            switch forms[statement] {
            case nil: .theme
            case .theme: .quote
            case .quote: nil
            }
        forms[statement] = next
        new.forms = forms
        let said: Phrase =
            switch next {
            case .theme:
                Phrase(
                    "et tema overleveres ordret: tryk Enter, og skriv det om",
                    "a theme is handed over word for word: press Enter to rephrase it")
            case .quote:
                Phrase(
                    "som citat: er det godkendt af den, der sagde det?",
                    "as a quote: has the person who said it approved it?")
            case nil: Phrase("holdes tilbage", "withheld")
            }
        return [.apply(.note(Edit(from: old, to: new)), saying: said)]
    }

    private func release(in context: Context) -> [Effect] {
        guard let old = unreleased(in: context), let meeting = context.data.meetings[meeting] else { return [] }
        let count = old.chosen.count, all = old.statements.count
        var new = old
        new.isReleased = true
        new.releasedOn = context.today
        if let fault = new.faults(in: context.data).first { return [.say(.failure(fault.message))] }
        let whom = context.wording.joined(meeting.talents.map(context.wording.name)),
            hasThemes = old.chosen.contains { old.form(of: $0) == .theme }
        let wording =
            hasThemes
            ? Phrase(
                " Temaer overleveres ordret, som de står: er de skrevet om, så ingen kan genkendes?",
                " Themes are handed over word for word as they stand: are they rephrased so that nobody can be recognised?"
            ) : Phrase("")
        return [
            .open(
                ConfirmSheet(
                    question: (count == all
                        ? Phrase(
                            "Vil du overlevere alle \(all) udsagn til \(whom)?",
                            all == 1
                                ? "Hand over the only statement to \(whom)?"
                                : "Hand over all \(all) statements to \(whom)?")
                        : Phrase(
                            "Vil du overlevere \(count) af \(all) udsagn til \(whom)? Resten holdes tilbage.",
                            "Hand over \(count) of \(all) statements to \(whom)? The rest will be withheld."))
                        + wording,
                    yes: Phrase("ja, overlevér", "yes, hand over"),
                    effects: [
                        .apply(
                            .note(Edit(from: old, to: new)),
                            saying: Phrase("overleveret til \(whom)", "handed over to \(whom)"))
                    ]))
        ]
    }
}
