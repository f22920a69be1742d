extension TalentSeed {
    static var jensQuist: TalentSeed {
        var seed = TalentSeed("jens-quist")
        seed.texts = [
            .motivation:
                "Tal er en måde at passe på fælles penge. Jeg vil lede et kontor, som forvaltningerne ringer til, før de har et problem.",
            .strengths: "Præcis, forudsigelig, sparer folk for overraskelser.",
            .challenges:
                "Jeg foretrækker et notat frem for en samtale. Stemninger opdager jeg, når de er blevet til opsigelser.",
            .seenByOthers: "Sikker på tallene, gemt bag skærmen.",
            .expectedEffect:
                "Rie vil have økonomipartnere ud i alle forvaltninger og en budgetproces, som fagcheferne kan genfortælle.",
            .agreements: "Rie sender mig ud af huset en dag om måneden. Jeg rapporterer mundtligt, uden bilag.",
            .talentEnvironment:
                "De to fuldmægtige holder selv månedsmødet med forvaltningerne, og vi øver det sammen inden.",
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Tage samtalen, før jeg skriver notatet",
                measure: "Tre ud af fire sager begynder med et besøg.", due: 26, .communication, was: .underWay),
            GoalSeed(
                .team, "Økonomipartnere i fire forvaltninger",
                measure: "Hver partner har en fast plads to dage om ugen hos forvaltningen.", due: 58, .coreTask,
                was: .underWay),
            GoalSeed(
                .organisation, "Et budget, man kan fortælle",
                measure: "Ti institutionsledere kan gengive de tre vigtigste valg.", due: 130, .communication,
                now: .notStarted),
        ]
        seed.keep = ["orden i regnskabet", "svar til tiden"]
        seed.less = ["tabeller i mails", "kontrol for kontrollens skyld"]
        seed.more = ["være til stede uden anledning", "spørge til mennesker", "tegne i stedet for at regne"]
        seed.learning = [
            LearningSeed(
                "Mine medarbejdere troede, at jeg var utilfreds. Jeg var bare færdig med at tale.", from: "Lederspejl",
                since: .first),
            LearningSeed("Institutionslederne bad ikke om flere tal, men om at blive spurgt.", from: "Modul 2"),
        ]
        seed.proteges = ["CSD"]
        seed.revisions = [
            RevisionSeed(talk: 1, agreed: "Kort og godt. Ud af huset med dig."),
            RevisionSeed(talk: 2, agreed: "Fint. Jeg vil gerne med til et af de mundtlige budgetmøder."),
        ]
        seed.tasks = [
            TaskSeed("Sætte økonomipartnere ud i fire forvaltninger", due: 57, .underWay),
            TaskSeed(
                "Halvere antallet af bilag til økonomiudvalget", due: -33, .reached,
                outcome: "Fra 46 til 21 sider. Et medlem savnede de andre 25, men kunne ikke sige hvorfor.",
                evaluated: true),
            TaskSeed("Holde oplæg om budgettet for skolelederne", due: 14, .notStarted),
        ]
        seed.talkNotes = [
            TalkSeed(
                1,
                "Rie læser op af spejlet, og jeg retter en kommafejl. Så griner vi begge, og derefter går det lettere.",
                [
                    AgreementSeed("Jens spiser frokost i kantinen tre dage om ugen", due: -100, done: true)
                ]),
            TalkSeed(
                2,
                "Første økonomipartner sidder i Kultur. Uffe er glad, og partneren er lidt ensom. Det sidste havde jeg ikke spurgt om.",
                [
                    AgreementSeed("Fast fredagskaffe for partnerne", due: -40, done: true),
                    AgreementSeed("Rie tager pladser op i direktionen", due: -10),
                ]),
            TalkSeed(
                3, "Vi taler om stillingen i en større kommune. Jeg bliver. Rie vil gøre området bredere i stedet."),
        ]
        seed.leaderGroupMeetings = 1
        seed.mirror = MirrorSeed(
            "Kollega: man kan sætte sit ur efter Jens, men ikke altid sin stemning.\nSamarbejdspartner i Kultur: jeg får svar, før jeg har spurgt færdig.\nLeder: stor kapacitet, som organisationen mangler at møde."
        )
        seed.shadowing = .held(
            daysAgo: 1,
            "Du havde lagt papirerne i tasken og talte i ti minutter uden tal. Flere rettede sig op. Da skoleledernes formand blev vred, gik du tilbage til procenterne; bliv ved vreden lidt endnu."
        )
        seed.judgements = [
            JudgementSeed(
                .afterKickOff(days: 4), .simple, .satisfactory,
                "Sikker drift af et kontor, der ikke udfordrer ham længere."),
            JudgementSeed(
                .ago(36), .simple, .exceptional,
                "Løser alt, hvad han får. Nu skal porteføljen være sværere: partnerne og budgetfortællingen."),
        ]
        return seed
    }
}
