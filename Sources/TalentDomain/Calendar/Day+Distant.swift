extension Day {
    /// Earlier and later than any real date, so that items without a date sort first or last.
    public static let distantPast = Day(dayNumber: Int(Int32.min))
    public static let distantFuture = Day(dayNumber: Int(Int32.max))
}
