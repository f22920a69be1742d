extension Day {
    /// Earlier and later than any date that is written down: where an undated thing sorts.
    public static let distantPast = Day(dayNumber: Int(Int32.min))
    public static let distantFuture = Day(dayNumber: Int(Int32.max))
}
