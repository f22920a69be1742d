import TalentDomain
import TerminalKit

/// The details of the selected row, in a pane beside the overview.
struct OverviewDetail {
    let title: String
    /// One text each, with a label or sign before it.
    let lines: [[Span]]

    /// - Returns: the rows that it takes.
    @discardableResult
    func draw(on canvas: inout Canvas, in area: Rect) -> Int {
        guard area.rows > 1 else { return 0 }
        canvas.write(title, at: area.origin, Style(.heading), limit: area.columns)
        func lead(_ line: [Span]) -> Int { line.count > 1 ? line[0].width : 0 }
        let texts = lines.map { line in wrapped(line[line.count - 1].text, to: max(1, area.columns - lead(line))) }
        let isWhole = texts.reduce(0) { $0 + $1.count } < area.rows
        // The last row then tells how many lines are not shown.
        let end = isWhole ? area.endRow : area.endRow - 1
        var row = area.row + 1
        for (place, line) in lines.enumerated() {
            let lead = lead(line)
            guard row + texts[place].count <= end else {
                canvas.markBelow(lines.count - place, endingAt: Point(row: area.endRow - 1, column: area.endColumn))
                return area.rows
            }
            for (index, text) in texts[place].enumerated() {
                if index == 0, lead > 0 {
                    canvas.write([line[0]], at: Point(row: row, column: area.column), limit: lead)
                }
                canvas.write(
                    text, at: Point(row: row, column: area.column + lead), line[line.count - 1].style,
                    limit: area.columns - lead)
                row += 1
            }
        }
        return row - area.row
    }
}

extension Overview {
    /// Nil for a row that says all by itself.
    func detail(of row: OverviewSection.Row) -> OverviewDetail? {
        switch row {
        case .upcoming(let item, _), .next(let item): activity(of: item)
        case .together(let kind, let all, _):
            OverviewDetail(
                title: "\(wording[kind]) · \(all.count)",
                lines: all.map { item in
                    line(wording.day(item.day, .weekday), wording.joined(wording.memberNames(item.talents)))
                })
        case .group(let kind, let all, _):
            OverviewDetail(
                title: "\(wording[kind.name]) · \(all.things)",
                lines: all.map { line(age($0), wording.joined(wording.memberNames($0.talents))) })
        case .talent(let talent, let all):
            OverviewDetail(
                title: "\(wording.name(talent)) · \(data.talents[talent].map(Talents(context).aim) ?? "–")",
                lines: all.isEmpty
                    ? [[Span(wording.say("Intet afventer.", "Nothing is outstanding."), Style(.muted))]]
                    : all.map { line(age($0), wording[$0.kind.name] + title(of: $0)) })
        case .awaited, .line: nil
        }
    }

    /// The talent that a row is about; of the viewer's rows about no talent, their first talent.
    func talent(of row: OverviewSection.Row) -> Talent? {
        let talent: Talent.ID? =
            switch row {
            case .line(let line): line.talent
            case .upcoming(let item, _), .next(let item): item.talents.first
            case .awaited(let awaited): awaited.talents.first
            case .talent(let talent, _): talent
            case .together, .group: nil
            }
        let mine = talentsAlone
        return mine.first { $0.id == talent } ?? mine.first
    }

    /// The viewer's own goals with their dates; nil for a viewer who is no talent, or has none.
    var ownGoals: OverviewDetail? {
        guard let own = context.navigation.ownTalent, let plan = data.plan(of: own), !plan.content.goals.isEmpty else {
            return nil
        }
        let dates = plan.content.goals.compactMap(\.due).map { cellWidth(of: wording.date($0)) }
        let dueColumns = max(8, dates.max() ?? 0) + 2
        return OverviewDetail(
            title: wording.say("Dine mål · \(plan.content.goals.count)", "Your goals · \(plan.content.goals.count)"),
            lines: plan.content.goalsByDate.map { goal in
                let isOpen = goal.progress.isOpen
                let due = isOpen ? goal.due.map(wording.date) ?? "" : wording[goal.progress.name]
                return [
                    Span("\(goal.progress.sign) " + padded(due, to: dueColumns), Style(.muted)),
                    Span(wording.text(goal.text), Style(isOpen ? .text : .muted)),
                ]
            })
    }

    /// The dates of a year for the viewer's roles, in the last pane of the widest screens; nil if there are none.
    var year: OverviewDetail? {
        let ahead = yearAhead, rows = OverviewRows([], in: context)
        guard !ahead.isEmpty else { return nil }
        return OverviewDetail(
            title: wording.say("Det kommende år", "The year ahead"),
            lines: ahead.indices.flatMap { index in
                let item = ahead[index], year = item.day.year
                let isBreak = year != (index > 0 ? ahead[index - 1].day : today).year
                return (isBreak ? [[Span("\(year)", Style(.muted))]] : [])
                    + [line(wording.day(item.day, .weekday), rows.title(of: item))]
            })
    }

    private func line(_ label: String, _ text: String) -> [Span] {
        [Span(padded(label, to: 13), Style(.muted)), Span(text)]
    }

    private func age(_ awaited: Awaited) -> String {
        let days = today - awaited.since
        return wording.say(days == 1 ? "1 dag" : "\(days) dage", days == 1 ? "1 day" : "\(days) days")
    }

    private func title(of awaited: Awaited) -> String {
        switch awaited.category {
        case .talk(let id), .leaderGroupMeeting(let id), .buddyMeeting(let id), .networkMeeting(let id),
            .answer(let id):
            data.activities[id].map { " · " + wording[$0.title].lowercasedFirst } ?? ""
        default: ""
        }
    }

    private func activity(of item: Agenda.Item) -> OverviewDetail? {
        guard case .activity(let id) = item.subject, let activity = data.activities[id] else { return nil }
        let time = wording[Phrase.timeAndPlace(item.time, "")]
        var lines = [
            line(wording.say("Hvornår", "When"), wording.day(item.day, .weekday) + (time.isEmpty ? "" : ", " + time))
        ]
        if !item.place.isEmpty { lines.append(line(wording.say("Sted", "Place"), wording.text(item.place))) }
        let unmet = activity.checks.filter { !$0.done }
        lines += unmet.map { line("○", wording[$0.title]) }
        return OverviewDetail(title: wording[activity.title], lines: lines)
    }
}
