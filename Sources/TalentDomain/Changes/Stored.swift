/// A kind of record that a store keeps. It says itself what differs from kind to kind, so that the compiler names what a new kind lacks.
public protocol Stored: Codable, Hashable, Sendable, Identifiable where ID == RecordID<Self> {
    static var kind: RecordKind { get }
    static var table: WritableKeyPath<Workspace, [ID: Self]> { get }
    /// The version of the form in which its bodies are written, from 1. A program refuses those of a later one.
    static var version: Int { get }
    /// The kind's name in a sentence: for one record, and for several.
    static var words: (one: Phrase, many: Phrase) { get }
    /// What an edit did, for history: names and titles, never a text that somebody wrote.
    static func summary(of edit: Edit<Self>, in workspace: Workspace) -> Phrase

    /// The records it cannot be without.
    var references: [RecordKey] { get }
    /// What is wrong with it, field by field; empty when nothing is.
    func faults(in workspace: Workspace) -> [Fault]
    /// The facts that decide who reads and writes it.
    func subject(in workspace: Workspace) -> AccessSubject
    /// What remains of it when people are erased; nil where nothing does. Asked for records that are not themselves erased.
    func left(after erasure: Erasure) -> Self?
    /// Whether it belongs to the export of all that is stored on a person.
    func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool

    // MARK: With rules of their own in a few kinds

    /// Whether undo offers to take an edit back.
    static var isUndoable: Bool { get }
    /// The edit as a change of the data.
    static func change(_ edit: Edit<Self>) -> Change
    /// Whether a viewer may make an edit, judged on the data before and after it.
    static func may(_ viewer: Viewer, make edit: Edit<Self>, _ before: Workspace, _ after: Workspace) -> Bool
    /// What a viewer may do with it.
    func access(of viewer: Viewer, in workspace: Workspace, asNew: Bool) -> Permission.Access
    /// Whether a viewer may know from history that it was changed.
    func isKnown(to viewer: Viewer, in workspace: Workspace) -> Bool
    /// As somebody sees it who reads it and does not write it.
    func shown(to viewer: Viewer, in workspace: Workspace) -> Self
    /// As somebody sees it who reads only a plan's goals.
    var goalsOnly: Self { get }
}

extension Stored {
    public static var version: Int { 1 }
    public var key: RecordKey { RecordKey(id) }

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
