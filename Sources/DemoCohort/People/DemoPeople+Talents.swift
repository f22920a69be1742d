import TalentDomain

/// A talent's personal data, direction, line manager and mentor.
struct TalentProfile: Sendable {
    let person: Person
    let direction: Direction
    let lineManager: Person.ID
    let mentor: Person.ID?

    var targetLevel: Level {
        // Everybody in `DemoPeople.talents` has a level, and none of them the highest.
        let level = person.level!
        return direction == .vertical ? level.next! : level
    }

    init(_ person: Person, _ direction: Direction, under lineManager: String, mentor: String? = nil) {
        self.person = person
        self.direction = direction
        self.lineManager = Person.ID(lineManager)
        self.mentor = mentor.map { Person.ID($0) }
    }
}

extension DemoPeople {
    static let talents: [TalentProfile] = nordby + vesteroe + regionX + soenderlund

    private static let nordby: [TalentProfile] = [
        TalentProfile(
            person(
                "anne-holm", "Anne", "Holm", "anne.holm", .nordby, "Børn og Unge", "Teamleder, dagtilbud", .leader,
                number: "1001", since: "2015-08-01"),
            .vertical, under: "soeren-kjaer", mentor: "birgit-holst"),
        TalentProfile(
            person(
                "bo-dam", "Bo", "Dam", "bo.dam", .nordby, "Teknik og Miljø", "Driftsleder", .leader, number: "1002",
                since: "2012-03-15"),
            .horizontal, under: "inger-oestergaard", mentor: "torben-lykke"),
        TalentProfile(
            person(
                "carl-aagaard-lund", "Carl", "Aagaard Lund", "carl.lund", .nordby, "Ældre og Sundhed", "Centerleder",
                .chief, number: "1003", since: "2009-02-01"),
            .vertical, under: "mette-baek", mentor: "birgit-holst"),
        TalentProfile(
            person(
                "maja-aeroe", "Maja", "Ærø", "maja.aeroe", .nordby, "Borgerservice", "Afdelingsleder", .leader,
                number: "1013", since: "2017-03-01"),
            .horizontal, under: "soeren-kjaer"),
        TalentProfile(
            person(
                "niels-aaen", "Niels", "Aaen", "niels.aaen", .nordby, "HR", "Teamkoordinator", .leader, number: "1014",
                since: "2018-12-01"),
            .vertical, under: "mette-baek"),
    ]

    private static let vesteroe: [TalentProfile] = [
        TalentProfile(
            person(
                "dina-fjord", "Dina", "Fjord", "dina.fjord", .vesteroe, "Skole", "Afdelingsleder", .leader,
                number: "1004", since: "2018-08-01"),
            .vertical, under: "aase-ravn"),
        TalentProfile(
            person(
                "eva-ravn", "Eva", "Ravn", "eva.ravn", .vesteroe, "Skole", "Skoleleder", .chief, number: "1005",
                since: "2010-01-01"),
            .horizontal, under: "joern-aaby"),
        TalentProfile(
            person(
                "finn-baek", "Finn", "Bæk", "finn.baek", .vesteroe, "Beskæftigelse", "Teamleder", .leader,
                number: "1006", since: "2016-09-01"),
            .vertical, under: "lone-oestrup"),
    ]

    private static let regionX: [TalentProfile] = [
        TalentProfile(
            person(
                "gry-oester", "Gry", "Øster", "gry.oster", .regionX, "Akuthospitalet", "Afdelingssygeplejerske",
                .leader, number: "1007", since: "2014-05-01"),
            .vertical, under: "ole-aakjaer"),
        TalentProfile(
            person(
                "hans-aage-moeller", "Hans Åge", "Møller", "hans.moller", .regionX, "Akuthospitalet",
                "Ledende overlæge", .chief, number: "1008", since: "2007-11-01"),
            .vertical, under: "ole-aakjaer"),
        TalentProfile(
            person(
                "ida-nygaard", "Ida", "Nygård", "ida.nygard", .regionX, "Psykiatrien", "Teamleder", .leader,
                number: "1009", since: "2019-06-01"),
            .horizontal, under: "pia-soe", mentor: "lone-oestrup"),
    ]

    private static let soenderlund: [TalentProfile] = [
        TalentProfile(
            person(
                "jens-quist", "Jens", "Quist", "jens.quist", .soenderlund, "Økonomi", "Kontorchef", .chief,
                number: "1010", since: "2011-04-01"),
            .horizontal, under: "rie-toft"),
        TalentProfile(
            person(
                "karen-ulv", "Karen", "Ulv", "karen.ulv", .soenderlund, "Kultur", "Biblioteksleder", .leader,
                number: "1011", since: "2013-10-01"),
            .vertical, under: "uffe-vang", mentor: "lone-oestrup"),
        TalentProfile(
            person(
                "lars-waever", "Lars", "Wæver", "lars.waever", .soenderlund, "Teknik og Miljø", "Teamleder", .leader,
                number: "1012", since: "2020-01-01"),
            .vertical, under: "rie-toft", mentor: "torben-lykke"),
    ]
}
