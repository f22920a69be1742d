extension TalentSeed {
    static var larsWaever: TalentSeed {
        var seed = TalentSeed("lars-waever")
        seed.withholdsFromBuddy = true
        seed.texts = [
            .motivation:
                "Jeg kom fra en entreprenør og troede, at kommunen var langsom. Nu ved jeg, at den er grundig, og jeg vil gerne lære at være begge dele.",
            .strengths: "Handlekraft, humor, gode relationer til byggebranchen.",
            .challenges: "Jeg glemmer dem, der skal høres. Det kommer altid tilbage som ekstra arbejde.",
            .seenByOthers: "En isbryder. Godt, når der er is.",
            .expectedEffect:
                "Rie forventer, at anlægsprojekterne holder tidsplanen, og at borgermøderne ikke bliver til læserbreve.",
            .agreements: "Rie og jeg tegner interessenter på tavlen, før hvert projekt går i gang. Jeg har pennen.",
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Høre dem, det angår, før jeg graver", measure: "Interessenttegning i alle nye projekter.",
                due: 13, .network, was: .underWay),
            GoalSeed(
                .team, "Projektlederne holder selv borgermøder", measure: "Tre møder uden mig ved mikrofonen.", due: 72,
                .talent, now: .notStarted),
            GoalSeed(
                .organisation, "Én graveplan med forsyningen", measure: "Samme vej graves højst op én gang på to år.",
                due: 105, .network, was: .underWay),
        ]
        seed.keep = ["farten", "de korte veje til branchen"]
        seed.less = ["bede om forladelse bagefter", "afbryde de grundige"]
        seed.more = ["ringe til én til", "læse høringssvar selv"]
        seed.learning = [
            LearningSeed(
                "Is er der, fordi vandet ikke er i bevægelse. Det var ikke deres skyld.", from: "Lederspejl",
                since: .first)
        ]
        seed.proteges = ["DHS"]
        seed.revisions = [RevisionSeed(talk: 1, agreed: "Godt set med isen. Lad os tegne.")]
        seed.tasks = [
            TaskSeed("Få Havnegade igennem høring uden udsættelse", due: 20, .underWay),
            TaskSeed("Aftale fælles graveplan med Sønderlund Forsyning", due: 100, .underWay),
            TaskSeed(
                "Evaluere cykelstien ved Møllevej med beboerne", due: -27, .dropped,
                outcome: "Beboerforeningen blev nedlagt. Jeg ringede til de fire, der havde klaget, i stedet."),
        ]
        seed.talkNotes = [
            TalkSeed(
                1, "Rie tegnede 14 interessenter på Havnegade. Jeg havde fem. Blandt de ni var hendes egen mor.",
                [
                    AgreementSeed("Lars ringer til de ni", due: -108, done: true)
                ])
        ]
        seed.lastTalkHeld = 2
        seed.nextTalk = -15
        seed.leaderGroupMeetings = 0
        seed.mentorTalks = [
            MentorTalkSeed(
                .ago(57),
                "Torben fortalte om det borgermøde, der kostede ham to år. Han glemte at sætte stole frem til dem, der kom for sent."
            )
        ]
        seed.mirror = MirrorSeed(
            "Kollega: med Lars sker der noget, og somme tider det rigtige.\nSamarbejdspartner i forsyningen: han ringer, når maskinen er bestilt.\nLeder: har alt det, man ikke kan lære, og mangler lidt af det, man kan."
        )
        seed.judgements = [
            JudgementSeed(
                .ago(14), .nextLevel, .satisfactory, by: .talent,
                "Jeg mener, at jeg arbejder på næste niveau i Havnegade-sagen. Er i tvivl, om Rie ser det sådan.",
                shared: false)
        ]
        return seed
    }
}
