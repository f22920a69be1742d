/// A place where a talent practises after the programme ("øvebane", TN, the plan after the programme).
public struct TrainingGround: PlanItem {
    public var id: RecordID<TrainingGround>
    public var order: Int
    /// One of the programme's kinds, in the words of the writer's language; empty for another one.
    public var kind: String
    public var text: String
    /// The person who gives the task or the place.
    public var giver: String
    public var from: Day?
    /// The member of the management team who takes part in it.
    public var carriedBy: String

    public init(
        id: ID, order: Int, kind: String = "", text: String, giver: String = "", from: Day? = nil,
        carriedBy: String = ""
    ) {
        self.id = id
        self.order = order
        self.kind = kind
        self.text = text
        self.giver = giver
        self.from = from
        self.carriedBy = carriedBy
    }

    public var faults: [Fault] { text.isBlank ? [.missing(.text)] : [] }
}
