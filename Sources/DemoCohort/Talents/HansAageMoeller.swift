extension TalentSeed {
    static var hansAageMoeller: TalentSeed {
        var seed = TalentSeed("hans-aage-moeller")
        seed.texts = [
            .motivation:
                "Jeg er læge og bliver ved med at være det. Men jeg har erkendt, at de fleste fejl, vi laver, ikke er faglige, og så må nogen tage sig af det andet.",
            .strengths: "Klar tænkning, faglig tyngde, jeg læser bilagene.",
            .challenges: "Jeg forveksler enighed med tavshed. Og jeg kan være skarp uden at opdage det.",
            .seenByOthers: "Man går velforberedt ind til ham. Nogle går slet ikke ind.",
            .expectedEffect:
                "Ole forventer, at de fire speciallægegrupper får ét fælles vagtbånd, og at yngre læger siger, når de er i tvivl.",
            .agreements:
                "Ole giver mig besked samme dag, når min tone har ramt ved siden af. Jeg svarer med tak og først dagen efter med noget andet.",
            .afterProgramme: "Klinikchef, hvis jeg kan få folk til at ville det, jeg vil.",
        ]
        seed.products = [
            1: [
                "To sider om tillid og faglighed. Det skal blive til én."
            ],
            2: [
                "Vagtbåndet mellem to klinikker; casen er min egen.",
                "Jeg leder arbejdsgruppen.",
                "",
            ],
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Spørge de yngste først",
                measure: "På konferencen taler de yngste læger før mig, hver dag i en måned.", due: 22, .communication,
                was: .underWay),
            GoalSeed(
                .team, "Ét vagtbånd for fire grupper", measure: "Fælles plan i drift og færre byttede vagter.", due: 66,
                .implementation, was: .underWay),
            GoalSeed(
                .organisation, "Læring af fejl på tværs af afsnit",
                measure: "En sag om måneden gennemgås med plejen ved bordet.", due: -7, .coreTask, was: .underWay,
                now: .reached),
        ]
        seed.keep = ["høj faglig standard", "at læse før mødet"]
        seed.less = ["rette folk foran andre", "bruge mail til uenighed"]
        seed.more = ["sige, at jeg er i tvivl", "gå stuegang med plejen", "rose det, jeg ser"]
        seed.learning = [
            LearningSeed(
                "To yngre læger har undladt at ringe om natten på grund af mig. Det er en patientsikkerhedssag.",
                from: "Lederspejl", since: .first),
            LearningSeed("Modstanden mod vagtbåndet var i virkeligheden et spørgsmål om søndage.", from: "Modul 3"),
        ]
        seed.proteges = ["ELB"]
        seed.revisions = [
            RevisionSeed(
                talk: 1, agreed: "Modigt, at læringspunktet fra spejlet står der. Vi tager det alvorligt sammen."),
            RevisionSeed(talk: 3, agreed: "Godkendt. Skriv gerne, hvordan vi holder det ved lige."),
        ]
        seed.tasks = [
            TaskSeed("Fælles vagtbånd for fire speciallægegrupper", due: 65, .underWay),
            TaskSeed(
                "Indføre månedlig læringskonference med plejen", due: -7, .reached,
                outcome: "Den fjerde blev ledet af en sygeplejerske. Jeg sagde to ting, og den ene var undskyld.",
                evaluated: true),
        ]
        seed.talkNotes = [
            TalkSeed(
                1,
                "Spejlet: jeg bad Ole læse det højt. Derefter var der stille. Vi er enige om, at jeg selv siger det til de yngre læger.",
                [
                    AgreementSeed("Hans Åge tager det op på morgenkonferencen", due: -96, done: true)
                ]),
            TalkSeed(
                2,
                "Vagtbåndet: to grupper ja, to nej. Ole minder mig om, at jeg ikke behøver at vinde diskussionen for at få planen.",
                [
                    AgreementSeed("Enkeltmøder med de to grupper", due: -48, done: true)
                ]),
        ]
        seed.leaderGroupMeetings = 1
        seed.mirror = MirrorSeed(
            "Kollega: den dygtigste, jeg har arbejdet med, og den, jeg nødigst vækker.\nSamarbejdspartner i plejen: når han spørger, er det, fordi han vil vide det; det tog mig to år at opdage.\nLeder: han kan blive klinikchef, hvis han vil lære at tabe."
        )
        seed.shadowing = .held(
            daysAgo: 5,
            "Du talte som nummer fem. Det var nyt, og rummet mærkede det. Din opsamling var skarp og venlig. Ét blik på uret midt i reservelægens spørgsmål; det så hun."
        )
        seed.judgements = [
            JudgementSeed(
                .afterKickOff(days: 5), .nextLevel, .notYet, "Opgaverne er på niveauet, følgeskabet er ikke."),
            JudgementSeed(
                .ago(19), .nextLevel, .satisfactory,
                "Konferencen er forandret. Flere siger noget, og flere ringer om natten."),
        ]
        return seed
    }
}
