import TalentDomain

/// Everybody who has a role in the demo cohort. All of them are invented.
enum DemoPeople {
    static let lead: Person.ID = Person.ID("mette-krog")

    /// The chair of the steering group.
    static let chair: Person.ID = Person.ID("dorthe-vinther")

    static var everybody: [Person] {
        [programmeLead] + consultants + steeringGroup + lineManagers + mentors + talents.map(\.person)
    }

    static let programmeLead: Person = person(
        "mette-krog", "Mette", "Krog", "mette.krog", .nordby, "HR og Udvikling", "Programleder")

    static let consultants: [Person] = [
        person(
            "kirsten-lindgaard", "Kirsten", "Lindgaard", "kirsten.lindgaard", .nordby, "HR og Udvikling",
            "Udviklingskonsulent"),
        person("bent-overgaard", "Bent", "Overgaard", "bent.overgaard", .vesteroe, "Personale", "HR-partner"),
        person("sanne-degn", "Sanne", "Degn", "sanne.degn", .regionX, "Koncern HR", "Chefkonsulent"),
        person(
            "thomas-hviid", "Thomas", "Hviid", "thomas.hviid", .soenderlund, "Stab og Ledelse", "Organisationskonsulent"
        ),
    ]

    static let steeringGroup: [Person] = [
        person(
            "dorthe-vinther", "Dorthe", "Vinther", "dorthe.vinther", .nordby, "Direktionen", "Kommunaldirektør",
            .director),
        person(
            "rikke-damgaard", "Rikke", "Damgaard", "rikke.damgaard", .nordby, "HR og Udvikling", "HR-chef",
            .strategicChief),
        person(
            "kaj-moelgaard", "Kaj", "Mølgaard", "kaj.moelgaard", .vesteroe, "Direktionen", "Velfærdsdirektør", .director
        ),
        person("lisbeth-frost", "Lisbeth", "Frost", "lisbeth.frost", .regionX, "Koncern HR", "HR-direktør", .director),
        person(
            "poul-erik-sand", "Poul Erik", "Sand", "poul.sand", .soenderlund, "Direktionen", "Økonomidirektør",
            .director),
        person(
            "ulla-winther", "Ulla", "Winther", "ulla.winther", .soenderlund, "Stab og Ledelse", "Stabschef",
            .strategicChief),
    ]

    static let lineManagers: [Person] = [
        person(
            "soeren-kjaer", "Søren", "Kjær", "soren.kjaer", .nordby, "Børn og Unge", "Børne- og borgerchef",
            .strategicChief),
        person(
            "inger-oestergaard", "Inger", "Østergaard", "inger.ostergaard", .nordby, "Teknik og Miljø",
            "Vej- og parkchef", .chief),
        person(
            "mette-baek", "Mette", "Bæk", "mette.baek", .nordby, "Ældre og Sundhed", "Sundheds- og personalechef",
            .strategicChief),
        person("aase-ravn", "Åse", "Ravn", "aase.ravn", .vesteroe, "Skole", "Skoleleder", .chief),
        person("joern-aaby", "Jørn", "Aaby", "jorn.aaby", .vesteroe, "Skole", "Skolechef", .strategicChief),
        person("lone-oestrup", "Lone", "Østrup", "lone.ostrup", .vesteroe, "Beskæftigelse", "Jobcenterchef", .chief),
        person("ole-aakjaer", "Ole", "Åkjær", "ole.akjaer", .regionX, "Akuthospitalet", "Klinikchef", .strategicChief),
        person("pia-soe", "Pia", "Sø", "pia.so", .regionX, "Psykiatrien", "Afsnitschef", .chief),
        person("rie-toft", "Rie", "Toft", "rie.toft", .soenderlund, "Økonomi og Teknik", "Direktør", .director),
        person("uffe-vang", "Uffe", "Vang", "uffe.vang", .soenderlund, "Kultur", "Kulturchef", .chief),
    ]

    /// The mentors, except Lone Østrup, who is in the list of line managers.
    static let mentors: [Person] = [
        person(
            "birgit-holst", "Birgit", "Holst", "birgit.holst", .regionX, "Psykiatrien", "Centerchef", .strategicChief),
        person(
            "torben-lykke", "Torben", "Lykke", "torben.lykke", .soenderlund, "Teknik og Miljø", "Teknisk chef",
            .strategicChief),
    ]

    static func person(
        _ id: String, _ givenName: String, _ familyName: String, _ mailbox: String, _ organisation: Organisation,
        _ department: String, _ position: String, _ level: Level? = nil, number: String = "", since: String = ""
    ) -> Person {
        Person(
            id: Person.ID(id), givenName: givenName, familyName: familyName, email: "\(mailbox)@\(organisation.domain)",
            organisation: organisation.rawValue, department: department, position: position, level: level,
            employeeNumber: number, employedSince: Day(since))
    }
}
