import TalentDomain

/// Which part of what is awaited the overview shows.
enum AwaitedFilter: Hashable, Sendable {
    case kind(AwaitedKind)
    case organisation(String)
    /// Whom it is about, or who can do something about it.
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

extension Context {
    /// What is awaited, as far as the filter lets it through and it isn't told of elsewhere.
    func awaited(except covered: Set<Talent.ID>) -> [Awaited] {
        awaited.filter { awaited in
            !covered.isSuperset(of: awaited.talents) && awaitedFilter?.admits(awaited, in: data) != false
        }
    }

    func name(of filter: AwaitedFilter) -> String {
        switch filter {
        case .kind(let kind): self[kind.name]
        case .organisation(let name): name
        case .person(let person): name(data.people[person])
        }
    }

    /// Every filter that lets something through: the kinds, the organisations, the people.
    var awaitedFilters: [AwaitedFilter] {
        let kinds = AwaitedKind.allCases.map(AwaitedFilter.kind)
        let organisations = Set(awaited.flatMap(\.talents).compactMap { data.person(of: $0)?.organisation }).filter {
            !$0.isEmpty
        }
        .sorted(inDanish: \.self, then: \.self).map(AwaitedFilter.organisation)
        let people = Set(awaited.flatMap { $0.responsible + $0.talents.compactMap { data.talents[$0]?.person } }).filter
        { data.people[$0] != nil }
        .sorted(inDanish: { data.people[$0]?.name ?? "" }, then: \.self).map(AwaitedFilter.person)
        return (kinds + organisations + people).filter { filter in awaited.contains { filter.admits($0, in: data) } }
    }
}
