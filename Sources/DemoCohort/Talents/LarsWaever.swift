extension TalentStory {
    static var larsWaever: TalentStory {
        var story = TalentStory("lars-waever")
        story.withholdsFromBuddy = true
        story.texts = [
            .motivation:
                "Jeg kom fra en entreprenør og troede, at kommunen var langsom. Nu ved jeg, at den er grundig, og jeg vil gerne lære at være begge dele.",
            .strengths: "Handlekraft, humor, gode relationer til byggebranchen.",
            .challenges: "Jeg glemmer dem, der skal høres. Det kommer altid tilbage som ekstra arbejde.",
            .seenByOthers: "En isbryder. Godt, når der er is.",
            .expectedEffect:
                "Rie forventer, at anlægsprojekterne holder tidsplanen, og at borgermøderne ikke bliver til læserbreve.",
            .agreements: "Rie og jeg tegner interessenter på tavlen, før hvert projekt går i gang. Jeg har pennen.",
        ]
        story.goals = [
            GoalStory(
                .individual, "Høre dem, det angår, før jeg graver", measure: "Interessenttegning i alle nye projekter.",
                due: 13, .network, was: .underWay),
            GoalStory(
                .team, "Projektlederne holder selv borgermøder", measure: "Tre møder uden mig ved mikrofonen.", due: 72,
                .talent, now: .notStarted),
            GoalStory(
                .organisation, "Én graveplan med forsyningen", measure: "Samme vej graves højst op én gang på to år.",
                due: 105, .network, was: .underWay),
        ]
        story.keep = ["farten", "de korte veje til branchen"]
        story.less = ["bede om forladelse bagefter", "afbryde de grundige"]
        story.more = ["ringe til én til", "læse høringssvar selv"]
        story.learning = [
            LearningStory(
                "Is er der, fordi vandet ikke er i bevægelse. Det var ikke deres skyld.", from: "Lederspejl",
                since: .first)
        ]
        story.proteges = ["DHS"]
        story.revisions = [RevisionStory(talk: 1, agreed: "Godt set med isen. Lad os tegne.")]
        story.tasks = [
            TaskStory("Få Havnegade igennem høring uden udsættelse", due: 20, .underWay),
            TaskStory("Aftale fælles graveplan med Sønderlund Forsyning", due: 100, .underWay),
            TaskStory(
                "Evaluere cykelstien ved Møllevej med beboerne", due: -27, .dropped,
                outcome: "Beboerforeningen blev nedlagt. Jeg ringede til de fire, der havde klaget, i stedet."),
        ]
        story.talkNotes = [
            TalkStory(
                1, "Rie tegnede 14 interessenter på Havnegade. Jeg havde fem. Blandt de ni var hendes egen mor.",
                [
                    AgreementStory("Lars ringer til de ni", due: -108, done: true)
                ])
        ]
        story.lastTalkHeld = 2
        story.nextTalk = -15
        story.leaderGroupMeetings = 0
        story.mentorTalks = [
            MentorTalkStory(
                .ago(57),
                "Torben fortalte om det borgermøde, der kostede ham to år. Han glemte at sætte stole frem til dem, der kom for sent."
            )
        ]
        story.mirror = MirrorStory(
            "Kollega: med Lars sker der noget, og somme tider det rigtige.\nSamarbejdspartner i forsyningen: han ringer, når maskinen er bestilt.\nLeder: har alt det, man ikke kan lære, og mangler lidt af det, man kan."
        )
        story.judgements = [
            JudgementStory(
                .ago(14), .nextLevel, .satisfactory, by: .talent,
                "Jeg mener, at jeg arbejder på næste niveau i Havnegade-sagen. Er i tvivl, om Rie ser det sådan.",
                shared: false)
        ]
        return story
    }
}
