extension TalentSeed {
    static var karenUlv: TalentSeed {
        var seed = TalentSeed("karen-ulv")
        seed.keepsWorkingCopy = true
        seed.texts = [
            .motivation:
                "Et bibliotek er det sidste sted i byen, hvor man må være uden at købe noget. Det er værd at lede, og jeg vil lære at kæmpe for det i rum, hvor ingen har læst en bog for nylig.",
            .strengths: "Nysgerrig, god til at samle mærkelige mennesker, husker at sige tak.",
            .challenges: "Jeg går i stå, når nogen siger »realistisk«. Jeg undgår konflikten om åbningstider.",
            .seenByOthers: "Idérig, venlig og svær at få en beslutning ud af.",
            .expectedEffect:
                "Uffe vil se biblioteket i spidsen for et kulturhus med frivillige, skole og borgerservice under samme tag.",
            .agreements:
                "Uffe spørger »og hvad så?«, når jeg har talt i fem minutter. Jeg lover ikke at blive fornærmet.",
            .talentEnvironment: "Hver måned leder en ny kollega fredagsmødet, og vi taler om formen bagefter.",
        ]
        seed.products = [
            1: [
                "En folder på seks linjer, som alle har fået."
            ],
            2: [
                "Et fælles kulturhus; casen er tre foreningers og vores.",
                "Jeg leder møderne.",
                "Huset åbner til sommer.",
            ],
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Beslutte, mens jeg er i tvivl",
                measure: "Fem beslutninger inden for 48 timer, skrevet op på tavlen.", due: 19, .implementation,
                was: .underWay),
            GoalSeed(
                .team, "Vagtplan med selvbetjente aftener",
                measure: "Indført i to filialer, og personalet har selv lagt planen.", due: -16, .implementation,
                was: .notStarted),
            GoalSeed(
                .organisation, "Kulturhus med tre parter",
                measure: "Skole, Borgerservice og frivillige har skrevet under på en hensigt.", due: 84, .network,
                was: .underWay),
            GoalSeed(
                .individual, "Sige nej til et godt projekt",
                measure: "Gjort mindst én gang, uden at give et andet i stedet.", due: 40, .coreTask, now: .notStarted,
                since: .now),
        ]
        seed.keep = ["idéer på væggen", "frivilliges fester"]
        seed.less = ["sige ja i døren", "holde alle glade", Line("lave plakater selv", since: .now)]
        seed.more = ["tale om penge med Jens' folk", "sætte en dato på", "holde fast i ti minutter til"]
        seed.learning = [
            LearningSeed("Min venlighed kan opleves, som om jeg gemmer mig.", from: "Lederspejl", since: .first),
            LearningSeed(
                "Borgerservice vil gerne være med, hvis de må beholde deres skranke. Det var hele modstanden.",
                from: "Modul 2", since: .first),
            LearningSeed(
                "Historien om den gamle sømand på læsesalen virkede bedre end besøgstallene.", from: "Modul 4",
                since: .now),
        ]
        seed.proteges = ["BØ"]
        seed.revisions = [RevisionSeed(talk: 2, agreed: "Enig i retningen. Og hvad så?")]
        seed.tasks = [
            TaskSeed("Skaffe hensigtserklæring for kulturhuset", due: 83, .underWay),
            TaskSeed("Lægge forslag om åbningstider frem for personalet", due: -22, .underWay),
            TaskSeed("Få filial Øst til at klare to ubemandede aftener", due: 5, .underWay),
        ]
        seed.talkNotes = [
            TalkSeed(
                0,
                "Uffe vil have mig til at vælge tre ting. Jeg kommer med syv. Vi ender på fire, og det kalder han fremskridt."
            ),
            TalkSeed(
                2,
                "Åbningstiderne er den rigtige prøve, siger Uffe. Jeg har forberedt ti argumenter, men ingen samtale.",
                [
                    AgreementSeed("Karen tager snakken i filial Øst alene", due: -45, done: true)
                ]),
            TalkSeed(
                3, "To sagde op i protest, én kom tilbage. Vi taler om, hvad man må betale for en beslutning.",
                [
                    AgreementSeed(
                        "Karen skriver til personalet, hvad der er besluttet og hvorfor", due: -20, done: true),
                    AgreementSeed("Uffe inviterer Borgerservice til kaffe", due: 12),
                ]),
        ]
        seed.leaderGroupMeetings = 1
        seed.mentorTalks = [
            MentorTalkSeed(.ago(26), "Lone lod mig øve nejet tre gange. Tredje gang undlod jeg at sige undskyld.")
        ]
        seed.mirror = MirrorSeed(
            "Kollega: hos Karen må man tænke dumt, og så bliver det klogt.\nSamarbejdspartner på skolen: vi har haft fire dejlige møder uden en aftale.\nLeder: hun kan mere end kultur, hvis hun tør skuffe nogen."
        )
        seed.shadowing = .planned(inDays: 4)
        seed.judgements = [
            JudgementSeed(.afterKickOff(days: 6), .simple, .notYet, "Mange idéer og få beslutninger."),
            JudgementSeed(
                .ago(23), .simple, .satisfactory,
                "Beslutningen om åbningstider var svær, og den blev taget. Mere af det."),
        ]
        seed.log = [
            LogSeed(
                .after(module: 1, day: 1, days: 1), hour: 10,
                "Kerneopgaven for et bibliotek. Skrev otte udgaver på otte lånesedler. Uffe ville have sagt: og hvad så?"
            ),
            LogSeed(
                .after(module: 2, day: 2, days: 1), hour: 18,
                "Ida ved vandet kl. 6. Jeg har aldrig delt så meget med en, jeg ikke talte med."),
            LogSeed(
                .ago(35), hour: 23,
                "To har sagt op. Jeg kender deres børns navne. Beslutningen er stadig rigtig, og det hjælper mindre, end jeg troede.",
                starred: true),
            LogSeed(
                .ago(21), hour: 14,
                "En af dem kom tilbage. Hun sagde, at det var første gang, jeg havde ment noget så hårdt, at hun kunne være uenig.",
                shared: [.buddy, .lineManager], starred: true, goal: 1),
            LogSeed(
                .ago(12), hour: 11, "Tavlen: fire beslutninger af fem. Den fjerde tog 47 timer og 30 minutter.", goal: 1
            ),
            LogSeed(
                .ago(5), hour: 20,
                "Salget af idéen til Borgerservice: jeg fortalte om sømanden. Min leder fandt selv tallene frem bagefter.",
                shared: [.mentor], goal: 3),
            LogSeed(
                .ago(1), hour: 16, "Gry fortæller, at deres nye får en makker fra en anden afdeling. Den stjæler vi.",
                shared: [.buddy]),
        ]
        return seed
    }
}
