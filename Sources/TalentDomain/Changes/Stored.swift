/// A kind of record that the store keeps. Everything that depends on the kind is a requirement, so that the compiler
/// lists what a new kind lacks.
public protocol Stored: Codable, Hashable, Sendable, Identifiable where ID == RecordID<Self> {
    static var kind: RecordKind { get }
    static var table: WritableKeyPath<Workspace, [ID: Self]> { get }
    /// The version of the JSON format of its records, from 1. A record of a later version counts as unreadable.
    static var version: Int { get }
    /// The kind's name in a sentence: for one record, and for several.
    static var words: (one: Phrase, many: Phrase) { get }
    /// Describes an edit for the history, with names and titles but never with confidential text.
    static func summary(of edit: Edit<Self>, in workspace: Workspace) -> Phrase

    /// The records that it refers to and cannot exist without.
    var references: [RecordKey] { get }
    /// The faults of its fields; empty if there are none.
    func faults(in workspace: Workspace) -> [Fault]
    /// The facts that decide who may read and write the record.
    func subject(in workspace: Workspace) -> AccessSubject
    /// The rest of the record after an erasure; nil if nothing remains. Not called for records that are themselves
    /// erased.
    func remainder(after erasure: Erasure) -> Self?
    /// Whether the record belongs to the export of everything stored about a person.
    func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool

    // MARK: Defaults that a few kinds replace

    /// The faults of an edit of the record; nil for a new one.
    func faults(replacing old: Self?, in workspace: Workspace) -> [Fault]
    /// The values by which a store finds the record.
    var indexedValues: [IndexedValue] { get }
    /// Whether an edit can be undone.
    static var isUndoable: Bool { get }
    /// The edit as a change of the data.
    static func change(_ edit: Edit<Self>) -> Change
    /// Whether a viewer may make an edit, judged on the data before and after it.
    static func may(_ viewer: Viewer, make edit: Edit<Self>, _ before: Workspace, _ after: Workspace) -> Bool
    /// The access of a viewer to the record.
    func access(of viewer: Viewer, in workspace: Workspace, asNew: Bool) -> Permission.Access
    /// Whether a viewer may know from the history that the record was changed.
    func isKnown(to viewer: Viewer, in workspace: Workspace) -> Bool
    /// The record as shown to a viewer who may read but not write it.
    func shown(to viewer: Viewer, in workspace: Workspace) -> Self
    /// The record as shown to a viewer who may read only the goals of a plan.
    var goalsOnly: Self { get }
}

extension Stored {
    public static var version: Int { 1 }
    public var key: RecordKey { RecordKey(id) }
    public var indexedValues: [IndexedValue] { [] }

    public func faults(replacing old: Self?, in workspace: Workspace) -> [Fault] { faults(in: workspace) }

    public static var isUndoable: Bool { true }
    public static func change(_ edit: Edit<Self>) -> Change { .record(AnyEdit(edit)) }

    public static func may(_ viewer: Viewer, make edit: Edit<Self>, _ before: Workspace, _ after: Workspace) -> Bool {
        Permission.may(viewer, edit, before, after)
    }

    public func access(of viewer: Viewer, in workspace: Workspace, asNew: Bool) -> Permission.Access {
        Permission.access(of: viewer, to: subject(in: workspace), in: workspace, asNew: asNew)
    }

    public func isKnown(to viewer: Viewer, in workspace: Workspace) -> Bool {
        Permission.mayKnow(viewer, of: self, in: workspace)
    }

    public func shown(to viewer: Viewer, in workspace: Workspace) -> Self { self }
    public var goalsOnly: Self { self }
}
