import TalentDomain

// A line manager's and a mentor's part of the overview: a line for each of their talents.
extension Overview {
    /// The active talents whose line manager or mentor the viewer is.
    var talentsAlone: [Talent] {
        if context.navigation.roles.isDisjoint(with: [.lineManager, .mentor]) { return [] }
        return context.lookedAfter(in: context.cohortID).filter { talent in
            talent.isActive && !data.roles(of: viewer, towards: talent.id).isDisjoint(with: [.lineManager, .mentor])
        }
    }

    /// A talent's state in the categories that the viewer has a part in.
    func section(of talent: Talent) -> OverviewSection {
        let tabs = abilities.tabs(of: talent.id)
        var lines = talkLines(talent.id) + agreementLines(talent.id)
        if tabs.contains(.tasks) { lines.append(taskLine(talent.id)) }
        if tabs.contains(.plan) { lines.append(planLine(talent.id)) }
        if tabs.contains(.readiness) { lines.append(readinessLine(talent.id)) }
        let entries = data.logEntries(of: talent.id)
        if let last = entries.first, tabs.contains(.logbook) {
            lines.append(
                OverviewLine(
                    label: wording.say("Logbog", "Logbook"), text: sharedEntries(entries.count, last),
                    short: sharedEntries(entries.count, last, isShort: true),
                    leadsTo: [.show(.talent(talent.id, .logbook))]))
        }
        return OverviewSection(
            title: wording.name(talent.id)
                + (context.size.columns < 60 ? "" : " · \(Talents(context).aim(of: talent))"),
            rows: (lines.filter(\.isPressing) + lines.filter { !$0.isPressing }).map(OverviewSection.Row.line))
    }

    /// The next talk of each kind that the viewer takes part in: as line manager, as mentor.
    private func talkLines(_ talent: Talent.ID) -> [OverviewLine] {
        let rows = Talks(context).talkRows(of: talent).filter { !$0.isHeld }
        let next = [
            rows.first { $0.kind.isLineManagerTalk },
            abilities.opens(.talkNote, of: talent) ? nil : rows.first { $0.kind == .mentorTalk },
        ].compactMap(\.self)
        return next.map { row in
            let isOverdue = row.isOverdue(on: today), isUnconfirmed = row.isUnconfirmed(on: today)
            let when =
                row.meeting.map { MeetingWords(meeting: $0, context: context).all } ?? row.deadline.map(wording.date)
                ?? ""
            let due = row.activity.map { wording.date($0.end) } ?? ""
            let state: String =
                if row.meeting?.planned == nil {
                    isOverdue
                        ? wording.say("skulle være holdt senest \(when)", "should have been held by \(when)")
                        : wording.say("senest \(when), ikke aftalt", "by \(when), no date yet")
                } else if isUnconfirmed {
                    wording.say("aftalt \(when), holdt?", "planned for \(when), held?")
                } else {
                    wording.say("aftalt \(when)", "planned for \(when)")
                        + (isOverdue ? wording.say(", frist \(due)", ", due \(due)") : "")
                }
            let others = rows.count {
                $0.id != row.id && $0.isLate(on: today) && $0.kind.isLineManagerTalk == row.kind.isLineManagerTalk
                    && ($0.kind == .mentorTalk || $0.kind.isLineManagerTalk)
            }
            let more =
                others == 0 ? "" : wording.say(" · \(others) mere over tiden", " · \(others) more overdue")
            let what =
                row.kind == .mentorTalk
                ? row.activity.map { wording[$0.title].lowercasedFirst + ": " }
                : row.activity?.module.map { wording.say("efter modul \($0): ", "after module \($0): ") }
            return OverviewLine(
                label: wording.say("Samtale", "Conversation"), text: (what ?? "") + state + more,
                short: row.meeting.map { short(of: $0, isUnconfirmed: isUnconfirmed) }
                    ?? wording.say("senest \(when)", "by \(when)") + more,
                isPressing: isOverdue || isUnconfirmed,
                age: isOverdue ? row.activity.map { age(since: $0.end) } ?? "" : "",
                leadsTo: [.show(.talent(talent, .talks))])
        }
    }

    /// `aftalt 2. feb., holdt?`: without time and place
    private func short(of meeting: Meeting, isUnconfirmed: Bool) -> String {
        let date = MeetingWords(meeting: meeting, context: context).date
        return wording.say("aftalt \(date)", "planned \(date)")
            + (isUnconfirmed ? wording.say(", holdt?", ", held?") : "")
    }

    /// The words that distinguish an item from others of its kind: the beginning of the task or agreement, if the
    /// viewer may read it.
    func firstWords(of awaited: Awaited) -> String? {
        let text: String? =
            switch awaited.category {
            case .task(let id): data.tasks[id]?.text
            case .agreement(let id):
                data.notes.values.filter { $0.meeting == id }.flatMap(\.agreements).filter {
                    data.isOpen($0) && $0.due != nil
                }
                .min { ($0.due ?? .distantFuture) < ($1.due ?? .distantFuture) }?.text
            default: nil
            }
        return text?.split(separator: "\n").first.map { wording.text(String($0)) }
    }

    /// The overdue agreements with the viewer.
    private func agreementLines(_ talent: Talent.ID) -> [OverviewLine] {
        context.awaited.filter { awaited in
            guard case .agreement = awaited.category else { return false }
            return awaited.talents.contains(talent)
        }.map { awaited in
            let when = wording.date(awaited.since)
            let told = wording.say("frist \(when)", "due \(when)")
            let words = firstWords(of: awaited).map { ": " + $0 } ?? ""
            return OverviewLine(
                label: wording.say("Aftale", "Agreement"),
                text: told + words,
                isPressing: awaited.responsible.contains { $0 == viewer.person },
                age: age(since: awaited.since),
                leadsTo: effects(opening: awaited))
        }
    }

    /// Since when the talent's plan is to be agreed, if it is late.
    private func planSince(_ talent: Talent.ID) -> Day? {
        context.awaited.first { $0.kind == .plan && $0.talents == [talent] }?.since
    }

    /// `4 d.`
    private func age(since day: Day) -> String { wording.say("\(today - day) d.", "\(today - day) d") }

    private func taskLine(_ talent: Talent.ID) -> OverviewLine {
        let open = data.tasks(of: talent).filter(\.isOpen),
            late = open.count { $0.due.map { $0 < today } ?? false }
        let count =
            open.count == 1 ? wording.say("1 åben", "1 open") : wording.say("\(open.count) åbne", "\(open.count) open")
        return OverviewLine(
            label: wording.say("Opgaver", "Tasks"),
            text: (open.isEmpty ? wording.say("ingen åbne", "none open") : count)
                + (late > 0 ? wording.say(", \(late) med overskredet frist", ", \(late) overdue") : "")
                + offersTold(talent),
            isPressing: late > 0, leadsTo: [.show(.talent(talent, .tasks))])
    }

    /// `, 1 tilbudt, 1 nej tak`: the offered tasks that the talent has not taken.
    private func offersTold(_ talent: Talent.ID) -> String {
        TaskOffer.allCases.map { offer in
            let count = data.tasks(of: talent).count { $0.offer == offer }
            return count == 0 ? "" : ", \(count) \(wording[offer.name])"
        }.joined()
    }

    private func planLine(_ talent: Talent.ID) -> OverviewLine {
        let leadsTo: [Effect] = [.show(.talent(talent, .plan))], label = wording.say("Plan", "Plan")
        guard let last = data.revisions(of: talent).last else {
            return OverviewLine(label: label, text: wording.say("ikke delt endnu", "not shared yet"), leadsTo: leadsTo)
        }
        if let waits = Plans(context).revisionToAnswer(talent), !Plans(context).isAgreed(waits),
            !waits.comments.contains(where: { $0.by == viewer.person })
        {
            let due = planSince(talent).map(wording.date)
            return OverviewLine(
                label: label,
                text: wording.say("delt \(wording.date(last.on)), ", "shared \(wording.date(last.on)), ")
                    + (due.map { wording.say("dit svar senest \($0)", "your answer by \($0)") }
                        ?? wording.say("venter på dit svar", "waiting for your answer")),
                short: wording.say("venter på dit svar", "waits for you"), isPressing: true,
                age: age(since: planSince(talent) ?? last.on),
                leadsTo: leadsTo)
        }
        return OverviewLine(
            label: label, text: Plans(context).agreed(last).lowercasedFirst,
            short: Plans(context).verbAndDay(last).lowercasedFirst, leadsTo: leadsTo)
    }

    private func readinessLine(_ talent: Talent.ID) -> OverviewLine {
        let missing = context.awaited.contains {
            $0.talents == [talent] && ($0.category == .readiness(.lineManager) || $0.category == .readiness(.together))
        }
        let status = ReadinessStatus(of: talent, in: data)
        let stands =
            status.map(ReadinessWording(context).words)
            ?? wording.say("ikke vurderet endnu", "not assessed yet")
        return OverviewLine(
            label: wording.say("Parathed", "Readiness"),
            text: missing ? wording.say("din vurdering mangler", "your assessment is missing") : stands,
            short: missing ? nil : status.map(ReadinessWording(context).now),
            isPressing: missing,
            leadsTo: [.show(.talent(talent, .readiness))])
    }
}
