extension [String] {
    /// `Anne, Bo og Carl`; empty without elements.
    public func listed(in language: Language) -> String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + (language == .da ? " og " : " and ") + last
    }
}

extension [Phrase] {
    /// `Anne, Bo og Carl` in both languages; empty without elements.
    var listed: Phrase { Phrase(map(\.da).listed(in: .da), map(\.en).listed(in: .en)) }
}
