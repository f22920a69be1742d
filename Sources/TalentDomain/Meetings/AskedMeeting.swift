/// A meeting in a list: asked for by the programme, agreed on, or both.
public protocol AskedMeeting {
    /// The activity that asks for it.
    var activity: Activity? { get }
    var meeting: Meeting? { get }
    /// Whether those who hold it began together after the activity's last day: it can still be held, but is not overdue.
    var beganLater: Bool { get }
}

extension AskedMeeting {
    public var isHeld: Bool { meeting?.heldOn != nil }

    /// The last day on which to hold it: the agreed day, otherwise the programme's.
    public var deadline: Day? { meeting?.day ?? activity?.end }

    /// Whether the programme's last day has passed without it. A later agreed day does not change that: the figures and
    /// the overdue items count it too.
    public func isOverdue(on today: Day) -> Bool {
        !isHeld && !beganLater && activity.map { !$0.isVoluntary && $0.end < today } ?? false
    }

    /// Whether the agreed day has passed, and nobody has said that it was held.
    public func isUnconfirmed(on today: Day) -> Bool {
        !isHeld && activity?.isVoluntary != true && meeting?.planned.map { $0 < today } ?? false
    }

    public func isLate(on today: Day) -> Bool { isOverdue(on: today) || isUnconfirmed(on: today) }
}
