extension PairStory {
    static var all: [PairStory] {
        [anneAndDina, boAndFinn, carlAndHansAage, evaAndJens, gryAndKaren, idaAndMaja, larsAndNiels]
    }

    private static var anneAndDina: PairStory {
        PairStory(
            "anne-dina", ["anne-holm", "dina-fjord"],
            [
                BuddyMeetingStory(
                    .mirrorTalk,
                    outcome:
                        "Vi er hinandens modsætning: den ene venter for længe, den anden for kort. Vi vil øve os på hinanden og følge et møde hos hver af os.",
                    sharedWithHost: true,
                    closed:
                        "Anne er bekymret for, om Søren skubber hende hurtigere, end hun selv vil. Dina er ved at være træt af, at alle taler om hendes energi. Vi har lovet at sige det til hinanden, når vi spiller en rolle.",
                    [
                        AgreementStory("Dina følger Annes ledermøde", due: -4, done: true),
                        AgreementStory("Anne skriver Dinas spejl færdigt", due: -21),
                        AgreementStory("Dele et eksempel på at vente", due: 9),
                    ]),
                BuddyMeetingStory(
                    .ago(34),
                    outcome:
                        "Delegering set fra to sider. Annes koordinatorer og Dinas vejledere mødes til kaffe uden os.",
                    [AgreementStory("Finde en dato til koordinatorer og vejledere", due: -6)]),
            ])
    }

    private static var boAndFinn: PairStory {
        PairStory(
            "bo-finn", ["bo-dam", "finn-baek"],
            [
                BuddyMeetingStory(
                    .mirrorTalk,
                    outcome:
                        "Vi byttede plads i et par timer: Finn kørte med på snerydningsplanen, Bo sad i venteværelset på jobcentret. Begge opdagede ting, som vores egne folk er holdt op med at se.",
                    closed:
                        "Bo har svært ved møderne med skolerne, fordi han selv gik ud af skolen før tid. Finn ved ikke, om han har ambitioner eller bare er god. Ingen af delene skal videre herfra.",
                    [
                        AgreementStory("Bo ringer til den første skole", due: -18),
                        AgreementStory("Finn afleverer sin del af spejlet skriftligt", due: -25),
                        AgreementStory("Bytte én medarbejder en dag", due: 18),
                    ])
            ])
    }

    private static var carlAndHansAage: PairStory {
        PairStory(
            "carl-hans-aage", ["carl-aagaard-lund", "hans-aage-moeller"],
            [
                BuddyMeetingStory(
                    .mirrorTalk,
                    outcome:
                        "Overgangen mellem hospital og plejecenter er vores fælles sag. Vi laver en liste over ti udskrivninger, hvor vi begge kunne have gjort det bedre.",
                    sharedWithHost: true,
                    closed:
                        "Hans Åge blev ramt af spejlet og bad om en pause. Vi gik en runde om søen. Carl fortalte, at han selv har haft en medarbejder, der ikke turde ringe.",
                    [
                        AgreementStory("Ti udskrivninger gennemgået i fællesskab", due: -32, done: true),
                        AgreementStory("Oplæg til sundhedsklyngen, to sider", due: 21),
                    ]),
                BuddyMeetingStory(
                    .ago(40),
                    outcome:
                        "Listen peger på medicinkortet og på fredage. Carl tager fredagene, Hans Åge tager medicinen.",
                    closed: "Begge søger måske. Vi aftaler at fortælle det til hinanden som de første.",
                    [AgreementStory("Fredagsudskrivninger drøftet med visitationen", due: -2)]),
            ])
    }

    private static var evaAndJens: PairStory {
        PairStory(
            "eva-jens", ["eva-ravn", "jens-quist"],
            [
                BuddyMeetingStory(
                    .mirrorTalk,
                    outcome:
                        "En skoleleder og en kontorchef har mere til fælles end ventet: begge gemmer sig, den ene i travlhed, den anden i regneark. Vi ringes ved, når vi udskyder en samtale.",
                    closed:
                        "Eva græd over sin kalender. Jens vidste ikke, hvad han skulle gøre, og sagde det. Det var lige det rigtige.",
                    [
                        AgreementStory("Jens ser på Evas kalender som et budget", due: -70, done: true),
                        AgreementStory("Eva øver tre åbningssætninger med Jens", due: -46, done: true),
                        AgreementStory("Opfølgning på udskudte samtaler", due: 5),
                    ])
            ])
    }

    private static var gryAndKaren: PairStory {
        PairStory(
            "gry-karen", ["gry-oester", "karen-ulv"],
            [
                BuddyMeetingStory(
                    .mirrorTalk,
                    outcome:
                        "Nye medarbejdere forlader os begge omkring ni måneder. Vi sammenligner vores introduktioner og låner det bedste.",
                    sharedWithHost: true,
                    closed:
                        "Karen undgår konflikter, Gry løber ind i dem for at slippe for kontoret. Vi grinede meget af det og lidt for højt.",
                    [
                        AgreementStory("Bytte introduktionsprogrammer", due: -55, done: true),
                        AgreementStory("Interviewe to, der har sagt op", due: -10),
                    ])
            ])
    }

    private static var idaAndMaja: PairStory {
        PairStory(
            "ida-maja", ["ida-nygaard", "maja-aeroe"],
            [
                BuddyMeetingStory(
                    .mirrorTalk,
                    outcome:
                        "Ida vil være mindre alene om modet, Maja vil vise mere af det. Vi øver begge dele på vores egne personalemøder.",
                    closed:
                        "Ida sover dårligt efter nattevagter, også når hun ikke selv har vagten. Maja har fået at vide, at hun er »for stille til chef«, og vil ikke sige af hvem.",
                    [
                        AgreementStory("Maja sidder med ved Idas budgetmøde", due: 2),
                        AgreementStory("Ida hører Majas fremlæggelse", due: 8),
                        AgreementStory("Begge har prøvet øvelsen på et personalemøde", due: -36, done: true),
                    ]),
                BuddyMeetingStory(
                    .afterShadowing(of: "ida-nygaard", days: 1),
                    outcome:
                        "Efter skyggepraktikken: vi ser det samme hos hinanden, som spejlet viste, men nu i bevægelse. Det er lettere at tale om.",
                    [AgreementStory("Skrive hver tre sætninger til planen", due: 6)]),
            ])
    }

    private static var larsAndNiels: PairStory {
        PairStory(
            "lars-niels", ["lars-waever", "niels-aaen"],
            [
                BuddyMeetingStory(
                    .mirrorTalk,
                    outcome:
                        "Isbryderen og mægleren. Vi aftaler at spørge hinanden, før Lars handler, og før Niels tier.",
                    closed:
                        "Lars overvejer, om han hører til i det offentlige. Niels har haft samme tanke med modsat fortegn. Det bliver mellem os.",
                    [
                        AgreementStory("Niels læser Lars' interessenttegning", due: -65, done: true),
                        AgreementStory("Aftale dage for skyggepraktik", due: -3),
                    ])
            ])
    }
}
