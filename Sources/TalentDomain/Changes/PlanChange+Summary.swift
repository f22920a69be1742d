extension PlanChange {
    /// The change of the plan, without its texts.
    func summary(in workspace: Workspace) -> Phrase {
        let name = workspace.name(of: talent)
        let plan = Phrase("\(Genitive.da(name)) plan", "\(Genitive.en(name)) plan")
        func within<Item>(_ edit: Edit<Item>, _ item: Phrase) -> Phrase {
            let preposition = edit.old == nil ? "to" : edit.new == nil ? "from" : "in"
            return edit.phrase(Verbs.da, Verbs.en) { _ in
                Phrase("\(item.da) i \(plan.da)", "\(item.en) \(preposition) \(plan.en)")
            }
        }
        return switch step {
        case .plan(let edit) where edit.old?.isWorkingCopy == false && edit.new?.isWorkingCopy == true:
            Phrase("Gjorde \(plan.da) til sin egen kladde", "Made \(plan.en) their own draft")
        case .plan(let edit):
            edit.phrase(("Oprettede", "Ændrede", "Slettede"), ("Created", "Changed", "Deleted")) { _ in plan }
        case .goal(let edit):
            if let done = edit.progress(\.progress) {
                Phrase(
                    "Ændrede status på et mål i \(plan.da): \(done.progress.name.da)",
                    "Changed the status of a goal in \(plan.en): \(done.progress.name.en)")
            } else {
                within(edit, Phrase("et mål", "a goal"))
            }
        case .transition(let edit):
            within(
                edit,
                (edit.new ?? edit.old).map {
                    Phrase("et punkt under »\($0.column.name.da)«", "a point under “\($0.column.name.en)”")
                } ?? Phrase("–"))
        case .learning(let edit): within(edit, Phrase("et læringspunkt", "a learning point"))
        case .protege(let edit): within(edit, Phrase("et lokalt talent i mesterlære", "a protégé"))
        case .product(let edit): within(edit, Phrase("et produkt fra et modul", "a product from a module"))
        case .ground(let edit): within(edit, Phrase("en øvebane", "a training ground"))
        case .text(let text, let edit): within(edit, Phrase("»\(text.name.da)«", "“\(text.name.en)”"))
        case .withheldFromBuddy(true):
            Phrase(
                "Skjulte for buddyen: mål og opgaver i \(plan.da)", "Hid goals and tasks in \(plan.en) from the buddy")
        case .withheldFromBuddy(false):
            Phrase("Viste buddyen mål og opgaver i \(plan.da)", "Showed the buddy goals and tasks in \(plan.en)")
        case .sharedWithMentor(true): Phrase("Delte \(plan.da) med mentoren", "Shared \(plan.en) with the mentor")
        case .sharedWithMentor(false):
            Phrase("Holdt op med at dele \(plan.da) med mentoren", "Stopped sharing \(plan.en) with the mentor")
        case .revision(let edit): Self.summary(of: edit, plan)
        }
    }

    private static func summary(of edit: Edit<PlanRevision>, _ plan: Phrase) -> Phrase {
        let number = (edit.new ?? edit.old)?.number ?? 0
        let version = Phrase("version \(number) af \(plan.da)", "version \(number) of \(plan.en)")
        if let old = edit.old, let new = edit.new {
            if new.agreedBy.count > old.agreedBy.count {
                return Phrase("Godkendte \(version.da)", "Approved \(version.en)")
            }
            if new.comments.count > old.comments.count {
                return Phrase("Kommenterede \(version.da)", "Commented on \(version.en)")
            }
        }
        return edit.phrase(("Delte", "Ændrede", "Slettede"), ("Shared", "Changed", "Deleted")) { _ in version }
    }
}
