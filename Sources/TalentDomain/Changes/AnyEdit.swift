/// An edit of one record of any kind.
public struct AnyEdit: Hashable, Sendable {
    let base: any RecordEdit

    init(_ base: any RecordEdit) {
        self.base = base
    }

    public static func == (left: AnyEdit, right: AnyEdit) -> Bool { AnyHashable(left.base) == AnyHashable(right.base) }
    public func hash(into hasher: inout Hasher) { base.hash(into: &hasher) }
}

/// The operations on an edit that do not depend on the kind of its record.
protocol RecordEdit: Codable, Hashable, Sendable {
    var kind: RecordKind { get }
    var inverse: Self { get }
    var changesValue: Bool { get }
    /// The record before and after the edit; either may be missing.
    var values: [any Stored] { get }
    func summary(in workspace: Workspace) -> Phrase
    func may(_ viewer: Viewer, _ before: Workspace, _ after: Workspace) -> Bool
    func remainder(after erasure: Erasure) -> Self?
    /// Stores the new value without checking rules.
    func put(in workspace: inout Workspace)
    func apply(to workspace: inout Workspace, judgedByRules: Bool) throws(Refusal) -> RecordKey
}

extension Edit: RecordEdit where Value: Stored {
    var kind: RecordKind { Value.kind }
    var values: [any Stored] { [old, new].compactMap(\.self) }
    func summary(in workspace: Workspace) -> Phrase { Value.summary(of: self, in: workspace) }

    func may(_ viewer: Viewer, _ before: Workspace, _ after: Workspace) -> Bool {
        Value.may(viewer, make: self, before, after)
    }

    func remainder(after erasure: Erasure) -> Self? {
        let remainder = Edit(from: old.flatMap(erasure.remainder), to: new.flatMap(erasure.remainder))
        // An edit whose two values only differ in erased content is removed.
        return remainder == self || remainder.old != remainder.new ? remainder : nil
    }

    func put(in workspace: inout Workspace) {
        if let id = (new ?? old)?.id { workspace[id] = new }
    }

    func apply(to workspace: inout Workspace, judgedByRules: Bool) throws(Refusal) -> RecordKey {
        guard let id = (new ?? old)?.id, old == nil || new == nil || old?.id == new?.id else { throw .nothingThere }
        let key = RecordKey(id)
        guard workspace[id] == old else { throw .clash(key) }
        if let new {
            guard new.references.allSatisfy(workspace.contains) else { throw .nothingThere }
            let faults = judgedByRules ? new.faults(replacing: old, in: workspace) : []
            guard faults.isEmpty else { throw .faults(faults) }
        } else if workspace.all.contains(where: { $0.references.contains(key) }) {
            throw .inUse(key)
        }
        workspace[id] = new
        return key
    }
}
