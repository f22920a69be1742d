/// The product that a talent keeps from a module (TN, modules): a personal leadership basis, a talent strategy.
public struct ModuleProduct: PlanItem {
    /// A part of the product: what it is about, and the talent's text.
    public struct Part: Codable, Hashable, Sendable {
        public var name: Phrase
        public var text: String

        public init(name: Phrase, text: String) {
            self.name = name
            self.text = text
        }
    }

    public var id: RecordID<ModuleProduct>
    /// The number of the module.
    public var order: Int
    /// The name that the programme gave it.
    public var name: Phrase
    /// The parts of the programme, also those without a text yet.
    public var parts: [Part]
    /// The day on which it was last written.
    public var on: Day

    public init(module: Int, name: Phrase, parts: [Part], on day: Day) {
        id = Self.id(ofModule: module)
        order = module
        self.name = name
        self.parts = parts
        on = day
    }

    /// A plan has one product for each module.
    public static func id(ofModule module: Int) -> ID { ID("modul-\(module)") }

    public var module: Int { order }

    public var written: Int { parts.count { !$0.text.isBlank } }

    public var faults: [Fault] { written == 0 ? [.missing(.text)] : [] }
}
