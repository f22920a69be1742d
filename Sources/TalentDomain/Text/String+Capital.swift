extension String {
    /// The text with its first letter as a capital: `ledelsesopgave` → `Ledelsesopgave`.
    public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
