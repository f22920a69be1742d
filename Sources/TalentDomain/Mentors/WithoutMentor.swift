/// A talent who lacks a mentor: one who wishes for one, whose mentor has stopped while mentor talks are to come, or of
/// whom the programme asks mentor talks.
public struct WithoutMentor: Hashable, Sendable {
    public var talent: Talent.ID
    /// The mentor who stopped last; nil if there was none.
    public var former: Person.ID?
    /// The day of the wish, the first day without the mentor, or the day by which a mentor should have been found;
    /// the latest of them.
    public var since: Day

    /// Days before the first mentor talk of the programme by which everybody should have a mentor. Chosen for Spor.
    public static let daysToMatch = 14
}

extension Workspace {
    /// The active talents of a cohort who lack a mentor on a day, in Danish order of their names.
    public func withoutMentor(in cohort: Cohort.ID, on day: Day) -> [WithoutMentor] {
        let talks = activities(in: cohort).filter { $0.kind == .mentorTalk && $0.end >= day }
        let asked = activities(in: cohort).first { $0.kind == .mentorTalk && !$0.isVoluntary }?.start
            .adding(days: -WithoutMentor.daysToMatch)
        let isAsked = talks.contains { !$0.isVoluntary } && asked.map { $0 <= day } ?? false
        return talents(in: cohort).compactMap { talent in
            let held = roles.values.filter { $0.role == .mentor && $0.talent == talent.id }
            guard talent.isActive(on: day), !held.contains(where: { day <= $0.until ?? .distantFuture }) else {
                return nil
            }
            let last = held.max { ($0.until ?? .distantPast, $0.id) < ($1.until ?? .distantPast, $1.id) }
            let days = [
                mentorWish(of: talent.id)?.on, talks.isEmpty ? nil : last?.until?.adding(days: 1),
                isAsked ? asked : nil, isAsked ? talent.joinedOn : nil,
            ].compactMap(\.self)
            return days.max().map { WithoutMentor(talent: talent.id, former: last?.person, since: $0) }
        }
    }
}
