/// One difference between two versions of a plan, with the old and the new text; nil for a missing item.
public enum PlanAlteration: Hashable, Sendable {
    case goal(old: Goal?, new: Goal?)
    case point(old: TransitionPoint?, new: TransitionPoint?)
    case learning(old: LearningPoint?, new: LearningPoint?)
    case protege(old: Protege?, new: Protege?)
    case product(old: ModuleProduct?, new: ModuleProduct?)
    case ground(old: TrainingGround?, new: TrainingGround?)
    /// Empty for an item without text.
    case text(PlanText, old: String, new: String)
}

extension PlanContent {
    /// The differences from an older version, in the order of the plan.
    public func alterations(since old: PlanContent) -> [PlanAlteration] {
        func items<Item: PlanItem>(
            _ path: KeyPath<PlanContent, [Item]>, _ alteration: (Item?, Item?) -> PlanAlteration
        ) -> [PlanAlteration] {
            let before = old[keyPath: path], now = self[keyPath: path]
            let standing = now.compactMap { item -> PlanAlteration? in
                let was = before.first { $0.id == item.id }
                return was == item ? nil : alteration(was, item)
            }
            return standing + before.filter { was in !now.contains { $0.id == was.id } }.map { alteration($0, nil) }
        }
        let texts = PlanText.allCases.compactMap { text -> PlanAlteration? in
            let was = old.texts[text, default: ""], now = self.texts[text, default: ""]
            return was == now ? nil : .text(text, old: was, new: now)
        }
        return items(\.goals) { .goal(old: $0, new: $1) } + items(\.transition) { .point(old: $0, new: $1) } + texts
            + items(\.products) { .product(old: $0, new: $1) } + items(\.learning) { .learning(old: $0, new: $1) }
            + items(\.proteges) { .protege(old: $0, new: $1) } + items(\.grounds) { .ground(old: $0, new: $1) }
    }
}
