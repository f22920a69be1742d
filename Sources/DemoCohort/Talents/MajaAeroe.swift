extension TalentSeed {
    static var majaAeroe: TalentSeed {
        var seed = TalentSeed("maja-aeroe")
        seed.texts = [
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
        seed.goals = [
            GoalSeed(
                .individual, "Træde frem med resultaterne", measure: "Fremlagt for direktionen og for udvalget.",
                due: 17, .communication, was: .underWay),
            GoalSeed(
                .team, "Fejl bliver til fælles læring", measure: "Ugens fejl på tavlen hver tirsdag, også mine.",
                due: -5, .coreTask, was: .underWay, now: .reached),
            GoalSeed(
                .organisation, "Digital hjælp fem steder i kommunen", measure: "Faste tider og 200 besøg om måneden.",
                due: 90, .innovation, now: .notStarted, since: .second),
        ]
        seed.keep = ["rolige åbninger af dagen", "klare vejledninger"]
        seed.less = ["rette i det skjulte", "vente på at blive spurgt"]
        seed.more = ["vise, hvad vi kan", "lade superbrugerne undervise", "prøve af i det små"]
        seed.learning = [
            LearningSeed("Folk ville gerne se mig tage fejl, så de selv turde.", from: "Lederspejl", since: .first),
            LearningSeed("En prøvehandling på to uger slår en plan på tyve sider.", from: "Modul 3"),
        ]
        seed.proteges = ["AKJ", "GR"]
        seed.revisions = [
            RevisionSeed(talk: 1, agreed: "Det glæder mig, at du vil frem i lyset."),
            RevisionSeed(talk: 3, agreed: nil),
        ]
        seed.tasks = [
            TaskSeed(
                "Prøve digital hjælp på et plejecenter i to uger", due: -38, .reached,
                outcome: "31 besøg, og 11 af dem kom igen med en nabo. Vi fortsætter.", evaluated: true),
            TaskSeed("Fremlægge køtal og tilfredshed for direktionen", due: 10, .underWay),
            TaskSeed("Lede borgermødet om den nye indgang til rådhuset", due: 55, .notStarted, isOffer: true),
        ]
        seed.talkNotes = [
            TalkSeed(
                1, "Søren havde ikke opdaget, hvor meget jeg retter. Jeg havde ikke opdaget, at det var et problem.",
                [
                    AgreementSeed("Første fejl på tavlen er Majas egen", due: -112, done: true)
                ]),
            TalkSeed(
                3, "Direktionen venter. Vi øver den første sætning ti gange, og den tiende er kortest.",
                [
                    AgreementSeed("Maja sender tre dias, ikke flere", due: 9)
                ]),
        ]
        seed.leaderGroupMeetings = 1
        seed.mirror = MirrorSeed(
            "Kollega: alt virker, når Maja har været der, og ingen så hende komme.\nSamarbejdspartner på plejecentret: hun spørger beboeren først.\nLeder: hendes beskedenhed koster afdelingen opmærksomhed."
        )
        seed.shadowing = .held(
            daysAgo: 9,
            "Du gav ordet til superbrugeren og satte dig ned. Smukt. Da nogen spurgte, hvem der havde fundet på det, sagde du »vi«. Det var dig; det må du godt sige."
        )
        return seed
    }
}
