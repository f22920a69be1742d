extension String {
    /// Empty, or only white space.
    public var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
