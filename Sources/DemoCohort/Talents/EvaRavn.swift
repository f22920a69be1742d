extension TalentSeed {
    static var evaRavn: TalentSeed {
        var seed = TalentSeed("eva-ravn")
        seed.keepsWorkingCopy = true
        seed.texts = [
            .motivation:
                "Jeg er glad for min skole. Jeg vil ikke videre op, jeg vil dybere ned: lære at lede en skole, som er blevet større og mere forskellig, uden at blive hård.",
            .strengths: "Tålmodig, historisk hukommelse, kan få en vred forælder til at sætte sig.",
            .challenges: "Jeg udskyder det, der gør nogen kede af det. Min kalender er fuld af andres hastesager.",
            .seenByOthers: "Elsket og overbooket.",
            .expectedEffect:
                "Jørn forventer, at de to matrikler bliver én skole med ét ledelsesteam, og at der bliver fulgt op på lærernes fravær i tide.",
            .agreements:
                "Jørn ringer onsdag kl. 8, et kvarter, altid. Jeg siger nej til to ting om måneden og fortæller ham hvilke.",
            .talentEnvironment: "Afdelingslederne får hver sin matrikeldag, hvor de er øverste leder, og jeg er væk.",
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Tage de svære samtaler inden for en uge",
                measure: "Min egen liste: dato for anledning, dato for samtale.", due: 8, .communication, was: .underWay
            ),
            GoalSeed(
                .team, "Ét ledelsesteam på to matrikler",
                measure: "Fælles ledermøde og fælles årshjul, fulgt i tre måneder.", due: 64, .implementation,
                now: .notStarted),
            GoalSeed(
                .organisation, "Udveksle lærere med Sydskolen",
                measure: "Fire lærere har prøvet en måned hos hinanden.", due: -20, .network, was: .underWay,
                now: .dropped),
            GoalSeed(
                .individual, "To timer i kalenderen, som ingen kan booke", measure: "Holdt otte uger ud af ti.",
                due: 33, .implementation, since: .now),
        ]
        seed.keep = ["stå ved porten om morgenen", "huske folks historier"]
        seed.less = ["åben dør hele dagen", "tage referat", "trøste, før jeg har spurgt"]
        seed.more = [
            "gå fra et møde til tiden", "bruge afdelingslederne", Line("bede Jørn om hjælp i tide", since: .now),
        ]
        seed.learning = [
            LearningSeed(
                "Når jeg udskyder en samtale, skåner jeg mig selv og ikke den anden.", from: "Lederspejl", since: .first
            ),
            LearningSeed(
                "Jeg leder stadig to skoler med to sæt vaner, og de ligner begge mig.", from: "Modul 1", since: .first),
            LearningSeed(
                "Et nej kan være et ja til dem, der allerede har fået lovning.", from: "Modul 3", since: .now),
        ]
        seed.proteges = ["VBK"]
        seed.revisions = [
            RevisionSeed(
                talk: 2, agreed: "Enig, men jeg tror, at du undervurderer, hvor meget afdelingslederne kan bære.")
        ]
        seed.tasks = [
            TaskSeed("Beskrive ét fælles årshjul for de to matrikler", due: -11, .underWay),
            TaskSeed("Følge op på sygefravær efter 14 dage, hver gang", due: 55, .underWay),
            TaskSeed(
                "Afvikle byttet med Sydskolen pænt", due: -30, .dropped,
                outcome:
                    "Sydskolen fik ny ledelse og trak sig. Vi skrev ned, hvad vi nåede at lære, og lod det være godt.",
                evaluated: true),
        ]
        seed.talkNotes = [
            TalkSeed(
                1,
                "Jørn var ærlig: to forældre er gået til ham, fordi jeg ikke kom tilbage. Jeg blev flov. Vi bruger resten af tiden på kalenderen.",
                [
                    AgreementSeed("Eva ringer til begge familier", due: -95, done: true)
                ]),
            TalkSeed(
                2,
                "Årshjulet er en tegning, ikke en aftale. Jørn spørger, hvad jeg er bange for, og det er vist, at den ene matrikel skal tabe.",
                [
                    AgreementSeed("Afdelingslederne laver første udkast uden Eva", due: -17),
                    AgreementSeed("Jørn deltager i fælles ledermøde", due: 11),
                ]),
        ]
        seed.lastTalkHeld = 2
        seed.nextTalk = 6
        seed.leaderGroupMeetings = 1
        seed.mirror = MirrorSeed(
            "Kollega: Eva husker min datters navn, men ikke at svare på min mail.\nSamarbejdspartner i PPR: vi kommer altid i mål, for sent.\nLeder: hendes varme er skolens bedste aktiv, og den er ved at blive slidt."
        )
        seed.shadowing = .held(
            daysAgo: 3,
            "Du lod alle tale ud, også ham, der sagde det samme tre gange. Mødet sluttede 20 minutter over tid, og to var gået. Bevar varmen, men sæt uret, så alle kan se det."
        )
        seed.judgements = [
            JudgementSeed(
                .afterKickOff(days: 3), .advanced, .satisfactory,
                "To matrikler er en svær opgave, og relationerne bærer."),
            JudgementSeed(
                .ago(28), .advanced, .satisfactory, by: .talent,
                "Jeg synes, at vi er længere, end det ser ud. Lærerne er begyndt at besøge hinanden af sig selv."),
            JudgementSeed(
                .ago(27), .advanced, .notYet, by: .lineManager,
                "Opgaven er rigtig, men årshjul og opfølgning mangler stadig."),
            JudgementSeed(
                .ago(26), .advanced, .notYet,
                "Vi så forskelligt på det og landede her. Evas kommentar: tempoet er lavt, retningen er god. Vi ser på det igen om tre måneder."
            ),
        ]
        seed.log = [
            LogSeed(
                .after(module: 1, day: 1, days: 0), hour: 21,
                "Alle de andre skrev mål om noget større. Jeg skrev et om at gå hjem kl. 16 om torsdagen og var ved at strege det ud."
            ),
            LogSeed(
                .after(module: 3, day: 2, days: 1), hour: 7,
                "Talentledelse: VBK har ledet klubben i smug i to år. Jeg har kaldt det hjælpsomhed."),
            LogSeed(
                .ago(27), hour: 22,
                "Boks tre. Jeg sagde, at det var fint, og så sad jeg i bilen bagefter. Jørn har nok ret. Det er bare noget andet at se det i et skema.",
                starred: true),
            LogSeed(
                .ago(18), hour: 17,
                "Tog samtalen med Henning samme dag. Den varede ni minutter. Jeg har brugt fem måneder på at undgå ni minutter.",
                shared: [.buddy, .lineManager], goal: 1),
            LogSeed(
                .ago(7), hour: 15,
                "Jens siger, at han slet ikke ville kunne trøste nogen. Jeg siger, at jeg ikke kan lave et regneark. Vi er et udmærket par.",
                shared: [.buddy]),
        ]
        return seed
    }
}
