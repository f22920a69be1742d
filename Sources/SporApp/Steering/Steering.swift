import TalentDomain

/// The steering group's meetings and decisions, in words and changes.
struct Steering: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Steering {
    /// Whether there is anything to see for the viewer: those who read the steering group's records, in a cohort that
    /// has such meetings.
    var isOffered: Bool {
        context.cohortID.map { !data.steeringMeetings(in: $0).isEmpty && has([.read, .readWrite]) } ?? false
    }

    /// Whether the viewer may write agendas, decisions and figures of the cohort.
    var mayWrite: Bool { !viewer.hidesConfidential && has([.readWrite]) }

    /// The steering group sees no names, so its own roles are not in its data, but they are told.
    private func has(_ grants: Set<Grant>) -> Bool {
        viewer.isOwner
            || context.navigation.roles.contains {
                Permission.table[.steeringMeeting]?[$0].map(grants.contains) ?? false
            }
    }

    /// `man 22. mar. kl. 13.00 · Nordby Rådhus`
    func whenAndWhere(_ meeting: Activity) -> String {
        [
            When(meeting.start, meeting.time).text(.weekdayAndYear, in: context.language), wording.text(meeting.place),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// The next meeting, today included.
    var nextMeeting: Activity? {
        context.cohortID.flatMap { data.steeringMeetings(in: $0).first { $0.end >= today } }
    }

    // MARK: Figures of the day

    /// The change that keeps today's figures for a meeting; nil before the meeting, and once they are kept.
    func keepingFigures(of meeting: Activity) -> Change? {
        guard mayWrite, meeting.start <= today, data.steeringSnapshots[SteeringSnapshot.id(of: meeting.id)] == nil,
            let figures = context.digest?.steering
        else { return nil }
        let snapshot = SteeringSnapshot(cohort: meeting.cohort, activity: meeting.id, on: today, figures: figures)
        return .steeringSnapshot(.add(snapshot))
    }

    /// `tallene er gemt 1. sep.`, or when they can be.
    func figuresLine(of meeting: Activity) -> String {
        if let kept = data.steeringSnapshots[SteeringSnapshot.id(of: meeting.id)] {
            // A Danish date may end in a full stop of its own.
            let day = wording.date(kept.on)
            return wording.say("Tallene blev gemt ", "The figures were kept on ") + day
                + (day.hasSuffix(".") ? "" : ".")
        }
        return meeting.start > today
            ? wording.say(
                "Holdets tal kan gemmes fra mødedagen.", "The cohort's figures can be kept from the day of the meeting."
            )
            : wording.say("Tallene er ikke gemt.", "The figures have not been kept.")
    }

    // MARK: Decisions

    /// `Ansvarlig: direktøren · frist 1. apr.`; empty if nobody has to do anything.
    func duty(of item: SteeringItem) -> String {
        let who =
            item.inCharge.isBlank ? nil : wording.say("Ansvarlig: ", "In charge: ") + wording.text(item.inCharge)
        let state: String? =
            if let done = item.doneOn {
                wording.say("✓ udført ", "✓ done ") + wording.date(done)
            } else if let due = item.due {
                item.isOverdue(on: today)
                    ? wording.say("! frist ", "! due ") + wording.date(due) + ", " + ago(today - due)
                    : wording.say("frist ", "due ") + wording.date(due)
            } else {
                nil
            }
        return [who, state].compactMap(\.self).joined(separator: " · ")
    }

    private func ago(_ days: Int) -> String {
        days == 1 ? wording.say("1 dag siden", "1 day ago") : wording.say("\(days) dage siden", "\(days) days ago")
    }

    /// Marks a decision as carried out today, or as open again.
    func tick(_ item: SteeringItem) -> [Effect] {
        guard item.isDecided, mayWrite else { return [] }
        var new = item
        new.doneOn = item.doneOn == nil ? today : nil
        return [
            .apply(
                .steeringItem(Edit(from: item, to: new)),
                saying: new.doneOn == nil ? Phrase("ikke udført", "not done") : Phrase("udført", "done"))
        ]
    }
}

extension Command {
    public static let decisions = Command(
        "decisions", [], ("Beslutninger", "Decisions"),
        ("Gå til styregruppens dagsordener og beslutninger", "Go to the steering group's agendas and decisions"),
        also: "styregruppe, dagsorden, referat, punkter, beslutning, steering group, agenda, minutes, points, decision")
}
