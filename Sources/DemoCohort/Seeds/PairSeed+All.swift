extension PairSeed {
    static var all: [PairSeed] {
        [anneAndDina, boAndFinn, carlAndHansAage, evaAndJens, gryAndKaren, idaAndMaja, larsAndNiels]
    }

    private static var anneAndDina: PairSeed {
        PairSeed(
            "anne-dina", ["anne-holm", "dina-fjord"],
            [
                BuddyMeetingSeed(
                    .mirrorTalk,
                    outcome:
                        "Vi er hinandens modsætning: den ene venter for længe, den anden for kort. Vi vil øve os på hinanden og følge et møde hos hver af os.",
                    sharedWithHost: true,
                    closed:
                        "Anne er bekymret for, om Søren skubber hende hurtigere, end hun selv vil. Dina er ved at være træt af, at alle taler om hendes energi. Vi har lovet at sige det til hinanden, når vi spiller en rolle.",
                    [
                        AgreementSeed("Dina følger Annes ledermøde", due: -4, done: true),
                        AgreementSeed("Anne skriver Dinas spejl færdigt", due: -21),
                        AgreementSeed("Dele et eksempel på at vente", due: 9),
                    ]),
                BuddyMeetingSeed(
                    .ago(34),
                    outcome:
                        "Delegering set fra to sider. Annes koordinatorer og Dinas vejledere mødes til kaffe uden os.",
                    [AgreementSeed("Finde en dato til koordinatorer og vejledere", due: -6)]),
            ])
    }

    private static var boAndFinn: PairSeed {
        PairSeed(
            "bo-finn", ["bo-dam", "finn-baek"],
            [
                BuddyMeetingSeed(
                    .mirrorTalk,
                    outcome:
                        "Vi byttede plads i et par timer: Finn kørte med på snerydningsplanen, Bo sad i venteværelset på jobcentret. Begge opdagede ting, som vores egne folk er holdt op med at se.",
                    closed:
                        "Bo har svært ved møderne med skolerne, fordi han selv gik ud af skolen før tid. Finn ved ikke, om han har ambitioner eller bare er god. Ingen af delene skal videre herfra.",
                    [
                        AgreementSeed("Bo ringer til den første skole", due: -18),
                        AgreementSeed("Finn afleverer sin del af spejlet skriftligt", due: -25),
                        AgreementSeed("Bytte én medarbejder en dag", due: 18),
                    ])
            ])
    }

    private static var carlAndHansAage: PairSeed {
        PairSeed(
            "carl-hans-aage", ["carl-aagaard-lund", "hans-aage-moeller"],
            [
                BuddyMeetingSeed(
                    .mirrorTalk,
                    outcome:
                        "Overgangen mellem hospital og plejecenter er vores fælles sag. Vi laver en liste over ti udskrivninger, hvor vi begge kunne have gjort det bedre.",
                    sharedWithHost: true,
                    closed:
                        "Hans Åge blev ramt af spejlet og bad om en pause. Vi gik en runde om søen. Carl fortalte, at han selv har haft en medarbejder, der ikke turde ringe.",
                    [
                        AgreementSeed("Ti udskrivninger gennemgået i fællesskab", due: -32, done: true),
                        AgreementSeed("Oplæg til sundhedsklyngen, to sider", due: 21),
                    ]),
                BuddyMeetingSeed(
                    .ago(40),
                    outcome:
                        "Listen peger på medicinkortet og på fredage. Carl tager fredagene, Hans Åge tager medicinen.",
                    closed: "Begge søger måske. Vi aftaler at fortælle det til hinanden som de første.",
                    [AgreementSeed("Fredagsudskrivninger drøftet med visitationen", due: -2)]),
            ])
    }

    private static var evaAndJens: PairSeed {
        PairSeed(
            "eva-jens", ["eva-ravn", "jens-quist"],
            [
                BuddyMeetingSeed(
                    .mirrorTalk,
                    outcome:
                        "En skoleleder og en kontorchef har mere til fælles end ventet: begge gemmer sig, den ene i travlhed, den anden i regneark. Vi ringes ved, når vi udskyder en samtale.",
                    closed:
                        "Eva græd over sin kalender. Jens vidste ikke, hvad han skulle gøre, og sagde det. Det var lige det rigtige.",
                    [
                        AgreementSeed("Jens ser på Evas kalender som et budget", due: -70, done: true),
                        AgreementSeed("Eva øver tre åbningssætninger med Jens", due: -46, done: true),
                        AgreementSeed("Opfølgning på udskudte samtaler", due: 5),
                    ])
            ])
    }

    private static var gryAndKaren: PairSeed {
        PairSeed(
            "gry-karen", ["gry-oester", "karen-ulv"],
            [
                BuddyMeetingSeed(
                    .mirrorTalk,
                    outcome:
                        "Nye medarbejdere forlader os begge omkring ni måneder. Vi sammenligner vores introduktioner og låner det bedste.",
                    sharedWithHost: true,
                    closed:
                        "Karen undgår konflikter, Gry løber ind i dem for at slippe for kontoret. Vi grinede meget af det og lidt for højt.",
                    [
                        AgreementSeed("Bytte introduktionsprogrammer", due: -55, done: true),
                        AgreementSeed("Interviewe to, der har sagt op", due: -10),
                    ])
            ])
    }

    private static var idaAndMaja: PairSeed {
        PairSeed(
            "ida-maja", ["ida-nygaard", "maja-aeroe"],
            [
                BuddyMeetingSeed(
                    .mirrorTalk,
                    outcome:
                        "Ida vil være mindre alene om modet, Maja vil vise mere af det. Vi øver begge dele på vores egne personalemøder.",
                    closed:
                        "Ida sover dårligt efter nattevagter, også når hun ikke selv har vagten. Maja har fået at vide, at hun er »for stille til chef«, og vil ikke sige af hvem.",
                    [
                        AgreementSeed("Maja sidder med ved Idas budgetmøde", due: 2),
                        AgreementSeed("Ida hører Majas fremlæggelse", due: 8),
                        AgreementSeed("Begge har prøvet øvelsen på et personalemøde", due: -36, done: true),
                    ]),
                BuddyMeetingSeed(
                    .afterShadowing(of: "ida-nygaard", days: 1),
                    outcome:
                        "Efter skyggepraktikken: vi ser det samme hos hinanden, som spejlet viste, men nu i bevægelse. Det er lettere at tale om.",
                    [AgreementSeed("Skrive hver tre sætninger til planen", due: 6)]),
            ])
    }

    private static var larsAndNiels: PairSeed {
        PairSeed(
            "lars-niels", ["lars-waever", "niels-aaen"],
            [
                BuddyMeetingSeed(
                    .mirrorTalk,
                    outcome:
                        "Isbryderen og mægleren. Vi aftaler at spørge hinanden, før Lars handler, og før Niels tier.",
                    closed:
                        "Lars overvejer, om han hører til i det offentlige. Niels har haft samme tanke med modsat fortegn. Det bliver mellem os.",
                    [
                        AgreementSeed("Niels læser Lars' interessenttegning", due: -65, done: true),
                        AgreementSeed("Aftale dage for skyggepraktik", due: -3),
                    ])
            ])
    }
}
