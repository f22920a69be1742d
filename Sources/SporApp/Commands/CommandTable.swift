import TalentDomain
import TerminalKit

extension Command {
    /// The one table of commands. A key may stand at several: the one that counts on the screen is meant.
    static let table: [Command: Row] = {
        var table: [Command: Row] = [:]
        func row(
            _ command: Command, _ keys: [Key], _ name: (String, String), _ about: (String, String),
            also words: String = ""
        ) {
            table[command] = Row(
                name: Phrase(name.0, name.1), about: Phrase(about.0, about.1), keys: keys,
                synonyms: words.split(separator: ",").map { String($0).trimmed })
        }
        row(
            .overview, ["1"], ("Overblik", "Overview"), ("Gå til overblikket", "Go to the overview"),
            also: "start, forside, hjem, status, afventer, mangler, frister, home, dashboard, due, overdue, waiting")
        row(
            .timeline, ["2"], ("Tidslinje", "Timeline"), ("Gå til tidslinjen", "Go to the timeline"),
            also: "kalender, agenda, dagsorden, moduler, aktiviteter, datoer, møder, undervisningsdage, seminar, "
                + "kick-off, workshop, alumnedag, styregruppemøde, forberedelse, calendar, schedule, dates, "
                + "activities, modules, meetings, preparation, alumni day")
        row(
            .talents, ["3"], ("Talenter", "Talents"), ("Gå til talenterne", "Go to the talents"),
            also: "deltagere, hold, kursister, medarbejdere, participants, cohort, members")
        row(
            .readiness, ["4"], ("Parathed", "Readiness"), ("Gå til parathedsboksen", "Go to the readiness box"),
            also: "ni felter, matrix, boks, potentiale, vurdering, talentpulje, pulje, forfremmelse, nine box, "
                + "potential, assessment, talent pool, promotion")
        row(
            .pairs, ["5"], ("Buddypar", "Buddy pairs"), ("Gå til buddyparrene", "Go to the buddy pairs"),
            also: "makkere, par, trio, matching, buddyer, buddies, pair")

        row(
            .myLogbook, [], ("Logbog", "Logbook"), ("Gå til din logbog", "Go to your logbook"),
            also: "dagbog, noter, refleksion, tanker, skriv, diary, journal, notes, reflection, write")
        row(
            .myPlan, [], ("Plan", "Plan"), ("Gå til din plan", "Go to your plan"),
            also: "udviklingsplan, mål, læringsmål, kompetencer, læring, protegéer, lokalt talentmiljø, "
                + "ledelsesgrundlag, development plan, goals, competences, learning, protégés")
        row(
            .myTasks, [], ("Opgaver", "Tasks"), ("Gå til dine ledelsesopgaver", "Go to your leadership tasks"),
            also: "ledelsesopgaver, øvelser, hjemmeopgaver, to-do, homework, exercises, assignments")
        row(
            .myTalks, [], ("Samtaler", "Meetings"),
            ("Gå til dine samtaler og ledergruppemøder", "Go to your conversations and management team meetings"),
            also: "møder, leder, nærmeste leder, mentor, ledergruppe, karrieresamtale, forventningssamtale, "
                + "meetings, line manager, conversation, career talk")
        row(
            .myBuddy, [], ("Buddy", "Buddy"),
            ("Gå til din buddy og jeres møder", "Go to your buddy and the meetings you hold together"),
            also: "makker, skyggepraktik, lederspejl, buddymøde, mirror, shadowing, partner")
        row(
            .myReadiness, [], ("Parathed", "Readiness"), ("Gå til din egen parathed", "Go to your own readiness"),
            also: "selvvurdering, boks, ni felter, nine box, self-assessment")

        row(.open, [Key(.enter)], ("åbn", "open"), ("Åbn det valgte", "Open the selected item"))
        row(.back, [Key(.escape)], ("tilbage", "back"), ("Gå et skridt tilbage", "Go back one step"))
        row(.nextPane, [Key(.tab)], ("næste", "next"), ("Næste rude eller fane", "Next pane or tab"))
        row(
            .previousPane, [Key(.backTab)], ("forrige", "previous"), ("Forrige rude eller fane", "Previous pane or tab")
        )
        row(.nextTalent, ["."], ("næste talent", "next talent"), ("Næste talent", "Next talent"))
        row(.previousTalent, [","], ("forrige talent", "previous talent"), ("Forrige talent", "Previous talent"))

        row(
            .add, ["a"], ("tilføj", "add"), ("Tilføj noget nyt her", "Add something new here"),
            also: "ny, nyt, opret, indsæt, new, create, insert")
        row(
            .edit, ["e"], ("ret", "edit"), ("Ret det valgte", "Edit the selected item"),
            also: "rediger, ændre, omdøb, change, modify, rename")
        row(
            .delete, ["d", Key(.delete)], ("slet", "delete"), ("Slet det valgte", "Delete the selected item"),
            also: "fjern, kassér, remove, erase, trash")
        row(
            .done, [" "], ("status", "status"),
            ("Skift status på det valgte", "Change the status of the selected item"),
            also: "færdig, holdt, gennemført, complete, finished, held")
        row(
            .move, ["m"], ("flyt", "move"),
            ("Flyt det valgte til en anden dato", "Move the selected item to another date"),
            also: "udskyd, omlæg, ny dato, postpone, reschedule, new date")
        row(
            .person, ["p"], ("stamdata", "details"),
            ("Ret personens navn, stilling, retning og leder", "Edit name, position, direction and line manager"),
            also: "navn, adresse, e-mail, niveau, profil, contact, address, level, profile")
        row(
            .reminder, ["y"], ("påmindelse", "reminder"),
            ("Skriv en påmindelse, der kan kopieres", "Write a reminder you can copy"),
            also: "rykker, husk, mail, e-mail, besked, send, remind, message, email")
        row(
            .release, ["o"], ("overlevér", "hand over"),
            ("Overlevér noterne til den, de handler om", "Hand the notes over to the person they are about"),
            also: "aflever, giv videre, release, give")
        row(
            .share, ["s"], ("del", "share"), ("Vælg, hvem der må læse det", "Choose who may read it"),
            also: "deling, offentliggør, send, publish, readers")
        row(
            .agree, ["A"], ("aftal", "agree"),
            ("Gem planen i dens nuværende form som en aftalt version", "Save the plan as an agreed version"),
            also: "godkend, underskriv, approve, sign")
        row(
            .versions, ["v"], ("versioner", "versions"),
            ("Se planens delte og aftalte versioner", "See the plan's shared and agreed versions"),
            also: "tidligere udgaver, forskelle, ændringer, revisions, differences, changes")
        row(
            .inspiration, ["i"], ("inspiration", "inspiration"),
            (
                "Vis opgaver, faldgruber og kompetencer for niveauet",
                "Show tasks, pitfalls and competences for the level"
            ),
            also: "niveauer, trin, idéer, ledelsesniveauer, levels, ideas")
        row(
            .history, ["H"], ("historik", "history"), ("Se, hvad der er sket", "See what has happened"),
            also: "ændringer, log, hvem, changes, audit")
        row(
            .guide, ["i"], ("spørgeguide", "guide"),
            ("Vis spørgsmål til samtalen", "Show questions for the conversation"),
            also: "samtaleguide, skabelon, template")
        row(
            .answer, [" "], ("svar", "answer"), ("Skift svar eller fremmøde", "Change the answer or attendance"),
            also: "fremmøde, fravær, tilmelding, attendance, absence, presence")
        row(
            .allPresent, ["A"], ("alle var med", "all attended"),
            (
                "Registrér alle som fremmødte; ret derefter dem, der manglede",
                "Mark everyone as present; then correct those who were absent"
            ),
            also: "fremmøde, deltog, attendance, everybody present")
        row(
            .unfold, [" "], ("fold ud", "unfold"),
            ("Vis eller skjul alt af den type, der afventer", "Show or hide all outstanding items of that kind"))
        row(
            .awaitedFilter, ["f"], ("vis kun", "show only"),
            ("Vis kun én type, organisation eller person", "Show only one kind, organisation or person"))
        row(
            .copyText, ["c"], ("kopiér teksten", "copy text"),
            ("Kopiér påmindelsens tekst til udklipsholderen", "Copy the text of the reminder to the clipboard"))
        row(
            .copyAddresses, ["t"], ("kopiér adresserne", "copy addresses"),
            ("Kopiér modtagernes adresser til udklipsholderen", "Copy the recipients' addresses to the clipboard"))
        row(
            .saveText, ["w"], ("gem som fil", "save to file"),
            ("Gem påmindelserne i en fil i den mappe, du står i", "Save the reminders in a file in the current folder"))
        row(
            .checks, [" "], ("sæt kryds", "tick"), ("Sæt kryds på tjeklisten", "Tick an item on the checklist"),
            also: "tjekliste, huskeliste, checklist")
        row(
            .leave, ["L"], ("forlader holdet", "leaves"),
            (
                "Talentet forlader holdet med en aftalt vej videre",
                "The talent leaves the cohort, with an agreed way forward"
            ),
            also: "stop, frafald, udmeld, drop out")
        row(
            .rejoin, ["L"], ("med igen", "rejoin"),
            ("Talentet, der har forladt holdet, er med igen", "The talent who left the cohort rejoins it"),
            also: "fortryd, tilbage, come back")
        row(
            .seeAs, ["V"], ("se som …", "see as …"),
            ("Se præcis, hvad en anden kan læse", "See exactly what somebody else can read"),
            also: "vis som, hvem kan læse, hvem kan se min plan, view as, who can read, who can see my plan")
        row(
            .bar, ["B"], ("inhabil", "bar"),
            (
                "Luk personens adgang til et talents oplysninger (inhabilitet)",
                "Block this person's access to a talent's data (conflict of interest)"
            ),
            also: "inhabil, interessekonflikt, udeluk, exclude")
        row(
            .end, ["d"], ("afslut", "end"), ("Afslut rollen med udgangen af i dag", "End the role at the end of today"),
            also: "fratræd, fjern rollen, remove role")
        row(
            .endPair, ["d"], ("afslut", "end"),
            ("Afslut parret med udgangen af i dag", "End the pair at the end of today"),
            also: "ophør, opløs, skil, dissolve, split")
        row(
            .successor, ["R"], ("afløser", "successor"),
            (
                "Lad en anden tage over fra en given dag: skift nærmeste leder eller mentor",
                "Replace a line manager or mentor from a given day"
            ),
            also: "overtag, skift leder, vikar, replace, take over, stand-in")
        row(
            .makePairs, [Key(.enter)], ("dan parrene", "make the pairs"),
            ("Dan alle de foreslåede buddypar", "Make all the suggested buddy pairs"))
        row(
            .swap, ["e"], ("byt", "swap"),
            ("Byt om på to: vælg først den ene, så den anden", "Swap two: choose one, then the other"))
        row(
            .swapHere, ["e", Key(.enter)], ("byt med denne", "swap with this one"), ("Byt om på de to", "Swap the two"))
        row(
            .takeOut, ["d", Key(.delete)], ("tag parret ud", "remove the pair"),
            ("Tag parret ud af forslaget", "Remove the pair from the suggestion"))
        row(
            .people, ["P"], ("personer", "people"),
            (
                "Personer og roller: tilføj og ret personer, tildel og afslut roller",
                "People and roles: add and edit people, give and end roles"
            ),
            also: "roller, nærmeste leder, ledere, mentorer, mentorkorps, konsulenter, styregruppe, kontakter, "
                + "brugere, managers, mentors, consultants, steering group, contacts, users")
        row(
            .star, ["*"], ("stjerne", "star"), ("Sæt eller fjern en stjerne", "Add or remove a star"),
            also: "favorit, bogmærke, favourite, bookmark")
        row(
            .logbook, ["w"], ("logbog", "logbook"),
            ("Vis det, du har skrevet om dette", "Show what you have written about this"),
            also: "dagbog, noter, diary, notes")
        row(
            .entries, [Key(.tab)], ("til indslagene", "to the entries"),
            ("Gå fra skrivelinjen til indslagene", "Go from the line you type on to the entries"))
        row(
            .question, ["i"], ("spørgsmål", "question"),
            (
                "Skriv med udgangspunkt i et spørgsmål, der passer til situationen",
                "Write in answer to a question that suits the moment"
            ))
        row(
            .enlarge, [.control("o")], ("mere plads", "more room"),
            ("Skriv videre i et stort felt", "Continue writing in a large field"),
            also: "hel side, stort felt, whole page")
        row(
            .closingDraft, ["C"], ("udkast", "draft"),
            (
                "Saml indslag med stjerne i et udkast til den afsluttende samtale",
                "Gather starred entries into a draft for the closing conversation"
            ),
            also: "afsluttende samtale, opsamling, portefølje, closing talk, portfolio")
        row(
            .searchLogbooks, [], ("søg i logbøger", "search logbooks"),
            ("Søg i alle de logbogsindslag, du må læse", "Search all the logbook entries you may read"),
            also: "find, led efter, search, look for")
        row(
            .networkGroups, ["w"], ("netværksgrupper", "network groups"),
            ("Se og dan netværksgrupper", "See and create network groups"),
            also: "netværk, grupper, network")

        row(
            .filter, ["/"], ("søg", "search"), ("Filtrer eller søg", "Filter or search"),
            also: "find, led efter, look for")
        row(
            .entriesShown, ["f"], ("vis", "show"),
            (
                "Vis kun indslag med stjerne, delte indslag eller indslag om ét modul eller mål",
                "Show only starred entries, shared ones, or those about one module or goal"
            ),
            also: "filter, med stjerne, delte, starred, shared")
        row(.findNext, ["n"], ("næste resultat", "next match"), ("Næste resultat", "Next match"))
        row(.findPrevious, ["N"], ("forrige resultat", "previous match"), ("Forrige resultat", "Previous match"))
        row(
            .zoomIn, ["+"], ("zoom ind", "zoom in"),
            ("Zoom ind: kvartal, måned, uge, dag", "Zoom in: quarter, month, week, day"))
        row(
            .zoomOut, ["-"], ("zoom ud", "zoom out"),
            ("Zoom ud: dag, uge, måned, kvartal", "Zoom out: day, week, month, quarter"))
        row(
            .today, ["t"], ("i dag", "today"), ("Gå til i dag", "Go to today"),
            also: "nu, idag, now")
        row(
            .focus, ["f"], ("filter", "filter"),
            ("Vis kun ét spor eller én målgruppe", "Show only one track or audience"))
        row(
            .direction, ["v"], ("V/H/begge", "V/H/both"),
            (
                "Vis talenter med vertikal retning, horisontal retning eller begge",
                "Show vertical talents, horizontal ones or both"
            ))
        row(
            .hideTexts, ["x"], ("skjul tekster", "hide texts"),
            ("Skjul alle tekster (i toget, i storrummet)", "Hide all texts (on the train, in an open-plan office)"),
            also: "privat, anonym, privacy")
        row(
            .maskNames, ["X"], ("skjul navne", "mask names"),
            ("Projektor: vis initialer i stedet for navne", "Projector: show initials instead of names"),
            also: "anonym, initialer, projektor, anonymous, initials")

        row(
            .newCohort, [], ("nyt hold", "new cohort"),
            ("Start et nyt hold ud fra et program", "Start a new cohort from a programme"),
            also: "opret hold, årgang, nyt forløb, create cohort, new programme")
        row(
            .importPeople, [], ("indlæs deltagere", "import participants"),
            ("Indlæs en deltagerliste fra Excel eller CSV", "Import a list of participants from Excel or CSV"),
            also: "importér, hent, csv, excel, regneark, deltagerliste, upload, load, spreadsheet")
        row(
            .suggestPairs, ["S"], ("foreslå par", "suggest pairs"),
            (
                "Foreslå buddypar på samme niveau, på tværs af organisationer",
                "Suggest buddy pairs at the same level, across organisations"
            ),
            also: "match, makkere, matching")
        row(
            .switchCohort, ["K"], ("skift hold", "switch cohort"), ("Se et andet hold", "Go to another cohort"),
            also: "andet hold, tidligere hold, årgang, other cohort, cohorts")
        row(
            .budget, ["b"], ("tidsforbrug", "time budget"),
            (
                "Se, hvor mange dage programmet kræver af talenter, ledere og mentorer",
                "See how many days the programme takes from talents, line managers and mentors"
            ),
            also: "penge, økonomi, pris, omkostninger, timer, dage, money, cost, price, hours, days")
        row(
            .log, [], ("historik: seneste ændringer", "history: latest changes"),
            ("Historik: hvem har ændret hvad, og hvornår", "History: who changed what, and when"),
            also: "historik, history, ændringer, hændelser, revision, audit, changes")

        row(
            .undo, ["u"], ("fortryd", "undo"), ("Fortryd det, du gjorde sidst", "Undo what you did last"),
            also: "angre, tilbage, revert, take back")
        row(
            .redo, [.control("r")], ("gentag", "redo"), ("Gentag det, du fortrød", "Redo what was undone"),
            also: "igen, again")
        row(.palette, [":", .control("p")], ("kommando", "command"), ("Søg efter en kommando", "Search for a command"))
        row(
            .help, ["?", Key(.function(1))], ("hjælp", "help"),
            ("Hjælp: alle taster, og hvem der kan læse hvad", "Help: all keys, and who can read what"),
            also: "manual, vejledning, taster, genveje, keys, shortcuts")
        row(
            .settings, [], ("indstillinger", "settings"),
            ("Indstillinger: sprog, tema og visning", "Settings: language, theme and display"),
            also: "opsætning, præferencer, konfiguration, options, preferences, configuration")
        row(
            .theme, [], ("tema", "theme"),
            ("Vælg tema: farverne vises, mens du vælger", "Choose a theme: its colours are shown while you choose"),
            also: "farver, mørk, lys, kontrast, udseende, colours, colors, dark, light, contrast, appearance")
        row(
            .language, [], ("English", "dansk"), ("Skift sprog til engelsk", "Change the language to Danish"),
            also: "sprog, dansk, engelsk, language, danish, english")
        row(
            .suspend, [.control("z")], ("sæt på pause", "suspend"),
            ("Sæt programmet på pause (fg henter det frem igen)", "Suspend the program (fg brings it back)"),
            also: "pause, baggrund, background")
        row(
            .repaint, [.control("l")], ("gentegn", "redraw"), ("Gentegn skærmen", "Redraw the screen"),
            also: "opdater, refresh, redraw")
        row(
            .quit, ["q"], ("slut", "quit"), ("Luk programmet", "Close the program"),
            also: "afslut, luk, log ud, log af, exit, close, log out, sign out")
        return table
    }()

    /// The main screens of all fronts: each viewer has some of them, numbered from 1 on.
    static let mains: [Command] = [
        .overview, .timeline, .myLogbook, .myPlan, .myTasks, .myTalks, .myBuddy, .myReadiness, .talents, .readiness,
        .pairs,
    ]

    /// Those that count on every screen besides the viewer's main screens, unless the screen has the key for something else.
    static let everywhere: [Command] = [
        .palette, .help, .undo, .redo, .hideTexts, .maskNames,
        .back, .suspend, .repaint, .quit,
    ]

    /// Those that only the palette offers, everywhere, to those whose they are.
    static let paletteOnly: [Command] = [
        .settings, .theme, .language, .newCohort, .importPeople, .switchCohort, .suggestPairs, .budget, .log,
        .closingDraft, .searchLogbooks,
    ]
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    /// A key by its one character.
    public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
