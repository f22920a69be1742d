/// A date in somebody's calendar. It names the kind and the people, and holds no text that somebody wrote.
public struct Appointment: Hashable, Sendable {
    public var subject: Agenda.Item.Subject
    /// The cohort that it belongs to; nil if that is not known.
    public var cohort: Cohort.ID?
    public var title: Phrase
    public var dates: Activity.Dates
    /// Nil for whole days.
    public var time: ClockSpan?
    public var place: String
    /// The programme and the cohort that it belongs to: `Talent Nord 2.0, Hold 3`.
    public var about: Phrase
    /// Whether it was called off, or is gone.
    public var isCancelled: Bool
    /// Whether nobody is busy because of it: a due date, or a period in which a day is chosen.
    public var isFree: Bool
    /// The number of changes of what a calendar shows, from 0.
    public var sequence: Int

    public init(
        subject: Agenda.Item.Subject, cohort: Cohort.ID?, title: Phrase, dates: Activity.Dates, time: ClockSpan? = nil,
        place: String = "", about: Phrase = Phrase(""), isCancelled: Bool = false, isFree: Bool = false,
        sequence: Int = 0
    ) {
        self.subject = subject
        self.cohort = cohort
        self.title = title
        self.dates = dates
        self.time = time
        self.place = place
        self.about = about
        self.isCancelled = isCancelled
        self.isFree = isFree
        self.sequence = sequence
    }

    /// The name by which calendars recognise it: `modul-6-dag-2@hold-3.spor`. It never changes.
    public var uid: String {
        let name =
            switch subject {
            case .activity(let id): id.raw
            case .meeting(let id): "meeting-\(id)"
            case .task(let id): "task-\(id)"
            case .goal(let id): "goal-\(id)"
            }
        return "\(name)@\(cohort?.raw ?? "0").spor"
    }
}

extension Sequence<Appointment> {
    /// In the order of time.
    public var inTimeOrder: [Appointment] {
        sorted {
            ($0.dates.start, $0.time?.start ?? -1, $0.uid) < ($1.dates.start, $1.time?.start ?? -1, $1.uid)
        }
    }
}
