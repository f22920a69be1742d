import TalentDomain
import Testing

@Suite("One organisation in several spellings")
struct OrganisationSpellingsTests {
    @Test(
        "Capitals, spaces, dashes, apostrophes and quotation marks do not tell two apart",
        arguments: [
            ("Nordby Kommune", "nordby kommune"), ("Nordby Kommune", "Nordby\u{A0}Kommune"),
            ("Nordby Kommune", " Nordby  Kommune\u{202F}"),
            ("Møller-Åge", "Møller\u{2011}Åge"), ("Børn – Unge", "Børn-Unge"), ("O'Neill", "O’Neill"),
            ("O'Neill", "O´Neill"), ("“A”", "\"A\""),
            ("Nord\u{AD}by", "Nordby"),
        ])
    func folded(left: String, right: String) {
        #expect(left.folded == right.folded)
    }

    @Test(
        "Other letters, and a space less, are another organisation",
        arguments: ["Nordby", "Nordbykommune", "Nørdby Kommune", "Nordby Kommune 2"])
    func different(name: String) {
        #expect(name.folded != "Nordby Kommune".folded)
    }

    @Test("The spelling seen most is kept; of two alike the one with capitals, then the first")
    func kept() {
        var names = OrganisationSpellings(["nordby kommune", "Nordby\u{A0} Kommune"])
        #expect(names.kept("NORDBY KOMMUNE") == "Nordby Kommune")
        #expect(names.ways("Nordby Kommune") == 2)
        names.see("nordby kommune")
        #expect(names.kept("Nordby Kommune") == "nordby kommune")
        #expect(names.kept(" Region\u{A0} X ") == "Region X")
        #expect(names.names == ["nordby kommune"])
    }

    @Test("Of two spellings seen as often, with as many capitals, the first is kept", arguments: [false, true])
    func first(isReversed: Bool) {
        let spellings = ["O'Neills Skole", "O’Neills Skole"], order = isReversed ? spellings.reversed() : spellings
        #expect(OrganisationSpellings(order).kept("o'neills skole") == order[0])
    }

    @Test("A consultant sees all talents of the organisation, however it is spelt")
    func consultant() {
        var cohort = CohortBuilder()
        let talents = zip(
            ["A En", "B To", "C Tre", "D Fire"],
            ["Nordby Kommune", "nordby kommune", "Nordby\u{A0} Kommune", "Nordby  Kommune"]
        )
        .map { cohort.talent($0, from: $1) }
        let other = cohort.talent("E Fem", from: "Vesterø Kommune")
        let consultant = cohort.person("Kim Konsulent")
        cohort.apply(
            .role(
                .add(
                    RoleAssignment(
                        id: "k", person: consultant, role: .internalConsultant, cohort: CohortBuilder.cohort,
                        organisation: "Nordby Kommune"))))
        let viewer = Viewer(person: consultant, today: at("2027-01-04"))
        #expect(
            !talents.isEmpty
                && talents.allSatisfy { cohort.workspace.roles(of: viewer, towards: $0) == [.internalConsultant] })
        #expect(cohort.workspace.roles(of: viewer, towards: other).isEmpty)
    }

    @Test("Two spellings do not make a pair across organisations")
    func pairs() throws {
        var cohort = CohortBuilder()
        cohort.talent("Anne A", from: "Nordby Kommune")
        cohort.talent("Bo B", from: "nordby  kommune")
        let suggestion = PairSuggestion(
            for: cohort.workspace.talents(in: CohortBuilder.cohort), in: cohort.workspace, on: at("2027-01-04"))
        let group = try #require(suggestion.groups.first)
        let reasons = PairReasons(for: suggestion.groups, in: cohort.workspace, on: at("2027-01-04"))
        #expect(reasons[group]?.lacks.first?.da.hasPrefix("Samme organisation (Nordby)") == true)
    }

    @Test(
        "An organisation that is typed short or with a slip is offered as it is known",
        arguments: [
            ("Nordby", ["Nordby Kommune"]), ("nordby komune", ["Nordby Kommune"]),
            ("nordby kom", ["Nordby Kommune"]), ("Nordby Kommmune", ["Nordby Kommune"]),
            ("Region", ["Region Nord", "Region Syd"]), ("Nordby Kommune", []),
            ("NORDBY\u{A0}kommune", []), ("Sundvig Kommune", []), ("", []), ("Regio Syd", ["Region Syd"]),
        ] as [(String, [String])])
    func alike(typed: String, offered: [String]) {
        #expect(OrganisationSpellings(["Nordby Kommune", "Region Syd", "Region Nord"]).like(typed) == offered)
    }

    @Test(
        "Å and Aa, Æ and Ae, Ø and Oe are near, also with a slip",
        arguments: [
            ("Aavang Kommune", "Åvang Kommune"), ("Åvang Kommune", "aavang komune"), ("Ærø", "Aeroe"),
            ("Øby A/S", "Oeby A/S"),
        ])
    func letters(known: String, typed: String) {
        #expect(OrganisationSpellings([known]).like(typed) == [known])
    }
}
