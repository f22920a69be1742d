import TalentDomain
import TerminalKit

// Draws the rows of overdue items.
extension OverviewRows {
    /// The cells of `140 d.`
    private static let ageColumns = 6

    /// Draws the sign of an overdue item, and at the right end the days since its due date.
    ///
    /// - Returns: the part of the line between them, and the style of the item's words.
    private func drawAge(of awaited: Awaited, on canvas: inout Canvas, in line: Rect) -> (rest: Rect, style: Style) {
        let days = context.today - awaited.since
        if days > 0 { canvas.write("!", at: line.origin, Style(.warn)) }
        let since = wording.say("\(days) d.", "\(days) d")
        canvas.write(since, at: Point(row: line.row, column: line.endColumn - cellWidth(of: since)), Style(.muted))
        // The same cells in each row, so that the columns before it stand below each other.
        let ages = max(Self.ageColumns, cellWidth(of: since))
        let rest = line.splitColumns(line.columns - ages - 2).left.splitColumns(2).rest
        return (rest, Style(days > Overview.veryLongDays ? .warn : .text))
    }

    /// One item: its own words, and whom it is about.
    func draw(_ awaited: Awaited, on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        let (rest, style) = drawAge(of: awaited, on: &canvas, in: line), names = names(people(of: awaited))
        let kind = wording[awaited.title(in: context.data)]
        let own = Overview(context).firstWords(of: awaited), forBuddy = mirrorForBuddy(awaited, within: rest.columns)
        let startColumns = context.navigation.managesCohort ? 30 : max(line.columns >= 74 ? 48 : 42, awaitedColumns)
        let agreed =
            awaited.agreedFor.map { wording.say("aftalt \(wording.date($0))", "planned for \(wording.date($0))") }
        let room = rest.columns, isWide = line.columns >= Self.wide
        // Below the line of their kind, a narrow screen names the people first.
        let isNamed = !isWide && context.navigation.managesCohort && !names.isEmpty
        let title = isNamed ? names : own ?? forBuddy ?? kind.capitalizedFirst
        let about =
            (isNamed
            ? [own ?? kind, interviewers(of: awaited), agreed]
            : [own == nil ? nil : kind, names, forBuddy == nil ? of(awaited) : nil, interviewers(of: awaited), agreed])
            .compactMap(\.self).filter { !$0.isEmpty }
        let titled = canvas.write(
            cut(title, to: isWide ? max(startColumns - 2, room - cellWidth(of: names) - 2) : room), at: rest.origin,
            style, limit: room)
        let start = max(titled + 2, isWide ? startColumns : 0)
        // The kind, then what was agreed, is left out before a name is cut.
        let forms = (isNamed ? [about] : [about, about.filter { $0 != kind }, [names]]).map {
            $0.joined(separator: ", ")
        }
        let told =
            forms.first { cellWidth(of: $0) <= room - start }
            ?? cut(isNamed ? about[0] : names, to: max(0, room - start))
        canvas.write(
            told, at: Point(row: line.row, column: rest.column + start), Style(.muted), limit: max(0, room - start))
        return 2..<(2 + titled)
    }

    /// The talent that an item is about, if another talent can resolve it.
    private func of(_ awaited: Awaited) -> String? {
        guard let own = context.navigation.ownTalent, !awaited.talents.contains(own),
            awaited.responsible.contains(where: { $0 == context.viewer.person })
        else { return nil }
        return wording.names(awaited.talents)
    }

    /// `fra Anne Holm`: the interviewers who have not handed a mirror over, for others than the two, who know it.
    private func interviewers(of awaited: Awaited) -> String? {
        guard awaited.kind == .mirror, context.navigation.ownTalent == nil else { return nil }
        let names = names(awaited.responsible)
        return names.isEmpty ? nil : wording.say("fra ", "from ") + names
    }

    /// All items of one kind: `! Samtale ikke holdt  3  Bo Dam, Eva Ravn +1   31 d.`
    func draw(_ kind: AwaitedKind, _ all: [Awaited], on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        guard let oldest = all.first else { return 0..<0 }
        let (rest, style) = drawAge(of: oldest, on: &canvas, in: line)
        let titleColumns = kindColumns(in: rest.columns)
        let name = wording[kind.name], title = cellWidth(of: name) <= titleColumns ? name : wording[kind.thing]
        let named = canvas.write(title, at: rest.origin, style, limit: titleColumns)
        let count = "\(all.things)"
        canvas.write(count, at: Point(row: line.row, column: rest.column + titleColumns + 4 - cellWidth(of: count)))
        let names = rest.splitColumns(titleColumns + 6).rest
        let isOfCohort = kind == .attendance || kind == .decision
        let whole = whom(all)
        let short =
            kind == .mirror
            ? whom(all, isShort: true)
            : whole.map { name, count in
                // Only people have initials; the title of an activity is cut.
                (name: isOfCohort ? cut(name, to: names.columns - 4) : name.withInitialOfLastName, count: count)
            }
        let told = fitted(whole, short: short, to: names.columns)
        canvas.write(
            told.isEmpty ? cut(short.first?.name ?? "", to: names.columns) : told, at: names.origin, Style(.muted),
            limit: names.columns)
        return 2..<(2 + named)
    }

    /// The cells of a kind's name between the sign and the age.
    private func kindColumns(in columns: Int) -> Int { min(kindColumns, max(16, columns - 5)) }

    /// A number of items that are behind, without anybody whom the viewer may name, in the columns of the kinds.
    func draw(_ line: OverviewLine, counting count: Int, on canvas: inout Canvas, in row: Rect) -> Range<Int> {
        if line.isPressing { canvas.write("!", at: row.origin, Style(.warn)) }
        let rest = row.splitColumns(row.columns - Self.ageColumns - 2).left.splitColumns(2).rest
        let titleColumns = kindColumns(in: rest.columns)
        let named = canvas.write(line.label, at: rest.origin, limit: titleColumns)
        let number = "\(count)"
        canvas.write(number, at: Point(row: row.row, column: rest.column + titleColumns + 4 - cellWidth(of: number)))
        let words = row.splitColumns(2 + titleColumns + 6).rest
        let told = [line.text, line.short ?? ""].first { cellWidth(of: $0) <= words.columns } ?? ""
        canvas.write(told, at: words.origin, Style(.muted), limit: words.columns)
        return 2..<(2 + named)
    }

    /// The talent of each item, or the activity of a cohort's item. Each name once, with the number of its items. A mirror
    /// also names the interviewer who has not handed it over: `Dina Fjord (fra Anne)`.
    private func whom(_ all: [Awaited], isShort: Bool = false) -> [(name: String, count: Int)] {
        let names = all.flatMap { awaited -> [String] in
            if case .attendance(let activity) = awaited.category {
                return [context.data.activities[activity].map { wording[$0.title] } ?? "–"]
            }
            if case .decision(let item) = awaited.category {
                let meeting = context.data.steeringItems[item].flatMap { context.data.activities[$0.activity] }
                return [meeting.map { wording[$0.title] } ?? "–"]
            }
            // Beside somebody whom the viewer knows, talents whom they do not know are left out.
            let known = awaited.talents.filter { context.data.person(of: $0) != nil }
            if awaited.kind == .mirror {
                let from = awaited.responsible.filter { context.data.people[$0] != nil }.map {
                    wording.firstName(of: .guest($0))
                }
                return known.map { talent in
                    (isShort ? wording.firstName(talent) : wording.name(talent))
                        + (from.isEmpty ? "" : wording.say(" (fra ", " (from ") + wording.joined(from) + ")")
                }
            }
            let names = wording.memberNames(known.isEmpty ? awaited.talents : known, fitting: 14)
            return awaited.count == 1 ? [wording.joined(names)] : names
        }
        return names.uniqued().map { name in (name, names.count { $0 == name }) }
    }

    /// As many names as have room, and the number of other items. The short ones are taken before a name is left out.
    func fitted(
        _ names: [(name: String, count: Int)], short: [(name: String, count: Int)], to columns: Int
    ) -> String {
        func text(_ names: [(name: String, count: Int)], _ count: Int) -> String {
            let rest = names.dropFirst(count).reduce(0) { $0 + $1.count }
            return names.prefix(count).map { $0.count > 1 ? "\($0.name) (\($0.count))" : $0.name }.joined(
                separator: ", ")
                + (rest > 0 ? " +\(rest)" : "")
        }
        let whole = text(names, names.count)
        if cellWidth(of: whole) <= columns { return whole }
        return stride(from: names.count, through: 1, by: -1).flatMap { [text(names, $0), text(short, $0)] }
            .first { cellWidth(of: $0) <= columns } ?? ""
    }

    /// The people who can do it for a talent who is one of them, otherwise those it is about.
    private func people(of awaited: Awaited) -> [Person.ID] {
        let own = context.navigation.ownTalent
        let isOwn =
            own.map(awaited.talents.contains) ?? false
            || own != nil && awaited.responsible.contains { $0 == context.viewer.person }
        guard !isOwn else { return awaited.responsible }
        return awaited.talents.compactMap { context.data.talents[$0]?.person }
    }

    /// The names; those beside the viewer, if the viewer is one of them.
    private func names(_ people: [Person.ID]) -> String {
        // The other member of a pair may be of another organisation, whom the viewer does not see.
        let others = people.filter { $0 != context.viewer.person }.compactMap { context.data.people[$0] }.map {
            wording.name($0)
        }
        guard people.contains(where: { $0 == context.viewer.person }) else { return others.joined(separator: ", ") }
        return others.isEmpty ? "" : wording.say("med ", "with ") + wording.joined(others)
    }
}

extension Overview {
    /// The days from which on the words of an overdue item are amber too. Chosen for Spor.
    static let veryLongDays = 30

    /// The heads of the columns of overdue kinds, where there is room for them.
    func groupHeads(of rows: [OverviewSection.Row]) -> String {
        guard context.size.columns >= 72 else { return "" }
        let whom = wording.say("hvem, længst først", "who, longest first")
        return String(repeating: " ", count: OverviewRows(rows, in: context).kindColumns + 8) + whom
    }
}

extension String {
    /// `Karen U.` for `Karen Ulv`.
    var withInitialOfLastName: String {
        let words = split(separator: " ")
        guard words.count > 1, let initial = words.last?.first, initial.isLetter else { return self }
        return words.dropLast().joined(separator: " ") + " \(initial)."
    }
}
