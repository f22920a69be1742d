/// A lane of the timeline. Four carry the talents' learning; the fifth holds what supports the programme.
public enum Track: String, Hashable, Codable, CaseIterable, Sendable {
    case common, group, digital, everyday, supporting

    public var name: Phrase {
        switch self {
        case .common: Phrase("Fælles", "Common")
        case .group: Phrase("Gruppe", "Group")
        case .digital: Phrase("Digitalt", "Digital")
        case .everyday: Phrase("Hverdag", "Everyday")
        case .supporting: Phrase("Understøttende", "Supporting")
        }
    }
}
