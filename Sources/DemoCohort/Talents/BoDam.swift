extension TalentSeed {
    static var boDam: TalentSeed {
        var seed = TalentSeed("bo-dam")
        seed.texts = [
            .motivation:
                "Jeg kan godt lide at få ting til at køre. De sidste år er det gået op for mig, at det er mandskabet og ikke maskinerne, der afgør, om det kører.",
            .strengths: "Jeg kender faget til bunds og siger tingene, som de er. Folk ved, hvor de har mig.",
            .challenges:
                "Jeg bliver utålmodig, når vi skal tale om samarbejde. Og jeg skriver som en, der skal spare på blækket.",
            .seenByOthers: "Retfærdig og til at regne med. Kan virke afvisende, når jeg bare tænker.",
            .expectedEffect:
                "Inger regner med, at de tre brigader planlægger ugen sammen, og at vi får halveret kørslen mellem pladserne.",
            .agreements:
                "Inger og jeg går en tur i felten den første mandag i måneden. Jeg kommer med tallene, hun kommer med spørgsmålene.",
            .talentEnvironment:
                "To unge formænd skiftes til at have ugeplanen. Jeg sidder med, men holder mund, indtil de spørger.",
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Spørge, før jeg svarer",
                measure: "Formændene kommer selv med løsningen på to af tre problemer.", due: 18, .coreTask,
                was: .underWay),
            GoalSeed(
                .team, "Én ugeplan for tre brigader",
                measure: "Fælles plan hver torsdag kl. 13, kørsel ned med en fjerdedel.", due: 45, .implementation,
                was: .underWay, now: .underWay),
            GoalSeed(
                .organisation, "Fast aftale med Skole om udearealerne",
                measure: "Underskrevet aftale om 11 skoler og ingen hasteopgaver i seks uger.", due: -9, .network,
                now: .notStarted),
        ]
        seed.keep = ["at være ude hos folkene", "klare aftaler", "orden på pladsen"]
        seed.less = ["køre forbi for at tjekke", "svare på stående fod"]
        seed.more = [
            "skrive ned, hvad vi aftalte", "invitere de andre driftsledere", Line("sige tak højt", since: .second),
        ]
        seed.learning = [
            LearningSeed("Når jeg tier for at tænke, tror folk, at jeg er sur.", from: "Lederspejl", since: .first),
            LearningSeed("En borger, der klager, er en gratis konsulent.", from: "Modul 2"),
        ]
        seed.proteges = ["KJ"]
        seed.revisions = [
            RevisionSeed(talk: 1, agreed: "Jeg er med. Sæt gerne tal på kørslen, så vi kan se det."),
            RevisionSeed(talk: 2, agreed: "Godt skridt med formændene. Aftalen med Skole må ikke blive liggende."),
        ]
        seed.tasks = [
            TaskSeed("Indføre fælles ugeplan i brigade 1, 2 og 3", due: 30, .underWay),
            TaskSeed(
                "Forhandle snerydning med de to boligforeninger", due: -60, .reached,
                outcome: "Aftalen holder. Jeg gik derfra uden at have hævet stemmen, og det var nyt.", evaluated: true),
            TaskSeed("Lave oplæg til udskiftning af maskinparken sammen med Økonomi", due: -6, .underWay),
        ]
        seed.talkNotes = [
            TalkSeed(
                1,
                "Inger læste spejlet med et smil: det om at virke sur kendte hun godt. Vi aftaler et tegn på møderne, så jeg kan sige »jeg tænker«.",
                [
                    AgreementSeed("Bo fortæller brigaderne om spejlet", due: -98, done: true)
                ]),
            TalkSeed(
                2,
                "Ugeplanen møder modstand i brigade 2. Vi bliver enige om, at det er mig, der har planlagt den hen over hovedet på dem.",
                [
                    AgreementSeed("Ny start på ugeplanen med brigade 2 ved bordet", due: -30, done: true),
                    AgreementSeed("Inger tager fat i Skole om udearealerne", due: -14),
                ]),
        ]
        seed.lastTalkHeld = 2
        seed.nextTalk = -8
        seed.leaderGroupMeetings = 1
        seed.mentorTalks = [
            MentorTalkSeed(
                .ago(44),
                "Torben har stået det samme sted med tre brigader. Hans råd: lad dem lave planen forkert to gange, før du retter den."
            )
        ]
        seed.mirror = MirrorSeed(
            "Kollega: retfærdig, men man skal turde spørge to gange.\nSamarbejdspartner på skolen: han gør det, han siger, bare ikke altid, hvornår.\nLeder: Bo er den, jeg sætter på det svære."
        )
        seed.shadowing = .planned(inDays: 3)
        seed.judgements = [
            JudgementSeed(
                .afterKickOff(days: 1), .advanced, .satisfactory,
                "Tunge driftsopgaver løses sikkert, samarbejdet udadtil halter."),
            JudgementSeed(
                .ago(31), .advanced, .satisfactory,
                "Samme boks, men et bedre sted i den: formændene er kommet på banen."),
        ]
        seed.log = [
            LogSeed(
                .after(module: 1, day: 1, days: 2), hour: 6,
                "Skal åbenbart skrive her. Prøver. I går snakkede vi om, hvem vi er til for. Jeg sagde vejene. Der blev stille, så sagde Finn: dem, der kører på dem."
            ),
            LogSeed(
                .after(module: 2, day: 1, days: 0), hour: 22,
                "Bootcamp. Sad til bords med en overlæge. Vi har præcis samme problem: folk, der kan det hele og ikke gider møder."
            ),
            LogSeed(
                .ago(41), hour: 15,
                "Brigade 2 sagde fra over for ugeplanen. Mit første svar var, at så kunne de få den gamle. Heldigvis nåede jeg at lukke munden.",
                goal: 2),
            LogSeed(
                .ago(19), hour: 6,
                "KJ kørte torsdagsmødet. Han glemte to ting, og de andre huskede dem for ham. Det ville de aldrig have gjort for mig.",
                shared: [.lineManager], starred: true, goal: 2),
            LogSeed(
                .ago(5), hour: 14,
                "Har nu udsat opkaldet til Skole i tre uger. Det er ikke travlhed. Jeg er bange for, at de siger nej.",
                shared: [.buddy], goal: 3),
        ]
        return seed
    }
}
