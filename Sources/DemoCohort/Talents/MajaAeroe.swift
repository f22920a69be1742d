extension TalentStory {
    static var majaAeroe: TalentStory {
        var story = TalentStory("maja-aeroe")
        story.texts = [
            .motivation:
                "Borgerservice er kommunens ansigt. Jeg vil lede det, så det ligner et, man har lyst til at tale til.",
            .strengths: "Struktur, ro og et godt øje for, hvornår en arbejdsgang er blevet dum.",
            .challenges: "Jeg retter fejl, som andre kunne lære af. Jeg er bange for at være i vejen.",
            .seenByOthers: "Usynlig på den gode måde, og nogle gange på den anden.",
            .expectedEffect:
                "Søren vil have digital hjælp flyttet ud på biblioteker og plejecentre, uden at køen på rådhuset vokser.",
            .agreements: "Jeg fremlægger selv vores tal for direktionen. Søren sidder bag mig og siger ingenting.",
            .talentEnvironment: "To superbrugere har fået tid til at lære de andre op, og de vælger selv emnerne.",
        ]
        story.goals = [
            GoalStory(
                .individual, "Træde frem med resultaterne", measure: "Fremlagt for direktionen og for udvalget.",
                due: 17, .communication, was: .underWay),
            GoalStory(
                .team, "Fejl bliver til fælles læring", measure: "Ugens fejl på tavlen hver tirsdag, også mine.",
                due: -5, .coreTask, was: .underWay, now: .reached),
            GoalStory(
                .organisation, "Digital hjælp fem steder i kommunen", measure: "Faste tider og 200 besøg om måneden.",
                due: 90, .innovation, now: .notStarted, since: .second),
        ]
        story.keep = ["rolige åbninger af dagen", "klare vejledninger"]
        story.less = ["rette i det skjulte", "vente på at blive spurgt"]
        story.more = ["vise, hvad vi kan", "lade superbrugerne undervise", "prøve af i det små"]
        story.learning = [
            LearningStory("Folk ville gerne se mig tage fejl, så de selv turde.", from: "Lederspejl", since: .first),
            LearningStory("En prøvehandling på to uger slår en plan på tyve sider.", from: "Modul 3"),
        ]
        story.proteges = ["AKJ", "GR"]
        story.revisions = [
            RevisionStory(talk: 1, agreed: "Det glæder mig, at du vil frem i lyset."),
            RevisionStory(talk: 3, agreed: nil),
        ]
        story.tasks = [
            TaskStory(
                "Prøve digital hjælp på et plejecenter i to uger", due: -38, .reached,
                outcome: "31 besøg, og 11 af dem kom igen med en nabo. Vi fortsætter.", evaluated: true),
            TaskStory("Fremlægge køtal og tilfredshed for direktionen", due: 10, .underWay),
        ]
        story.talkNotes = [
            TalkStory(
                1, "Søren havde ikke opdaget, hvor meget jeg retter. Jeg havde ikke opdaget, at det var et problem.",
                [
                    AgreementStory("Første fejl på tavlen er Majas egen", due: -112, done: true)
                ]),
            TalkStory(
                3, "Direktionen venter. Vi øver den første sætning ti gange, og den tiende er kortest.",
                [
                    AgreementStory("Maja sender tre dias, ikke flere", due: 9)
                ]),
        ]
        story.leaderGroupMeetings = 1
        story.mirror = MirrorStory(
            "Kollega: alt virker, når Maja har været der, og ingen så hende komme.\nSamarbejdspartner på plejecentret: hun spørger beboeren først.\nLeder: hendes beskedenhed koster afdelingen opmærksomhed."
        )
        story.shadowing = .held(
            daysAgo: 9,
            "Du gav ordet til superbrugeren og satte dig ned. Smukt. Da nogen spurgte, hvem der havde fundet på det, sagde du »vi«. Det var dig; det må du godt sige."
        )
        return story
    }
}
