extension TalentSeed {
    static var anneHolm: TalentSeed {
        var seed = TalentSeed("anne-holm")
        seed.texts = [
            .motivation:
                "Jeg vil lede, fordi jeg har set, hvad det gør ved en stue, når de voksne ved, hvad de er fælles om. Nu vil jeg gerne kunne gøre det for flere huse på én gang.",
            .strengths:
                "Jeg er rolig, når det brænder på, og folk kommer til mig, før det bliver en konflikt. Jeg holder, hvad jeg lover.",
            .challenges:
                "Jeg tager for meget på mine egne skuldre. Når en kollega er presset, løser jeg opgaven for hende i stedet for at spørge.",
            .seenByOthers:
                "At jeg lytter længe og beslutter hurtigt. At jeg sommetider glemmer at sige højt, hvorfor jeg har besluttet noget.",
            .expectedEffect:
                "Søren forventer, at driften i de to huse kan køre uden mig tre dage om ugen, og at samarbejdet med Sundhed bliver en vane og ikke en brandslukning.",
            .agreements:
                "Søren giver mig plads på sit ledermøde hver anden måned. Jeg siger til i god tid, når noget skrider, i stedet for at arbejde det ind om aftenen.",
            .afterProgramme:
                "Jeg vil gerne prøve kræfter med en områdelederstilling og bliver stedfortræder for Søren i dagtilbudsnetværket.",
        ]
        seed.products = [
            1: [
                "Mennesker før planer. Jeg siger højt, hvorfor jeg beslutter noget. En fejl taler vi om i samme uge, som den sker."
            ],
            2: [
                "Sprogstart for børn, der kan for lidt dansk. Casen er Sundheds og vores.",
                "Jeg samler pædagoger og sundhedsplejersker en gang om måneden.",
                "Tre familier er begyndt.",
            ],
            3: [
                "De to koordinatorer leder hver sit møde.",
                "De kan styre et hus alene i fire uger.",
                "Hvert hus har én, der øver sig i at lede.",
                "",
                "En time hver sjette uge om en ledelsessag.",
            ],
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Delegere driften til to koordinatorer",
                measure: "Vagtplan og forældrehenvendelser går uden om mig i fire uger i træk.", due: 21, .talent,
                was: .underWay),
            GoalSeed(
                .team, "Ledermøder med én fælles dagsorden",
                measure: "De tre teams har valgt to fælles punkter om måneden og følger op på dem.", due: 60, .coreTask,
                now: .notStarted, since: .second),
            GoalSeed(
                .organisation, "Tre sager løst sammen med Sundhed",
                measure: "Tre børn har fået én samlet plan inden for seks uger.", due: 95, .network, was: .underWay,
                now: .reached),
            GoalSeed(
                .individual, "Fortælle om beslutninger, før rygtet gør det",
                measure: "Personalet svarer ja til »jeg ved hvorfor« i tre korte målinger.", due: 110, .communication,
                now: .notStarted, since: .now),
        ]
        seed.keep = ["nærvær i husene", "den korte morgenrunde", "humor på møderne"]
        seed.less = [
            "skrive referater selv", "løse sager for teamet", Line("svare på mail om aftenen", since: .second),
        ]
        seed.more = ["sparre med andre ledere", "tænke et år frem", Line("lade tavsheden arbejde", since: .second)]
        seed.learning = [
            LearningSeed(
                "Mine medarbejdere oplever mig som tilgængelig, men ved ikke, hvad jeg selv mener.", from: "Lederspejl",
                since: .first),
            LearningSeed(
                "En god samskabelse begynder med et spørgsmål, ingen af os kan svare på alene.", from: "Modul 2"),
            LearningSeed("Talent er ikke det samme som flid. Jeg havde overset LT i to år.", from: "Modul 3"),
        ]
        seed.proteges = ["LT", "MSK"]
        seed.protegeFacts = [
            "LT": ProtegeSeed(trains: "at lede personalemødet", next: "holde mødet alene", talked: 12),
            "MSK": ProtegeSeed(trains: "forældresamarbejde", next: "", talked: 40),
        ]
        seed.localPoints = [
            LocalPointSeed(
                what: "En ledelsessag på bordet hver sjette uge", who: "Anne og koordinatorerne", inDays: 60),
            LocalPointSeed(what: "To pædagoger får hver et møde at lede", who: "Søren og Anne", inDays: 90),
        ]
        seed.grounds = [
            GroundSeed("Områdets samarbejde med Sundhed", from: "Søren Kjær", carriedBy: "Søren Kjær", in: 150)
        ]
        seed.revisions = [
            RevisionSeed(
                talk: 1,
                agreed: "En plan, jeg kan se dig i. Pas på, at koordinatorerne får mandatet og ikke kun opgaverne."),
            RevisionSeed(
                talk: 3, agreed: "Flot, at sagerne med Sundhed er i mål. Nu er det ledermøderne, der tæller."),
        ]
        seed.tasks = [
            TaskSeed(
                "Lede arbejdet med ny ferieplan på tværs af de fem dagtilbud", due: -35, .reached,
                outcome:
                    "Planen blev vedtaget i MED uden ændringer. Jeg lærte at lægge uenigheden frem, før nogen bad om det.",
                evaluated: true),
            TaskSeed("Forberede udvalgets besøg i Skovbørnehaven og være vært på dagen", due: 12, .underWay),
            TaskSeed("Komme med et bud på fælles vikardækning for område Nord", due: 40, .notStarted),
        ]
        seed.talkNotes = [
            TalkSeed(
                0,
                "Vi taler om, hvad der skal være anderledes om et år: at jeg kan slippe vagtplanen uden at slippe overblikket. Søren har selv haft svært ved det, og det hjalp at høre.",
                [
                    AgreementSeed("Søren melder ud til husene, hvem der er koordinatorer", due: -150, done: true)
                ]),
            TalkSeed(
                1,
                "Spejlet fylder. Søren genkender, at jeg er utydelig om mine egne holdninger. Vi øver det på ledermødet: jeg siger min mening som nummer ét, ikke som sidste.",
                [
                    AgreementSeed("Anne indleder punktet om normeringer på næste ledermøde", due: -95, done: true)
                ]),
            TalkSeed(
                3,
                "Koordinatorerne er kommet godt i gang, men forældrene ringer stadig til mig. Vi aftaler en fast formulering, og at Søren bakker op, hvis nogen går direkte til ham.",
                [
                    AgreementSeed("Skrive til forældrerådene om de nye indgange", due: -4),
                    AgreementSeed("Finde en dato, hvor Anne leder Sørens møde", due: 15),
                ]),
        ]
        seed.leaderGroupMeetings = 2
        seed.mentorTalks = [
            MentorTalkSeed(
                .ago(61),
                "Birgit spørger, hvad jeg ville gøre, hvis jeg var ansat til at være Sørens nabo og ikke hans højre hånd. Det har jeg tænkt over siden."
            ),
            MentorTalkSeed(
                .ago(17),
                "Om at være ny leder for sine gamle kolleger. Birgit anbefaler at sige det højt den første dag i stedet for at lade som ingenting."
            ),
        ]
        seed.mirror = MirrorSeed(
            "Kollega: Anne er den, der samler op, når vi andre er løbet tør.\nSamarbejdspartner i sundhedsplejen: hun holder aftaler, men jeg ved sjældent, hvor hun selv står.\nLeder: hun er klar til mere, end hun selv tror."
        )
        seed.shadowing = .held(
            daysAgo: 4,
            "Du åbnede mødet med et spørgsmål og holdt pausen. Det gør du allerede godt. Da de to blev uenige, gik du ind efter et minut; prøv tre. Bliv ved med runden til sidst, den gav alle en sætning med hjem."
        )
        seed.judgements = [
            JudgementSeed(
                .afterKickOff(days: 0), .nextLevel, .satisfactory,
                "Anne løser allerede opgaver på tværs af husene, men med Søren i ryggen."),
            JudgementSeed(
                .ago(24), .nextLevel, .exceptional,
                "Sagerne med Sundhed blev løst uden Søren. Anbefaling: søg, når den næste områdestilling kommer."),
        ]
        seed.steps = [
            StepSeed(
                1, .afterKickOff(days: 2), by: .talent,
                [
                    (.underWay, "Fælles ferieplan for de fem huse: det tog et halvt år, men alle var med."),
                    (.practising, "Jeg retter selv vagtplanen om aftenen."),
                    (.underWay, "Budgetopfølgningen til Søren."), (.practising, ""),
                    (.practising, "Sagerne med Sundhed lander hos Søren."),
                ]),
            StepSeed(
                1, .afterKickOff(days: 4), by: .lineManager,
                [
                    (.underWay, "Anne fik husene med i ferieplanen."), (.practising, "Vagtplanen."),
                    (.underWay, ""), (.underWay, "Hun så den nye lov om minimumsnormeringer komme før mig."),
                    (.practising, "Hun beder mig ringe til Sundhed."),
                ]),
            StepSeed(
                2, .ago(4), by: .talent, shared: false,
                [
                    (.confident, "Ferieplanen kører uden mig."),
                    (.underWay, "Fire dage uden at røre vagtplanen. Men jeg rettede i den ugen før."),
                    (.confident, "Notatet til udvalget om vikarer."), (.practising, ""),
                ]),
        ]
        seed.log = [
            LogSeed(
                .after(module: 1, day: 1, days: 1), hour: 20,
                "Kerneopgaven lyder så enkelt, når underviseren siger det. I dag spurgte jeg tre pædagoger, hvad vores er, og fik fire svar. Det er nok mig, der ikke har sagt det tydeligt."
            ),
            LogSeed(
                .mirrorTalk, hour: 21,
                "Spejlet ramte. At de ikke ved, hvor jeg står! Jeg har troet, at det var en gave at holde mig tilbage.",
                shared: [.buddy], starred: true),
            LogSeed(
                .after(module: 2, day: 2, days: 2), hour: 16,
                "Hjemme fra internatet. Vi bøvlede en hel eftermiddag med Niels' case og opdagede, at borgeren slet ikke var nævnt på tavlen.",
                shared: [.networkGroup]),
            LogSeed(
                .after(module: 3, day: 2, days: 3), hour: 8,
                "Bad LT om at lede stuemødet. Hun spurgte hvorfor hende. Jeg sagde, at jeg havde set hende lande den svære samtale i garderoben. Hun blev blank i øjnene.",
                shared: [.lineManager]),
            LogSeed(
                .ago(22), hour: 21,
                "Delegerede vagtplanen i dag og rettede i den i aften. Skrev til koordinatoren og indrømmede det. Hun svarede med en smiley og »jeg så det godt«.",
                goal: 1),
            LogSeed(
                .ago(13), hour: 17,
                "Tredje sag med Sundhed lukket. Familien sagde, at det var første gang, de kun skulle fortælle historien én gang. Sådan noget glemmer jeg at fejre.",
                shared: [.buddy, .lineManager], starred: true, goal: 3),
            LogSeed(
                .ago(6), hour: 20,
                "Fire dage i træk uden at røre vagtplanen. Rastløs og lidt overflødig. Det er vist meningen.", goal: 1),
            LogSeed(
                .afterShadowing(of: "anne-holm", days: 0), hour: 19,
                "Dina fulgte mit ledermøde. Det var mærkeligt at blive set på uden at blive bedømt. Jeg talte langsommere end normalt, og det kunne de godt lide.",
                shared: [.buddy]),
        ]
        return seed
    }
}
