extension String {
    /// The name of a municipality without "Kommune": `Nordby` for `Nordby Kommune`.
    public var withoutKommune: String {
        let word = " kommune"
        return lowercased().hasSuffix(word) && count > word.count ? String(dropLast(word.count)) : self
    }
}
