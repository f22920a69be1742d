import TalentDomain
import TerminalKit

/// The lines of a talk's page: before it, everything to look at; after it, what is left to do. Each leads to its place.
struct TalkPage: ContextPart {
    struct Line: Hashable {
        /// The heading above the line, where a group begins.
        var heading: String?
        var sign = Span("")
        var text: String
        /// A muted text below it; may be empty.
        var detail = ""
        var place: Place?
    }

    /// The place that Enter opens.
    enum Place: Hashable {
        case talkForm(Meeting.ID?, Activity.ID?)
        case meeting(Meeting.ID, agreement: Int?)
        case versions
        case tab(RoomTab)
        case row(RoomPlace)
        case practice
        case step
        /// The viewer's own words before the talk; nil for the first ones. A question is written above the answer.
        case ownWords(RecordKey, OwnNote.ID?, answering: String?)
        /// A question that one of the two has added, by its index.
        case question(Meeting.ID, Int)
    }

    let context: Context

    init(_ context: Context) { self.context = context }

    /// The most entries of the logbook that are shown, the newest first.
    static let mostEntries = 5
    /// The cells of an entry, about two rows.
    static let entryCells = 136
    /// The days before the due date of a goal within which it is told. Chosen for Spor.
    static let goalDays = 30

    /// With whom the talent talks; the last talk and the next one are with the same.
    enum Circle { case lineManager, mentor, consultant, host, nobody }

    static func circle(of row: TalkRow) -> Circle {
        switch row.kind {
        case .expectationTalk, .runningTalk, .closingTalk, .followUp: .lineManager
        case .mentorTalk: .mentor
        case .consultantTalk: .consultant
        case .careerTalk: .host
        default: .nobody
        }
    }

    /// Whether the viewer opens the talk's page: one of the two, or the owner. The note of a talk with a consultant is
    /// the talent's; the consultant has a page too.
    func isOffered(_ row: TalkRow, to talent: Talent.ID) -> Bool {
        switch Self.circle(of: row) {
        case .nobody: false
        case .consultant:
            viewer.isOwner || abilities.mayWriteNotes(of: row.kind, with: talent)
                || OwnNotes(context).mayWrite(about: .talk(talent, row.key))
        case .lineManager, .mentor, .host: viewer.isOwner || abilities.mayWriteNotes(of: row.kind, with: talent)
        }
    }

    /// Whether both of the talk read its note, and so a question that one of them adds.
    func sharesNote(_ row: TalkRow) -> Bool { [.lineManager, .mentor].contains(Self.circle(of: row)) }

    func effects(of place: Place, for talent: Talent.ID) -> [Effect] {
        switch place {
        case .talkForm(let meeting, let activity): [.openSheet(.talk(talent, meeting, activity: activity))]
        case .meeting(let meeting, let agreement): [.open(MeetingScreen(meeting: meeting, agreement: agreement))]
        case .versions: [.open(PlanVersionsScreen(talent: talent))]
        case .tab(let tab): [.show(.talent(talent, tab))]
        case .row(let row): [.show(.place(talent, row))]
        case .practice: [.open(PracticeScreen(talent: talent))]
        case .step: Steps(context).open(talent)
        case .ownWords(let talk, let note, let question):
            [.openSheet(.ownNote(.talk(talent, talk), note, answering: question))]
        case .question(let meeting, let index): [.openSheet(.talkQuestion(meeting, index))]
        }
    }
}

// MARK: Words and signs

extension TalkPage {
    func group(_ heading: String, _ lines: [Line]) -> [Line] {
        lines.enumerated().map { index, line in
            var line = line
            line.heading = index == 0 ? heading : nil
            return line
        }
    }

    func sign(isLate: Bool) -> Span { isLate ? Span("!", Style(.warn)) : Span("○", Style(.muted)) }
    func tick(_ isDone: Bool) -> Span { Span(isDone ? "✓" : "○", Style(isDone ? .text : .muted)) }
    func due(_ day: Day?) -> String { day.map { wording.say("frist ", "due ") + wording.date($0) } ?? "" }
}
