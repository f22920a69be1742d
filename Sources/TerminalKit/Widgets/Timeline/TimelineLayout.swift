/// The places of a timeline's items, in cells from the top left of the lanes.
struct TimelineLayout {
    struct Place: Hashable {
        var item: Int
        var row: Int
        var column: Int
        /// The cells available to it: up to the next item of the row, or to the edge.
        var room: Int
        /// The cells of its days.
        var duration: Int
        /// Its first day is before the view.
        var isCut = false
    }

    /// The first row of each lane.
    private(set) var laneRows: [Int] = []
    private(set) var rowCount = 0
    private(set) var places: [Place] = []

    /// Labels that overlap move to extra rows of their lane. If there are too few rows, labels are shortened.
    init(_ items: [TimelineItem], lanes: Int, axis: TimeAxis, rows: Int) {
        let whole = Self.pack(items, lanes: lanes, axis: axis, labelLimit: nil)
        let packed = whole.count(lanes) <= rows ? whole : Self.pack(items, lanes: lanes, axis: axis, labelLimit: 3)
        let needed = packed.count(lanes)
        // An empty row between the lanes if there is room.
        let air = needed + lanes - 1 <= rows ? 1 : 0
        for lane in 0..<lanes {
            laneRows.append(rowCount)
            for (index, row) in (packed.rows[lane] ?? []).enumerated() {
                for (position, var place) in row.enumerated() {
                    place.row = rowCount + index
                    place.room = (position + 1 < row.count ? row[position + 1].column - 1 : axis.columns) - place.column
                    places.append(place)
                }
            }
            rowCount += max(1, packed.rows[lane]?.count ?? 0) + (lane < lanes - 1 ? air : 0)
        }
    }

    private struct Packed {
        var rows: [Int: [[Place]]] = [:]
        func count(_ lanes: Int) -> Int { (0..<lanes).reduce(0) { $0 + max(1, rows[$1]?.count ?? 0) } }
    }

    /// Puts each item into the first row of its lane where it overlaps nothing. One cell before it stays free for the
    /// marker.
    private static func pack(_ items: [TimelineItem], lanes: Int, axis: TimeAxis, labelLimit: Int?) -> Packed {
        var packed = Packed()
        for index in items.indices.sorted(by: { (items[$0].start, $0) < (items[$1].start, $1) }) {
            let item = items[index]
            let first = axis.column(of: item.start), end = max(first + 1, axis.column(of: item.end + 1))
            // An item that ended before the view is left out, however long its label; one that began before it starts
            // at its edge.
            guard (0..<lanes).contains(item.lane), first < axis.columns, end > 0 else { continue }
            let isCut = first < 0, label = isCut && item.labelsStart ? 0 : item.width
            let wanted = max(end - max(0, first), labelLimit.map { min($0, label) } ?? label)
            let place = Place(
                item: index, row: 0, column: max(0, first), room: wanted, duration: end - max(0, first), isCut: isCut)
            var rows = packed.rows[item.lane] ?? []
            if let row = rows.firstIndex(where: { $0.last.map { $0.column + $0.room < place.column } ?? true }) {
                rows[row].append(place)
            } else {
                rows.append([place])
            }
            packed.rows[item.lane] = rows
        }
        return packed
    }
}

extension TimelineItem {
    /// The cells of the sign and the label.
    var width: Int { cellWidth(of: sign) + cellWidth(of: label) }
}
