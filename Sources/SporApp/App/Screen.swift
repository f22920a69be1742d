import TalentDomain
import TerminalKit

/// One screen, tab or sheet: a value that takes keys and clicks, gives back effects, and draws itself.
protocol Screen: Sendable {
    /// The commands of this screen, the most used first: keys, bottom line, help and palette read them.
    static var bindings: [Binding<Self>] { get }
    /// The commands that are offered now.
    func commands(in context: Context) -> [Command]
    /// The commands on the bottom line: those that are offered now, and those that keep their place there.
    func bottomCommands(in context: Context) -> [Command]
    /// Performs the first command that matches and is offered now; nil if there is none.
    mutating func perform(in context: Context, where isMeant: (Command) -> Bool) -> [Effect]?
    /// Handles every other event: a key without a command, a paste, the wheel. Nil if the screen does not use the
    /// event.
    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]?
    /// Handles a click on something that this screen has drawn.
    mutating func click(_ click: Click, in context: Context) -> [Effect]
    /// Called after a change was saved, by this screen or by one above it. Selects the saved record.
    mutating func saved(_ change: Change, in context: Context)
    /// Called after a change that this screen has requested was refused.
    mutating func refused(_ refusal: Refusal, in context: Context) -> [Effect]
    func draw(on canvas: inout Canvas, in area: Rect, context: Context)
    /// The names that lead from the main screen to this page, for the top row; empty on a main screen.
    func crumbs(in context: Context) -> [String]
    /// The page's own tabs, which take the place of the main screens'; nil if it has none.
    func tabs(in context: Context) -> Tabs?
    /// One line about the person whom the page is about, in that many cells; empty if it is about nobody.
    func facts(in context: Context, columns: Int) -> [Span]
    /// Whether the screen is drawn in the middle of the one below, and takes all keys.
    var isSheet: Bool { get }
    /// Whether keys are typed as text. Only keys with Control, and Esc, are then commands.
    var takesText: Bool { get }
    /// Whether the time of day stands on it, so that it is drawn anew each minute.
    var showsClock: Bool { get }
    /// The same, if it depends on the viewer. The app asks only this.
    func takesText(in context: Context) -> Bool
    /// The text that is being typed here and is not saved yet.
    var draft: Draft? { get }
    /// Puts a draft of this screen back. The app calls it when the screen opens.
    mutating func restore(_ drafts: [Draft])
    /// Called when the person opens this main screen.
    mutating func arrive()
    /// Selects a new record in the list of this screen.
    mutating func stand(on record: RecordKey)
    /// The people of other cohorts whom the screen is about, or whom it searches.
    var peopleNeeded: Focus { get }
    /// Hints on the bottom line besides the commands.
    func remarks(in context: Context) -> [KeyHint]
    /// The screen itself if it is a notice, which the next key closes; nil for all other screens.
    var notice: NoticeSheet? { get }
    /// The name under which a draft of this screen is kept; nil if the screen is no form.
    var sheetName: SheetName? { get }
    /// Whether the key that ends the program only closes this screen.
    var closesOnQuit: Bool { get }
    /// Whether the screen has nothing left to do, so that the app closes it. Asked after each read of the data.
    func isObsolete(in context: Context) -> Bool
    /// The talent whose plan is open here.
    var planLookedAt: Talent.ID? { get }
    /// The number of lines of history that this screen shows; nil for none. The app reads them after each read of the
    /// data.
    var historyLimit: Int? { get }
    mutating func show(_ entries: [HistoryEntry], limit: Int)
    /// Replaces the text of the focused field with the text from the person's own editor.
    mutating func replaceFocusedText(with text: String)
    /// The screen for a viewer who may only read; nil if it has nothing to read.
    var readOnly: (any Screen)? { get }
}

extension Screen {
    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? { nil }
    mutating func click(_ click: Click, in context: Context) -> [Effect] { [] }
    mutating func saved(_ change: Change, in context: Context) {}
    mutating func refused(_ refusal: Refusal, in context: Context) -> [Effect] {
        [.say(.failure(refusal.message))]
    }
    func crumbs(in context: Context) -> [String] { [] }
    func tabs(in context: Context) -> Tabs? { nil }
    func facts(in context: Context, columns: Int) -> [Span] { [] }
    var isSheet: Bool { false }
    var takesText: Bool { false }
    var showsClock: Bool { false }
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
    /// Makes the change and shows a message. `closing`: closes the sheet on top once the change is made.
    case apply(Change, saying: Phrase? = nil, closing: Bool = false)
    /// Undoes or redoes the last change. The app asks first if it is from before this session, or changes many records;
    /// `undoConfirmed` and `redoConfirmed` are the answers.
    case undo, redo
    /// Asks before it undoes, where another change may look like the one that is meant.
    case askToUndo
    case undoConfirmed(PastAct.ID), redoConfirmed(PastAct.ID)
    case open(any Screen)
    /// Opens a form in which people of all cohorts can be chosen.
    case openAmongAll(@Sendable (Context) -> (any Screen)?)
    /// `isLocked`: letters go into its text only after Enter or an arrow, so that a sentence typed over a list changes
    /// nothing.
    case openSheet(SheetName, isLocked: Bool = false)
    /// Puts another screen in the place of the one on top.
    case replace(any Screen)
    case close
    /// Goes to one of the main screens.
    case go(Command)
    /// Opens the screen to which something belongs, and selects it there.
    case show(Destination)
    /// Selects a new record on the screen in view.
    case stand(on: RecordKey)
    case perform(Command)
    case say(Message)
    case setContext(@Sendable (inout Context) -> Void)
    case save(Settings)
    /// Reads a participants' file and shows what it would do.
    case importPeople(path: String)
    case startCohort(CohortSource, kickOff: When, name: String)
    case switchCohort(Cohort.ID)
    case dropDraft(SheetName)
    /// Keeps the typed text as a draft at once, before its screen closes.
    case keepDraft
    /// Reads this number of lines for the history screen on top.
    case readHistory(limit: Int)
    /// Opens the typed text in the person's own editor. `Screen.replaceFocusedText(with:)` gets the new text.
    case editOutside(String)
    /// Gives a text to the clipboard of the person's terminal.
    case copy(String)
    /// Writes each letter into a new file as an e-mail that is not sent yet. Not for a person who has logged in over SSH.
    case saveLetters([Reminder])
    /// Writes what is asked for into a new file or folder, and closes the form that asked for it. Not for a person who has
    /// logged in over SSH.
    case makeFile(FileRequest)
    case suspend, repaint, quit
    /// Asks the shell to show the demo cohort, and then this store again.
    case openDemo
}

/// Something that several screens can open.
enum Destination: Hashable, Sendable {
    case activity(Activity.ID)
    case talent(Talent.ID, RoomTab)
    /// One row in a talent's room.
    case place(Talent.ID, RoomPlace)
    /// A meeting of a network group.
    case networkGroup(NetworkGroup.ID, JointMeetingRow.ID?)
    /// A talent's answer or presence at an activity.
    case attendance(Activity.ID, Attendee)
    case logbook(Talent.ID, LogbookPlace)
}

/// A message on the bottom line, until the next key.
struct Message: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case saved, note, failure }

    var kind: Kind
    var text: Phrase

    static func saved(_ text: Phrase? = nil) -> Message {
        Message(kind: .saved, text: text ?? Phrase("gemt", "saved"))
    }

    static func note(_ text: Phrase) -> Message { Message(kind: .note, text: text) }
    static func failure(_ text: Phrase) -> Message { Message(kind: .failure, text: text) }

    /// The text with a sign, since the kind must be visible without colours.
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
