/// The places of a timeline's items, in cells from the top left of the lanes.
struct TimelineLayout {
    struct Place: Hashable {
        var item: Int
        var row: Int
        /// May begin before the view or end after it.
        var columns: Range<Int>
    }

    /// The first row of each lane.
    private(set) var laneRows: [Int] = []
    private(set) var rowCount = 0
    private(set) var places: [Place] = []

    /// Windows that overlap get rows of their own, unless that takes more rows than there are.
    init(_ items: [TimelineItem], lanes: Int, axis: TimeAxis, rows: Int) {
        let order = items.indices.sorted { (items[$0].start, $0) < (items[$1].start, $1) }
        let packed = (0..<lanes).map { lane in Self.pack(order.filter { items[$0].lane == lane }, of: items, axis) }
        let count = packed.map { max(1, $0.count) }.reduce(0, +)
        for places in packed {
            laneRows.append(rowCount)
            for (index, row) in places.enumerated() {
                self.places += row.map { place in
                    Place(item: place.item, row: rowCount + (count > rows ? 0 : index), columns: place.columns)
                }
            }
            rowCount += count > rows ? 1 : max(1, places.count)
        }
        places.removeAll { $0.columns.upperBound <= 0 || $0.columns.lowerBound >= axis.columns }
    }

    /// The rows of one lane. A mark whose cell is taken stands in the next one. A window ends one cell before the next
    /// one, so that the two are told apart; if it would lose more, the next one gets a row of its own.
    private static func pack(_ lane: [Int], of items: [TimelineItem], _ axis: TimeAxis) -> [[Place]] {
        var marks: [Place] = [], rows: [[Place]] = []
        for index in lane {
            let item = items[index], first = axis.column(of: item.start)
            guard item.mark == nil else {
                let column = max(first, marks.last?.columns.upperBound ?? first)
                marks.append(Place(item: index, row: 0, columns: column..<column + 1))
                continue
            }
            // The last day's cell is part of the window, or all of its cells where a day has several.
            let end = max(axis.column(of: item.end) + 1, axis.column(of: item.end + 1))
            let place = Place(item: index, row: 0, columns: first..<end)
            func shortened(_ window: Range<Int>) -> Int {
                max(window.lowerBound + 1, min(window.upperBound, first - 1))
            }
            if let row = rows.firstIndex(where: { row in
                row.last.map { $0.columns.upperBound <= first + 1 && shortened($0.columns) <= first } ?? true
            }) {
                let last = rows[row].count - 1
                let window = rows[row][last].columns
                rows[row][last].columns = window.lowerBound..<shortened(window)
                rows[row].append(place)
            } else {
                rows.append([place])
            }
        }
        let apart = Self.apart(marks, of: items)
        return rows.isEmpty ? [apart] : [rows[0] + apart] + rows.dropFirst()
    }

    /// Where the marks of two modules would touch, the two days of the earlier one share its first cell, if they stand
    /// beside each other.
    private static func apart(_ marks: [Place], of items: [TimelineItem]) -> [Place] {
        var marks = marks
        for index in marks.indices.dropFirst().dropLast() {
            let before = marks[index - 1].columns, next = marks[index + 1]
            if items[marks[index].item].joined != nil, items[next.item].joined == nil,
                before.upperBound == marks[index].columns.lowerBound,
                marks[index].columns.upperBound == next.columns.lowerBound
            {
                marks[index].columns = before
            }
        }
        return marks
    }
}
