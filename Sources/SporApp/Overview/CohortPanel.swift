import TalentDomain
import TerminalKit

/// The figures of the cohort as bars with numbers.
struct CohortPanel {
    private struct Line {
        var label: String
        /// Nil if there is nothing to show yet.
        var tally: Tally?
        var remark = ""
        /// A muted sentence under the bars.
        var isRemark = false
        /// Said while nothing is due.
        var none: Phrase?
        /// The people who can bring the figure up, for a viewer who sees nobody's overdue items; told while it is
        /// behind.
        var waitsFor: String?

        var isBehind: Bool { waitsFor != nil && tally?.share.map { $0 < CohortPanel.leastShare } ?? false }
    }

    /// Below this share, a figure is behind. Chosen for Spor.
    static let leastShare = 0.9

    private let title: String
    private let lines: [Line]
    /// `! Planer aftalt venter på talenterne og deres nærmeste ledere.`
    private let waits: [String]
    /// `Siden 9. nov.: samtaler fra 35 til 39`: the changes since the steering group last met.
    private let since: String?
    private let none: Phrase
    private let wording: Wording
    private let of: String

    init(context: Context) {
        wording = context.wording
        none = Phrase("ingen frist endnu", "nothing due yet")
        of = context.wording.say("af", "of")
        let whose =
            context.figures?.isOwnOrganisation == true
            ? context.wording.say("Egne ", "Your own ") + context.wording[context.wording.people.plural]
            : context.wording.say("Holdet", "The cohort")
        title = whose + context.wording.say(" · nået indtil nu", " · done so far")
        if let figures = context.figures {
            lines = Self.lines(figures, context)
        } else {
            lines = context.digest?.steering.map { Self.lines($0, context) } ?? []
        }
        since = context.figures == nil ? Self.changes(context) : nil
        waits = lines.filter(\.isBehind).map { line in
            let who = line.waitsFor ?? ""
            return context.wording.say("! \(line.label): venter på \(who).", "! \(line.label): waiting for \(who).")
        }
    }

    /// The changes since the figures that were kept at the steering group's last meeting; nil without them.
    private static func changes(_ context: Context) -> String? {
        guard let cohort = context.cohort, let now = context.digest?.steering,
            let last = context.data.lastSnapshot(in: cohort.id, before: context.today)
        else { return nil }
        let rows = { (figures: SteeringFigures) in figures.rows(of: cohort, hasNetworkMeetings: true) }
        let changed = zip(rows(last.figures), rows(now)).compactMap { before, now -> String? in
            // A number of another base is no change: plans are to be agreed again after each module.
            guard let old = before.tally, let new = now.tally, old.held != new.held, now.isCounted else { return nil }
            return "\(context.wording[now.name].lowercasedFirst) "
                + context.wording.say("fra \(old.held) til \(new.held)", "from \(old.held) to \(new.held)")
        }
        let day = context.wording.date(last.on)
        return changed.isEmpty
            ? nil
            : context.wording.say("Siden \(day): ", "Since \(day): ") + changed.joined(separator: ", ")
    }

    private static func lines(_ figures: CohortFigures, _ context: Context) -> [Line] {
        let whole =
            figures.isOwnOrganisation
            ? [Line(label: context.wording.say("Gennemfører", "Completing"), tally: figures.completion)]
            : completion(figures.completion, figures.mayStillLeave, goal: figures.completionGoal, context)
        return whole
            + used(
                [
                    (nil, Line(label: context.wording.say("Samtaler", "Conversations"), tally: figures.talks)),
                    (
                        .buddies,
                        Line(
                            label: context.wording.say("Buddymøder", "Buddy meetings"), tally: figures.buddyMeetings,
                            none: context.pairs.isEmpty ? Phrase("ingen par endnu", "no pairs yet") : nil)
                    ),
                    (
                        .networkGroups,
                        Line(
                            label: context.wording.say("Netværksmøder", "Network meetings"),
                            tally: figures.networkMeetings,
                            none: figures.networkMeetings.people == 0
                                ? Phrase("ingen grupper endnu", "no groups yet") : nil)
                    ),
                    (
                        .leaderGroup,
                        Line(
                            label: context.wording.say("Ledergruppemøder", "Management team"),
                            tally: figures.leaderGroupMeetings)
                    ),
                    (nil, fromFive(context.wording.say("Planer aftalt", "Plans agreed"), figures.plansAgreed, context)),
                ] + environment(figures.localPlans, context) + [
                    (.readiness, judged(figures, context)),
                    (nil, logbook(figures.logbook, context)),
                ], in: context)
    }

    /// The plans for the local talent environment, once the closing seminar is over.
    private static func environment(_ tally: Tally?, _ context: Context) -> [(ProgrammePart?, Line)] {
        guard let tally else { return [] }
        let label = context.wording.say("Talentmiljøplaner", "Talent environments")
        return [(nil, fromFive(label, tally, context))]
    }

    /// Until all should be judged, the label says that the figure is of all, not of what is due.
    private static func judged(_ figures: CohortFigures, _ context: Context) -> Line {
        let label =
            figures.isJudgingDue
            ? context.wording.say("Vurderet", "Assessed") : context.wording.say("Vurderet i alt", "Assessed in all")
        return Line(label: label, tally: figures.judged)
    }

    /// The logbooks' figure is always that of the whole cohort, also among one organisation's figures.
    private static func logbook(_ tally: Tally?, _ context: Context) -> Line {
        let wording = context.wording
        guard let tally else {
            return Line(label: wording.say("Logbog, 30 dage: skjult.", "Logbooks, 30 days: hidden."), isRemark: true)
        }
        let count = wording.say("\(tally.held) af \(tally.due)", "\(tally.held) of \(tally.due)")
        let label =
            context.figures?.isOwnOrganisation == true
            ? wording.say("Logbog på holdet, 30 dage: \(count).", "Cohort logbooks, 30 days: \(count).")
            : wording.say("Logbog, 30 dage: \(count) har skrevet.", "Logbooks, 30 days: \(count) written.")
        return Line(label: label, isRemark: true)
    }

    /// Numbers only, none about fewer than five people.
    private static func lines(_ figures: SteeringFigures, _ context: Context) -> [Line] {
        let all =
            context.cohort?.participants == .participants
            ? context.wording.say("deltagerne", "the participants") : context.wording.say("talenterne", "the talents")
        let both = all + context.wording.say(" og deres nærmeste ledere", " and their line managers")
        let pairs = context.wording.say("buddyparrene", "the buddy pairs")
        let shown: [(ProgrammePart?, String, Tally?, String?)] =
            [
                (nil, context.wording.say("Samtaler", "Conversations"), figures.talks, both),
                (.buddies, context.wording.say("Buddymøder", "Buddy meetings"), figures.buddyMeetings, pairs),
                (
                    .networkGroups, context.wording.say("Netværksmøder", "Network meetings"), figures.networkMeetings,
                    context.wording.say("netværksgrupperne", "the network groups")
                ),
                (
                    .leaderGroup, context.wording.say("Ledergruppemøder", "Management team"),
                    figures.leaderGroupMeetings,
                    both
                ),
                (nil, context.wording.say("Planer aftalt", "Plans agreed"), figures.plansAgreed, both),
                (.readiness, context.wording.say("I boks 1 og 2", "In boxes 1 and 2"), figures.poolCandidates, nil),
            ]
            + (figures.localPlans == nil
                ? []
                : [(nil, context.wording.say("Talentmiljøplaner", "Talent environments"), figures.localPlans, both)])
        return completion(figures.completion, figures.mayStillLeave, goal: figures.completionGoal, context)
            + used(shown.map { ($0, fromFive($1, $2, waitsFor: $3, context)) }, in: context)
    }

    /// The lines of what the programme has.
    private static func used(_ lines: [(ProgrammePart?, Line)], in context: Context) -> [Line] {
        // Network groups may choose all their meetings themselves.
        let hasNetworkMeetings = context.activities.contains { $0.kind == .networkMeeting && !$0.isVoluntary }
        return lines.filter { part, _ in
            part.map(context.navigation.uses.contains) ?? true && (part != .networkGroups || hasNetworkMeetings)
        }.map(\.1)
    }

    private static func completion(_ tally: Tally?, _ mayStillLeave: Int?, goal: Int?, _ context: Context) -> [Line] {
        let label = context.wording.say("Gennemfører", "Completing")
        guard let tally, let mayStillLeave, let goal else { return [fromFive(label, nil, context)] }
        let left: String =
            switch mayStillLeave {
            case ..<0: context.wording.say("kan ikke længere nås", "out of reach")
            case 0: context.wording.say("ingen må falde fra", "nobody may drop out")
            default:
                context.wording.say(
                    "højst \(mayStillLeave) frafald",
                    mayStillLeave == 1 ? "at most 1 drop-out" : "at most \(mayStillLeave) drop-outs")
            }
        let whole = Line(label: label, tally: tally)
        return tally.due == 0
            ? [whole]
            : [
                whole,
                Line(
                    label: context.wording.say("Mål \(goal) %: \(left).", "Goal \(goal)%: \(left)."), isRemark: true),
            ]
    }

    private static func fromFive(
        _ label: String, _ tally: Tally?, waitsFor: String? = nil, _ context: Context
    ) -> Line {
        Line(
            label: label, tally: tally,
            remark: tally == nil ? context.wording.say("skjult (under 5)", "hidden (below 5)") : "", waitsFor: waitsFor)
    }

    var isShown: Bool { !lines.isEmpty }

    /// The height in rows, title and remarks included, if the lines are divided into this number of blocks beside each
    /// other.
    func rows(in blocks: Int) -> Int {
        (bars.count + blocks - 1) / blocks + 1 + (waits.count + (since == nil ? 0 : 1)) * (blocks == 1 ? 2 : 1)
            + (remarks.count + blocks - 1)
            / blocks
    }

    private var bars: [Line] { lines.filter { !$0.isRemark } }
    private var remarks: [Line] { lines.filter(\.isRemark) }

    /// Draws the title, below it the lines in blocks beside each other, then whom they wait for, and the remarks last.
    ///
    /// - Parameter blocks: the number of blocks beside each other.
    func draw(on canvas: inout Canvas, in area: Rect, blocks: Int = 1) {
        guard area.rows > 0 else { return }
        canvas.write(title, at: area.origin, Style(.heading), limit: area.columns)
        let height = (bars.count + blocks - 1) / blocks, width = area.columns / blocks
        let below = area.splitRows(1).rest
        for block in 0..<blocks {
            let place = Rect(
                row: below.row, column: area.column + block * width, rows: below.rows,
                columns: width - (blocks > 1 ? 2 : 0))
            draw(bars.dropFirst(block * height).prefix(height), on: &canvas, in: place)
        }
        let hidden = height - below.rows
        if hidden > 0 { canvas.markBelow(hidden, endingAt: Point(row: area.endRow - 1, column: area.endColumn)) }
        var first = below.row + height
        for wait in waits where first < area.endRow {
            let place = Rect(row: first, column: area.column, rows: area.endRow - first, columns: area.columns - 1)
            first += canvas.paragraph(wait, in: place, Style(.warn))
        }
        if let since, first < area.endRow {
            let place = Rect(row: first, column: area.column, rows: area.endRow - first, columns: area.columns - 1)
            first += canvas.paragraph(since, in: place, Style(.muted))
        }
        for (index, remark) in remarks.enumerated() {
            let row = first + index / blocks
            guard row < area.endRow else { break }
            canvas.write(
                remark.label, at: Point(row: row, column: area.column + index % blocks * width), Style(.muted),
                limit: index % blocks == blocks - 1 ? area.endColumn - area.column - index % blocks * width : width - 1)
        }
    }

    private static let labelColumns = 17, numberColumns = 9
    /// The cells that a bar may have.
    private static let barColumns = [23, 14, 8]

    private func draw(_ lines: ArraySlice<Line>, on canvas: inout Canvas, in area: Rect) {
        // The sign of a figure that is behind stands before its bar, if the cohort waits for somebody.
        let gap = bars.contains { $0.waitsFor != nil } ? 3 : 1
        let room = area.columns - Self.labelColumns - Self.numberColumns - gap
        let bar = Self.barColumns.first { $0 <= room }
        for (line, row) in zip(lines, area.row..<area.endRow) {
            canvas.write(line.label, at: Point(row: row, column: area.column), limit: Self.labelColumns - 1)
            let start = area.column + Self.labelColumns
            guard let tally = line.tally, tally.due > 0 else {
                canvas.write(
                    line.tally == nil ? line.remark : wording[line.none ?? none], at: Point(row: row, column: start),
                    Style(.muted),
                    limit: area.endColumn - start)
                continue
            }
            let number = "\(tally.held) \(of) \(tally.due)"
            canvas.write(
                number, at: Point(row: row, column: start + Self.numberColumns - cellWidth(of: number)),
                limit: Self.numberColumns)
            if line.isBehind {
                canvas.write("!", at: Point(row: row, column: start + Self.numberColumns + 1), Style(.warn))
            }
            guard let bar else { continue }
            Bar(tally.held, of: tally.due).draw(
                on: &canvas, in: Rect(row: row, column: start + Self.numberColumns + gap, rows: 1, columns: bar))
        }
    }
}
