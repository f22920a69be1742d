/// A note that somebody writes for themself: a programme lead or an internal consultant about their work, and each of
/// the two people of a talk before it. Nobody else reads it, in any role.
public struct OwnNote: Stored {
    public enum Subject: Hashable, Codable, Sendable {
        case talent(Talent.ID), activity(Activity.ID), cohort(Cohort.ID)
        /// A talk with the talent, by the key of the programme's activity, or of the meeting if there is none.
        case talk(Talent.ID, RecordKey)

        public var key: RecordKey {
            switch self {
            case .talent(let talent): RecordKey(talent)
            case .activity(let activity): RecordKey(activity)
            case .cohort(let cohort): RecordKey(cohort)
            case .talk(let talent, _): RecordKey(talent)
            }
        }
    }

    public var id: RecordID<OwnNote>
    /// Nil for the owner of a store without logins.
    public var writer: Person.ID?
    public var about: Subject
    public var at: Timestamp
    public var text: String

    public init(id: ID, writer: Person.ID?, about: Subject, at: Timestamp, text: String) {
        self.id = id
        self.writer = writer
        self.about = about
        self.at = at
        self.text = text
    }

    public static var kind: RecordKind { .ownNote }
    public static var table: WritableKeyPath<Workspace, [ID: OwnNote]> { \.ownNotes }
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("egen note", "private note"), Phrase("egne noter", "private notes"))
    }

    /// Read by the writer alone, like every line about it.
    public static func summary(of edit: Edit<OwnNote>, in workspace: Workspace) -> Phrase {
        edit.phrase(("Skrev", "Rettede", "Slettede"), ("Wrote", "Edited", "Deleted")) {
            let subject = workspace.name(of: $0.about)
            return Phrase("en egen note om \(subject.da)", "a private note about \(subject.en)")
        }
    }

    public var references: [RecordKey] { [about.key] + (writer.map { [RecordKey($0)] } ?? []) }

    /// The store finds the owner's notes by it, since no person is their writer.
    public var indexedValues: [IndexedValue] { writer == nil ? [IndexedValue(.ownersNote, "")] : [] }

    public func faults(in workspace: Workspace) -> [Fault] { text.isBlank ? [.missing(.text)] : [] }

    public func remainder(after erasure: Erasure) -> OwnNote? { unlessItNeeds(erasure) }

    /// The export of a person has what they wrote, not what others noted for themselves about them.
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool { writer == person }
}

extension OwnNote {
    public func subject(in workspace: Workspace) -> AccessSubject {
        var subject = AccessSubject(
            writer: writer, isKeptByWriter: true, judges: [.programmeLead, .internalConsultant], isWritersAlone: true)
        switch about {
        case .talent(let talent): (subject.category, subject.talents) = (.ownNote, [talent])
        case .talk(let talent, let key):
            (subject.category, subject.talents) = (.talkPreparation, [talent])
            subject.judges = workspace.takingPart(inTalk: key)
        case .cohort(let cohort): (subject.category, subject.cohort) = (.ownNote, cohort)
        case .activity(let id):
            guard let activity = workspace.activities[id] else { break }
            subject.category = .ownNote
            if let talent = activity.talent { subject.talents = [talent] } else { subject.cohort = activity.cohort }
        }
        return subject
    }

    /// A new note needs the role; the writer keeps it after the role has ended. It stays about the same subject.
    public static func may(
        _ viewer: Viewer, make edit: Edit<OwnNote>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        switch (edit.old, edit.new) {
        case (let old?, let new?):
            (old.writer, old.about, old.at) == (new.writer, new.about, new.at)
                && old.access(of: viewer, in: before, asNew: false) == .write
        case (let old?, nil): old.access(of: viewer, in: before, asNew: false) == .write
        case (nil, let new?):
            new.access(of: viewer, in: after, asNew: true) == .write && !(new.isBeforeTalk && new.writer == nil)
                && Permission.sees(viewer, new.references, in: after)
        case (nil, nil): false
        }
    }

    /// Words before a talk are written by those who take part in it.
    private var isBeforeTalk: Bool {
        if case .talk = about { true } else { false }
    }

    public func isKnown(to viewer: Viewer, in workspace: Workspace) -> Bool {
        access(of: viewer, in: workspace, asNew: false) != .nothing
    }
}

extension Permission {
    /// Whether the viewer may keep notes of their own about a subject.
    public static func mayKeepNotes(about subject: OwnNote.Subject, by viewer: Viewer, in workspace: Workspace) -> Bool
    {
        let note = OwnNote(id: "", writer: viewer.person, about: subject, at: Timestamp(seconds: 0), text: "–")
        return may(viewer, do: Edit.add(note).change, in: workspace)
    }
}

extension Workspace {
    /// The viewer's own notes about a subject, or all of them; the newest first.
    public func ownNotes(about subject: OwnNote.Subject? = nil) -> [OwnNote] {
        ownNotes.values.filter { subject == nil || $0.about == subject }.sorted { ($1.at, $1.id) < ($0.at, $0.id) }
    }

    /// The title of a talk by the key of its activity or meeting.
    public func title(ofTalk key: RecordKey) -> Phrase {
        if let activity = activities[Activity.ID(key.id)] {
            return activity.title(of: meetingKind(askedBy: activity) ?? .runningTalk)
        }
        return meetings[Meeting.ID(key.id)].map(title(of:)) ?? Phrase("Samtale", "Conversation")
    }

    /// The roles of those who talk, by the key of the talk's activity or meeting; all that can, if its kind is unknown.
    fileprivate func takingPart(inTalk key: RecordKey) -> Set<Role> {
        let asked = activities[Activity.ID(key.id)].flatMap(meetingKind(askedBy:))
        switch asked ?? meetings[Meeting.ID(key.id)]?.kind {
        case .expectationTalk, .runningTalk, .closingTalk, .followUp: return [.talent, .lineManager]
        case .mentorTalk: return [.talent, .mentor]
        case .consultantTalk: return [.talent, .internalConsultant]
        case nil: return [.talent, .lineManager, .mentor, .internalConsultant]
        default: return [.talent]
        }
    }

    /// The name of what a note is about.
    public func name(of subject: OwnNote.Subject) -> Phrase {
        switch subject {
        case .talent(let talent): Phrase(name(of: talent))
        case .activity(let activity): activities[activity]?.title ?? Phrase("–")
        case .cohort(let cohort): Phrase(cohorts[cohort]?.name ?? "–")
        case .talk(let talent, let key): title(ofTalk: key).lowercasedFirst + Phrase(", \(name(of: talent))")
        }
    }
}
