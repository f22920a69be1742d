import TalentDomain
import TerminalKit

/// The lines of a talk's page: before it, everything to look at; after it, what is left to do. Each leads to its place.
struct TalkPage: ContextPart {
    struct Line: Hashable {
        /// The heading above the line, where a group begins.
        var heading: String?
        var sign = Span("")
        var text: String
        /// A muted text below it; may be empty.
        var detail = ""
        var place: Place?
    }

    /// The place that Enter opens.
    enum Place: Hashable {
        case talkForm(Meeting.ID?, Activity.ID?)
        case meeting(Meeting.ID, agreement: Int?)
        case versions
        case tab(RoomTab)
        case row(RoomPlace)
        case practice
        case step
        /// The viewer's own words before the talk; nil for the first ones. A question is written above the answer.
        case ownWords(RecordKey, OwnNote.ID?, answering: String?)
        /// A question that one of the two has added, by its index.
        case question(Meeting.ID, Int)
    }

    let context: Context

    init(_ context: Context) { self.context = context }

    /// The most entries of the logbook that are shown, the newest first.
    private static let mostEntries = 5
    /// The cells of an entry, about two rows.
    private static let entryCells = 136
    /// The days before the due date of a goal within which it is told. Chosen for Spor.
    private static let goalDays = 30

    /// With whom the talent talks; the last talk and the next one are with the same.
    private enum Circle { case lineManager, mentor, consultant, host, nobody }

    private static func circle(of row: TalkRow) -> Circle {
        switch row.kind {
        case .expectationTalk, .runningTalk, .closingTalk, .followUp: .lineManager
        case .mentorTalk: .mentor
        case .consultantTalk: .consultant
        case .careerTalk: .host
        default: .nobody
        }
    }

    /// Whether the viewer opens the talk's page: one of the two, or the owner. The note of a talk with a consultant is
    /// the talent's; the consultant has a page too.
    func isOffered(_ row: TalkRow, to talent: Talent.ID) -> Bool {
        switch Self.circle(of: row) {
        case .nobody: false
        case .consultant:
            viewer.isOwner || abilities.mayWriteNotes(of: row.kind, with: talent)
                || OwnNotes(context).mayWrite(about: .talk(talent, row.key))
        case .lineManager, .mentor, .host: viewer.isOwner || abilities.mayWriteNotes(of: row.kind, with: talent)
        }
    }

    /// Whether both of the talk read its note, and so a question that one of them adds.
    func sharesNote(_ row: TalkRow) -> Bool { [.lineManager, .mentor].contains(Self.circle(of: row)) }

    func effects(of place: Place, for talent: Talent.ID) -> [Effect] {
        switch place {
        case .talkForm(let meeting, let activity): [.openSheet(.talk(talent, meeting, activity: activity))]
        case .meeting(let meeting, let agreement): [.open(MeetingScreen(meeting: meeting, agreement: agreement))]
        case .versions: [.open(PlanVersionsScreen(talent: talent))]
        case .tab(let tab): [.show(.talent(talent, tab))]
        case .row(let row): [.show(.place(talent, row))]
        case .practice: [.open(PracticeScreen(talent: talent))]
        case .step: Steps(context).open(talent)
        case .ownWords(let talk, let note, let question):
            [.openSheet(.ownNote(.talk(talent, talk), note, answering: question))]
        case .question(let meeting, let index): [.openSheet(.talkQuestion(meeting, index))]
        }
    }
}

// MARK: Before

extension TalkPage {
    func before(_ row: TalkRow, of talent: Talent.ID) -> [Line] {
        let last = last(before: row, of: talent)
        return when(row, talent) + fromLast(last, talent) + ownWords(row, talent) + tasks(of: talent)
            + goals(of: talent, until: row.deadline) + room(row, talent) + grounds(row, talent)
            + practice(of: talent) + entries(for: row, of: talent, since: last?.meeting?.heldOn)
            + questions(of: row, talent)
    }

    /// The last talk in the same circle that was held before this one.
    private func last(before row: TalkRow, of talent: Talent.ID) -> TalkRow? {
        let day = row.meeting?.heldOn ?? .distantFuture
        return Talks(context).talkRows(of: talent)
            .filter {
                Self.circle(of: $0) == Self.circle(of: row) && $0.id != row.id
                    && $0.meeting?.heldOn.map { $0 < day } ?? false
            }
            .max { ($0.meeting?.heldOn ?? .distantPast) < ($1.meeting?.heldOn ?? .distantPast) }
    }

    private func when(_ row: TalkRow, _ talent: Talent.ID) -> [Line] {
        let last = row.activity.map { wording.day($0.end, .weekday) } ?? ""
        let told =
            if let meeting = row.meeting, meeting.day != nil {
                MeetingWords(meeting: meeting, context: context).state(within: 72)
            } else if last.isEmpty {
                Span(wording.say("ikke aftalt", "no date yet"))
            } else {
                Span(wording.say("ikke aftalt, senest \(last)", "no date yet, by \(last)"))
            }
        let mayWrite = abilities.talkKinds(of: talent).contains(row.kind)
        return [
            Line(
                heading: wording.say("Hvornår", "When"), text: told.text,
                place: mayWrite ? .talkForm(row.meeting?.id, row.activity?.id) : nil)
        ]
    }

    /// The agreements of the last talk that are not done, and the manager's words on the plan.
    private func fromLast(_ row: TalkRow?, _ talent: Talent.ID) -> [Line] {
        guard let row, let meeting = row.meeting, let held = meeting.heldOn else { return [] }
        let note = data.note(meeting.kind.talkNote, of: meeting.id)
        let agreements = (note?.agreements ?? []).enumerated().filter { data.isOpen($0.element) }.map {
            index, agreement in
            Line(
                sign: sign(isLate: agreement.due.map { $0 < today } ?? false), text: wording.text(agreement.text),
                detail: due(agreement.due), place: .meeting(meeting.id, agreement: index))
        }
        let isWithManager = Self.circle(of: row) == .lineManager
        let comments = (isWithManager ? data.revisions(of: talent).last?.comments ?? [] : []).map { comment in
            Line(
                text: "\(wording.name(data.people[comment.by])): \(wording.quoted(comment.text))",
                detail: wording.say("om planen", "on the plan"), place: .versions)
        }
        let title =
            wording.say("Fra sidst", "From last time") + " · \(wording.date(held)), "
            + wording[row.title].lowercasedFirst
        let nothing = Line(
            text: note == nil
                ? wording.say("ingen note, du kan læse", "no note that you can read")
                : wording.say("ingen åbne aftaler", "no open agreements"),
            place: note == nil ? nil : .meeting(meeting.id, agreement: nil))
        return group(title, agreements.isEmpty && comments.isEmpty ? [nothing] : agreements + comments)
    }

    private func tasks(of talent: Talent.ID) -> [Line] {
        guard abilities.tabs(of: talent).contains(.tasks) else { return [] }
        let open = data.tasks(of: talent).filter(\.isOpen)
        return group(
            wording.say("Åbne opgaver", "Open tasks"),
            open.map { task in
                Line(
                    sign: task.due.map { $0 < today } ?? false
                        ? sign(isLate: true) : Span(task.progress.sign, Style(.muted)),
                    text: wording.text(task.text), detail: due(task.due), place: .row(.task(task.id)))
            })
    }

    /// The open goals that are late, or due before the talk or soon.
    private func goals(of talent: Talent.ID, until deadline: Day?) -> [Line] {
        guard abilities.tabs(of: talent).contains(.plan) else { return [] }
        let last = max(deadline ?? today, today.adding(days: Self.goalDays))
        let goals = (Plans(context).planSight(of: talent).content?.goalsByDate ?? []).filter { goal in
            goal.progress.isOpen && goal.due.map { $0 <= last } ?? false
        }
        return group(
            wording.say("Mål med frist snart eller overskredet", "Goals due soon or overdue"),
            goals.map { goal in
                Line(
                    sign: goal.due.map { $0 < today } ?? false
                        ? sign(isLate: true) : Span(goal.progress.sign, Style(.muted)),
                    text: wording.text(goal.text), detail: due(goal.due), place: .row(.goal(goal.id)))
            })
    }

    /// The thing that the talent tries in practice, for those who read it.
    private func practice(of talent: Talent.ID) -> [Line] {
        guard let task = data.practiceTasks.values.filter({ $0.talent == talent }).max(by: { $0.module < $1.module })
        else { return [] }
        return group(
            wording.say("Anvendelse i praksis", "Use in practice"),
            [
                Line(
                    text: wording.say("Modul \(task.module): ", "Module \(task.module): ") + wording.text(task.plan),
                    detail: wording.text(task.outcome), place: .practice)
            ])
    }

    /// The entries of the logbook that the other person of the talk can read, since the last talk.
    private func entries(for row: TalkRow, of talent: Talent.ID, since day: Day?) -> [Line] {
        let other: LogAudience? =
            switch Self.circle(of: row) {
            case .lineManager: .lineManager
            case .mentor: .mentor
            default: nil
            }
        guard let other, abilities.tabs(of: talent).contains(.logbook) else { return [] }
        let shared = data.logEntries(of: talent).filter { entry in
            (!abilities.isTalent(talent) || entry.sharedWith.contains(other))
                && day.map { entry.at.danish.day >= $0 } ?? true
        }
        return group(
            abilities.isTalent(talent)
                ? wording.say("Det, du har delt fra logbogen", "What you have shared from the logbook")
                : wording.say("Delt fra logbogen", "Shared from the logbook"),
            shared.prefix(Self.mostEntries).map { entry in
                Line(
                    text: cut(
                        wording.text(entry.text.split(whereSeparator: \.isNewline).joined(separator: " ")),
                        to: Self.entryCells),
                    detail: wording.date(entry.at.danish.day), place: .tab(.logbook))
            })
    }

    /// The viewer's own words before the talk, which nobody else reads.
    private func ownWords(_ row: TalkRow, _ talent: Talent.ID) -> [Line] {
        let key = row.key, subject = OwnNote.Subject.talk(talent, key)
        guard !viewer.isOwner, OwnNotes(context).offers(subject) else { return [] }
        let notes = data.ownNotes(about: subject).reversed().map { note in
            Line(
                text: wording.text(note.text), detail: wording[Readers(context).readers(of: note)],
                place: .ownWords(key, note.id, answering: nil))
        }
        let nothing = Line(
            text: wording.say(
                "Skriv, hvad du vil sige, eller tryk Enter på et af guidens spørgsmål nedenfor.",
                "Write what you want to say, or press Enter on a question of the guide below."),
            detail: wording[Readers(context).readers(of: OwnNotes(context).empty(about: subject))],
            place: .ownWords(key, nil, answering: nil))
        return group(
            wording.say("Dine egne ord", "Your own words"),
            notes.isEmpty ? [nothing] : Array(notes))
    }

    /// The room for leadership, which the two talk through at the start (PPT, level 1).
    private func room(_ row: TalkRow, _ talent: Talent.ID) -> [Line] {
        guard row.kind == .expectationTalk || row.activity?.module == 1, abilities.tabs(of: talent).contains(.plan)
        else { return [] }
        let texts = Plans(context).planSight(of: talent).content?.texts ?? [:]
        return group(
            wording.say("Ledelsesrum", "Room for leadership"),
            PlanText.room.compactMap { kind in
                let text = texts[kind, default: ""]
                return text.isBlank
                    ? nil : Line(text: "\(wording[kind.name]): \(wording.text(text))", place: .row(.planText(kind)))
            })
    }

    /// The training grounds after the programme, from the closing talk on (TN, after the programme).
    private func grounds(_ row: TalkRow, _ talent: Talent.ID) -> [Line] {
        guard [.closingTalk, .followUp].contains(row.guideKind), abilities.tabs(of: talent).contains(.plan) else {
            return []
        }
        let grounds = Plans(context).planSight(of: talent).content?.grounds ?? []
        let nothing = Line(
            text: wording.say(
                "Ingen øvebaner endnu: Vælg sammen, hvor der skal øves.",
                "No training grounds yet: choose together where to practise."), place: .tab(.plan))
        return group(
            wording.say("Øvebaner", "Training grounds"),
            grounds.isEmpty
                ? [nothing]
                : grounds.map { ground in
                    Line(
                        text: wording.text(ground.text),
                        detail: Plans(context).words(about: ground).joined(separator: " · "),
                        place: .row(.ground(ground.id)))
                })
    }

    /// The questions that the two have added, then those of the guide. Enter opens an added one, and answers one of the
    /// guide for oneself.
    private func questions(of row: TalkRow, _ talent: Talent.ID) -> [Line] {
        let dot = Span("·", Style(.muted)), subject = OwnNote.Subject.talk(talent, row.key)
        let mayAnswer = !viewer.isOwner && OwnNotes(context).mayWrite(about: subject),
            own = data.ownNotes(about: subject).first?.id
        let note = row.meeting.flatMap { data.note($0.kind.talkNote, of: $0.id) }
        let added = (note?.questions ?? []).enumerated().map { index, question in
            Line(
                sign: dot, text: wording.text(question), detail: wording.say("tilføjet af jer", "added by one of you"),
                place: row.meeting.map { .question($0.id, index) })
        }
        return group(
            wording.say("Spørgsmål", "Questions"),
            added
                + OrganisationBases(context).questions(of: row.guideKind, with: talent).map {
                    Line(sign: dot, text: $0, place: mayAnswer ? .ownWords(row.key, own, answering: $0) : nil)
                })
    }
}

// MARK: After

extension TalkPage {
    /// The steps that belong to a talk that is held, ticked where they are done, and the next talk.
    func after(_ row: TalkRow, of talent: Talent.ID) -> [Line] {
        guard let meeting = row.meeting, let held = meeting.heldOn else { return [] }
        let steps =
            [
                Line(
                    sign: tick(true), text: wording.say("Samtalen er holdt", "The conversation was held"),
                    detail: MeetingWords(meeting: meeting, context: context).all,
                    place: .talkForm(meeting.id, row.activity?.id))
            ] + agreementStep(meeting) + planStep(talent, row, held) + readinessSteps(talent, row, held)
        let done = steps.count { $0.sign.text == "✓" }
        let title = wording.say(
            "Mangler der noget? · \(done) af \(steps.count) er gjort",
            "Is anything missing? · \(done) of \(steps.count) done")
        return group(title, steps) + agreements(meeting) + next(after: row, talent)
    }

    private func agreementStep(_ meeting: Meeting) -> [Line] {
        guard abilities.mayWriteNote(at: meeting) || data.note(meeting.kind.talkNote, of: meeting.id) != nil else {
            return []
        }
        let count = data.note(meeting.kind.talkNote, of: meeting.id)?.agreements.count ?? 0
        return [
            Line(
                sign: tick(count > 0),
                text: count == 0
                    ? wording.say("Notér højst tre aftaler", "Note down at most three agreements")
                    : wording.say(
                        count == 1 ? "1 aftale er noteret" : "\(count) aftaler er noteret",
                        count == 1 ? "1 agreement is noted" : "\(count) agreements are noted"),
                place: .meeting(meeting.id, agreement: nil))
        ]
    }

    private func planStep(_ talent: Talent.ID, _ row: TalkRow, _ held: Day) -> [Line] {
        guard Self.circle(of: row) == .lineManager, abilities.tabs(of: talent).contains(.plan) else { return [] }
        let agreed = data.revisions(of: talent).last { revision in
            revision.isAgreed(in: data)
                && (revision.talk != nil && revision.talk == row.activity?.id
                    || revision.agreementDay(in: data).map { $0 >= held } ?? false)
        }
        return [
            Line(
                sign: tick(agreed != nil),
                text: agreed == nil
                    ? wording.say("Bliv enige om planen igen", "Agree on the plan again")
                    : wording.say("Planen er aftalt igen", "The plan is agreed again"),
                detail: agreed.map { Plans(context).agreedVersion($0) } ?? "", place: .tab(.plan))
        ]
    }

    /// At the closing talk: the readiness, and the statements about the step, answered again since the last talk.
    private func readinessSteps(_ talent: Talent.ID, _ row: TalkRow, _ held: Day) -> [Line] {
        guard row.guideKind == .closingTalk else { return [] }
        let since = held.adding(days: -Self.goalDays)
        var lines: [Line] = []
        if abilities.tabs(of: talent).contains(.readiness) {
            let isJudged = data.agreedJudgement(of: talent).map { $0.on >= since } ?? false
            lines.append(
                Line(
                    sign: tick(isJudged),
                    text: isJudged
                        ? wording.say("Paratheden er vurderet i fællesskab", "Readiness is assessed jointly")
                        : wording.say(
                            "Vurdér paratheden hver for sig og i fællesskab",
                            "Assess readiness, each alone and then jointly"),
                    place: .tab(.readiness)))
        }
        if Steps(context).opens(talent) {
            let isAnswered = data.stepRounds(of: talent).last?.on.map { $0 >= since } ?? false
            lines.append(
                Line(
                    sign: tick(isAnswered),
                    text: isAnswered
                        ? wording.say(
                            "»Er du klar til trinet?« er besvaret igen",
                            "“Are you ready for the step?” is answered again")
                        : wording.say(
                            "Svar igen på »Er du klar til trinet?«", "Answer “Are you ready for the step?” again"),
                    place: .step))
        }
        return lines
    }

    private func agreements(_ meeting: Meeting) -> [Line] {
        let all = data.note(meeting.kind.talkNote, of: meeting.id)?.agreements ?? []
        return group(
            wording.say("Aftaler", "Agreements"),
            all.enumerated().map { index, agreement in
                let isLate = data.isOpen(agreement) && agreement.due.map { $0 < today } ?? false
                return Line(
                    sign: isLate ? sign(isLate: true) : Span(Talks(context).sign(of: agreement), Style(.muted)),
                    text: wording.text(agreement.text),
                    detail: data.task(of: agreement).map { Talks(context).words(for: $0) } ?? due(agreement.due),
                    place: .meeting(meeting.id, agreement: index))
            })
    }

    private func next(after row: TalkRow, _ talent: Talent.ID) -> [Line] {
        let rows = Talks(context).talkRows(of: talent).filter { Self.circle(of: $0) == Self.circle(of: row) }
        guard let next = rows.first(where: { !$0.isHeld }) else { return [] }
        return group(
            wording.say("Næste samtale", "Next conversation"),
            when(next, talent).map { line in
                Line(text: wording[next.title], detail: line.text, place: line.place)
            })
    }
}

// MARK: Words and signs

extension TalkPage {
    private func group(_ heading: String, _ lines: [Line]) -> [Line] {
        lines.enumerated().map { index, line in
            var line = line
            line.heading = index == 0 ? heading : nil
            return line
        }
    }

    private func sign(isLate: Bool) -> Span { isLate ? Span("!", Style(.warn)) : Span("○", Style(.muted)) }
    private func tick(_ isDone: Bool) -> Span { Span(isDone ? "✓" : "○", Style(isDone ? .text : .muted)) }
    private func due(_ day: Day?) -> String { day.map { wording.say("frist ", "due ") + wording.date($0) } ?? "" }
}
