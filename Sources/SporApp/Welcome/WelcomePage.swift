import TalentDomain
import TerminalKit

/// The welcome page: a rising track, a short text, the choices. On small screens, parts are left out.
struct WelcomePage {
    let context: Context
    let selection: Int

    private static let track = [
        "                                     ┌───●──────◇",
        "                  ┌──●──────●──────●─┘",
        "●──────●──────●───┘",
    ]
    private static let lanes: [StyleRole] = [.trackEveryday, .trackGroup, .trackCommon]

    /// The parts of the page that are shown.
    private struct Extent {
        var track = true
        /// A blank line between the choices.
        var gaps = true
        /// Each choice has its explanation below it; otherwise only the selected one has, at the bottom.
        var abouts = true
    }

    private var choices: [WelcomeChoice] { WelcomeChoice.all(in: context) }

    private var intro: String {
        if context.viewer.isOwner, context.data.unreadCohort == nil {
            return context.wording.say(
                "Her følger du et talentprogram fra kick-off til parathed: årets tidslinje, hver enkelts plan, buddypar og samtaler.",
                "Here you follow a talent programme from kick-off to readiness: the year's timeline, everyone's plan, buddy pairs and conversations."
            )
        }
        return context.wording[Warnings(context).noCohort]
    }

    func draw(on canvas: inout Canvas, in area: Rect) {
        let columns = min(area.columns - 4, 66)
        let extent =
            [
                Extent(), Extent(gaps: false), Extent(track: false, gaps: false),
                Extent(track: false, gaps: false, abouts: false),
            ]
            .first { rows($0, columns: columns) <= area.rows } ?? Extent(track: false, gaps: false, abouts: false)
        let spare = max(0, area.rows - rows(extent, columns: columns))
        var line = Rect(
            row: area.row + spare / 3, column: area.column + (area.columns - columns) / 2, rows: area.rows - spare / 3,
            columns: columns)
        canvas.clipped(to: area) { canvas in
            if extent.track { line = drawTrack(on: &canvas, in: line.splitRows(1).rest) }
            canvas.write(
                context.wording.say("Velkommen til Spor", "Welcome to Spor"), at: line.origin,
                Style(.heading, bold: true),
                limit: columns)
            line = line.splitRows(extent.abouts ? 1 : 2).rest
            if extent.abouts {
                line = line.splitRows(canvas.paragraph(intro, in: line, Style(.text)) + 1).rest
            }
            drawChoices(extent, on: &canvas, in: line)
        }
    }

    private func rows(_ extent: Extent, columns: Int) -> Int {
        let choices = choices.count
        guard extent.abouts else { return 2 + choices + 3 }
        let introRows = wrapped(intro, to: columns).count
        return (extent.track ? Self.track.count + 2 : 0) + 2 + introRows + choices * 2 + (extent.gaps ? choices - 1 : 0)
    }

    private func drawTrack(on canvas: inout Canvas, in area: Rect) -> Rect {
        for (row, text) in Self.track.enumerated() {
            canvas.write(text, at: Point(row: area.row + row, column: area.column), Style(.border))
            for (column, character) in text.enumerated() where character == "●" || character == "◇" {
                canvas.write(
                    String(character), at: Point(row: area.row + row, column: area.column + column),
                    Style(Self.lanes[row]))
            }
        }
        return area.splitRows(Self.track.count + 1).rest
    }

    private func drawChoices(_ extent: Extent, on canvas: inout Canvas, in area: Rect) {
        let step = (extent.abouts ? 2 : 1) + (extent.gaps ? 1 : 0)
        for (index, choice) in choices.enumerated() {
            let row = area.row + index * step, isSelected = index == selection
            if isSelected {
                canvas.write("▸", at: Point(row: row, column: area.column), Style(.accent))
                canvas.cursor = Point(row: row, column: area.column + 2)
            }
            canvas.write(
                choice.title(in: context), at: Point(row: row, column: area.column + 2),
                Style(.text, bold: true, selected: isSelected),
                limit: area.columns - 2)
            if extent.abouts {
                canvas.write(
                    choice.about(in: context), at: Point(row: row + 1, column: area.column + 2), Style(.muted),
                    limit: area.columns - 2)
            }
            canvas.onClick(
                Rect(row: row, column: area.column, rows: extent.abouts ? 2 : 1, columns: area.columns),
                Click.row(index))
        }
        guard !extent.abouts, choices.indices.contains(selection) else { return }
        canvas.paragraph(
            choices[selection].about(in: context), in: area.splitRows(choices.count + 1).rest.splitColumns(2).rest,
            Style(.muted))
    }
}

extension Phrase {
    /// For a viewer with access but without a role in any cohort.
    static let inNoCohort = Phrase(
        "Du er ikke med på noget hold endnu. Programlederen kan tilføje dig.",
        "You are not in any cohort yet. The programme lead can add you.")

    static let onlyCohort = Phrase("Der er kun ét hold.", "There is only one cohort.")
    static let onlyCohortToOwner = Phrase(
        "Der er kun ét hold. Tryk : og skriv »nyt hold« for at starte et til.",
        "There is only one cohort. Press : and type “new cohort” to start another.")

    /// The next step after a cohort was started without talents.
    static let fetchParticipants = Phrase(
        "Indlæs nu deltagerne: tryk : og skriv »indlæs deltagere«.",
        "Now import the participants: press : and type “import participants”.")
}
