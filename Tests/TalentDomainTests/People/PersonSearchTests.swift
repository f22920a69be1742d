import TalentDomain
import Testing

@Suite("People found by what is typed of them")
struct PersonSearchTests {
    private var workspace: Workspace {
        var workspace = Workspace()
        for (id, given, family, email, organisation) in [
            ("soeren", "Søren", "Kjær", "soeren.kjaer@nordby.example", "Nordby Kommune"),
            ("bodil", "Bodil", "Ravn-Holm", "br@vesteroe.example", "Vesterø\u{A0}Kommune"),
            ("anne", "Anne", "Holm", "anne@nordby.example", "Nordby Kommune"),
            ("aase", "Åse", "O’Brien", "ase@region.example", "Region Øst"),
        ] {
            workspace[Person.ID(id)] = Person(
                id: Person.ID(id), givenName: given, familyName: family, email: email, organisation: organisation)
        }
        return workspace
    }

    @Test(
        "by name, address or organisation, however it is spelled",
        arguments: [
            ("søren kjær", ["soeren"]), ("soeren", ["soeren"]), ("KJÆR SØ", ["soeren"]), ("holm", ["anne", "bodil"]),
            ("ravn holm", ["bodil"]),
            ("ravn\u{2011}holm", ["bodil"]), ("br@vest", ["bodil"]), ("vesterø kommune", ["bodil"]),
            ("nordby", ["anne", "soeren"]), ("anne nordby", ["anne"]),
            ("aase", ["aase"]), ("obrien", ["aase"]), ("o'brien", ["aase"]), ("ingen", []), ("anne vesterø", []),
        ])
    func found(typed: String, expected: [Person.ID]) {
        #expect(workspace.people(matching: typed).map(\.id) == expected)
    }

    @Test("whose name it is comes before whose organisation it is")
    func order() {
        var workspace = workspace
        workspace["nord"] = Person(id: "nord", givenName: "Åge", familyName: "Nordby", organisation: "Vesterø Kommune")
        #expect(workspace.people(matching: "nordby").map(\.id) == ["nord", "anne", "soeren"])
    }

    @Test("nothing typed finds everybody in Danish order")
    func everybody() {
        #expect(workspace.people(matching: " ").map(\.id) == ["anne", "bodil", "soeren", "aase"])
    }

    @Test(
        "somebody typed anew who is known, or close to one who is",
        arguments: [
            ("Anne", "Holm", "", "Sundvig", .sameName), ("Holm", "Anne", "", "", .sameName),
            ("ANNE", "HOLM", "", "Nordby Kommune", .sameName),
            ("Anne", "Holm", "ANNE@nordby.example", "", .sameAddress),
            ("Gro", "Dahl", "anne@nordby.example", "", .sameAddress),
            ("Anna", "Holm", "", "nordby kommune", .similar), ("Anne Marie", "Holm", "", "", .similar),
            ("Gro", "Dahl", "ane@nordby.example", "", .similar),
            ("Søren", "Kjaer", "", "", .sameName), ("Soren", "Kjær", "", "", .similar),
            ("Anna", "Holm", "", "Sundvig Kommune", nil), ("Bo", "Dam", "bo@nordby.example", "", nil),
            ("Anne", "", "", "", nil), ("", "", "", "", nil),
        ] as [(String, String, String, String, Likeness?)])
    func likeness(given: String, family: String, email: String, organisation: String, expected: Likeness?) {
        let typed = Person(id: "ny", givenName: given, familyName: family, email: email, organisation: organisation)
        #expect(workspace.known(like: typed).first?.likeness == expected)
    }

    @Test("the surest comes first, and nobody is like themself")
    func surest() {
        let typed = Person(id: "ny", givenName: "Anne", familyName: "Holm", email: "soeren.kjaer@nordby.example")
        #expect(workspace.known(like: typed).map(\.person.id) == ["soeren", "anne"])
        #expect(workspace.people["anne"].map { workspace.known(like: $0).isEmpty } == true)
    }
}
