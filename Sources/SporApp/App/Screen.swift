import TalentDomain
import TerminalKit

/// One screen, tab or sheet: a value that takes keys and clicks, gives back effects, and draws itself.
protocol Screen: Sendable {
    /// The commands of this screen, the most used first: keys, bottom line, help and palette read them.
    static var bindings: [Binding<Self>] { get }
    /// The commands that are offered now.
    func commands(in context: Context) -> [Command]
    /// Performs the first command that matches and is offered now; nil if there is none.
    mutating func perform(in context: Context, where isMeant: (Command) -> Bool) -> [Effect]?
    /// Anything else: a key that is no command here, a paste, the wheel. nil: not for this screen.
    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]?
    /// A click on something that this screen drew.
    mutating func click(_ click: Click, in context: Context) -> [Effect]
    /// A change was made, here or on a sheet above: the selection goes to what was saved.
    mutating func saved(_ change: Change, in context: Context)
    /// A change that the screen asked for was not made.
    mutating func refused(_ refusal: Refusal, in context: Context) -> [Effect]
    func draw(on canvas: inout Canvas, in area: Rect, context: Context)
    /// Lies over the screen below, in the middle, and takes all keys.
    var isSheet: Bool { get }
    /// Keys are text here: only those with Control, and Esc, are commands.
    var takesText: Bool { get }
    /// The same where it depends on who looks; asked by the app.
    func takesText(in context: Context) -> Bool
    /// The text that is being typed here and is not saved yet.
    var draft: Draft? { get }
    /// Puts back what was being typed here when the screen was left; asked as it opens.
    mutating func restore(_ drafts: [Draft])
    /// The person comes to this main screen, from wherever.
    mutating func arrive()
    /// Selects a record that was just made, where it stands on this screen.
    mutating func stand(on record: RecordKey)
    /// People of other cohorts whom the screen is about, or searches.
    var peopleNeeded: Focus { get }
    /// Hints on the bottom line besides the commands.
    func remarks(in context: Context) -> [KeyHint]
    /// The notice that this screen is; nil for all other screens. The next key takes a notice away.
    var notice: NoticeSheet? { get }
    /// The sheet that a draft of this screen is kept under; nil where the screen is no form.
    var sheetName: SheetName? { get }
    /// The key that ends the program only closes this screen.
    var closesOnQuit: Bool { get }
    /// The screen has nothing left to do and goes away: asked after each read of the data.
    func isObsolete(in context: Context) -> Bool
    /// The talent whose plan is open here.
    var planLookedAt: Talent.ID? { get }
    /// How many changes this screen shows, the newest first; nil: none. The app reads them anew after each read of the
    /// data.
    var historyLimit: Int? { get }
    mutating func show(_ entries: [HistoryEntry], limit: Int)
    /// The text of the field that has the keys came back from the person's own editor.
    mutating func replaceFocusedText(with text: String)
    /// The screen for somebody who may only read; nil where nothing is to be read.
    var readOnly: (any Screen)? { get }
}

extension Screen {
    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? { nil }
    mutating func click(_ click: Click, in context: Context) -> [Effect] { [] }
    mutating func saved(_ change: Change, in context: Context) {}
    mutating func refused(_ refusal: Refusal, in context: Context) -> [Effect] {
        [.say(.failure(refusal.message))]
    }
    var isSheet: Bool { false }
    var takesText: Bool { false }
    func takesText(in context: Context) -> Bool { takesText }
    var draft: Draft? { nil }
    mutating func restore(_ drafts: [Draft]) {}
    mutating func arrive() {}
    mutating func stand(on record: RecordKey) {}
    var peopleNeeded: Focus { Focus() }
    func remarks(in context: Context) -> [KeyHint] { [] }
    var notice: NoticeSheet? { nil }
    var sheetName: SheetName? { nil }
    var closesOnQuit: Bool { isSheet }
    func isObsolete(in context: Context) -> Bool { false }
    var planLookedAt: Talent.ID? { nil }
    var historyLimit: Int? { nil }
    mutating func show(_ entries: [HistoryEntry], limit: Int) {}
    mutating func replaceFocusedText(with text: String) {}
    var readOnly: (any Screen)? { self }
}

/// A target of a click.
enum Click: Hashable, Sendable {
    case command(Command)
    /// The row of the list with the keys; `pane` tells two lists apart.
    case row(Int, pane: Int = 0)
    case tab(Int)
    case form(FormTarget)
    case button(Int)
    case cell(Int)
}

/// A request of a screen, which the app carries out.
enum Effect: Sendable {
    /// Makes the change and says so. `closing`: the sheet on top goes away when it is made.
    case apply(Change, saying: Phrase? = nil, closing: Bool = false)
    /// Asks first where a great deal would go, or what was done before this session; the confirmed ones have been
    /// asked.
    case undo, redo
    case undoConfirmed(PastAct.ID), redoConfirmed(PastAct.ID)
    case open(any Screen)
    /// Opens a form that offers all people to choose from, of other cohorts too.
    case openAmongAll(@Sendable (Context) -> (any Screen)?)
    /// `isLocked`: letters go into its text only after Enter or an arrow, so that a sentence typed over a list changes
    /// nothing.
    case openSheet(SheetName, isLocked: Bool = false)
    /// Puts another screen in the place of the one on top.
    case replace(any Screen)
    case close
    /// Goes to one of the main screens.
    case go(Command)
    /// Shows one thing where it is at home.
    case show(Destination)
    /// Selects a record that was just made, on the screen in view.
    case stand(on: RecordKey)
    case perform(Command)
    case say(Message)
    case setContext(@Sendable (inout Context) -> Void)
    case save(Settings)
    /// Reads a participants' file and shows what it would do.
    case importPeople(path: String)
    case startCohort(template: String, kickOff: When, name: String)
    case switchCohort(Cohort.ID)
    case dropDraft(SheetName)
    /// Keeps what is being typed at once, before what it came from goes.
    case keepDraft
    /// Reads so many lines of history for the history that lies on top.
    case readHistory(limit: Int)
    /// Opens the person's own editor on the text that is being typed; `Screen.take(.paste)` brings it back.
    case editOutside(String)
    /// Gives a text to the clipboard of the person's terminal.
    case copy(String)
    /// Writes a text into a new file of about that name, where the person sits at the machine.
    case saveText(name: String, text: String)
    case suspend, repaint, quit
    /// Leaves for the demo cohort; the shell opens it, and comes back here after it.
    case openDemo
}

/// One thing that several screens lead to.
enum Destination: Hashable, Sendable {
    case activity(Activity.ID)
    case talent(Talent.ID, RoomTab)
    /// One row in a talent's room.
    case place(Talent.ID, RoomPlace)
    /// A talent's answer or presence at an activity.
    case attendance(Activity.ID, Talent.ID)
    case logbook(Talent.ID, LogbookPlace)
}

/// A word on the bottom line, until the next key.
struct Message: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case saved, note, failure }

    var kind: Kind
    var text: Phrase

    static func saved(_ text: Phrase? = nil) -> Message {
        Message(kind: .saved, text: text ?? Phrase("gemt", "saved"))
    }

    static func note(_ text: Phrase) -> Message { Message(kind: .note, text: text) }
    static func failure(_ text: Phrase) -> Message { Message(kind: .failure, text: text) }

    /// With its sign, since colour alone tells nothing.
    var span: (Language) -> Span {
        { language in
            switch kind {
            case .saved: Span("✓ " + text[language], Style(.ok))
            case .note: Span(text[language], Style(.accent))
            case .failure: Span("! " + text[language], Style(.alert))
            }
        }
    }
}
