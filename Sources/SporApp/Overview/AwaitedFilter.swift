import TalentDomain

/// The part of the overdue items that the overview shows.
enum AwaitedFilter: Hashable, Sendable {
    case kind(AwaitedKind)
    case organisation(String)
    /// The talents it is about, or the people who can do it.
    case person(Person.ID)

    func admits(_ awaited: Awaited, in data: Workspace) -> Bool {
        switch self {
        case .kind(let kind): awaited.kind == kind
        case .organisation(let name): awaited.talents.contains { data.person(of: $0)?.organisation == name }
        case .person(let person):
            awaited.responsible.contains(person) || awaited.talents.contains { data.talents[$0]?.person == person }
        }
    }
}

extension Overview {
    /// The overdue items that match the filter and are not shown elsewhere.
    func outstanding(except covered: Set<Talent.ID>) -> [Awaited] {
        context.awaited.filter { awaited in
            !isCovered(awaited, by: covered) && context.awaitedFilter?.admits(awaited, in: data) != false
        }
    }

    /// Whether an item stands under the headings of these talents. An item of the cohort stands under nobody's.
    func isCovered(_ awaited: Awaited, by covered: Set<Talent.ID>) -> Bool {
        !awaited.talents.isEmpty && covered.isSuperset(of: awaited.talents)
    }

    func label(of filter: AwaitedFilter) -> String {
        switch filter {
        case .kind(let kind): wording[kind.name]
        case .organisation(let name): name
        case .person(let person): wording.name(data.people[person])
        }
    }

    /// Every filter that has items: kinds, organisations, people.
    var awaitedFilters: [AwaitedFilter] {
        let kinds = AwaitedKind.allCases.map(AwaitedFilter.kind)
        let organisations = Set(context.awaited.flatMap(\.talents).compactMap { data.person(of: $0)?.organisation })
            .filter {
                !$0.isEmpty
            }
            .sorted(inDanish: \.self, then: \.self).map(AwaitedFilter.organisation)
        let people = Set(
            context.awaited.flatMap { $0.responsible + $0.talents.compactMap { data.talents[$0]?.person } }
        ).filter { data.people[$0] != nil }
            .sorted(inDanish: { data.people[$0]?.name ?? "" }, then: \.self).map(AwaitedFilter.person)
        return (kinds + organisations + people).filter { filter in
            context.awaited.contains { filter.admits($0, in: data) }
        }
    }
}
