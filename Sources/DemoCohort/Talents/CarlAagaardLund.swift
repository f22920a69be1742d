extension TalentSeed {
    static var carlAagaardLund: TalentSeed {
        var seed = TalentSeed("carl-aagaard-lund")
        seed.keepsWorkingCopy = true
        seed.texts = [
            .motivation:
                "Ældreområdet skal hænge sammen i mange år frem, også når der mangler hænder. Jeg vil være med der, hvor det bliver afgjort, og ikke kun der, hvor det bliver mærket.",
            .strengths:
                "Jeg læser et budget og et plejehjem lige godt. Mine gruppeledere siger, at de tør fejle hos mig.",
            .challenges:
                "Jeg er blevet glad for at være den, der ved det hele om centret. Det politiske rum gør mig stadig tør i munden.",
            .seenByOthers: "Overblik, ro og en vane med at tale i halve timer.",
            .expectedEffect:
                "Mette vil se, at de tre centre løfter rekruttering sammen, og at jeg kan stå for en udvalgssag fra start til slut.",
            .agreements:
                "Jeg tager udvalgsmødet, når hun er væk, og hun evaluerer bagefter. Jeg ringer, før jeg skriver.",
            .talentEnvironment:
                "Gruppeledernes ledelsescirkel mødes fast. Hver gang har én en sag med, og ingen må give råd de første ti minutter.",
            .afterProgramme:
                "To mulige veje: sundhedschef i en mindre kommune eller et tværgående ansvar for rekruttering her.",
        ]
        seed.products = [
            1: [
                "Vi lover kun det, vi kan bemande. Uenighed siges i rummet. Patienten kommer før planen."
            ],
            3: [
                "Tre sygeplejersker får hver en måned som vagtansvarlig.",
                "To af dem kan søge som afsnitsleder.",
                "Centret har en liste over, hvem der vil lede.",
                "Hvert afsnit har mindst én stedfortræder.",
                "",
                "",
            ],
            4: [
                "De nye arbejdstider forklares på ét møde og på én side.",
                "Ansøgere hører, hvordan vagterne lægges, før de siger ja.",
            ],
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Stå for en udvalgssag fra ende til anden",
                measure: "Sagen om aftenvagter er fremlagt og vedtaget uden at skulle tilbage.", due: 27,
                .communication, was: .underWay, now: .reached),
            GoalSeed(
                .team, "Gruppelederne ejer vagtplanen",
                measure: "Jeg er ikke blevet spurgt om en enkelt vagt i otte uger.", due: 14, .talent, was: .underWay),
            GoalSeed(
                .organisation, "Fælles rekruttering for tre centre", measure: "Ét opslag, én samtalerunde, ti ansatte.",
                due: 75, .network, was: .notStarted),
            GoalSeed(
                .individual, "Sige det vigtige på fem minutter", measure: "Mettes stopur på ledermødet.", due: 50,
                .communication, since: .now),
        ]
        seed.keep = ["kaffe med nattevagterne", "at tænke højt med gruppelederne", "grundighed i økonomien"]
        seed.less = ["læse alle afvigelser selv", "forsvare centret", "lange indledninger"]
        seed.more = [
            "tænke som hele forvaltningen", "opsøge uenighed", Line("tale med politikere uden manuskript", since: .now),
        ]
        seed.learning = [
            LearningSeed(
                "Jeg taler om centret, som om det var mit. Det hørte de alle tre.", from: "Lederspejl", since: .first),
            LearningSeed("Den, der indkalder, ejer spørgsmålet. Derfor skal jeg indkalde sjældnere.", from: "Modul 2"),
            LearningSeed("Politikere husker borgeren i sagen og glemmer bilaget.", from: "Modul 4", since: .now),
        ]
        seed.proteges = ["TNB", "RA"]
        seed.revisions = [
            RevisionSeed(
                talk: 1, agreed: "Ambitiøst. Jeg tager gerne slagsmålet om fælles rekruttering sammen med dig."),
            RevisionSeed(talk: 3, agreed: "Enig i det hele. Husk at fortælle de to andre centre, hvorfor det er dig."),
        ]
        seed.tasks = [
            TaskSeed(
                "Bære sagen om nye aftenvagter gennem Ældre- og Sundhedsudvalget", due: -18, .reached,
                outcome: "Vedtaget med syv stemmer mod to. De to imod havde ret i én ting, og den er skrevet ind.",
                evaluated: true),
            TaskSeed("Samle de tre centres ledere om ét rekrutteringsspor", due: 70, .underWay),
            TaskSeed("Lave en prognose for sygeplejersker de næste seks år", givenBy: "Mette Bæk", due: 9, .underWay),
        ]
        seed.talkNotes = [
            TalkSeed(
                0,
                "Mette spurgte, hvad jeg er villig til at miste. Jeg nåede ikke at svare, men det er nok nærheden til beboerne."
            ),
            TalkSeed(
                2, "Generalprøve på udvalgssagen i Mettes køkken. Hun spillede formanden og var værre end originalen.",
                [
                    AgreementSeed("Carl sender et udkast på halvanden side", due: -52, done: true)
                ]),
            TalkSeed(
                3,
                "Sagen er i hus. Vi taler om, hvad det gør ved samarbejdet med de to andre centre, at jeg bliver den synlige.",
                [
                    AgreementSeed("Mette siger på chefmødet, hvem der har opgaven", due: 6),
                    AgreementSeed("Carl besøger begge centre, uden dagsorden", due: -3),
                ]),
        ]
        seed.leaderGroupMeetings = 2
        seed.mentorTalks = [
            MentorTalkSeed(
                .ago(38),
                "Birgit tegnede sin egen vej op ad tavlen, med fejl og det hele. Det mest brugbare var det job, hun takkede nej til."
            )
        ]
        seed.mirror = MirrorSeed(
            "Kollega: man bliver klogere af at tale med Carl, hvis man har tiden.\nSamarbejdspartner på hospitalet: han er den eneste, der ringer tilbage samme dag.\nLeder: næste skridt er at give slip på centret."
        )
        seed.shadowing = .held(
            daysAgo: 2,
            "Stærk åbning på fire minutter, ikke fem. Du så hele bordet undtagen hjørnet ved døren, og det var dér, tvivlen sad. Mere af: at spørge de tavse. Mindre af: at runde af to gange."
        )
        seed.judgements = [
            JudgementSeed(
                .afterKickOff(days: 2), .nextLevel, .satisfactory,
                "Arbejder ofte på næste niveau, men ser det endnu fra centrets stol."),
            JudgementSeed(.ago(20), .nextLevel, .exceptional, "Udvalgssagen viste det: han tænker for hele området."),
        ]
        seed.log = [
            LogSeed(
                .after(module: 1, day: 2, days: 1), hour: 19,
                "Hans Åge afleverede spejlet med lægelig præcision. »Du siger mit center otte gange i timen.« Jeg talte efter på ledermødet. Han havde ret."
            ),
            LogSeed(
                .after(module: 3, day: 1, days: 1), hour: 7,
                "Hvem har jeg overset? Skrev ni navne på en serviet i toget. Tre af dem har aldrig været på kursus hos mig."
            ),
            LogSeed(
                .ago(48), hour: 20,
                "Udvalget i aften. Tør mund, men kun de første to minutter. Formanden spurgte til fru Andersen fra bilag 3, og så vidste jeg, at de havde læst det."
            ),
            LogSeed(
                .ago(25), hour: 21,
                "Takkede nej til at være med i gruppeledernes vagtplanmøde. Sad på kontoret og lyttede efter latter gennem væggen. Der var latter.",
                shared: [.buddy, .mentor], starred: true, goal: 2),
            LogSeed(
                .ago(11), hour: 22,
                "Fra karrieresamtalen hos chefen i nabokommunen: hvad der blev sagt om deres omorganisering, bliver her. Mit eget: jeg blev mere lysten, end jeg havde regnet med.",
                hostConfidential: true),
            LogSeed(
                .afterShadowing(of: "carl-aagaard-lund", days: 0), hour: 18,
                "Skyggepraktik. Jeg glemte, at Hans Åge sad der, efter et kvarter. Hjørnet ved døren havde jeg ikke set.",
                shared: [.buddy]),
        ]
        return seed
    }
}
