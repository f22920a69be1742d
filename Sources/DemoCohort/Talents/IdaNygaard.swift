extension TalentSeed {
    static var idaNygaard: TalentSeed {
        var seed = TalentSeed("ida-nygaard")
        seed.texts = [
            .motivation:
                "I psykiatrien er det let at blive leder af det, der gik galt i nat. Jeg vil lede det, vi gerne vil have mere af.",
            .strengths: "Nærvær, mod til at blive i rummet, god til at dele ansvar.",
            .challenges: "Jeg tager arbejdet med hjem i kroppen. Og jeg skynder mig forbi økonomien.",
            .seenByOthers: "Modig og træt.",
            .expectedEffect:
                "Pia forventer mindre tvang i afsnittet, flere planlagte samtaler og et team, der kan tåle en uge uden os to.",
            .agreements: "Pia og jeg tjekker ind hver fredag: hvad tager du med hjem? Ingen løsninger før mandag.",
            .talentEnvironment:
                "To medarbejdere leder hver sit forbedringsspor, og jeg er deres sparringspartner, ikke deres tovholder.",
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Holde fri, når jeg har fri",
                measure: "Ingen opkald fra afsnittet på fridage i fire uger.", due: 11, .implementation, was: .underWay),
            GoalSeed(
                .team, "Planlagt samtale inden for et døgn", measure: "Ni af ti nye patienter.", due: 47, .coreTask,
                was: .underWay, now: .reached),
            GoalSeed(
                .organisation, "Fælles udskrivning med to kommuner",
                measure: "Prøvet på seks forløb, vurderet af patienterne.", due: 100, .network, now: .notStarted,
                since: .second),
        ]
        seed.keep = ["eftersnak efter svære vagter", "patientens egne ord"]
        seed.less = ["telefonen på fridage", "være den modige for andre"]
        seed.more = ["forstå mit budget", "planlægge det gode", "bruge min mentor"]
        seed.learning = [
            LearningSeed("Mit mod kan gøre andre forsigtige.", from: "Lederspejl", since: .first),
            LearningSeed("Kommunen og vi har hver vores ord for den samme dag.", from: "Modul 2"),
        ]
        seed.proteges = ["RK", "HLM"]
        seed.revisions = [
            RevisionSeed(talk: 1, agreed: "Enig. Fridagene er ikke et luksusmål."),
            RevisionSeed(talk: 3, agreed: "Jeg tager fat i kommunernes chefer, så sporet er lagt."),
        ]
        seed.tasks = [
            TaskSeed(
                "Indføre planlagt samtale for nyindlagte", due: -26, .reached,
                outcome: "93 procent i sidste opgørelse. RK og HLM har præsenteret det for hele centret.",
                evaluated: true),
            TaskSeed("Forberede fælles udskrivning med Nordby og Sønderlund", due: 38, .underWay),
            TaskSeed("Gennemgå afsnittets budget med controlleren", due: -1, .notStarted),
        ]
        seed.talkNotes = [
            TalkSeed(
                1,
                "Vi taler om ordet træt. Pia vil ikke have, at det bliver et personlighedstræk. Det er noget, vi kan planlægge os ud af.",
                [
                    AgreementSeed("Telefonkæde uden Ida på fridage", due: -105, done: true)
                ]),
            TalkSeed(
                3, "Samtalerne kører. Nu tør vi se på økonomien, siger Pia, og jeg griner lidt for højt.",
                [
                    AgreementSeed("Møde med controlleren", due: -1),
                    AgreementSeed("Pia skaffer kontakt i de to kommuner", due: 8),
                ]),
        ]
        seed.leaderGroupMeetings = 2
        seed.mentorTalks = [
            MentorTalkSeed(
                .ago(70),
                "Lone fortæller om sit første år som jobcenterchef. Hun skrev ned hver dag, hvad hun lod være med."),
            MentorTalkSeed(
                .ago(29),
                "Vi gik en tur. Lone spurgte, hvad jeg ville savne, hvis der aldrig var noget akut. Jeg kom til at tænke på min far."
            ),
        ]
        seed.mirror = MirrorSeed(
            "Kollega: går forrest, når det bliver farligt, og så bliver jeg stående.\nSamarbejdspartner i kommunen: hun taler om mennesker og ikke om ydelser.\nLeder: skal passe på sig selv med samme omhu, som hun passer på andre."
        )
        seed.shadowing = .held(
            daysAgo: 8,
            "Alle fik talt, og du sagde højt, at du ikke vidste det. Det gav plads. Budgetpunktet tog fire minutter, og jeg tror, at de andre også var lettede."
        )
        seed.judgements = [
            JudgementSeed(
                .afterKickOff(days: 1), .advanced, .notYet, "Et tungt afsnit, som ledes meget gennem egen indsats."),
            JudgementSeed(.ago(21), .advanced, .satisfactory, "Teamet bærer nu selv to spor. Økonomien er næste mål."),
        ]
        seed.log = [
            LogSeed(
                .after(module: 1, day: 2, days: 3), hour: 22,
                "»Modig og træt.« Begge dele er sande, og jeg har kun været stolt af det ene."),
            LogSeed(
                .after(module: 2, day: 1, days: 1), hour: 6,
                "Kunne ikke sove på internatet. Gik ned til vandet og mødte Karen. Vi sagde ingenting i en halv time. Det bedste netværksmøde indtil nu."
            ),
            LogSeed(
                .ago(30), hour: 16, "Lones spørgsmål går med rundt på gangene. Hvad ville jeg savne?", shared: [.mentor]
            ),
            LogSeed(
                .ago(17), hour: 20,
                "RK fremlagde tallene for hele centret. Jeg sad på bagerste række og opdagede, at jeg rettede på min egen trøje, hver gang han tøvede.",
                starred: true, goal: 2),
            LogSeed(
                .afterShadowing(of: "ida-nygaard", days: 0), hour: 19,
                "Maja så det, jeg håbede, at ingen så: at jeg løber hen over budgettet. Hun tilbyder at sidde med, når controlleren kommer.",
                shared: [.buddy]),
            LogSeed(
                .ago(2), hour: 9,
                "Fridag nummer tre uden opkald. Gik i byen og købte en plante til afsnittet. Tæller det?",
                shared: [.buddy, .lineManager], goal: 1),
        ]
        return seed
    }
}
