import TalentDomain
import TerminalKit

/// Everybody's attendance at the common days: a row for each person, a column for each day.
struct AttendanceScreen: Screen {
    private(set) var list = SelectableList<AttendanceTable.Row>()
    /// Nil until one is chosen.
    private var activity: Activity.ID?

    /// A cell of the table.
    struct Place {
        var attendee: Attendee
        var activity: Activity
    }

    static let bindings: [Binding<AttendanceScreen>] = [
        Binding(.answer, when: { $0.writable(in: $1) != nil }) { screen, context in screen.answer(in: context) },
        Binding(.allPresent, when: { $0.allPresent(in: $1) != nil }) { screen, context in
            screen.allPresent(in: context).map { [$0] } ?? []
        },
        Binding(.absent, when: { $0.column(in: $1).flatMap(Activities($1).absence) != nil }) { screen, context in
            screen.column(in: context).flatMap(Activities(context).absence).map { [.open($0)] } ?? []
        },
        Binding(.edit, when: { $0.writable(in: $1) != nil }) { screen, context in
            screen.writable(in: context).map {
                [.open(PresenceSheet(activity: $0.activity.id, attendee: $0.attendee, in: context))]
            } ?? []
        },
        Binding(.catchUp, when: { $0.absence(in: $1) != nil }) { screen, context in
            screen.absence(in: context).map { [.openSheet(.catchUp($0.id))] } ?? []
        },
        Binding(.caughtUp, when: { $0.absence(in: $1)?.catchUp != nil }) { screen, context in
            screen.absence(in: context).flatMap(Activities(context).caughtUp).map { [$0] } ?? []
        },
        Binding(.open.named("aktiviteten", "activity"), when: { $0.place(in: $1) != nil }) { screen, context in
            screen.place(in: context).map { [.show(.attendance($0.activity.id, $0.attendee))] } ?? []
        },
    ]

    /// The selected column.
    func column(in table: AttendanceTable) -> Int? {
        guard !table.activities.isEmpty else { return nil }
        return activity.flatMap { id in table.activities.firstIndex { $0.id == id } } ?? table.firstActivity
    }

    private func column(in context: Context) -> Activity? {
        let table = context.attendance
        return column(in: table).map { table.activities[$0] }
    }

    func place(in table: AttendanceTable) -> Place? {
        guard let row = list.index(in: table.rows), let column = column(in: table) else { return nil }
        return Place(attendee: table.rows[row].attendee, activity: table.activities[column])
    }

    private func place(in context: Context) -> Place? { place(in: context.attendance) }

    /// The selected cell, if somebody is invited and the viewer may enter their answer.
    private func writable(in context: Context) -> Place? {
        let table = context.attendance
        return place(in: table).flatMap { place in
            table.isWritable(place.activity.id) && table.entry(of: place.attendee, at: place.activity.id) != nil
                ? place : nil
        }
    }

    /// The selected absence, if the viewer may change it.
    private func absence(in context: Context) -> Attendance? {
        guard let place = writable(in: context),
            let record = context.data.attendance(of: place.attendee, at: place.activity.id),
            case .absent = record.presence
        else { return nil }
        return record
    }

    private func answer(in context: Context) -> [Effect] {
        guard let place = writable(in: context) else { return [] }
        let next = (context.data.attendance(of: place.attendee, at: place.activity.id)?.presence ?? .invited).next(
            isPast: place.activity.start <= context.today)
        return [.apply(Activities(context).answer(next, of: place.attendee, at: place.activity.id))]
    }

    private func allPresent(in context: Context) -> Effect? {
        column(in: context).flatMap(Activities(context).allPresent)
    }

    // MARK: Moving

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let table = context.attendance
        if case .key(let key) = event, let column = column(in: table) {
            switch key.code {
            case .left: return go(to: column - 1, in: table)
            case .right: return go(to: column + 1, in: table)
            default: break
            }
        }
        let outcome = list.handle(
            event, ids: table.rows, content: content(of: table, in: context), rows: context.size.rows - 9)
        return outcome == .moved ? [] : nil
    }

    private mutating func go(to column: Int, in table: AttendanceTable) -> [Effect] {
        activity = table.activities[max(0, min(column, table.activities.count - 1))].id
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let table = context.attendance
        switch click {
        case .row(let row, _):
            _ = list.click(row, ids: table.rows, content: content(of: table, in: context))
            return []
        case .cell(let column): return go(to: column, in: table)
        default: return []
        }
    }

    func content(of table: AttendanceTable, in context: Context) -> ListContent {
        var headings: [Int: String] = [:]
        // The talents need no heading while there are no others.
        let audiences = table.rows.map(\.audience).uniqued()
        if audiences.count > 1 {
            for audience in audiences {
                guard let first = table.rows.firstIndex(where: { $0.audience == audience }) else { continue }
                headings[first] =
                    context.wording.name(of: audience) + " · \(table.rows.count { $0.audience == audience })"
            }
        }
        return ListContent(table.rows.count, headings: headings, isSpaced: context.size.rows >= 40)
    }
}

// MARK: Commands

extension Command {
    static let allPresent = Command(
        "all-present", ["A"], ("alle var med", "all attended"),
        (
            "Registrér alle som fremmødte; ret derefter dem, der manglede",
            "Mark everyone as present; then correct those who were absent"
        ),
        also: "fremmøde, deltog, attendance, everybody present")
    static let absent = Command(
        "absent", ["n"], ("hvem manglede?", "who was absent?"),
        ("Skriv navnene på dem, der ikke var med", "Type the names of those who were not there"),
        also: "fravær, udeblev, frafald, missing, absence")
    static let catchUp = Command(
        "catch-up", ["h"], ("indhent", "catch up"),
        ("Skriv, hvad der skal indhentes efter fraværet", "Write what is to be caught up with after the absence"),
        also: "fravær, efterarbejde, se optagelsen, missed, make up")
    static let caughtUp = Command(
        "caught-up", ["x"], ("er indhentet", "caught up"),
        ("Sæt kryds ved, at det er indhentet", "Tick that it has been caught up with"), also: "færdig, done")
}
