extension Erasure {
    /// The rest of a line of history; nil if nothing is left.
    public func remainder(of event: HistoryEvent) -> HistoryEvent? {
        switch event {
        case .change(let change): remainder(of: change).map(HistoryEvent.change)
        case .note(let what): .note(withoutNames(what))
        }
    }

    /// The rest of a change in the history, with the values that remain in the data, so that undo still works. Nil if
    /// nothing remains.
    public func remainder(of change: Change) -> Change? {
        switch change {
        case .record(let edit): edit.base.remainder(after: self).map { .record(AnyEdit($0)) }
        case .plan(let change): remainder(of: change).map(Change.plan)
        case .several(let changes, let what): remainder(of: changes, what: what)
        }
    }

    private func remainder(of change: PlanChange) -> PlanChange? {
        guard !gone.contains(RecordKey(change.talent)) else { return nil }
        switch change.step {
        case .plan(let edit): return edit.remainder(after: self).map { PlanChange(change.talent, .plan($0)) }
        case .revision(let edit): return edit.remainder(after: self).map { PlanChange(change.talent, .revision($0)) }
        default: return change
        }
    }

    private func remainder(of changes: [Change], what: Phrase) -> Change? {
        let remaining = changes.compactMap { remainder(of: $0) }
        return remaining.isEmpty ? nil : .several(remaining, what: withoutNames(what))
    }
}

// Names in the title of a change.
extension Erasure {
    private static let nobody = Phrase("en slettet person", "an erased person")

    func withoutNames(_ phrase: Phrase) -> Phrase {
        names.reduce(phrase) { phrase, name in
            Phrase(
                Self.replace(
                    name, in: Self.replace(Genitive.da(name), in: phrase.da, by: Genitive.da(Self.nobody.da)),
                    by: Self.nobody.da),
                Self.replace(
                    name, in: Self.replace(Genitive.en(name), in: phrase.en, by: Genitive.en(Self.nobody.en)),
                    by: Self.nobody.en))
        }
    }

    func hasName(_ name: String, in text: String) -> Bool { Self.places(of: name, in: text).first != nil }

    private static func replace(_ name: String, in text: String, by other: String) -> String {
        places(of: name, in: text).reversed().reduce(into: text) { $0.replaceSubrange($1, with: other) }
    }

    /// The places of the name as a whole word: Anne Holm is not in Anne Holmgaard.
    private static func places(of name: String, in text: String) -> [Range<String.Index>] {
        guard !name.isBlank else { return [] }
        return text.ranges(of: name).filter { place in
            let before = text[..<place.lowerBound].last, after = text[place.upperBound...].first
            return before?.isLetter != true && after?.isLetter != true
        }
    }
}
