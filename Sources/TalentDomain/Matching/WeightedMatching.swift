/// A maximum-weight matching of a general graph: a set of edges, no two of which share a vertex, with the greatest sum
/// of weights.
///
/// Edmonds' blossom algorithm in its primal-dual form, in O(n³). A node is a vertex or a blossom (an odd cycle of nodes
/// that is treated as one node). Vertices have the numbers 1...count, blossoms the numbers above; 0 is none. The same
/// weights always give the same matching.
struct WeightedMatching {
    private struct Edge {
        var from: Int, to: Int
    }
    /// Of a node in the alternating trees: at an even or odd distance from a free root, or in no tree.
    private enum Place { case even, odd, none }

    private let count: Int
    /// The greatest number of nodes: blossoms hold three nodes or more.
    private let size: Int
    /// The number of the last node in use.
    private var last: Int
    /// Twice the weights of the edges between vertices; 0 is no edge.
    private var weights: [Int]
    /// The tightest edge between two nodes; `from` is 0 if there is none.
    private var edges: [Edge]
    /// The dual variables.
    private var duals: [Int]
    /// The vertex at the other end of a node's matched edge.
    private var mates: [Int]
    /// The vertex in a tree with the tightest edge to the node.
    private var nearest: [Int]
    /// The outermost blossom that holds the node, which is the node itself if there is none.
    private var outer: [Int]
    /// The vertex from which the tree reaches the node.
    private var parents: [Int]
    private var places: [Place]
    private var visits: [Int]
    private var visit = 0
    /// The nodes on a blossom's cycle, the base first.
    private var cycles: [[Int]]
    /// Which node on a blossom's cycle holds a vertex.
    private var holders: [Int]
    private var queue: [Int] = []

    /// The partner of each vertex 0..<count; nil if it has none.
    ///
    /// - Parameter weight: the weight of the edge between two vertices, above 0; nil if there is no edge.
    static func partners(_ count: Int, weight: (Int, Int) -> Int?) -> [Int?] {
        guard count > 1 else { return Array(repeating: nil, count: count) }
        var matching = Self(count, weight: weight)
        while matching.grow() {}
        return matching.mates[1...count].map { $0 == 0 ? nil : $0 - 1 }
    }

    private init(_ count: Int, weight: (Int, Int) -> Int?) {
        self.count = count
        size = count + count / 2 + 2
        last = count
        weights = Array(repeating: 0, count: size * size)
        edges = Array(repeating: Edge(from: 0, to: 0), count: size * size)
        duals = Array(repeating: 0, count: size)
        mates = duals
        nearest = duals
        parents = duals
        visits = duals
        outer = (0..<size).map { $0 <= count ? $0 : 0 }
        places = Array(repeating: .none, count: size)
        cycles = Array(repeating: [], count: size)
        holders = weights
        var greatest = 0
        for a in 1...count {
            holders[a * size + a] = a
            for b in 1...count where a < b {
                guard let weight = weight(a - 1, b - 1) else { continue }
                (weights[a * size + b], weights[b * size + a]) = (2 * weight, 2 * weight)
                edges[a * size + b] = Edge(from: a, to: b)
                edges[b * size + a] = Edge(from: b, to: a)
                greatest = max(greatest, weight)
            }
        }
        for vertex in 1...count { duals[vertex] = greatest }
    }

    /// How far an edge is from being tight.
    private func slack(_ edge: Edge) -> Int {
        duals[edge.from] + duals[edge.to] - weights[edge.from * size + edge.to]
    }

    private func slack(_ from: Int, _ to: Int) -> Int { slack(edges[from * size + to]) }

    private var blossoms: Range<Int> { count + 1..<last + 1 }

    // MARK: The search

    /// Adds one edge to the matching; false if that gains nothing.
    private mutating func grow() -> Bool {
        queue = []
        for node in 1...last {
            (places[node], nearest[node]) = (.none, 0)
            if outer[node] == node, mates[node] == 0 {
                (parents[node], places[node]) = (0, .even)
                enqueue(node)
            }
        }
        guard !queue.isEmpty else { return false }
        while true {
            if scan() { return true }
            guard adjustDuals() else { return false }
            queue = []
            for node in 1...last where outer[node] == node && nearest[node] != 0 && outer[nearest[node]] != node {
                let edge = edges[nearest[node] * size + node]
                if slack(edge) == 0, take(edge) { return true }
            }
            for blossom in blossoms
            where outer[blossom] == blossom && places[blossom] == .odd && duals[blossom] == 0 { expand(blossom) }
        }
    }

    /// Follows the tight edges from the trees; true if the matching grew.
    private mutating func scan() -> Bool {
        var next = 0
        while next < queue.count {
            let vertex = queue[next]
            next += 1
            if places[outer[vertex]] == .odd { continue }
            for other in 1...count where weights[vertex * size + other] > 0 && outer[vertex] != outer[other] {
                let edge = edges[vertex * size + other]
                if slack(edge) > 0 {
                    noteNearest(vertex, of: outer[other])
                } else if take(edge) {
                    return true
                }
            }
        }
        return false
    }

    /// Changes the dual variables until another edge is tight; false if free vertices gain nothing by an edge.
    private mutating func adjustDuals() -> Bool {
        var step = Int.max
        for blossom in blossoms where outer[blossom] == blossom && places[blossom] == .odd {
            step = min(step, duals[blossom] / 2)
        }
        for node in 1...last where outer[node] == node && nearest[node] != 0 && places[node] != .odd {
            let slack = slack(nearest[node], node)
            step = min(step, places[node] == .even ? slack / 2 : slack)
        }
        // Free vertices have the least of the dual variables.
        if (1...count).contains(where: { places[outer[$0]] == .even && duals[$0] <= step }) { return false }
        for vertex in 1...count {
            switch places[outer[vertex]] {
            case .even: duals[vertex] -= step
            case .odd: duals[vertex] += step
            case .none: break
            }
        }
        for blossom in blossoms where outer[blossom] == blossom {
            switch places[blossom] {
            case .even: duals[blossom] += 2 * step
            case .odd: duals[blossom] -= 2 * step
            case .none: break
            }
        }
        return true
    }

    /// Adds a tight edge to a tree, makes a blossom of it, or grows the matching along it, which is then true.
    private mutating func take(_ edge: Edge) -> Bool {
        let from = outer[edge.from], to = outer[edge.to]
        switch places[to] {
        case .none:
            let next = outer[mates[to]]
            (parents[to], places[to], places[next]) = (edge.from, .odd, .even)
            (nearest[to], nearest[next]) = (0, 0)
            enqueue(next)
        case .even:
            guard let base = commonBase(from, to) else {
                augment(from, to)
                augment(to, from)
                return true
            }
            addBlossom(from, base, to)
        case .odd: break
        }
        return false
    }

    private mutating func enqueue(_ node: Int) {
        if node <= count { queue.append(node) } else { for part in cycles[node] { enqueue(part) } }
    }

    private mutating func noteNearest(_ vertex: Int, of node: Int) {
        if nearest[node] == 0 || slack(vertex, node) < slack(nearest[node], node) { nearest[node] = vertex }
    }

    private mutating func findNearest(of node: Int) {
        nearest[node] = 0
        for vertex in 1...count
        where edges[vertex * size + node].from != 0 && outer[vertex] != node && places[outer[vertex]] == .even {
            noteNearest(vertex, of: node)
        }
    }

    // MARK: Augmenting

    private mutating func augment(_ start: Int, _ end: Int) {
        var node = start, other = end
        while true {
            let next = outer[mates[node]]
            match(node, other)
            if next == 0 { return }
            let parent = outer[parents[next]]
            match(next, parent)
            (node, other) = (parent, next)
        }
    }

    /// Matches a node to another, and the nodes within it to each other.
    private mutating func match(_ node: Int, _ other: Int) {
        let edge = edges[node * size + other]
        mates[node] = edge.to
        guard node > count else { return }
        let part = holders[node * size + edge.from], steps = evenSteps(to: part, in: node)
        for step in 0..<steps { match(cycles[node][step], cycles[node][step ^ 1]) }
        match(part, other)
        cycles[node] = Array(cycles[node][steps...] + cycles[node][..<steps])
    }

    /// The even number of steps from a blossom's base to a node on its cycle; turns the cycle where it has to.
    private mutating func evenSteps(to part: Int, in blossom: Int) -> Int {
        let steps = cycles[blossom].firstIndex(of: part) ?? 0
        if steps.isMultiple(of: 2) { return steps }
        cycles[blossom][1...].reverse()
        return cycles[blossom].count - steps
    }

    /// The first common node on the ways to the roots; nil if the two are in different trees.
    private mutating func commonBase(_ from: Int, _ to: Int) -> Int? {
        visit += 1
        var (node, other) = (from, to)
        while node != 0 || other != 0 {
            if node != 0 {
                if visits[node] == visit { return node }
                visits[node] = visit
                node = outer[mates[node]]
                if node != 0 { node = outer[parents[node]] }
            }
            swap(&node, &other)
        }
        return nil
    }

    // MARK: Blossoms

    private mutating func addBlossom(_ from: Int, _ base: Int, _ to: Int) {
        let blossom = blossoms.first { outer[$0] == 0 } ?? last + 1
        last = max(last, blossom)
        (duals[blossom], places[blossom], mates[blossom]) = (0, .even, mates[base])
        let left = way(from: from, to: base), right = way(from: to, to: base)
        cycles[blossom] = [base] + left.reversed() + right
        setOuter(blossom, blossom)
        for node in 0..<size {
            edges[blossom * size + node].from = 0
            edges[node * size + blossom].from = 0
            holders[blossom * size + node] = 0
        }
        for part in cycles[blossom] {
            for node in 1...last where edges[part * size + node].from != 0 {
                let known = edges[blossom * size + node].from != 0
                if !known || slack(part, node) < slack(blossom, node) {
                    edges[blossom * size + node] = edges[part * size + node]
                    edges[node * size + blossom] = edges[node * size + part]
                }
            }
            for vertex in 1...count where holders[part * size + vertex] != 0 {
                holders[blossom * size + vertex] = part
            }
        }
        findNearest(of: blossom)
    }

    /// The nodes on the way up to the base, without it.
    private mutating func way(from: Int, to base: Int) -> [Int] {
        var way: [Int] = [], node = from
        while node != base {
            let odd = outer[mates[node]]
            way += [node, odd]
            enqueue(odd)
            node = outer[parents[odd]]
        }
        return way
    }

    private mutating func expand(_ blossom: Int) {
        for part in cycles[blossom] { setOuter(part, part) }
        let entry = holders[blossom * size + edges[blossom * size + parents[blossom]].from]
        let steps = evenSteps(to: entry, in: blossom), cycle = cycles[blossom]
        for step in stride(from: 0, to: steps, by: 2) {
            let odd = cycle[step], even = cycle[step + 1]
            parents[odd] = edges[even * size + odd].from
            (places[odd], places[even]) = (.odd, .even)
            nearest[odd] = 0
            findNearest(of: even)
            enqueue(even)
        }
        (places[entry], parents[entry]) = (.odd, parents[blossom])
        for part in cycle[(steps + 1)...] {
            places[part] = .none
            findNearest(of: part)
        }
        outer[blossom] = 0
    }

    private mutating func setOuter(_ node: Int, _ blossom: Int) {
        outer[node] = blossom
        if node > count { for part in cycles[node] { setOuter(part, blossom) } }
    }
}
