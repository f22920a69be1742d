extension Workspace {
    /// The activity at which the participants of a cohort complete the programme: the closing seminar, otherwise the last
    /// day of teaching.
    public func closing(of cohort: Cohort.ID) -> Activity? {
        let all = activities(in: cohort)
        return all.last { $0.kind == .closingSeminar } ?? all.last { $0.kind.isTeaching }
    }

    /// The participants who attended the closing activity and are not marked as having completed yet.
    public func completing(in cohort: Cohort.ID) -> [Talent] {
        guard let closing = closing(of: cohort) else { return [] }
        let present = Set(
            attendances.values.filter { $0.activity == closing.id && $0.presence == .attended }.map(\.talent))
        return talents(in: cohort).filter { $0.status == .active && present.contains($0.id) }
    }

    /// The change that marks these talents on the day of the cohort's closing activity; nil if there is none to mark.
    public func completion(of completing: [Talent], in cohort: Cohort.ID) -> Change? {
        guard let day = closing(of: cohort)?.end, !completing.isEmpty else { return nil }
        let steps = completing.map { talent in
            var done = talent
            done.status = .completed(on: day)
            return Change.talent(Edit(from: talent, to: done))
        }
        let word = participants(of: cohort), count = completing.count
        return .several(
            steps,
            what: Phrase(
                "Noterede, at \(count) \(count == 1 ? word.singular.da : word.plural.da) har gennemført",
                "Recorded that \(count) \(count == 1 ? word.singular.en : word.plural.en) completed the programme"))
    }
}

extension Talent {
    /// The day on which the talent completed the programme; nil if that is not marked.
    public var completedOn: Day? { if case .completed(let day) = status { day } else { nil } }
}
