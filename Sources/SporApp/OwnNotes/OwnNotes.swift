import TalentDomain

/// The viewer's own notes about a talent, an activity or the cohort.
struct OwnNotes: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension OwnNotes {
    func mayWrite(about subject: OwnNote.Subject) -> Bool {
        Permission.mayKeepNotes(about: subject, by: viewer, in: data)
    }

    /// A note that is not written yet.
    func empty(about subject: OwnNote.Subject, id: OwnNote.ID = "ny") -> OwnNote {
        OwnNote(id: id, writer: viewer.person, about: subject, at: context.services.now(), text: "")
    }

    /// Whether there are notes to read, or one may be written.
    func offers(_ subject: OwnNote.Subject) -> Bool {
        mayWrite(about: subject) || !data.ownNotes(about: subject).isEmpty
    }

    /// The page to write the first note on; once there are any, their list.
    func effects(about subject: OwnNote.Subject) -> [Effect] {
        data.ownNotes(about: subject).isEmpty
            ? [.openSheet(.ownNote(subject, nil))] : [.open(OwnNotesScreen(about: subject))]
    }

    /// `1 note (kun dig)`; nil if there is none.
    func line(about subject: OwnNote.Subject) -> String? {
        let count = data.ownNotes(about: subject).count
        return count == 0 ? nil : counted(count) + wording.say(" (kun dig)", " (only you)")
    }

    func counted(_ count: Int) -> String {
        count == 1 ? wording.say("1 note", "1 note") : wording.say("\(count) noter", "\(count) notes")
    }

    func name(of subject: OwnNote.Subject) -> String {
        switch subject {
        case .talent(let talent): wording.name(talent)
        case .talk(let talent, let key):
            wording[data.title(ofTalk: key)] + (abilities.isTalent(talent) ? "" : ", \(wording.name(talent))")
        case .activity, .cohort: wording[data.name(of: subject)]
        }
    }

    /// Opens the screen of what a note is about; nil for the cohort.
    func place(of subject: OwnNote.Subject) -> Destination? {
        switch subject {
        case .talent(let talent): abilities.tabs(of: talent).first.map { .talent(talent, $0) }
        case .activity(let activity): data.activities[activity] == nil ? nil : .activity(activity)
        case .talk(let talent, let key):
            .place(talent, .talk(key.kind == .activity ? .activity(Activity.ID(key.id)) : .meeting(Meeting.ID(key.id))))
        case .cohort: nil
        }
    }
}

extension Command {
    static let ownNote = Command(
        "own-note", ["W"], ("egen note", "private note"),
        ("Skriv eller læs en note til dig selv", "Write or read a note to yourself"),
        also: "mine noter, notat, huskeseddel, privat, my notes, memo", isFoundElsewhere: true)
    static let myNotes = Command(
        "my-notes", [], ("mine noter", "my notes"),
        ("Mine noter: alt, du har noteret til dig selv", "My notes: all that you have noted for yourself"),
        also: "egne noter, notater, private notes", onlyReads: true)
}
