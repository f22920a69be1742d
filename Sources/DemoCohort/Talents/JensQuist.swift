extension TalentStory {
    static var jensQuist: TalentStory {
        var story = TalentStory("jens-quist")
        story.texts = [
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
        story.goals = [
            GoalStory(
                .individual, "Tage samtalen, før jeg skriver notatet",
                measure: "Tre ud af fire sager begynder med et besøg.", due: 26, .communication, was: .underWay),
            GoalStory(
                .team, "Økonomipartnere i fire forvaltninger",
                measure: "Hver partner har en fast plads to dage om ugen hos forvaltningen.", due: 58, .coreTask,
                was: .underWay),
            GoalStory(
                .organisation, "Et budget, man kan fortælle",
                measure: "Ti institutionsledere kan gengive de tre vigtigste valg.", due: 130, .communication,
                now: .notStarted),
        ]
        story.keep = ["orden i regnskabet", "svar til tiden"]
        story.less = ["tabeller i mails", "kontrol for kontrollens skyld"]
        story.more = ["være til stede uden anledning", "spørge til mennesker", "tegne i stedet for at regne"]
        story.learning = [
            LearningStory(
                "Mine medarbejdere troede, at jeg var utilfreds. Jeg var bare færdig med at tale.", from: "Lederspejl",
                since: .first),
            LearningStory("Institutionslederne bad ikke om flere tal, men om at blive spurgt.", from: "Modul 2"),
        ]
        story.proteges = ["CSD"]
        story.revisions = [
            RevisionStory(talk: 1, agreed: "Kort og godt. Ud af huset med dig."),
            RevisionStory(talk: 2, agreed: "Fint. Jeg vil gerne med til et af de mundtlige budgetmøder."),
        ]
        story.tasks = [
            TaskStory("Sætte økonomipartnere ud i fire forvaltninger", due: 57, .underWay),
            TaskStory(
                "Halvere antallet af bilag til økonomiudvalget", due: -33, .reached,
                outcome: "Fra 46 til 21 sider. Et medlem savnede de andre 25, men kunne ikke sige hvorfor.",
                evaluated: true),
            TaskStory("Holde oplæg om budgettet for skolelederne", due: 14, .notStarted),
        ]
        story.talkNotes = [
            TalkStory(
                1,
                "Rie læser op af spejlet, og jeg retter en kommafejl. Så griner vi begge, og derefter går det lettere.",
                [
                    AgreementStory("Jens spiser frokost i kantinen tre dage om ugen", due: -100, done: true)
                ]),
            TalkStory(
                2,
                "Første økonomipartner sidder i Kultur. Uffe er glad, og partneren er lidt ensom. Det sidste havde jeg ikke spurgt om.",
                [
                    AgreementStory("Fast fredagskaffe for partnerne", due: -40, done: true),
                    AgreementStory("Rie tager pladser op i direktionen", due: -10),
                ]),
            TalkStory(
                3, "Vi taler om stillingen i en større kommune. Jeg bliver. Rie vil gøre området bredere i stedet."),
        ]
        story.leaderGroupMeetings = 1
        story.mirror = MirrorStory(
            "Kollega: man kan sætte sit ur efter Jens, men ikke altid sin stemning.\nSamarbejdspartner i Kultur: jeg får svar, før jeg har spurgt færdig.\nLeder: stor kapacitet, som organisationen mangler at møde."
        )
        story.shadowing = .held(
            daysAgo: 1,
            "Du havde lagt papirerne i tasken og talte i ti minutter uden tal. Flere rettede sig op. Da skoleledernes formand blev vred, gik du tilbage til procenterne; bliv ved vreden lidt endnu."
        )
        story.judgements = [
            JudgementStory(
                .afterKickOff(days: 4), .simple, .satisfactory,
                "Sikker drift af et kontor, der ikke udfordrer ham længere."),
            JudgementStory(
                .ago(36), .simple, .exceptional,
                "Løser alt, hvad han får. Nu skal porteføljen være sværere: partnerne og budgetfortællingen."),
        ]
        return story
    }
}
