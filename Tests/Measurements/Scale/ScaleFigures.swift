/// The measurements of one viewer on one store: each figure's values under its name.
struct ScaleFigures {
    let viewer: String
    private(set) var names: [String] = []
    private var values: [String: [Double]] = [:]

    init(viewer: String) { self.viewer = viewer }

    /// In milliseconds.
    mutating func add(_ name: String, _ wait: Duration) { add("\(name), ms", wait / .milliseconds(1)) }

    /// In megabytes.
    mutating func add(_ name: String, kilobytes: Int?) {
        if let kilobytes { add("\(name), MB", Double(kilobytes) / 1000) }
    }

    mutating func add(_ name: String, bytes: Int) { add(name, Double(bytes)) }

    private mutating func add(_ name: String, _ value: Double) {
        if values[name] == nil { names.append(name) }
        values[name, default: []].append(value)
    }

    /// The median; nil where it was not measured.
    subscript(name: String) -> Double? {
        values[name].map { $0.sorted()[$0.count / 2] }
    }

    /// A table with a column for each store, and the growth from the first to the last.
    static func show(_ stores: [(title: String, figures: ScaleFigures)]) {
        guard let first = stores.first, let last = stores.last else { return }
        Report.row(first.figures.viewer, stores.map(\.title) + ["growth"])
        for name in stores.flatMap(\.figures.names).unique {
            let values = stores.map { $0.figures[name] }
            let growth = stores.count > 1 ? first.figures[name].flatMap { a in last.figures[name].map { $0 / a } } : nil
            Report.row("  " + name, (values + [growth]).map { $0?.text ?? "–" })
        }
    }
}

extension Array where Element: Hashable {
    /// Each once, where it comes first.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
