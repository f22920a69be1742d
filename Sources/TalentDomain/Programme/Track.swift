/// A track of the timeline. Four are for the talents' learning; the fifth is for supporting activities.
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
