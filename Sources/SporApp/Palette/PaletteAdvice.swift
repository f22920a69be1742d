import TalentDomain

/// Searches for which Spor has no command, each with advice on what to do.
///
/// A sentence fits into the palette at 80 columns. On narrower screens, the selected one is shown whole below.
struct PaletteAdvice: Hashable {
    /// The search words, in both languages.
    var words: [String]
    /// The advice for the owner of the folder, and for a person who has logged in.
    private var local: Phrase
    private var remote: Phrase?
    /// Commands that do it; if one of them is available, no advice is shown.
    var unless: [Command]

    private init(_ words: String, _ local: Phrase, remote: Phrase? = nil, unless: [Command] = []) {
        self.words = words.split(separator: ",").map { String($0).trimmed }
        self.local = local
        self.remote = remote
        self.unless = unless
    }

    func text(isRemote: Bool) -> Phrase { isRemote ? remote ?? local : local }

    static let all: [PaletteAdvice] = [
        PaletteAdvice(
            "print, udskriv, skriv ud, printer, papir, pdf, print out, paper",
            Phrase(
                "Udskriv på kommandolinjen, fx: spor print program --out plan.html",
                "Print on the command line: spor print programme --out plan.html"),
            remote: Phrase(
                "Hent din plan på din egen maskine: ssh … print plan --html",
                "To print your plan, on your own machine: ssh … print plan --html"),
            unless: [.print]),
        PaletteAdvice(
            "eksport, eksporter, export, json, excel, csv, gem som, hent ud, save as, download, eksporter mine data, mine data, export my data, my data",
            Phrase(
                "På kommandolinjen: spor export xlsx personer --out personer.xlsx",
                "On the command line: spor export xlsx people --out people.xlsx"),
            remote: Phrase(
                "Hent data på din egen maskine med: ssh … export",
                "To fetch data, run on your own machine: ssh … export"),
            unless: [.spreadsheet]),
        PaletteAdvice(
            "gendan, gendanne, restore, recover",
            Phrase(
                "Gendan på kommandolinjen: spor restore FIL. Fortryd det seneste: u",
                "Restore on the command line: spor restore FILE. To undo a change: u"),
            remote: Phrase(
                "Den, der driver serveren, gendanner data. Fortryd det seneste: u",
                "Data is restored by the server administrator. To undo a change: u")),
        PaletteAdvice(
            "backup, sikkerhedskopi, kopi af data, copy of the data",
            Phrase(
                "Sikkerhedskopi på kommandolinjen: spor backup FIL", "Back up on the command line: spor backup FILE"),
            remote: Phrase(
                "Sikkerhedskopien tages af den, der driver serveren.", "Backups are made by the server administrator.")),
        PaletteAdvice(
            "slet, fjern, kassér, delete, remove, erase",
            Phrase(
                "Her kan intet slettes: vælg først det, der skal væk, og tryk d",
                "To delete something, close this list, select the item and press d"),
            unless: [.delete]),
        PaletteAdvice(
            "slet person, glem, gdpr, ret til at blive glemt, erase person, forget, right to erasure",
            Phrase(
                "En person slettes på kommandolinjen: spor person erase ID",
                "A person is erased on the command line: spor person erase ID"),
            remote: Phrase(
                "En person slettes af den, der driver serveren.", "Only the server administrator can erase a person.")),
        PaletteAdvice(
            "indsigt, registerindsigt, persondata, subject access, personal data",
            Phrase(
                "Alt om en person hentes på kommandolinjen: spor person export ID",
                "Everything about a person, on the command line: spor person export ID"),
            remote: Phrase(
                "Hent alt om dig selv på din egen maskine med: ssh … export",
                "For everything about you, run on your own machine: ssh … export")),
        PaletteAdvice(
            "nøgle, adgang, login, log ind, ssh, adgangskode, kodeord, key, access, password, log in, sign in",
            Phrase(
                "Adgang gives på kommandolinjen: spor key add PERSON FIL.pub",
                "Access is given on the command line: spor key add PERSON FILE.pub"),
            remote: Phrase(
                "Adgang gives af den, der driver serveren.", "Access is granted by the server administrator.")),
        PaletteAdvice(
            "gem, save, gemme",
            Phrase(
                "Alt gemmes automatisk; i et vindue med felter gemmer du med ^S",
                "Everything is saved automatically, except forms: save them with ^S")),
        PaletteAdvice(
            "søg, find, led efter, search, look for",
            Phrase("Søg: skriv et navn her, eller tryk / i en liste", "Search: type a name here, or press / in a list"),
            unless: [.filter, .searchLogbooks]),
        PaletteAdvice(
            "send, mail, e-mail, besked, sms, rykker, message, email",
            Phrase(
                "Spor sender ikke mails; få en tekst: tryk y på det, der afventer",
                "Spor sends no mail; press y on an outstanding item to get a text"), unless: [.reminder]),
        PaletteAdvice(
            "påmindelse, påmindelser, påmind, husk, reminder, reminders, remind",
            Phrase(
                "Påmindelse: vælg det, der afventer, i Overblik, og tryk y",
                "Reminder: select an outstanding item in Overview, then press y"), unless: [.reminder]),
        PaletteAdvice(
            "ferie, orlov, lukkedag, lukkedage, helligdag, holiday, vacation, closed day, closed days",
            Phrase(
                "Fravær skrives på aktiviteten; Spor advarer om lukkedage",
                "Absence is entered on the activity; Spor warns of closed days")),
        PaletteAdvice(
            "fremmøde, fravær, afbud, sygdom, attendance, absence, cancel",
            Phrase(
                "Fremmøde registreres på aktiviteten: åbn den i Tidslinje",
                "Attendance is entered on the activity: open it in Timeline"), unless: [.answer]),
        PaletteAdvice(
            "penge, økonomi, pris, money, cost, price",
            Phrase("Spor regner i dage, ikke i kroner: spor budget", "Spor counts days, not money: spor budget"),
            remote: Phrase("Spor regner i dage, ikke i kroner.", "Spor counts days, not money."), unless: [.budget]),
        PaletteAdvice(
            "evaluering, spørgeskema, tilfredshed, survey, evaluation, questionnaire, satisfaction",
            Phrase(
                "Spørgeskemaer findes ikke i Spor; holdets tal står i Overblik",
                "There are no surveys in Spor; the cohort's figures are in Overview")),
        PaletteAdvice(
            "diplom, kursusbevis, bevis, certifikat, diploma, certificate",
            Phrase(
                "På kommandolinjen: spor print diplomer --out diplomer.html",
                "On the command line: spor print diplomas --out diplomas.html"),
            remote: Phrase(
                "Programlederen udskriver diplomer og kursusbeviser.",
                "The programme lead prints diplomas and certificates."),
            unless: [.print]),
        PaletteAdvice(
            "ansøgning, kandidat, udvælgelse, nominering, application, candidate, selection, nomination",
            Phrase(
                "Udvælgelse findes ikke i Spor; deltagere tilføjes med a på listen",
                "Spor does not handle selection; press a in the list to add people")),
        PaletteAdvice(
            "jti, disc, personlighedstest, testresultat, personality test",
            Phrase(
                "Testresultater gemmes ikke; skriv i logbogen, hvad du lærte",
                "Test results are not stored; write what you learned in the logbook")),
        PaletteAdvice(
            "chat, forum, teams, platform",
            Phrase(
                "Chat findes ikke i Spor; spørg underviseren på aktivitetens side (i)",
                "There is no chat here; ask the teacher on the activity's page (i)")),
        PaletteAdvice(
            "video, podcast, artikel, litteratur, materialer, link, article, literature, materials",
            Phrase(
                "Materialer ligger på hver aktivitet: åbn den, og tryk f",
                "Each activity has its materials: open it, and press f"),
            unless: [.preparation]),
        PaletteAdvice(
            "plan, udviklingsplan, udviklingsplaner, mål, opgaver, samtaler, lederspejl, skyggepraktik, karrieresamtale, protegé, netværksgruppe, "
                + "nyt mål, ny opgave, development plan, goals, tasks, talks, mirror, shadowing, career talk, protégé, network group, new goal, add task",
            Phrase(
                "Det står hos hver enkelt: vælg et navn, og skift fane med Tab",
                "That is kept for each person: choose a name, then press Tab"),
            unless: [.myPlan]),
        PaletteAdvice(
            "logbog, logbøger, logbook, logbooks",
            Phrase(
                "Hver skriver sin egen logbog og deler den indslag for indslag",
                "Everyone keeps their own logbook and shares it entry by entry"),
            unless: [.myLogbook]),
        PaletteAdvice(
            "sted, tid og sted, lokale, mødested, klokkeslæt, time and place, venue, place, room",
            Phrase(
                "Tid og sted står på aktiviteten: åbn den i Tidslinje, tryk e",
                "Time and place are on the activity: open it in Timeline, press e")),
        PaletteAdvice(
            "nyt hold, opret hold, indlæs deltagere, importér, indlæs, new cohort, create cohort, import participants, import",
            Phrase(
                "Nyt hold og import: kun for den, der ejer mappen med data",
                "New cohorts and imports: only for the owner of the data folder"),
            unless: [.newCohort]),
        PaletteAdvice(
            "luk hold, slet hold, afslut hold, close cohort, delete cohort, end cohort",
            Phrase(
                "Et hold slettes på kommandolinjen: spor retention",
                "A cohort is erased on the command line: spor retention"),
            remote: Phrase(
                "Et hold slettes af den, der driver serveren.", "A cohort is erased by the server administrator.")),
        PaletteAdvice(
            "rapport, nøgletal, tal, statistik, kpi, report, figures, statistics, numbers",
            Phrase(
                "Tallene står i Overblik; som fil: spor export json",
                "The figures are in Overview; as a file: spor export json"),
            remote: Phrase("Tallene står i Overblik.", "The figures are in Overview.")),
        PaletteAdvice(
            "ical, ics, outlook, kalenderfil, calendar file, google calendar",
            Phrase(
                "På kommandolinjen: spor export ics --all MAPPE", "On the command line: spor export ics --all FOLDER"),
            remote: Phrase(
                "Hent din kalender på din egen maskine: ssh … calendar",
                "To fetch your calendar, on your own machine: ssh … calendar")),
        PaletteAdvice(
            "indkald, indkaldelse, inviter, tilmeld, tilmelding, invite, invitation, sign up, enrol, register",
            Phrase(
                "Skriv en invitation til Outlook: spor invite AKTIVITET --out MAPPE",
                "To write one for Outlook: spor invite ACTIVITY --out FOLDER"),
            remote: Phrase(
                "Spor sender ikke indkaldelser; svar noteres på aktiviteten",
                "Spor sends no invitations; answers are noted on the activity"),
            unless: [.answer]),
        PaletteAdvice(
            "afløser, vikar, skift leder, ny leder, skift mentor, replace, successor, stand-in, change manager, new manager",
            Phrase(
                "Programlederen skifter leder og mentor: P, personen, R",
                "The programme lead replaces managers and mentors: P, person, R"),
            unless: [.successor]),
        PaletteAdvice(
            "skift buddy, ny buddy, change buddy, new buddy",
            Phrase(
                "Programlederen afslutter buddyparret og danner et nyt",
                "The programme lead ends the buddy pair and makes a new one")),
        PaletteAdvice(
            "frafald, stopper, stop, udmeld, drop out, leaves, quits",
            Phrase(
                "Når en stopper, vælger programlederen navnet på holdet og trykker L",
                "When somebody leaves, the programme lead selects the name and presses L"),
            unless: [.leave]),
        PaletteAdvice(
            "barsel, forældreorlov, parental leave, maternity leave",
            Phrase(
                "Barsel: L ud for navnet, eller fravær på aktiviteterne",
                "Parental leave: L on the name, or absence at the activities")),
        PaletteAdvice(
            "aftal, godkend, agree, approve, sign",
            Phrase(
                "Planen aftales under Plan: vælg et navn, og tryk A",
                "A plan is agreed under Plan: choose a name and press A"
            ),
            unless: [.agree]),
        PaletteAdvice(
            "del, del plan, share, share plan",
            Phrase("Hver deler selv sin plan og logbog med s", "Everyone shares their own plan and logbook with s"),
            unless: [.share]),
        PaletteAdvice(
            "stop deling, hold op med at dele, stop sharing, unshare",
            Phrase(
                "Stop deling: vælg det, tryk s, og fjern krydset",
                "To stop sharing: select it, press s, and clear the tick")),
        PaletteAdvice(
            "hvem kan se min plan, hvem kan læse, who can see my plan, who can read",
            Phrase("Hvem kan læse hvad: tryk ?", "Who can read what: press ?"), unless: [.seeAs]),
        PaletteAdvice(
            "tilføj talent, nyt talent, tilføj deltager, add talent, new talent, add participant",
            Phrase(
                "Programlederen tilføjer deltagere på listen over dem med a",
                "The programme lead adds participants in their list with a"),
            unless: [.newCohort]),
        PaletteAdvice(
            "dilemma, dilemmakort, dilemmas, case",
            Phrase(
                "Dilemmakort findes ikke; tryk i på en plan for at se faldgruber",
                "There are no dilemma cards; press i on a plan to see pitfalls")),
        PaletteAdvice(
            "kopier, kopi, udklipsholder, copy, clipboard",
            Phrase("Kopiér: markér med Shift og musen", "To copy, select with Shift and the mouse")),
    ]
}
