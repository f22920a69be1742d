import Foundation

/// An export as text that is the same in every run: without the times of day, with ids that are made at random replaced,
/// and with lists in the order of their text.
enum ComparableExport {
    static func text(_ json: String) throws -> String {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        let data = try JSONSerialization.data(
            withJSONObject: comparable(value), options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private static func comparable(_ value: Any) -> Any {
        switch value {
        case let object as [String: Any]:
            return object.reduce(into: [String: Any]()) { all, entry in
                all[entry.key] = entry.key == "at" ? "(time)" : comparable(entry.value)
            }
        case let list as [Any]:
            return list.map(comparable).map { ($0, key($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
        case let text as String: return text.wholeMatch(of: /[0-9a-z]{20}/) == nil ? text : "(id)"
        default: return value
        }
    }

    private static func key(_ value: Any) -> String {
        let data = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
