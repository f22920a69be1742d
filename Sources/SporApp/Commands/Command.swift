import TalentDomain
import TerminalKit

/// Everything a person can ask the program to do by a key, a click or the palette.
///
/// The raw value is its name in `config.toml`.
public enum Command: String, CaseIterable, Hashable, Sendable {
    // Where to go
    case overview, timeline, talents, readiness, pairs
    case myLogbook = "my-logbook", myPlan = "my-plan", myTasks = "my-tasks", myTalks = "my-talks", myBuddy = "my-buddy",
        myReadiness = "my-readiness"
    case open, back, nextPane = "next-pane", previousPane = "previous-pane"
    case nextTalent = "next-talent", previousTalent = "previous-talent"
    // What to do with what is selected
    case add, edit, delete, done, move, person, reminder, release, share
    case agree, versions, inspiration, history, guide
    case answer, checks, leave, rejoin, star, unfold
    case allPresent = "all-present", awaitedFilter = "awaited-filter"
    case copyText = "copy-text", copyAddresses = "copy-addresses", saveText = "save-text"
    case seeAs = "see-as", bar, end, endPair = "end-pair", people, successor, swap, swapHere = "swap-here", takeOut =
        "take-out", makePairs = "make-pairs"
    case logbook, entries, question, enlarge, closingDraft = "closing-draft", searchLogbooks = "search-logbooks",
        networkGroups = "network-groups"
    // How to look at it
    case filter, entriesShown = "entries-shown", findNext = "find-next", findPrevious = "find-previous"
    case zoomIn = "zoom-in", zoomOut = "zoom-out", today, focus, direction
    case hideTexts = "hide-texts", maskNames = "mask-names"
    // The programme as a whole
    case newCohort = "new-cohort", importPeople = "import", suggestPairs = "suggest-pairs", switchCohort =
        "switch-cohort", budget, log
    // The program itself
    case undo, redo, palette, help, settings, theme, language, suspend, repaint, quit
}

extension Command {
    /// The row of the table: what feeds keys, help, palette and manual page.
    public struct Row: Sendable {
        /// A word or two, as the bottom line shows it.
        public var name: Phrase
        /// A sentence, as help and palette show it.
        public var about: Phrase
        /// The keys that mean it, the one that is shown first.
        public var keys: [Key]
        /// What else people call it, in either language: the palette finds it by these, too.
        public var synonyms: [String] = []
    }

    public var row: Row { Command.table[self] ?? Row(name: Phrase(rawValue), about: Phrase(rawValue), keys: []) }
    public var name: Phrase { row.name }
    public var about: Phrase { row.about }
}
