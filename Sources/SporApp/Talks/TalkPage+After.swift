import TalentDomain
import TerminalKit

// The lines after a talk: what is left to do.
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
