extension TalentSeed {
    static var gryOester: TalentSeed {
        var seed = TalentSeed("gry-oester")
        seed.texts = [
            .motivation:
                "Jeg har stået i mange vagter, hvor én klog leder gjorde natten ti gange lettere. Sådan en vil jeg være, også for dem, der ikke er på min egen gang.",
            .strengths: "Overblik, når der er travlt. Jeg kan sige fra over for en overlæge uden at hæve stemmen.",
            .challenges: "I de rolige timer bliver jeg utålmodig og går ud på gulvet i stedet for at lede.",
            .seenByOthers: "En fantastisk sygeplejerske, som også er leder. Rækkefølgen er deres.",
            .expectedEffect:
                "Ole regner med færre vikartimer og en introduktion, der får de nye til at blive mere end et år.",
            .agreements:
                "Ole fritager mig for koordinatorvagter to uger ud af fire. Jeg bruger dagene på ledelse og viser ham hvordan.",
            .talentEnvironment:
                "Tre sygeplejersker deler funktionen som daglig koordinator og mødes hver anden fredag til en kort sparring.",
        ]
        seed.products = [
            1: [
                "Tydelig, før jeg er venlig. Jeg spørger to gange, inden jeg svarer."
            ],
            3: [
                "En ny kollega har en makker i tre måneder.",
                "Makkerne leder selv introduktionen.",
                "",
                "",
                "Patientflowet har én, der leder på tværs.",
                "",
            ],
        ]
        seed.goals = [
            GoalSeed(
                .individual, "Lede fra kontoret i rolige timer", measure: "To faste eftermiddage om ugen uden uniform.",
                due: 16, .coreTask),
            GoalSeed(
                .team, "Introduktion, der holder på de nye", measure: "Otte af ti nyansatte er her efter ni måneder.",
                due: 120, .talent, was: .underWay),
            GoalSeed(
                .organisation, "Flow-møde med medicinsk afdeling",
                measure: "Hver dag kl. 9.15, højst ti minutter, færre liggende på gangen.", due: -13, .network,
                was: .underWay, now: .underWay),
        ]
        seed.keep = ["roen i det akutte", "at kende alle ved navn"]
        seed.less = ["tage den ekstra vagt", "have uniform på hver dag", "løse vikarproblemet alene"]
        seed.more = [
            "tale om i morgen", "lede lægerne på flow", Line("læse tallene sammen med teamet", since: .second),
        ]
        seed.learning = [
            LearningSeed(
                "De søger min hjælp som sygeplejerske og min nabos som leder.", from: "Lederspejl", since: .first),
            LearningSeed(
                "Jeg kan invitere uden at eje løsningen. Medicinsk afdeling kom, da jeg spurgte.", from: "Modul 2"),
        ]
        seed.proteges = ["JW", "OSN"]
        seed.revisions = [
            RevisionSeed(talk: 1, agreed: "Godt og konkret. Vagterne skal jeg nok holde op med at ringe om."),
            RevisionSeed(talk: 3, agreed: nil),
        ]
        seed.tasks = [
            TaskSeed("Ny introduktion for sygeplejersker i akutmodtagelsen", due: 35, .underWay),
            TaskSeed("Få vikarforbruget ned med en tiendedel", due: -15, .underWay),
            TaskSeed(
                "Afprøve flow-møde sammen med medicinsk afdeling", due: -50, .reached,
                outcome: "Fire uger, 19 møder. De to dage, vi sprang over, kunne ses på gangen.", evaluated: true),
        ]
        seed.talkNotes = [
            TalkSeed(
                0, "Ole spørger, om jeg vil kunne undvære patienterne. Jeg svarer for hurtigt ja.",
                [
                    AgreementSeed("Gry laver en uge uden koordinatorvagt", due: -160, done: true)
                ]),
            TalkSeed(
                1, "Det med rækkefølgen sidder i mig. Ole siger, at han selv gik i kittel to år for længe.",
                [
                    AgreementSeed("Ole ringer til vikarbureauet i stedet for til Gry", due: -110, done: true)
                ]),
            TalkSeed(
                3, "Tallene for vikarer går den forkerte vej. Vi ser på, hvor mange timer der reelt er mine at styre.",
                [
                    AgreementSeed("Gry og økonomikonsulenten gennemgår tre måneder", due: 4)
                ]),
        ]
        seed.leaderGroupMeetings = 1
        seed.mirror = MirrorSeed(
            "Kollega: når Gry er på arbejde, sænker vi skuldrene.\nSamarbejdspartner på medicinsk: skarp og fair, men altid på vej et andet sted hen.\nLeder: mangler at tro på, at ledelse også er at gøre noget."
        )
        seed.shadowing = .held(
            daysAgo: 6,
            "Flow-mødet tog otte minutter, og alle gik med en opgave. Du besvarede tre spørgsmål, som den nye koordinator stod lige ved siden af og kunne have taget."
        )
        seed.judgements = [
            JudgementSeed(
                .afterKickOff(days: 2), .simple, .notYet,
                "Meget stærk i det faglige. Ledelsesopgaven er endnu forholdsvis snæver."),
            JudgementSeed(
                .ago(22), .simple, .satisfactory,
                "Mere leder, mindre vagt. Næste skridt er en opgave på tværs af afdelinger."),
        ]
        seed.log = [
            LogSeed(
                .mirrorTalk, hour: 23,
                "»Fantastisk sygeplejerske, som også er leder.« Jeg smilede hele vejen hjem og forstod det først under bruseren."
            ),
            LogSeed(
                .after(module: 3, day: 1, days: 2), hour: 7,
                "Nattevagt. Lod JW tage koordineringen. Jeg lagde vasketøj sammen i skyllerummet for ikke at blande mig."
            ),
            LogSeed(.ago(23), hour: 15, "Anden eftermiddag uden uniform. Tre spurgte, om jeg var syg.", goal: 1),
            LogSeed(
                .ago(16), hour: 6,
                "Sagde ja til en ekstra vagt igen. Der var ingen andre, sagde de. Jeg spurgte ikke, hvem de havde ringet til.",
                shared: [.buddy], starred: true),
            LogSeed(
                .ago(10), hour: 20,
                "Flow-møde med overlægen som mødeleder. Det gik hurtigere, end når jeg gør det. Godt, tror jeg nok.",
                shared: [.lineManager], goal: 3),
            LogSeed(
                .ago(4), hour: 17,
                "Karen skriver, at bibliotekets nye også siger op efter ni måneder. Vi sammenligner introduktioner på fredag.",
                shared: [.buddy], goal: 2),
        ]
        return seed
    }
}
