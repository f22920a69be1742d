import TalentDomain

extension Context {
    /// The sheet of that name; nil where what it is about is not there (any more) for this viewer.
    func sheet(_ name: SheetName) -> FormSheet? {
        switch name {
        default: nil
        }
    }
}
