extension String {
    /// Nothing, or only white space.
    public var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
