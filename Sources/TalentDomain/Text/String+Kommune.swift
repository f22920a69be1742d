extension String {
    /// A municipality by its name alone: `Nordby` for `Nordby Kommune`.
    public var withoutKommune: String {
        let word = " kommune"
        return lowercased().hasSuffix(word) && count > word.count ? String(dropLast(word.count)) : self
    }
}
