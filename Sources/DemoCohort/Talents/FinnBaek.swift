extension TalentSeed {
    static var finnBaek: TalentSeed {
        var seed = TalentSeed("finn-baek")
        seed.texts = [
            .motivation:
                "På et jobcenter bliver ledelse mærket af borgerne dagen efter. Det ansvar kan jeg godt lide, og jeg vil gerne have mere af det.",
            .strengths:
                "Jeg får folk med, jeg kan loven, og jeg glemmer ikke, hvem der sidder på den anden side af skranken.",
            .challenges:
                "Jeg har ledet det samme velfungerende team i fire år. Jeg ved ikke, hvad jeg kan, når det ikke går godt.",
            .seenByOthers: "Den bedste teamleder i huset, og en, der holder sig til sin gang.",
            .expectedEffect:
                "Lone vil have mig til at tage virksomhedsindsatsen på tværs af tre teams, så en arbejdsgiver kun skal kende ét nummer.",
            .agreements:
                "Lone giver mig en opgave uden for teamet inden for en måned. Jeg siger ja, før jeg føler mig klar.",
            .afterProgramme: "Afdelingsleder på beskæftigelsesområdet, eller et projekt på tværs med erhvervsservice.",
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Lede noget, jeg ikke kan i forvejen",
                measure: "Virksomhedsindsatsen er min, og jeg har bedt om hjælp tre gange.", due: 52, .implementation,
                was: .notStarted),
            GoalSeed(
                .team, "Teamet klarer sig med en sagsfordeler",
                measure: "Ventetid uændret, når jeg er væk to dage om ugen.", due: 29, .talent, was: .underWay,
                now: .reached),
        ]
        seed.keep = ["borgeren først i sagen", "det gode humør"]
        seed.less = ["tage de svære sager selv", "blive på egen gang"]
        seed.more = ["sige ja til det ukendte", "kende virksomhederne", "lave fejl, andre kan se"]
        seed.learning = [
            LearningSeed(
                "Et team, der kører af sig selv, er et bevis på god ledelse, men ikke på min grænse.", from: "Modul 3",
                since: .first)
        ]
        seed.proteges = ["SVA"]
        seed.revisions = [RevisionSeed(talk: 2, agreed: "Ja tak. Opgaven kommer, hold dig klar.")]
        seed.tasks = [
            TaskSeed("Overtage virksomhedsindsatsen for de tre teams", due: 50, .underWay),
            TaskSeed(
                "Nedbringe ventetiden til første samtale til seks dage", due: -44, .reached,
                outcome: "Vi landede på fem dage. Det var SVA, der fandt på at ringe folk op i stedet for at skrive.",
                evaluated: true),
            TaskSeed("Fortælle arbejdsmarkedsrådet om erfaringerne", due: 7, .notStarted),
        ]
        seed.talkNotes = [
            TalkSeed(
                2, "Lone siger det lige ud: det er for let for mig. Jeg bliver overrasket over, hvor lettet jeg er.",
                [
                    AgreementSeed("Lone finder en opgave på tværs", due: -60, done: true)
                ]),
            TalkSeed(
                3,
                "Virksomhedsindsatsen er min. Første møde med de to andre teamledere var køligt, og det er nok fair.",
                [
                    AgreementSeed("Finn holder et møde i hvert team, hos dem", due: -5)
                ]),
        ]
        seed.leaderGroupMeetings = 1
        seed.mirror = MirrorSeed(
            "Kollega: han gør det let at være ny.\nSamarbejdspartner i en virksomhed: Finn ved, hvad jeg laver, og det er der ikke mange på kommunen, der gør.\nLeder: mangler kun modstand.",
            released: false)
        seed.shadowing = .planned(inDays: 2)
        seed.judgements = [
            JudgementSeed(
                .afterKickOff(days: 1), .simple, .satisfactory,
                "Et godt team og stabil drift. Opgaven er ikke ret svær længere."),
            JudgementSeed(
                .ago(33), .simple, .exceptional,
                "Gør sit nuværende arbejde fremragende. Skal nu have opgaver, der kan vælte ham lidt."),
        ]
        seed.log = [
            LogSeed(
                .after(module: 1, day: 1, days: 3), hour: 16,
                "Bo talte om veje, og jeg om dem, der kører på dem. Det var sjovt, indtil jeg kom hjem og opdagede, at jeg selv styrer efter ventetid og ikke efter job."
            ),
            LogSeed(
                .ago(43), hour: 20,
                "Lone sagde, at det er for let for mig. Har hele ugen gået med det som et kompliment med en tegnestift i."
            ),
        ]
        return seed
    }
}
