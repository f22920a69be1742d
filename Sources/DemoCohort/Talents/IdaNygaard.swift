extension TalentStory {
    static var idaNygaard: TalentStory {
        var story = TalentStory("ida-nygaard")
        story.texts = [
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
        story.goals = [
            GoalStory(
                .individual, "Holde fri, når jeg har fri",
                measure: "Ingen opkald fra afsnittet på fridage i fire uger.", due: 11, .implementation, was: .underWay),
            GoalStory(
                .team, "Planlagt samtale inden for et døgn", measure: "Ni af ti nye patienter.", due: 47, .coreTask,
                was: .underWay, now: .reached),
            GoalStory(
                .organisation, "Fælles udskrivning med to kommuner",
                measure: "Prøvet på seks forløb, vurderet af patienterne.", due: 100, .network, now: .notStarted,
                since: .second),
        ]
        story.keep = ["eftersnak efter svære vagter", "patientens egne ord"]
        story.less = ["telefonen på fridage", "være den modige for andre"]
        story.more = ["forstå mit budget", "planlægge det gode", "bruge min mentor"]
        story.learning = [
            LearningStory("Mit mod kan gøre andre forsigtige.", from: "Lederspejl", since: .first),
            LearningStory("Kommunen og vi har hver vores ord for den samme dag.", from: "Modul 2"),
        ]
        story.proteges = ["RK", "HLM"]
        story.revisions = [
            RevisionStory(talk: 1, agreed: "Enig. Fridagene er ikke et luksusmål."),
            RevisionStory(talk: 3, agreed: "Jeg tager fat i kommunernes chefer, så sporet er lagt."),
        ]
        story.tasks = [
            TaskStory(
                "Indføre planlagt samtale for nyindlagte", due: -26, .reached,
                outcome: "93 procent i sidste opgørelse. RK og HLM har præsenteret det for hele centret.",
                evaluated: true),
            TaskStory("Forberede fælles udskrivning med Nordby og Sønderlund", due: 38, .underWay),
            TaskStory("Gennemgå afsnittets budget med controlleren", due: -1, .notStarted),
        ]
        story.talkNotes = [
            TalkStory(
                1,
                "Vi taler om ordet træt. Pia vil ikke have, at det bliver et personlighedstræk. Det er noget, vi kan planlægge os ud af.",
                [
                    AgreementStory("Telefonkæde uden Ida på fridage", due: -105, done: true)
                ]),
            TalkStory(
                3, "Samtalerne kører. Nu tør vi se på økonomien, siger Pia, og jeg griner lidt for højt.",
                [
                    AgreementStory("Møde med controlleren", due: -1),
                    AgreementStory("Pia skaffer kontakt i de to kommuner", due: 8),
                ]),
        ]
        story.leaderGroupMeetings = 2
        story.mentorTalks = [
            MentorTalkStory(
                .ago(70),
                "Lone fortæller om sit første år som jobcenterchef. Hun skrev ned hver dag, hvad hun lod være med."),
            MentorTalkStory(
                .ago(29),
                "Vi gik en tur. Lone spurgte, hvad jeg ville savne, hvis der aldrig var noget akut. Jeg kom til at tænke på min far."
            ),
        ]
        story.mirror = MirrorStory(
            "Kollega: går forrest, når det bliver farligt, og så bliver jeg stående.\nSamarbejdspartner i kommunen: hun taler om mennesker og ikke om ydelser.\nLeder: skal passe på sig selv med samme omhu, som hun passer på andre."
        )
        story.shadowing = .held(
            daysAgo: 8,
            "Alle fik talt, og du sagde højt, at du ikke vidste det. Det gav plads. Budgetpunktet tog fire minutter, og jeg tror, at de andre også var lettede."
        )
        story.judgements = [
            JudgementStory(
                .afterKickOff(days: 1), .advanced, .notYet, "Et tungt afsnit, som ledes meget gennem egen indsats."),
            JudgementStory(.ago(21), .advanced, .satisfactory, "Teamet bærer nu selv to spor. Økonomien er næste mål."),
        ]
        story.log = [
            LogStory(
                .after(module: 1, day: 2, days: 3), kl: 22,
                "»Modig og træt.« Begge dele er sande, og jeg har kun været stolt af det ene."),
            LogStory(
                .after(module: 2, day: 1, days: 1), kl: 6,
                "Kunne ikke sove på internatet. Gik ned til vandet og mødte Karen. Vi sagde ingenting i en halv time. Det bedste netværksmøde indtil nu."
            ),
            LogStory(
                .ago(30), kl: 16, "Lones spørgsmål går med rundt på gangene. Hvad ville jeg savne?", shared: [.mentor]),
            LogStory(
                .ago(17), kl: 20,
                "RK fremlagde tallene for hele centret. Jeg sad på bagerste række og opdagede, at jeg rettede på min egen trøje, hver gang han tøvede.",
                starred: true, goal: 2),
            LogStory(
                .afterShadowing(of: "ida-nygaard", days: 0), kl: 19,
                "Maja så det, jeg håbede, at ingen så: at jeg løber hen over budgettet. Hun tilbyder at sidde med, når controlleren kommer.",
                shared: [.buddy]),
            LogStory(
                .ago(2), kl: 9,
                "Fridag nummer tre uden opkald. Gik i byen og købte en plante til afsnittet. Tæller det?",
                shared: [.buddy, .lineManager], goal: 1),
        ]
        return story
    }
}
