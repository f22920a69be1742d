import TalentDomain
import TerminalKit

/// The details of the selected row, in a pane beside the overview.
struct OverviewDetail {
    let title: String
    let lines: [[Span]]

    func draw(on canvas: inout Canvas, in area: Rect) {
        guard area.rows > 1 else { return }
        canvas.write(title, at: area.origin, Style(.heading), limit: area.columns)
        for (index, line) in lines.prefix(area.rows - 1).enumerated() {
            canvas.write(line, at: Point(row: area.row + 1 + index, column: area.column), limit: area.columns)
        }
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

    private func line(_ label: String, _ text: String) -> [Span] {
        [Span(padded(label, to: 13), Style(.muted)), Span(text)]
    }

    private func age(_ awaited: Awaited) -> String {
        let days = today - awaited.since
        return wording.say(days == 1 ? "1 dag" : "\(days) dage", days == 1 ? "1 day" : "\(days) days")
    }

    private func title(of awaited: Awaited) -> String {
        switch awaited.category {
        case .talk(let id), .leaderGroupMeeting(let id), .buddyMeeting(let id), .answer(let id):
            data.activities[id].map { " · " + wording[$0.title].lowercasedFirst } ?? ""
        default: ""
        }
    }

    private func activity(of item: Agenda.Item) -> OverviewDetail? {
        guard case .activity(let id) = item.subject, let activity = data.activities[id] else { return nil }
        var lines = [line(wording.say("Hvornår", "When"), wording.day(item.day, .weekday))]
        let place = wording[item.timeAndPlace]
        if !place.isEmpty { lines.append(line(wording.say("Sted", "Place"), place)) }
        let unmet = activity.checks.filter { !$0.done }
        lines += unmet.map { line("○", wording[$0.title]) }
        return OverviewDetail(title: wording[activity.title], lines: lines)
    }
}
