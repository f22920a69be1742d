import TalentDomain
import TerminalKit

extension Command {
    /// The one table of commands. A key may stand at several: the one that counts on the screen is meant.
    static let table: [Command: Row] = {
        var table: [Command: Row] = [:]
        func row(_ command: Command, _ keys: [Key], _ name: (String, String), _ about: (String, String)) {
            table[command] = Row(name: Phrase(name.0, name.1), about: Phrase(about.0, about.1), keys: keys)
        }
        row(.overview, ["1"], ("Overblik", "Overview"), ("Gå til overblikket", "Go to the overview"))
        row(.timeline, ["2"], ("Tidslinje", "Timeline"), ("Gå til tidslinjen", "Go to the timeline"))
        row(.talents, ["3"], ("Talenter", "Talents"), ("Gå til talenterne", "Go to the talents"))
        row(.readiness, ["4"], ("Parathed", "Readiness"), ("Gå til parathedsboksen", "Go to the readiness box"))
        row(.pairs, ["5"], ("Buddypar", "Buddy pairs"), ("Gå til buddyparrene", "Go to the buddy pairs"))

        row(.myLogbook, [], ("Logbog", "Logbook"), ("Gå til din logbog", "Go to your logbook"))
        row(.myPlan, [], ("Plan", "Plan"), ("Gå til din plan", "Go to your plan"))
        row(.myTasks, [], ("Opgaver", "Tasks"), ("Gå til dine ledelsesopgaver", "Go to your leadership tasks"))
        row(.myTalks, [], ("Samtaler", "Meetings"), ("Gå til dine samtaler og ledergruppemøder", "Go to your conversations and management team meetings"))
        row(.myBuddy, [], ("Buddy", "Buddy"), ("Gå til din buddy og jeres møder", "Go to your buddy and your meetings"))
        row(.myReadiness, [], ("Parathed", "Readiness"), ("Gå til din egen parathed", "Go to your own readiness"))

        row(.open, [Key(.enter)], ("åbn", "open"), ("Åbn det valgte", "Open the selected item"))
        row(.back, [Key(.escape)], ("tilbage", "back"), ("Gå et skridt tilbage", "Go one step back"))
        row(.nextPane, [Key(.tab)], ("næste", "next"), ("Næste rude eller fane", "Next pane or tab"))
        row(.previousPane, [Key(.backTab)], ("forrige", "previous"), ("Forrige rude eller fane", "Previous pane or tab"))
        row(.nextTalent, ["."], ("næste talent", "next talent"), ("Næste talent", "Next talent"))
        row(.previousTalent, [","], ("forrige talent", "previous talent"), ("Forrige talent", "Previous talent"))

        row(.add, ["a"], ("tilføj", "add"), ("Tilføj noget nyt her", "Add something new here"))
        row(.edit, ["e"], ("ret", "edit"), ("Ret det valgte", "Edit the selected item"))
        row(.delete, ["d", Key(.delete)], ("slet", "delete"), ("Slet det valgte", "Delete the selected item"))
        row(.done, [" "], ("status", "status"), ("Skift status på det valgte", "Change the status of the selected item"))
        row(.move, ["m"], ("flyt", "move"), ("Flyt det valgte til en anden dato", "Move the selected item to another date"))
        row(.person, ["p"], ("stamdata", "details"), ("Ret personens navn, stilling, retning og leder", "Edit name, position, direction and line manager"))
        row(.reminder, ["y"], ("påmindelse", "reminder"), ("Skriv en påmindelse, der kan kopieres", "Write a reminder you can copy"))
        row(.release, ["o"], ("overlever", "hand over"), ("Overlever noterne til den, de handler om", "Hand the notes over to the person they are about"))
        row(.share, ["s"], ("del", "share"), ("Vælg, hvem der må læse det", "Choose who may read it"))
        row(.agree, ["A"], ("aftal", "agree"), ("Gem planen i dens nuværende form som en aftalt version", "Save the plan as an agreed version"))
        row(.versions, ["v"], ("versioner", "versions"), ("Se planens delte og aftalte versioner", "See the plan's shared and agreed versions"))
        row(.inspiration, ["i"], ("inspiration", "inspiration"), ("Vis opgaver, faldgruber og kompetencer for niveauet", "Show tasks, pitfalls and competences for the level"))
        row(.history, ["H"], ("historik", "history"), ("Se, hvad der er sket", "See what has happened"))
        row(.guide, ["i"], ("spørgeguide", "guide"), ("Vis spørgsmål til samtalen", "Show questions for the conversation"))
        row(.answer, [" "], ("svar", "answer"), ("Skift svar eller fremmøde", "Change answer or attendance"))
        row(.checks, [" "], ("sæt kryds", "tick"), ("Sæt kryds på tjeklisten", "Tick an item on the checklist"))
        row(.leave, ["L"], ("forlader holdet", "leaves"), ("Talentet forlader holdet, med en aftalt vej videre", "The talent leaves the cohort, with an agreed way forward"))
        row(.seeAs, ["V"], ("se som …", "see as …"), ("Se, præcis hvad en anden kan læse", "See exactly what somebody else can read"))
        row(.bar, ["B"], ("inhabil", "bar"), ("Luk personens adgang til et talent (inhabilitet)", "Close a talent's data to this person: conflict of interest"))
        row(.end, ["d"], ("afslut", "end"), ("Afslut rollen med udgangen af i dag", "End the role at the end of today"))
        row(.people, ["P"], ("personer", "people"), ("Personer og roller: tilføj og ret personer, tildel og afslut roller", "People and roles: add and edit people, give and end roles"))
        row(.star, ["*"], ("stjerne", "star"), ("Sæt eller fjern en stjerne", "Add or remove a star"))
        row(.logbook, ["w"], ("logbog", "logbook"), ("Vis det, du har skrevet om det her", "Show what you have written about this"))
        row(.entries, [Key(.tab)], ("til indslagene", "to the entries"), ("Gå fra linjen til indslagene", "Go from the line to the entries"))
        row(.question, ["i"], ("spørgsmål", "question"), ("Skriv ud fra et spørgsmål, der passer til situationen", "Write from a question that fits where you are now"))
        row(.enlarge, [.control("o")], ("mere plads", "more room"), ("Skriv videre i et stort felt", "Go on writing in a large field"))
        row(.closingDraft, ["C"], ("udkast", "draft"), ("Saml indslag med stjerne til et udkast til den afsluttende samtale", "Gather starred entries into a draft for the closing conversation"))
        row(.searchLogbooks, [], ("søg i logbøger", "search logbooks"), ("Søg i alle de logbogsindslag, du må læse", "Search all the logbook entries you may read"))
        row(.networkGroups, ["w"], ("netværksgrupper", "network groups"), ("Se og dan netværksgrupper", "See and create network groups"))

        row(.filter, ["/"], ("søg", "search"), ("Filtrer eller søg", "Filter or search"))
        row(.findNext, ["n"], ("næste resultat", "next match"), ("Næste resultat", "Next match"))
        row(.findPrevious, ["N"], ("forrige resultat", "previous match"), ("Forrige resultat", "Previous match"))
        row(.zoomIn, ["+"], ("tættere på", "closer"), ("Zoom ind: kvartal, måned, uge, dag", "Zoom in: quarter, month, week, day"))
        row(.zoomOut, ["-"], ("længere ud", "further out"), ("Zoom ud: dag, uge, måned, kvartal", "Zoom out: day, week, month, quarter"))
        row(.today, ["t"], ("i dag", "today"), ("Gå til i dag", "Go to today"))
        row(.focus, ["f"], ("filter", "filter"), ("Vis kun et spor eller en målgruppe", "Show one track or audience only"))
        row(.direction, ["v"], ("V/H/begge", "V/H/both"), ("Vis vertikale, horisontale eller begge", "Show vertical, horizontal or both"))
        row(.hideTexts, ["x"], ("skjul tekster", "hide texts"), ("Skjul alle tekster (i toget, i storrummet)", "Hide all texts (on the train, in the open office)"))
        row(.maskNames, ["X"], ("skjul navne", "mask names"), ("Projektor: vis initialer i stedet for navne", "Projector: show initials instead of names"))

        row(.newCohort, [], ("nyt hold", "new cohort"), ("Start et nyt hold ud fra et program", "Start a new cohort from a programme"))
        row(.importPeople, [], ("indlæs deltagere", "import participants"), ("Indlæs en deltagerliste fra en CSV-fil", "Import a list of participants from a CSV file"))
        row(.suggestPairs, ["S"], ("foreslå par", "suggest pairs"), ("Foreslå buddypar på samme niveau, på tværs af organisationer", "Suggest buddy pairs at the same level, across organisations"))
        row(.switchCohort, [], ("skift hold", "switch cohort"), ("Se et andet hold", "Look at another cohort"))
        row(.budget, ["b"], ("tidsforbrug", "time budget"), ("Se, hvor mange dage programmet kræver af talenter, ledere og mentorer", "See how many days the programme takes, and for whom"))
        row(.log, [], ("historik: seneste ændringer", "history: latest changes"), ("Historik: hvem har ændret hvad, og hvornår", "History: who changed what, and when"))

        row(.undo, ["u"], ("fortryd", "undo"), ("Fortryd det, du gjorde sidst", "Undo what you did last"))
        row(.redo, [.control("r")], ("gentag", "redo"), ("Gentag det, du fortrød", "Redo what was undone"))
        row(.palette, [":", .control("p")], ("kommando", "command"), ("Søg efter en kommando", "Search for a command"))
        row(.help, ["?", Key(.function(1))], ("hjælp", "help"), ("Hjælp: alle taster, og hvem der kan læse hvad", "Help: all keys, and who can read what"))
        row(.settings, [], ("indstillinger", "settings"), ("Indstillinger: sprog, tema og visning", "Settings: language, theme and display"))
        row(.theme, [], ("tema", "theme"), ("Vælg tema: farverne vises, mens du vælger", "Choose a theme: its colours are shown while you choose"))
        row(.language, [], ("English", "dansk"), ("Skift sprog til engelsk", "Change the language to Danish"))
        row(.suspend, [.control("z")], ("sæt på pause", "suspend"), ("Sæt programmet på pause (fg henter det frem igen)", "Suspend the program (fg brings it back)"))
        row(.repaint, [.control("l")], ("gentegn", "redraw"), ("Gentegn skærmen", "Redraw the screen"))
        row(.quit, ["q"], ("slut", "quit"), ("Luk programmet", "Leave the program"))
        return table
    }()

    /// The main screens of all fronts: each viewer has some of them, numbered from 1 on.
    static let mains: [Command] = [
        .overview, .timeline, .myLogbook, .myPlan, .myTasks, .myTalks, .myBuddy, .myReadiness, .talents, .readiness, .pairs,
    ]

    /// Those that count on every screen besides the viewer's main screens, unless the screen has the key for something else.
    static let everywhere: [Command] = [
        .palette, .help, .undo, .redo, .hideTexts, .maskNames,
        .back, .suspend, .repaint, .quit,
    ]

    /// Those that only the palette offers, everywhere, to those whose they are.
    static let paletteOnly: [Command] = [
        .settings, .theme, .language, .newCohort, .importPeople, .switchCohort, .suggestPairs, .budget, .log, .closingDraft, .searchLogbooks,
    ]
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    /// A key by its one character.
    public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
