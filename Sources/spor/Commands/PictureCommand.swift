import ArgumentParser
import Foundation
import SporApp
import TalentDomain
import TerminalKit

/// `spor picture`: draws a real screen as an SVG picture.
struct PictureCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "picture", abstract: say("Tegn et skærmbillede som SVG.", "Draw a screen as an SVG picture."),
            discussion: say(
                "Uden --store tegnes demoholdet. Skærmbilleder: \(PictureScreen.names).",
                "Without --store the demo cohort is drawn. Screens: \(PictureScreen.names)."))
    }

    @Argument(help: ArgumentHelp(say("Skærmbilledets navn.", "The screen's name."), valueName: say("skærm", "screen")))
    var screen: PictureScreen

    @Option(help: ArgumentHelp(say("Kolonner x rækker.", "Columns x rows."), valueName: "100x30"))
    var size: PictureSize = PictureSize(size: Size(rows: 30, columns: 100))

    @Option(
        help: ArgumentHelp(
            say(
                "Filen, der skal skrives i; ellers skrives der på skærmen.",
                "The file to write; otherwise standard output."), valueName: say("fil.svg", "file.svg")))
    var out: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let theme = try ThemeLibrary.theme(common.theme ?? ThemeLibrary.standard)
        let settings = Settings(language: OutputLanguage.current, theme: theme.name)
        let canvas: Canvas
        if common.store == nil {
            let folder = try TemporaryStore()
            defer { folder.remove() }
            var common = common
            common.asPerson = common.asPerson ?? screen.demoViewer
            canvas = try drawn(StoreAccess(demoIn: folder, common), settings)
        } else if screen.isFront, common.asPerson == nil {
            throw CommandError("Skriv også, hvem der ser det: --as <person>.", "Say whose front it is: --as <person>.")
        } else {
            canvas = try drawn(StoreAccess(common.directory, common), settings)
        }
        try Self.write(canvas, theme, to: out)
    }

    /// Writes a screen as SVG into a file, which it replaces, or to standard output.
    private static func write(_ canvas: Canvas, _ theme: Theme, to out: String?) throws {
        let picture = picture(of: canvas, theme)
        guard let out else { return Output.picture(picture) }
        do {
            try picture.write(toFile: out, atomically: true, encoding: .utf8)
        } catch {
            throw CommandError("\(out) kunne ikke skrives.", "\(out) could not be written to.")
        }
    }

    static func picture(of canvas: Canvas, _ theme: Theme) -> String {
        svg(
            of: canvas, palette: Palette(theme: theme, depth: .direct), setting: theme.ground == .light ? .light : .dark
        )
    }

    private func drawn(_ access: StoreAccess, _ settings: Settings) throws -> Canvas {
        var app = try makeApp(on: access, settings: settings, size: size.size, offersDrafts: false)
        screen.open(in: &app)
        return app.draw()
    }
}

/// The screens that can be drawn.
enum PictureScreen: String, CaseIterable, ExpressibleByArgument {
    case overview, timeline, talents, readiness, pairs, plan, tasks, talks, buddy, logbook, standing, help, palette
    case history, people, settings, attendance, decisions
    /// The overview of each role.
    case leadFront, consultantFront, talentFront, managerFront, mentorFront, steeringFront

    /// The name that the screen itself shows.
    private var name: (da: String, en: String) {
        switch self {
        case .overview: ("overblik", "overview")
        case .timeline: ("tidslinje", "timeline")
        case .talents: ("talenter", "talents")
        case .readiness: ("parathed", "readiness")
        case .pairs: ("buddypar", "pairs")
        case .plan: ("plan", "plan")
        case .tasks: ("opgaver", "tasks")
        case .talks: ("samtaler", "meetings")
        case .buddy: ("buddy", "buddy")
        case .logbook: ("logbog", "logbook")
        case .standing: ("vurdering", "assessment")
        case .help: ("hjælp", "help")
        case .palette: ("kommando", "palette")
        case .history: ("historik", "history")
        case .people: ("personer", "people")
        case .settings: ("indstillinger", "settings")
        case .attendance: ("fremmøde", "attendance")
        case .decisions: ("beslutninger", "decisions")
        case .leadFront: ("programleder", "lead")
        case .consultantFront: ("konsulent", "consultant")
        case .talentFront: ("talent", "talent")
        case .managerFront: ("leder", "manager")
        case .mentorFront: ("mentor", "mentor")
        case .steeringFront: ("styregruppe", "steering")
        }
    }

    /// The person of the demo cohort as whom the screen is drawn; nil for the owner. Only its owner can read a logbook.
    var demoViewer: String? {
        switch self {
        case .leadFront: "mette-krog"
        case .consultantFront: "kirsten-lindgaard"
        case .talentFront, .logbook: "anne-holm"
        case .managerFront: "soeren-kjaer"
        case .mentorFront: "birgit-holst"
        case .steeringFront, .decisions: "dorthe-vinther"
        default: nil
        }
    }

    /// Whether it is the overview of one role.
    var isFront: Bool { demoViewer != nil && self != .logbook && self != .decisions }

    static var names: String { allCases.map { say($0.name.da, $0.name.en) }.joined(separator: ", ") }

    /// Finds a screen by its name in either language; case and accents do not matter.
    init?(argument: String) {
        let typed = NameMatch(argument)
        guard let screen = Self.allCases.first(where: { typed.rank([$0.name.da, $0.name.en, $0.rawValue]) == .whole }),
            !typed.isEmpty
        else { return nil }
        self = screen
    }

    static var allValueStrings: [String] { allCases.map { say($0.name.da, $0.name.en) } }

    /// Opens the screen in the app.
    func open(in app: inout App) {
        switch self {
        case .overview, .leadFront, .consultantFront, .talentFront, .managerFront, .mentorFront, .steeringFront:
            app.open(.overview)
        case .history: app.perform(named: "log")
        case .people, .settings: app.perform(named: rawValue)
        case .attendance: app.open(.attendance)
        case .decisions: app.open(.decisions)
        case .timeline: app.open(.timeline)
        case .talents: app.open(.talents)
        case .readiness: app.open(.readiness)
        case .pairs: app.open(.pairs)
        case .plan: app.openRoom(.plan)
        case .tasks: app.openRoom(.tasks)
        case .talks: app.openRoom(.talks)
        case .buddy: app.openRoom(.buddy)
        case .logbook: app.openRoom(.logbook)
        case .standing: app.openRoom(.readiness)
        case .help: app.send(.key("?"))
        case .palette: app.send(.key(":"))
        }
    }
}

/// `100x30`: columns and rows.
struct PictureSize: ExpressibleByArgument {
    let size: Size

    init(size: Size) { self.size = size }

    init?(argument: String) {
        let numbers = argument.split(separator: "x").compactMap { Int($0) }
        guard numbers.count == 2, (40...400).contains(numbers[0]), (12...200).contains(numbers[1]) else { return nil }
        size = Size(rows: numbers[1], columns: numbers[0])
    }

    var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}
