import TalentDomain
import TerminalKit

/// Activities by date below the headings of their weeks: the timeline for narrow screens.
struct AgendaList {
    let activities: [Activity]
    let context: Context

    var content: ListContent {
        var headings: [Int: String] = [:]
        for index in activities.indices
        where index == 0 || activities[index].start.week != activities[index - 1].start.week {
            let week = activities[index].start.week
            headings[index] =
                context.wording[week.year == context.today.week.year ? week.name : week.nameWithYear]
                + (week == context.today.week
                    ? context.wording.say(" · i dag ", " · today ") + context.wording.shortDay(context.today) : "")
        }
        // If this week has no activities, today is above the next week that has.
        if let next = activities.firstIndex(where: { $0.start.week > context.today.week }),
            let heading = headings[next],
            !activities.contains(where: { $0.start.week == context.today.week })
        {
            headings[next] =
                context.wording.say("┃ i dag ", "┃ today ") + context.wording.shortDay(context.today) + " ┃ " + heading
        }
        return ListContent(activities.count, headings: headings)
    }

    /// Draws one activity.
    ///
    /// - Returns: the cells that name it.
    func draw(_ index: Int, on canvas: inout Canvas, in line: Rect) -> Int {
        let activity = activities[index]
        let dayColumns = context.language == .da ? 12 : 10
        canvas.write(
            padded(context.wording.shortDay(activity.start), to: dayColumns) + (activity.isPeriod ? " ░ " : " ● "),
            at: line.origin, Style(activity.track.styleRole), limit: line.columns)
        let rest = line.splitColumns(dayColumns + 3).rest
        let title = cutBeforeLastWord(context.wording[activity.title], to: rest.columns)
        let used = canvas.write(title, at: rest.origin, limit: rest.columns)
        let time = activity.isPeriod ? nil : activity.time.map { context.wording[$0.phrase] }
        if let time, used + 1 + cellWidth(of: time) <= rest.columns {
            canvas.write(time, at: Point(row: rest.row, column: rest.endColumn - cellWidth(of: time)), Style(.muted))
        }
        return dayColumns
    }
}
