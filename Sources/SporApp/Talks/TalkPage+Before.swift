import TalentDomain
import TerminalKit

// The lines before a talk: everything to look at.
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

    func when(_ row: TalkRow, _ talent: Talent.ID) -> [Line] {
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
