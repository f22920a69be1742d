// When a role is handed over, nobody gets days on which another person held it.
extension Workspace {
    /// The faults of a change that would give somebody a role on past days on which another person held it. The
    /// talent's texts from those days were meant for the other person.
    func reachingBack(_ change: Change, on today: Day) -> [Fault] {
        let past = Period(from: nil, until: today.adding(days: -1))
        return roleEdits(in: change).compactMap { edit in
            let isBack = edit.gains.contains { gain in
                gain.days.contains { day in
                    day.intersection(past).map { day in edit.others(than: gain.relation) { $0.period.overlaps(day) } }
                        ?? false
                }
            }
            return isBack ? .reachesBack(edit.field) : nil
        }
    }

    /// The change with `handedOverOn` set to today in each record that gives somebody a role that another person holds
    /// today.
    func withHandovers(_ change: Change, on today: Day) -> Change {
        let taken = Set(
            roleEdits(in: change).filter { edit in
                edit.gains.contains { gain in
                    gain.days.contains { $0.contains(today) }
                        && edit.others(than: gain.relation) { $0.period.contains(today) }
                }
            }.map(\.key))
        return taken.isEmpty ? change : change.settingHandovers { taken.contains($1.key) ? today : $1.handedOverOn }
    }

    /// Whether a change gives a person a role that another person has held since that day.
    ///
    /// A holder whose record begins today and is deleted by the change does not count.
    func givesBack(_ change: Change, since day: Day?, on today: Day) -> Bool {
        let edits = roleEdits(in: change), changed = change.touched
        let since = Period(from: day, until: today)
        return edits.contains { edit in
            edit.gains.contains { gain in
                gain.days.contains { days in
                    guard let days = days.intersection(since) else { return false }
                    return edit.others(than: gain.relation) { other in
                        let last = changed.contains(other.source) ? today.adding(days: -1) : today
                        return other.period.intersection(Period(from: nil, until: last))?.overlaps(days) ?? false
                    }
                }
            }
        }
    }

    /// A step that gives or alters a role, with the additional days on which each person would hold the role.
    private struct Handover {
        var key: RecordKey
        /// The field at which a fault is shown: the changed person, members or days.
        var field: Field
        var gains: [(relation: Relation, days: [Period])]
        var before: [Relation]

        /// Whether the condition holds for anybody else in the same role towards the same talent before the change.
        func others(than relation: Relation, _ condition: (Relation) -> Bool) -> Bool {
            before.contains { $0.isLike(relation) && $0.person != relation.person && condition($0) }
        }
    }

    private func roleEdits(in change: Change) -> [Handover] {
        let steps = change.steps.compactMap(\.roleRecords)
        let talents = Set(steps.flatMap { $0.new?.roleTalents ?? [] })
        guard !talents.isEmpty else { return [] }
        let before = relations(towards: talents)
        var after = self
        after.put(change)
        return steps.compactMap { step in
            guard let record = step.new else { return nil }
            let gains = record.relations(in: after).map { relation in
                (
                    relation: relation,
                    days: relation.period.subtracting(
                        before.filter { $0.isLike(relation) && $0.person == relation.person }.map(\.period))
                )
            }
            return Handover(key: record.key, field: Self.field(step.old, record), gains: gains, before: before)
        }
    }

    private static func field(_ old: (any RoleRecord)?, _ new: any RoleRecord) -> Field {
        let isAssignment = new is RoleAssignment
        if let old, old.from == new.from, old.until != new.until { return isAssignment ? .until : .end }
        if let old, old.from == new.from { return isAssignment ? .person : .members }
        return isAssignment ? .from : .start
    }
}

extension Change {
    /// The record of a single step that gives a role, before and after.
    fileprivate var roleRecords: (old: (any RoleRecord)?, new: (any RoleRecord)?)? {
        (recordEdit as? any RoleEdit).map { ($0.before, $0.after) }
    }

    /// The change as the viewer made it, without the days that `Workspace.withHandovers` has set.
    func withoutHandovers() -> Change { settingHandovers { old, _ in old?.handedOverOn } }

    /// The change with `handedOverOn` replaced in each record that gives a role.
    fileprivate func settingHandovers(_ day: (_ old: (any RoleRecord)?, _ new: any RoleRecord) -> Day?) -> Change {
        mapping { step in
            guard case .record(let edit) = step, let roles = edit.base as? any RoleEdit else { return step }
            return .record(AnyEdit(roles.settingHandover(day)))
        }
    }
}

/// An edit of a record of any kind that gives roles.
private protocol RoleEdit: RecordEdit {
    var before: (any RoleRecord)? { get }
    var after: (any RoleRecord)? { get }
    func settingHandover(_ day: (_ old: (any RoleRecord)?, _ new: any RoleRecord) -> Day?) -> Self
}

extension Edit: RoleEdit where Value: RoleRecord {
    fileprivate var before: (any RoleRecord)? { old }
    fileprivate var after: (any RoleRecord)? { new }

    fileprivate func settingHandover(_ day: (_ old: (any RoleRecord)?, _ new: any RoleRecord) -> Day?) -> Self {
        guard var new else { return self }
        new.handedOverOn = day(old, new)
        return Edit(from: old, to: new)
    }
}
