extension TalentSeed {
    static var nielsAaen: TalentSeed {
        var seed = TalentSeed("niels-aaen")
        seed.texts = [
            .motivation:
                "Jeg har rådgivet ledere i otte år uden at være det. Nu koordinerer jeg fire kolleger og vil gerne finde ud af, om jeg følger mine egne råd.",
            .strengths: "Lytter, skriver klart, kan lov og aftaler udenad.",
            .challenges: "Jeg er stadig mest kollega. Når to af de andre er uenige, bliver jeg mægler og ikke leder.",
            .seenByOthers: "Vores allesammens Niels.",
            .expectedEffect:
                "Mette ønsker, at HR-teamet møder lederne før opslaget og ikke efter, og at jeg kan føre forhandlinger selv.",
            .agreements: "Mette henviser til mig, når nogen går uden om. Jeg tager det samme dag.",
            .talentEnvironment:
                "En studentermedhjælper og en nyuddannet får hver sit område, som de selv holder møder om.",
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Træde i karakter som leder af kolleger", measure: "Tre uenigheder afgjort, ikke mæglet.",
                due: 15, .communication, was: .underWay),
            GoalSeed(
                .team, "Fast kontakt til 20 institutionsledere", measure: "Hver har én fra teamet at ringe til.",
                due: 36, .network, was: .underWay, now: .reached),
        ]
        seed.keep = ["det åbne øre", "klart sprog"]
        seed.less = ["mægle for husfredens skyld", "spise frokost med de samme to"]
        seed.more = ["sige: sådan gør vi", "forhandle selv", Line("give feedback samme dag", since: .second)]
        seed.learning = [
            LearningSeed(
                "Ingen har noget imod, at jeg bestemmer. De har ventet på det.", from: "Lederspejl", since: .first),
            LearningSeed("Ved talentsamtaler spørger jeg mest om det, jeg selv var god til.", from: "Modul 3"),
        ]
        seed.proteges = ["FJ"]
        seed.revisions = [
            RevisionSeed(talk: 1, agreed: "Enig. De har faktisk ventet på det."),
            RevisionSeed(talk: 3, agreed: nil),
        ]
        seed.tasks = [
            TaskSeed("Føre forhandlingen om ny aftale for specialkonsulenter", due: 44, .notStarted),
            TaskSeed(
                "Skrive ny vejledning om sygefraværssamtaler", due: -29, .reached,
                outcome: "Seks sider blev til to og en tegning. Bo har hængt den op på materielgården.", evaluated: true
            ),
            TaskSeed(
                "Finde en ordning for kontakt til institutionslederne", due: -48, .reached,
                outcome: "Alle 20 har et navn. To bad om et andet, og det fik de."),
        ]
        seed.talkNotes = [
            TalkSeed(
                1, "»Vores allesammens Niels.« Mette spørger, hvis Niels jeg selv synes, jeg er. Godt spørgsmål.",
                [
                    AgreementSeed("Niels fortæller teamet om sin nye rolle", due: -98, done: true)
                ]),
            TalkSeed(
                3,
                "Jeg afgjorde uenigheden om ferievagten på fire minutter, og ingen døde af det. Nu gælder det forhandlingen.",
                [
                    AgreementSeed("Mette og Niels laver mandat til forhandlingen", due: 3)
                ]),
        ]
        seed.leaderGroupMeetings = 1
        seed.mirror = MirrorSeed(
            "Kollega: han husker, hvad man sagde for et halvt år siden, og bruger det pænt.\nSamarbejdspartner på en skole: jeg ringer til Niels, også om det, han ikke har noget med at gøre.\nLeder: han kan godt, og han ved det næsten."
        )
        seed.log = [
            LogSeed(
                .after(module: 1, day: 2, days: 1), hour: 8,
                "Lars sagde, at jeg taler om teamet, som om jeg var på besøg. Det er et godt billede, og jeg bryder mig ikke om det."
            ),
            LogSeed(
                .after(module: 2, day: 1, days: 0), hour: 23,
                "De tog min case og skilte den ad. Borgeren manglede. Anne var sød ved mig bagefter, men hun har ret: jeg havde lavet en løsning til os selv.",
                starred: true),
            LogSeed(
                .ago(26), hour: 12,
                "Spiste frokost ved et andet bord i dag. To kolleger så op, som om jeg var flyttet hjemmefra."),
            LogSeed(
                .ago(15), hour: 17,
                "Sagde: »Sådan gør vi«. Ventede på indvendingen. Den kom ikke. Gik ud og drak et glas vand.",
                shared: [.buddy], starred: true, goal: 1),
            LogSeed(
                .ago(6), hour: 21,
                "Har skrevet mandatet til forhandlingen tre gange. Den tredje begynder med, hvad de andre gerne vil.",
                shared: [.lineManager]),
        ]
        return seed
    }
}
