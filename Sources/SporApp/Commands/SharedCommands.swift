import TalentDomain
import TerminalKit

// The commands that several screens offer or name. A command of a single screen is declared in the `bindings` of that
// screen.
extension Command {
    // MARK: Where to go

    static let open = Command(
        "open", [Key(.enter)], ("åbn", "open"), ("Åbn det valgte", "Open the selected item"), onlyReads: true)
    static let back = Command(
        "back", [Key(.escape)], ("tilbage", "back"), ("Gå et skridt tilbage", "Go back one step"), onlyReads: true)
    static let nextPane = Command(
        "next-pane", [Key(.tab)], ("næste fane", "next tab"),
        ("Gå til næste rude eller fane", "Go to the next pane or tab"), onlyReads: true)
    static let previousPane = Command(
        "previous-pane", [Key(.backTab)], ("forrige fane", "previous tab"),
        ("Gå til forrige rude eller fane", "Go to the previous pane or tab"),
        onlyReads: true)
    static let nextTalent = Command(
        "next-talent", ["."], ("næste person", "next person"),
        ("Gå til den næste på listen", "Go to the next person in the list"),
        also: "næste talent, næste deltager, next talent, next participant")
    static let previousTalent = Command(
        "previous-talent", [","], ("forrige person", "previous person"),
        ("Gå til den forrige på listen", "Go to the previous person in the list"),
        also: "forrige talent, forrige deltager, previous talent, previous participant")

    // MARK: Files

    static let print = Command(
        "print", [], ("udskriv …", "print …"),
        ("Udskriv en plan, en liste, navneskilte eller diplomer", "Print a plan, a list, name signs or diplomas"),
        also:
            "skriv ud, printer, papir, pdf, html, skilte, deltagerliste, diplom, kursusbevis, print out, paper, signs, certificate, diploma"
    )
    static let saveCalendar = Command(
        "calendar", [], ("gem kalender …", "save a calendar …"),
        ("Gem en kalender til Outlook", "Save a calendar for Outlook"),
        also: "outlook, ics, ical, møder i outlook, appointments")
    static let invite = Command(
        "invite", [], ("skriv invitation …", "write an invitation …"),
        ("Skriv en invitation til en aktivitet", "Write an invitation to an activity"),
        also: "indbyd, inviter, indkald, mødeindkaldelse, e-mail, invite, e-mail invitation")
    static let spreadsheet = Command(
        "spreadsheet", [], ("gem regneark …", "save a spreadsheet …"),
        ("Gem deltagere, datoer eller deltagelse til Excel", "Save participants, dates or attendance for Excel"),
        also: "eksport, eksporter, excel, xlsx, csv, gem som, hent ud, export, save as, download, "
            + "eksporter mine data, mine data, export my data, my data, json")

    // MARK: Changes the selected item

    static let step = Command(
        "step", ["T"], ("klar til trinet?", "ready for the step?"),
        (
            "Svar på »Er du klar til trinet?«, og se svarene side om side",
            "Answer “Are you ready for the step?”, and see the answers side by side"
        ),
        also: "selvvurdering, udsagn, kompetencer, niveau, self-assessment, statements, level", isFoundElsewhere: true)

    static let localPlan = Command(
        "local-plan", ["M"], ("talentmiljø", "talent environment"),
        (
            "Se planen for det lokale talentmiljø på arbejdspladsen",
            "See the plan for the local talent environment at the workplace"
        ), also: "lokalt talentmiljø, afslutningsseminar, alumnedag, closing seminar, alumni day",
        isFoundElsewhere: true)

    static let add = Command(
        "add", ["a"], ("tilføj", "add"), ("Tilføj noget nyt her", "Add something new here"),
        also: "ny, nyt, opret, indsæt, new, create, insert", isFoundElsewhere: true)
    static let edit = Command(
        "edit", ["e"], ("ret", "edit"), ("Ret det valgte", "Edit the selected item"),
        also: "rediger, ændre, omdøb, change, modify, rename")
    static let delete = Command(
        "delete", ["d", Key(.delete)], ("slet", "delete"), ("Slet det valgte", "Delete the selected item"),
        also: "fjern, kassér, remove, erase, trash")
    static let done = Command(
        "done", [" "], ("status", "status"),
        ("Skift status på det valgte", "Change the status of the selected item"),
        also: "færdig, holdt, gennemført, complete, finished, held")
    static let move = Command(
        "move", ["m"], ("flyt", "move"),
        ("Flyt det valgte til en anden dato", "Move the selected item to another date"),
        also: "udskyd, omlæg, ny dato, postpone, reschedule, new date", isFoundElsewhere: true)
    static let shift = Command(
        "shift", ["M"], ("flyt alt", "move all"),
        (
            "Flyt alt herfra: alt, der kommer fra den valgte dag og frem",
            "Move everything from here: all that is to come from the selected day on"
        ),
        also: "forskyd, udskyd resten, sygdom, underviser syg, omlæg planen, shift, postpone the rest, illness",
        isFoundElsewhere: true)
    static let cancel = Command(
        "cancel", ["D"], ("aflys", "cancel"),
        ("Aflys aktiviteten med en årsag; den bliver stående", "Cancel the activity with a reason; it stays in view"),
        also: "aflysning, aflyst, sygdom, call off, cancellation, illness", isFoundElsewhere: true)
    static let reinstate = Command(
        "reinstate", ["D"], ("genoptag", "reinstate"),
        ("Lad den aflyste aktivitet blive til noget alligevel", "Let the cancelled activity take place after all"),
        also: "fortryd aflysning, uncancel, undo cancellation")
    static let copy = Command(
        "copy", ["c"], ("kopiér", "copy"),
        ("Kopiér aktiviteten til en anden dato", "Copy the activity to another date"),
        also: "gentag, dublet, duplicate, repeat")
    static let person = Command(
        "person", ["p"], ("stamdata", "details"),
        ("Ret personens navn, stilling, retning og leder", "Edit name, position, direction and line manager"),
        also: "navn, adresse, e-mail, niveau, profil, contact, address, level, profile", isFoundElsewhere: true)
    static let reminder = Command(
        "reminder", ["y"], ("påmindelse", "reminder"),
        ("Skriv en påmindelse, der kan kopieres", "Write a reminder you can copy"),
        also: "rykker, husk, mail, e-mail, besked, send, remind, message, email", isFoundElsewhere: true)
    static let share = Command(
        "share", ["s"], ("del", "share"), ("Vælg, hvem der må læse det", "Choose who may read it"),
        also: "deling, offentliggør, send, publish, readers", isFoundElsewhere: true)
    static let agree = Command(
        "agree", ["A"], ("aftal", "agree"),
        ("Gem planen i dens nuværende form som en aftalt version", "Save the plan as an agreed version"),
        also: "godkend, underskriv, approve, sign", isFoundElsewhere: true)
    static let leave = Command(
        "leave", ["L"], ("udmeld", "withdraw"),
        (
            "Notér, at personen forlader holdet, og hvad der er aftalt",
            "Record that the person leaves the cohort, and what was agreed"
        ),
        also: "stop, frafald, forlader holdet, drop out, leaves", isFoundElsewhere: true)
    static let rejoin = Command(
        "rejoin", ["L"], ("tag med igen", "rejoin"),
        ("Tag en, der har forladt holdet, med igen", "Let somebody who left the cohort rejoin it"),
        also: "fortryd, tilbage, come back")
    static let answer = Command(
        "answer", [" "], ("svar", "answer"), ("Skift svar eller fremmøde", "Change the answer or attendance"),
        also: "fremmøde, fravær, tilmelding, attendance, absence, presence")
    static let successor = Command(
        "successor", ["R"], ("afløser", "successor"),
        (
            "Lad en anden tage over fra en given dag: skift nærmeste leder eller mentor",
            "Replace a line manager or mentor from a given day"
        ),
        also: "overtag, skift leder, vikar, replace, take over, stand-in")

    // MARK: Shows more of it, or other items

    static let logbook = Command(
        "logbook", ["w"], ("logbog", "logbook"),
        ("Vis det, du har skrevet om dette", "Show what you have written about this"),
        also: "dagbog, noter, diary, notes")
    static let versions = Command(
        "versions", ["v"], ("versioner", "versions"),
        ("Se planens delte og aftalte versioner", "See the plan's shared and agreed versions"),
        also: "tidligere udgaver, forskelle, ændringer, revisions, differences, changes", isFoundElsewhere: true,
        onlyReads: true)
    static let guide = Command(
        "guide", ["i"], ("spørgeguide", "guide"),
        ("Vis spørgsmål til samtalen", "Show questions for the conversation"),
        also: "samtaleguide, skabelon, template", isFoundElsewhere: true, onlyReads: true)
    static let filter = Command(
        "filter", ["/"], ("søg", "search"), ("Filtrer eller søg", "Filter or search"),
        also: "find, led efter, look for", onlyReads: true)
    static let findNext = Command(
        "find-next", ["n"], ("næste resultat", "next match"),
        ("Gå til næste resultat af søgningen", "Go to the next match of the search"), onlyReads: true)
    static let findPrevious = Command(
        "find-previous", ["N"], ("forrige resultat", "previous match"),
        ("Gå til forrige resultat af søgningen", "Go to the previous match of the search"),
        onlyReads: true)
    static let seeAs = Command(
        "see-as", ["V"], ("se som …", "see as …"),
        ("Se præcis, hvad en anden kan læse", "See exactly what somebody else can read"),
        also: "vis som, hvem kan læse, hvem kan se min plan, view as, who can read, who can see my plan")
    static let people = Command(
        "people", ["P"], ("personer", "people"),
        (
            "Personer og roller: tilføj og ret personer, tildel og afslut roller",
            "People and roles: add and edit people, give and end roles"
        ),
        also: "roller, nærmeste leder, ledere, mentorer, mentorkorps, konsulenter, styregruppe, kontakter, "
            + "brugere, managers, mentors, consultants, steering group, contacts, users")
    static let networkGroups = Command(
        "network-groups", ["w"], ("netværksgrupper", "network groups"),
        ("Se og dan netværksgrupper", "See and create network groups"),
        also: "netværk, grupper, network", isFoundElsewhere: true)
    static let mentors = Command(
        "mentors", ["m"], ("mentorer", "mentors"),
        (
            "Mentorkorpset, og dem, der ønsker en mentor",
            "The mentor corps, and those who wish for a mentor"
        ),
        also: "mentorkorps, frivillige mentorer, find en mentor, volunteers, mentor corps")
    static let mentorWish = Command(
        "mentor-wish", ["w"], ("ønsk mentor", "wish for mentor"),
        ("Skriv, hvad en mentor skal hjælpe med", "Write what a mentor should help with"),
        also: "få en mentor, mentorønske, ask for a mentor", isFoundElsewhere: true)
    static let budget = Command(
        "budget", ["b"], ("tidsforbrug", "time budget"),
        (
            "Se, hvor mange dage programmet kræver af hver rolle",
            "See how many days the programme takes from each role"
        ),
        also: "penge, økonomi, pris, omkostninger, timer, dage, money, cost, price, hours, days")
    static let entries = Command(
        "entries", [Key(.tab)], ("indslag", "entries"),
        ("Gå fra skrivelinjen til indslagene", "Go from the line you type on to the entries"))
    static let question = Command(
        "question", ["i"], ("spørgsmål", "question"),
        (
            "Skriv med udgangspunkt i et spørgsmål, der passer til situationen",
            "Write in answer to a question that suits the moment"
        ), isFoundElsewhere: true)
    static let enlarge = Command(
        "enlarge", [.control("o")], ("hel side", "whole page"),
        ("Skriv videre på en hel side", "Continue writing on a whole page"),
        also: "mere plads, stort felt, more room, large field")
    static let closingDraft = Command(
        "closing-draft", ["C"], ("udkast", "draft"),
        (
            "Saml indslag med stjerne i et udkast til den afsluttende samtale",
            "Gather starred entries into a draft for the closing conversation"
        ),
        also: "afsluttende samtale, opsamling, portefølje, closing talk, portfolio")

    // MARK: The programme and the program

    static let newCohort = Command(
        "new-cohort", [], ("nyt hold", "new cohort"),
        ("Start et nyt hold ud fra et program", "Start a new cohort from a programme"),
        also: "opret hold, årgang, nyt forløb, create cohort, new programme")
    static let searchLogbooks = Command(
        "search-logbooks", [], ("søg i logbøger", "search logbooks"),
        ("Søg i alle de logbogsindslag, du må læse", "Search all the logbook entries you may read"),
        also: "find, led efter, search, look for")
    static let suggestPairs = Command(
        "suggest-pairs", ["S"], ("foreslå par", "suggest pairs"),
        (
            "Foreslå buddypar på samme niveau, på tværs af organisationer",
            "Suggest buddy pairs at the same level, across organisations"
        ),
        also: "match, matching")
    static let switchCohort = Command(
        "switch-cohort", ["K"], ("skift hold", "switch cohort"), ("Se et andet hold", "Go to another cohort"),
        also: "andet hold, tidligere hold, årgang, other cohort, cohorts")
    static let undo = Command(
        "undo", ["u"], ("fortryd", "undo"), ("Fortryd det, du gjorde sidst", "Undo what you did last"),
        also: "angre, tilbage, revert, take back")
    static let redo = Command(
        "redo", [.control("r")], ("gentag", "redo"), ("Gentag det, du fortrød", "Redo what was undone"),
        also: "igen, again")
    static let palette = Command(
        "palette", [":", .control("p")], ("alt", "all"), ("Søg efter en kommando", "Search for a command"))
    static let help = Command(
        "help", ["?", Key(.function(1))], ("hjælp", "help"),
        ("Hjælp: alle taster, og hvem der kan læse hvad", "Help: all keys, and who can read what"),
        also: "manual, vejledning, taster, genveje, keys, shortcuts")
    static let theme = Command(
        "theme", [], ("tema", "theme"),
        ("Vælg tema: farverne vises, mens du vælger", "Choose a theme: its colours are shown while you choose"),
        also: "farver, mørk, lys, kontrast, udseende, colours, colors, dark, light, contrast, appearance")
    static let language = Command(
        "language", [], ("English", "dansk"), ("Skift sprog til engelsk", "Change the language to Danish"),
        also: "sprog, dansk, engelsk, language, danish, english")
    static let hideTexts = Command(
        "hide-texts", ["x"], ("skjul tekster", "hide texts"),
        ("Skjul alle tekster (i toget, i storrummet)", "Hide all texts (on the train, in an open-plan office)"),
        also: "privat, anonym, privacy")
    static let maskNames = Command(
        "mask-names", ["X"], ("skjul navne", "mask names"),
        (
            "Vis initialer i stedet for navne (når andre ser med på skærmen)",
            "Show initials instead of names (when others see your screen)"
        ),
        also: "anonym, initialer, projektor, anonymous, initials")
    static let repaint = Command(
        "repaint", [.control("l")], ("gentegn", "redraw"), ("Gentegn skærmen", "Redraw the screen"),
        also: "opdater, refresh, redraw")
}
