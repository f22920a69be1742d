import DemoCohort
import Foundation
import TalentDomain
import TalentFixtures

/// The demo cohort as a mould for any number of others, each with its own people.
///
/// Every id, family name and address in it ends in a mark; a number in the place of the mark makes a cohort.
struct CohortCopies {
    static let talentsInDemo = 14
    static let talentsInCohort = 20
    private static let mark = "§"
    /// Where a key has five digits of the number instead: a key's length is fixed.
    private static let keyMark = "¤"

    /// The records by their kinds as JSON, with the mark in them.
    private let mould: [(kind: RecordKind, json: String)]

    /// - Parameters:
    ///   - hasTwenty: with six talents more than the demo has: copies of three of its pairs.
    ///   - entries: of each talent's logbook.
    init(today: Day, hasTwenty: Bool, entries: Int) throws {
        var demo = Workspace()
        for step in DemoCohort.steps(today: today) { try demo.apply(step.change) }
        demo.giveEveryTalentAMentor()
        demo.fillLogbooks(upTo: entries)
        demo.giveKeys(on: today)
        var records = try Dictionary(grouping: demo.all, by: \.key.kind).mapValues { try $0.map(Self.object) }
        if hasTwenty { Self.double(Array(demo.pairs.values.sorted { $0.id < $1.id }.prefix(3)), in: &records) }
        let ids = Set(records.values.joined().compactMap { $0["id"] as? String })
        let renamed = Dictionary(
            uniqueKeysWithValues: ids.sorted().enumerated().map { index, id in
                // An id has room for 32 signs, five of them for the mark's number.
                (id, id.count <= 27 ? "\(id)-\(Self.mark)" : "l\(index)-\(Self.mark)")
            })
        mould = try RecordKind.allCases.map { kind in
            let objects = (records[kind] ?? []).sorted { Self.place($0) < Self.place($1) }
                .map { Self.marked(Self.renaming($0, renamed), kind) }
            return (kind, String(decoding: try JSONSerialization.data(withJSONObject: objects), as: UTF8.self))
        }
    }

    /// The records of a cohort as the changes that add them; each comes after those it refers to.
    func cohort(_ number: Int) throws -> [Change] {
        let digits = String(repeating: "0", count: max(0, 5 - "\(number)".count)) + "\(number)"
        return try mould.flatMap { kind, json in
            let json = json.replacing(Self.mark, with: "\(number)").replacing(Self.keyMark, with: digits)
            return try additions(of: kind.type, Data(json.utf8))
        }
    }

    private func additions<Record: Stored>(of type: Record.Type, _ json: Data) throws -> [Change] {
        try JSONDecoder().decode([Record].self, from: json).map(Change.adding)
    }

    // MARK: JSON

    private static func object(_ record: any Stored) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: JSONEncoder().encode(record)) as? [String: Any] ?? [:]
    }

    /// By id; versions of plans by their numbers, as they are shared one after the other.
    private static func place(_ object: [String: Any]) -> (Int, String) {
        (object["number"] as? Int ?? 0, object["id"] as? String ?? "")
    }

    /// Puts other ids in the place of those of the table, wherever they stand.
    private static func renaming(_ object: [String: Any], _ table: [String: String]) -> [String: Any] {
        func renamed(_ value: Any) -> Any {
            switch value {
            case let text as String: table[text] ?? text
            case let list as [Any]: list.map(renamed)
            case let object as [String: Any]: renaming(object, table)
            default: value
            }
        }
        return Dictionary(uniqueKeysWithValues: object.map { (table[$0] ?? $0, renamed($1)) })
    }

    private static func marked(_ object: [String: Any], _ kind: RecordKind) -> [String: Any] {
        var object = object
        func change(_ key: String, _ body: (String) -> String) {
            if let text = object[key] as? String { object[key] = body(text) }
        }
        switch kind {
        case .person:
            change("familyName") { "\($0) \(mark)" }
            change("email") { $0.replacing("@", with: ".\(mark)@") }
            change("employeeNumber") { $0.isEmpty ? "" : "\($0)-\(mark)" }
        case .cohort: change("name") { _ in "Hold \(mark)" }
        case .accessKey: change("blob") { "\($0)\(keyMark)" }
        default: break
        }
        return object
    }

    /// Adds what belongs to the members of some pairs a second time, as other people's.
    private static func double(_ pairs: [BuddyPair], in records: inout [RecordKind: [[String: Any]]]) {
        let all = Set((records[.talent] ?? []).compactMap { $0["id"] as? String })
        let doubled = Set(pairs.flatMap(\.members).map(\.raw)), others = all.subtracting(doubled)
        let copied = records.mapValues { objects in
            objects.filter { object in
                let words = strings(in: object)
                return !words.isDisjoint(with: doubled) && words.isDisjoint(with: others)
            }
        }
        let ids = Set(copied.values.joined().compactMap { $0["id"] as? String })
        let table = Dictionary(uniqueKeysWithValues: ids.map { ($0, $0.count <= 26 ? $0 + "b" : "z" + $0.dropFirst()) })
        for (kind, objects) in copied {
            records[kind]? += objects.map { object in
                var copy = renaming(object, table)
                if kind == .person, let name = copy["givenName"] as? String, let email = copy["email"] as? String {
                    (copy["givenName"], copy["email"]) = ("\(name) Marie", "marie.\(email)")
                    copy["employeeNumber"] = ""
                }
                if kind == .accessKey, let blob = copy["blob"] as? String {
                    copy["blob"] = String(blob.dropLast()) + "B"
                }
                return copy
            }
        }
    }

    private static func strings(in value: Any) -> Set<String> {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.reduce(into: []) { $0.formUnion(strings(in: $1)) }
        case let object as [String: Any]:
            object.reduce(into: Set(object.keys)) { $0.formUnion(strings(in: $1.value)) }
        default: []
        }
    }
}

extension Workspace {
    fileprivate mutating func giveEveryTalentAMentor() {
        let mentored = Set(roles.values.filter { $0.role == .mentor }.compactMap(\.talent))
        let mentors = Set(roles.values.filter { $0.role == .mentor }.map(\.person)).sorted()
        for (index, talent) in talents.keys.sorted().enumerated() where !mentored.contains(talent) {
            let role = RoleAssignment(
                id: RoleAssignment.ID("mentor-\(talent)"), person: mentors[index % mentors.count], role: .mentor,
                talent: talent)
            self[role.id] = role
        }
    }

    /// Repeats each talent's entries on earlier days until there are so many.
    fileprivate mutating func fillLogbooks(upTo count: Int) {
        let all = logEntries.values.sorted { $0.id < $1.id }
        for talent in talents.keys {
            let own = all.filter { $0.talent == talent }
            // A talent without entries gets those of another, of no goal and no activity.
            let models = own.isEmpty ? all : own
            for number in stride(from: own.count, to: count, by: 1) {
                let model = models[number % models.count]
                self[LogEntry.ID("\(talent)-e\(number)")] = LogEntry(
                    id: LogEntry.ID("\(talent)-e\(number)"), talent: talent,
                    at: Timestamp(seconds: model.at.seconds - Int64(number) * 3600), text: model.text,
                    sharedWith: own.isEmpty ? [] : Set(model.sharedWith),
                    isHostConfidential: model.isHostConfidential, activity: own.isEmpty ? nil : model.activity,
                    goal: own.isEmpty ? nil : model.goal, isStarred: model.isStarred)
            }
        }
    }

    fileprivate mutating func giveKeys(on day: Day) {
        for talent in talents.values {
            let id = AccessKey.ID("\(talent.id)-1")
            self[id] = AccessKey(
                id: id, person: talent.person, type: "ssh-ed25519",
                blob: "AAAAC3NzaC1lZDI1NTE5AAAAI"
                    + talent.id.raw.replacing("-", with: "").padding(toLength: 38, withPad: "A", startingAt: 0),
                addedOn: day)
        }
    }
}
