/// A change is encoded under the name of its kind, as in `{"task":{"_0":{"old":…,"new":…}}}`. Do not alter the format:
/// histories of all versions of the program contain such lines.
extension Change: Codable {
    private struct Kind: CodingKey {
        static let plan = Kind(stringValue: "plan"), several = Kind(stringValue: "several")

        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private enum Content: String, CodingKey {
        case first = "_0"
        case what
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Kind.self)
        guard let key = container.allKeys.first, container.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a change has one kind"))
        }
        let content = try container.nestedContainer(keyedBy: Content.self, forKey: key)
        func edit<Record: Stored>(_ type: Record.Type) throws -> AnyEdit {
            AnyEdit(try content.decode(Edit<Record>.self, forKey: .first))
        }
        switch key.stringValue {
        case Kind.plan.stringValue: self = .plan(try content.decode(PlanChange.self, forKey: .first))
        case Kind.several.stringValue:
            self = .several(
                try content.decode([Change].self, forKey: .first),
                what: try content.decode(Phrase.self, forKey: .what))
        default:
            // Versions of a plan are changed as part of the plan.
            guard let kind = RecordKind(rawValue: key.stringValue), kind != .revision else {
                throw DecodingError.dataCorruptedError(
                    forKey: key, in: container, debugDescription: "no kind of change")
            }
            self = .record(try edit(kind.type))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Kind.self)
        switch self {
        case .record(let edit):
            var content = container.nestedContainer(
                keyedBy: Content.self, forKey: Kind(stringValue: edit.base.kind.rawValue))
            try content.encode(edit.base, forKey: .first)
        case .plan(let change):
            var content = container.nestedContainer(keyedBy: Content.self, forKey: .plan)
            try content.encode(change, forKey: .first)
        case .several(let changes, let what):
            var content = container.nestedContainer(keyedBy: Content.self, forKey: .several)
            try content.encode(changes, forKey: .first)
            try content.encode(what, forKey: .what)
        }
    }
}
