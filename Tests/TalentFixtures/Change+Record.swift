import TalentDomain

extension Change {
    /// The change from one record to another of its kind; nil stands for none.
    package init<Record: Stored>(from old: Record?, to new: Record?) { self = Edit(from: old, to: new).change }

    /// The change that adds a record.
    package static func adding<Record: Stored>(_ record: Record) -> Change { Change(from: nil, to: record) }

    /// The change that removes a record.
    package static func removing<Record: Stored>(_ record: Record) -> Change { Change(from: record, to: nil) }
}
