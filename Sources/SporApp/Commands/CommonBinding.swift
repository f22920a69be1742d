import TalentDomain
import TerminalKit

/// A command of every screen, with a key or only in the palette.
struct CommonBinding: Sendable {
    typealias Condition = @Sendable (Context) -> Bool
    typealias Action = @Sendable (inout App) -> [Effect]

    let command: Command
    let isOffered: Condition
    let perform: Action

    private init(_ command: Command, when isOffered: @escaping Condition = { _ in true }, do perform: @escaping Action)
    {
        self.command = command
        self.isOffered = isOffered
        self.perform = perform
    }

    private init(
        _ id: String, _ keys: [Key], _ name: (String, String), _ about: (String, String), also synonyms: String = "",
        when isOffered: @escaping Condition = { _ in true }, do perform: @escaping Action
    ) {
        self.init(Command(id, keys, name, about, also: synonyms), when: isOffered, do: perform)
    }

    static func offered(_ bindings: [CommonBinding], in context: Context) -> [Command] {
        bindings.filter { $0.isOffered(context) }.map(\.command)
    }

    /// Commands with a key on every screen, unless the screen uses the key for something else.
    static let everywhere: [CommonBinding] = forEverybody + forSome

    /// Commands that every viewer has.
    static let forEverybody: [CommonBinding] = [
        CommonBinding(.palette) { app in [.open(CommandPaletteScreen(commands: app.offered, drafts: app.unfinished))] },
        CommonBinding(.help) { app in
            [
                .open(
                    HelpScreen(
                        here: (app.top.bottomCommands(in: app.context) + app.top.commands(in: app.context)).uniqued()))
            ]
        },
        CommonBinding(.undo) { _ in [.undo] },
        CommonBinding(.redo) { _ in [.redo] },
        CommonBinding(.hideTexts) { app in
            app.context.hidesTexts.toggle(); return []
        },
        CommonBinding(.maskNames) { app in
            app.context.masksNames.toggle(); return []
        },
        CommonBinding(.back) { app in app.goBack() },
        CommonBinding(
            "suspend", [.control("z")], ("sæt på pause", "suspend"),
            ("Sæt programmet på pause (fg henter det frem igen)", "Suspend the program (fg brings it back)"),
            also: "pause, baggrund, background", when: { !$0.isRemote }
        ) { _ in [.suspend] },
        CommonBinding(.repaint) { _ in [.repaint] },
        CommonBinding(
            "quit", ["q"], ("slut", "quit"), ("Luk programmet", "Close the program"),
            also: "afslut, luk, log ud, log af, exit, close, log out, sign out"
        ) { app in app.top.closesOnQuit ? [.close] : [.quit] },
    ]

    private static let forSome: [CommonBinding] = [
        CommonBinding(.seeAs, when: { $0.navigation.ownTalent != nil }) { app in
            app.context.navigation.ownTalent.map { [.open(SeeAsChoice(of: $0, tab: app.current.roomTab ?? .plan))] }
                ?? []
        },
        CommonBinding(.people, when: { $0.navigation.managesCohort }) { _ in [.open(PeopleScreen())] },
        CommonBinding(.switchCohort, when: { $0.data.cohorts.count > 1 }) { _ in [.open(CohortChoice())] },
    ]

    /// Commands that only the palette offers.
    static let paletteOnly: [CommonBinding] = [
        CommonBinding(
            "settings", [], ("indstillinger", "settings"),
            ("Indstillinger: sprog, tema og visning", "Settings: language, theme and display"),
            also: "opsætning, præferencer, konfiguration, options, preferences, configuration"
        ) { _ in [.open(SettingsScreen())] },
        CommonBinding(
            "levels", [], ("ledelsesniveauer", "leadership levels"),
            (
                "De fire ledelsesniveauer: opgaver, overgange og kompetencer",
                "The four leadership levels: tasks, transitions and competences"
            ),
            also: "niveauer, trin, leder af ledere, strategisk chef, direktør, levels, steps, director"
        ) { app in Plans(app.context).levelsEffects },
        CommonBinding(.theme) { app in [.open(ThemeScreen(app.context.settings, themes: app.context.services.themes()))]
        },
        CommonBinding(.language) { app in [.save(app.context.settings.inOtherLanguage)] },
        CommonBinding(.newCohort, when: { $0.viewer.isOwner }) { _ in [.openSheet(.newCohort)] },
        CommonBinding(
            "import", [], ("indlæs deltagere", "import participants"),
            ("Indlæs en deltagerliste fra Excel eller CSV", "Import a list of participants from Excel or CSV"),
            also: "importér, hent, csv, excel, regneark, deltagerliste, upload, load, spreadsheet",
            when: { !$0.isRemote && ($0.viewer.isOwner || $0.navigation.roles.contains(.programmeLead)) }
        ) { _ in [.openSheet(.importPeople)] },
        CommonBinding(.print, when: { !$0.isRemote && $0.cohortID != nil }) { _ in [.openSheet(.print)] },
        CommonBinding(.spreadsheet, when: { !$0.isRemote && $0.cohortID != nil }) { _ in [.openSheet(.spreadsheet)] },
        CommonBinding(.saveCalendar, when: { !$0.isRemote && $0.cohortID != nil }) { _ in [.openSheet(.calendar)] },
        CommonBinding(
            .invite, when: { !$0.isRemote && $0.navigation.managesCohort && $0.abilities.mayAddActivity }
        ) { app in
            FileSheets(app.context).invitationSheet() == nil
                ? [
                    .say(
                        .failure(
                            Phrase("Ingen kommende dag at indbyde til.", "There is no coming day to invite to.")))
                ] : [.openSheet(.invitation)]
        },
        CommonBinding(.switchCohort, when: { $0.viewer.isOwner || $0.data.cohorts.count > 1 }) { _ in
            [.open(CohortChoice())]
        },
        CommonBinding(
            .suggestPairs,
            when: { $0.navigation.hasPairs && $0.cohortID.map($0.abilities.mayWritePairs) ?? false }
        ) { _ in [.go(.pairs), .perform(.suggestPairs)] },
        CommonBinding(.mentors, when: { Mentors($0).isOffered }) { _ in [.open(MentorScreen())] },
        CommonBinding(
            Command(
                "organisation-basis", [], ("organisationens kompetencer", "organisation's competences"),
                (
                    "Organisationens egne kompetencer, værdier og ledelsesgrundlag",
                    "The organisation's own competences, values and leadership principles"
                ), also: "ledelsesgrundlag, værdier, lokale kompetencer, local competences, values"),
            when: { OrganisationBases($0).isOffered }
        ) { app in OrganisationBases(app.context).effects },
        CommonBinding(
            "lent-tasks", [], ("udlånte opgaver", "tasks lent out"),
            (
                "Ledelsesopgaverne hos alle dine talenter på én side",
                "The leadership tasks of all your talents on one page"
            ),
            also: "ledelsesopgaver, mit bord, tilbud, leadership tasks, offers",
            when: { LentTasksScreen.isOffered(in: $0) }
        ) { _ in [.open(LentTasksScreen())] },
        CommonBinding(.budget, when: { $0.cohort != nil }) { _ in [.open(BudgetSheet())] },
        CommonBinding(
            "log", [], ("historik", "history"),
            ("Historik: hvem har ændret hvad, og hvornår", "History: who changed what, and when"),
            also: "seneste ændringer, latest changes, ændringer, hændelser, revision, audit, changes"
        ) { app in app.showHistory() },
        CommonBinding(.closingDraft, when: { $0.navigation.ownTalent != nil }) { app in
            app.context.navigation.ownTalent.map(LogbookSheets(app.context).closingDraftEffects) ?? []
        },
        CommonBinding(
            .practice,
            when: { context in context.navigation.ownTalent.map(Teaching(context).opensPractice) ?? false }
        ) { app in app.context.navigation.ownTalent.map { [.open(PracticeScreen(talent: $0))] } ?? [] },
        CommonBinding(
            .myNotes,
            when: { context in
                !context.data.ownNotes.isEmpty
                    || context.cohortID.map { OwnNotes(context).mayWrite(about: .cohort($0)) } ?? false
            }
        ) { _ in [.open(OwnNotesScreen())] },
        CommonBinding(
            .decisions, when: { $0.navigation.managesCohort && Steering($0).isOffered }
        ) { _ in [.open(SteeringScreen())] },
        CommonBinding(.searchLogbooks, when: { !$0.data.logEntries.isEmpty }) { _ in [.open(LogbookSearchScreen())] },
    ]
}
