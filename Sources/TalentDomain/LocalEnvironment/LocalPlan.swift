/// The plan for the talent environment of a talent's workplace: talent, line manager and internal consultant draw it up
/// at the closing seminar, and take stock of it on the alumni day (TN, closing seminar and alumni day).
public struct LocalPlan: Stored {
    /// A thing that is to be done.
    public struct Point: Codable, Hashable, Sendable, Identifiable {
        public var id: String
        public var what: String
        public var who: String
        public var due: Day?
        /// Nil until stock is taken.
        public var standing: Standing?
        public var note: String

        public init(
            id: String, what: String, who: String = "", due: Day? = nil, standing: Standing? = nil, note: String = ""
        ) {
            (self.id, self.what, self.who, self.due) = (id, what, who, due)
            (self.standing, self.note) = (standing, note)
        }

        /// Without the stock that was taken.
        fileprivate var asPlanned: Point { Point(id: id, what: what, who: who, due: due) }
    }

    /// The state of a point when stock is taken.
    public enum Standing: String, Codable, Sendable, CaseIterable {
        case alive, stalled, done

        public var name: Phrase {
            switch self {
            case .alive: Phrase("i live", "still going")
            case .stalled: Phrase("gået i stå", "stalled")
            case .done: Phrase("færdig", "done")
            }
        }
    }

    /// One of the three agrees to the plan.
    public struct Agreement: Codable, Hashable, Sendable {
        public var role: Role
        /// Nil if the owner of the store entered it, or the person is erased.
        public var by: Person.ID?
        public var on: Day

        public init(_ role: Role, by person: Person.ID?, on day: Day) {
            (self.role, by, on) = (role, person, day)
        }
    }

    /// The roles that agree to the plan.
    public static let partners: [Role] = [.talent, .lineManager, .internalConsultant]

    public var id: RecordID<LocalPlan>
    public var talent: Talent.ID
    public var points: [Point]
    /// At most one for each partner.
    public var agreements: [Agreement]

    public init(talent: Talent.ID, points: [Point] = [], agreements: [Agreement] = []) {
        id = Self.id(of: talent)
        self.talent = talent
        self.points = points
        self.agreements = agreements
    }

    /// A talent has at most one such plan.
    public static func id(of talent: Talent.ID) -> ID { ID(talent.raw) }

    public static var kind: RecordKind { .localPlan }
    public static var table: WritableKeyPath<Workspace, [ID: LocalPlan]> { \.localPlans }
    public static var words: (one: Phrase, many: Phrase) {
        (
            Phrase("plan for det lokale talentmiljø", "plan for the local talent environment"),
            Phrase("planer for det lokale talentmiljø", "plans for the local talent environment")
        )
    }
    public var references: [RecordKey] { [RecordKey(talent)] + agreements.compactMap(\.by).map { RecordKey($0) } }

    /// Whether something else is planned than in an older state; the stock that is taken does not count.
    public func plans(otherThan old: LocalPlan?) -> Bool {
        points.map(\.asPlanned) != (old?.points ?? []).map(\.asPlanned)
    }

    /// The partners who have not agreed to it.
    public var missing: [Role] { Self.partners.filter { role in !agreements.contains { $0.role == role } } }

    /// Whether all three have agreed to it.
    public var isAgreed: Bool { missing.isEmpty && !points.isEmpty }

    /// The day on which the last of the three agreed; nil before.
    public var agreedOn: Day? { isAgreed ? agreements.map(\.on).max() : nil }

    /// The points of which no stock is taken.
    public var untaken: [Point] { points.filter { $0.standing == nil } }
}

extension LocalPlan {
    public func faults(in workspace: Workspace) -> [Fault] {
        points.contains { $0.what.isBlank } ? [.missing(.text)] : []
    }

    public func faults(replacing old: LocalPlan?, in workspace: Workspace) -> [Fault] {
        let kept = agreements.filter { (old?.agreements ?? []).contains($0) }
        if plans(otherThan: old), !kept.isEmpty {
            return [
                Fault(
                    .agreement,
                    Phrase(
                        "Planen er ændret. Så skal alle tre blive enige igen.",
                        "The plan has changed. All three must agree to it again."))
            ]
        }
        if points.isEmpty, !agreements.isEmpty {
            return [
                Fault(
                    .agreement,
                    Phrase(
                        "Der er ikke noget at aftale endnu. Tilføj et punkt først.",
                        "There is nothing to agree to yet. Add a point first."))
            ]
        }
        return faults(in: workspace)
    }

    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: .localPlan, talents: [talent])
    }

    /// The partners agree each for themselves; the owner enters what the three have agreed.
    public static func may(
        _ viewer: Viewer, make edit: Edit<LocalPlan>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        guard Permission.may(viewer, edit, before, after) else { return false }
        guard let new = edit.new else { return true }
        let added = new.agreements.filter { !(edit.old?.agreements ?? []).contains($0) }
        if viewer.isOwner { return added.allSatisfy { $0.by == nil && partners.contains($0.role) } }
        let roles = before.roles(of: viewer, towards: new.talent).intersection(partners)
        return added.allSatisfy { $0.by != nil && $0.by == viewer.person && roles.contains($0.role) }
    }

    public func remainder(after erasure: Erasure) -> LocalPlan? {
        guard !erasure.gone.contains(RecordKey(talent)) else { return nil }
        var remainder = self
        for index in agreements.indices where agreements[index].by.map(erasure.people.contains) == true {
            remainder.agreements[index].by = nil
        }
        for index in points.indices where erasure.names.contains(where: { erasure.hasName($0, in: points[index].who) })
        {
            remainder.points[index].who = ""
        }
        return remainder
    }

    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        workspace.talents[talent]?.person == person || agreements.contains { $0.by == person }
    }

    public static func summary(of edit: Edit<LocalPlan>, in workspace: Workspace) -> Phrase {
        let plan = (edit.new ?? edit.old).map { plan in
            let name = workspace.name(of: plan.talent)
            return Phrase(
                "\(Genitive.da(name)) plan for det lokale talentmiljø",
                "\(Genitive.en(name)) plan for the local talent environment")
        }
        if let old = edit.old, let new = edit.new, new.agreements.count > old.agreements.count, let plan {
            return Phrase("Sagde ja til \(plan.da)", "Agreed to \(plan.en)")
        }
        return edit.phrase(("Skrev", "Ændrede", "Slettede"), ("Wrote", "Changed", "Deleted")) { _ in
            plan ?? Phrase("–")
        }
    }
}

extension Workspace {
    public func localPlan(of talent: Talent.ID) -> LocalPlan? { localPlans[LocalPlan.id(of: talent)] }
}

extension Field {
    public static let agreement = Field("agreement")
}
