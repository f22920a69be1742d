/// The four invented employers of the cohort.
enum Organisation: String, CaseIterable, Sendable {
    case nordby = "Nordby Kommune"
    case vesteroe = "Vesterø Kommune"
    case regionX = "Region X"
    case soenderlund = "Sønderlund Kommune"

    var domain: String {
        switch self {
        case .nordby: "nordby.example"
        case .vesteroe: "vesteroe.example"
        case .regionX: "region-x.example"
        case .soenderlund: "soenderlund.example"
        }
    }
}
