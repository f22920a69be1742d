extension TalentSeed {
    static var dinaFjord: TalentSeed {
        var seed = TalentSeed("dina-fjord")
        seed.texts = [
            .motivation:
                "Jeg blev lærer for børnenes skyld og leder for lærernes. Den dag et team tager fat i hinandens undervisning uden mig, ved jeg, at det virker.",
            .strengths: "Energi, tydelige mål og en god fornemmelse for, hvornår et team er ved at gå i stå.",
            .challenges: "Jeg løber foran. Når jeg vender mig om, er der ikke altid nogen.",
            .seenByOthers: "Et fyrtårn, der af og til blænder.",
            .expectedEffect:
                "Åse ønsker sig, at indskolingen og SFO'en får fælles forberedelse, og at jeg kan tage hele skolen, når hun er på kursus.",
            .agreements:
                "Vi siger »jeg er foran« til hinanden på møder. Åse lægger sin egen tvivl frem, så jeg kan se, at den findes.",
            .talentEnvironment:
                "Tre lærere skiftes til at lede teammødet. Efter hvert møde bruger vi et kvarter på, hvad de så.",
            .afterProgramme:
                "Jeg vil gerne være pædagogisk leder for en hel skole eller viceskoleleder et sted, hvor der skal bygges op.",
        ]
        seed.products = [
            1: [
                "Ti korte sætninger. Den vigtigste: Børn lærer af voksne, der taler sammen."
            ],
            2: [
                "Overgangen fra børnehave til skole; casen er begge husenes.",
                "Jeg skriver forløbet ned, mens vi prøver det.",
                "",
            ],
            3: [
                "Fem mulige vejledere er spurgt.",
                "",
                "",
                "",
                "",
                "",
            ],
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Lade andre nå frem først",
                measure: "Åse tæller på to møder: andre end mig taler først på hvert punkt.", due: 10, .communication,
                was: .underWay, now: .reached),
            GoalSeed(
                .team, "Fælles forberedelse i indskoling og SFO", measure: "To timer om ugen ligger fast i skemaet.",
                due: 42, .coreTask, was: .underWay),
            GoalSeed(
                .organisation, "En fælles overgang fra børnehaven", measure: "Fire børnehaver bruger samme samtaleark.",
                due: 88, .network, now: .notStarted),
        ]
        seed.keep = ["besøg i timerne", "høje forventninger", "at fejre det små"]
        seed.less = ["have svaret klar", "tage ordet to gange", "lave planer i weekenden"]
        seed.more = ["vente", "lede gennem vejledere", Line("tale økonomi med Åse", since: .now)]
        seed.learning = [
            LearningSeed(
                "Engagement kan fylde så meget, at der ikke er plads til andres.", from: "Buddymøde", since: .first),
            LearningSeed("Fælles mål virker først, når nogen har fået lov til at være uenig i dem.", from: "Modul 2"),
        ]
        seed.proteges = ["PHL", "AD"]
        seed.revisions = [
            RevisionSeed(talk: 1, agreed: "Rammer plet. Jeg glæder mig til at tælle."),
            RevisionSeed(talk: 2, agreed: "Enig. Tag SFO-lederen med ind som medejer af mål 2."),
        ]
        seed.tasks = [
            TaskSeed(
                "Lægge skema for indskolingen sammen med de tre teams", due: -40, .reached,
                outcome:
                    "To teams fik det, de ville, det tredje fik en forklaring. Det var forklaringen, de takkede for.",
                evaluated: true),
            TaskSeed("Være Åses stedfortræder i to uger", due: 24, .notStarted),
            TaskSeed("Forberede forældremøde om mobilfri skole", due: -2, .underWay),
        ]
        seed.talkNotes = [
            TalkSeed(
                1,
                "Vi begynder med sætningen om fyrtårnet. Den gjorde ondt i en dag og blev så sjov. Åse har lagt mærke til, at lærerne skriver mere ned, når jeg taler mindre.",
                [
                    AgreementSeed("Dina sidder nederst ved bordet på teammøderne", due: -101, done: true)
                ]),
            TalkSeed(
                3,
                "Forslag om fælles forberedelse er klar, men SFO'en føler sig inviteret til noget færdigt. Vi går en omgang tilbage.",
                [
                    AgreementSeed("Kaffe med SFO-lederen uden papir", due: -12, done: true),
                    AgreementSeed("Nyt forslag skrevet af de to afdelinger i fællesskab", due: 13),
                ]),
        ]
        seed.leaderGroupMeetings = 2
        seed.mirror = MirrorSeed(
            "Kollega: hun får mig til at gøre mig umage.\nSamarbejdspartner i børnehaven: hun har ideer nok til os begge to, og nogle gange er det for mange.\nLeder: lærer hurtigere end de fleste.",
            released: false)
        seed.shadowing = .planned(inDays: 5)
        seed.judgements = [
            JudgementSeed(
                .afterKickOff(days: 0), .nextLevel, .notYet,
                "Har mod på opgaver for hele skolen, men tager stadig teamets rolle fra det."),
            JudgementSeed(
                .ago(15), .nextLevel, .satisfactory,
                "Tydelig fremgang: andre taler først, og planerne bliver bedre af det."),
        ]
        seed.steps = [
            StepSeed(
                1, .afterKickOff(days: 3), by: .talent,
                [
                    (.practising, "Jeg vil gerne være enig med alle, før jeg går videre."),
                    (.underWay, "Koordinatorerne tager selv de fleste beslutninger om dagen."), (.confident, ""),
                    (.underWay, ""), (.underWay, "Samarbejdet med hospitalet om udskrivninger."),
                ]),
            StepSeed(
                1, .afterKickOff(days: 5), by: .lineManager,
                [
                    (.underWay, "Hun fik udskrivningsaftalen i hus, selv om tre parter trak i hver sin retning."),
                    (.underWay, ""), (.underWay, ""), (.practising, "Vi taler mest om denne måned."),
                    (.confident, "Hospitalet spørger efter hende."),
                ]),
        ]
        seed.log = [
            LogSeed(
                .mirrorTalk, hour: 22,
                "Buddymøde. Anne er ikke færdig med at skrive spejlet, men hun var så mild, da hun sagde, at jeg fylder. Jeg ville hellere have haft det sagt hårdt, så kunne jeg være blevet sur.",
                starred: true),
            LogSeed(
                .after(module: 2, day: 2, days: 5), hour: 17,
                "Prøvede bootcampens øvelse med to stole på teammødet. De grinede ad mig, og så brugte de den alligevel.",
                shared: [.networkGroup]),
            LogSeed(
                .ago(36), hour: 20,
                "SFO-lederen sagde: »Det lyder, som om I allerede har besluttet jer.« Det havde vi. Eller jeg havde."),
            LogSeed(
                .ago(20), hour: 13,
                "Åse talte i dag. Andre begyndte på fem af seks punkter. Det sjette var økonomi, og dér sagde ingen noget, heller ikke jeg.",
                shared: [.lineManager], goal: 1),
            LogSeed(
                .afterShadowing(of: "anne-holm", days: 0), hour: 18,
                "Fulgte Annes møde som skygge. Hun lod tavsheden stå. Jeg sad og krummede tæer i minutter, der nok var sekunder. Det vil jeg lære.",
                shared: [.buddy], starred: true),
            LogSeed(
                .ago(1), hour: 21,
                "Forældremødet er ikke klar, og jeg har lyst til at lave det hele selv i nat. Skriver det her i stedet for."
            ),
        ]
        return seed
    }
}
