import TalentDomain

extension Plans {
    /// The programme's name of a module's product, otherwise the one in the plan.
    func name(ofProduct module: Int, in content: PlanContent) -> String {
        let name =
            context.programme?.modules.first { $0.number == module }?.product
            ?? content.products.first { $0.module == module }?.name
        return name.map { wording[$0] } ?? "–"
    }

    /// The module whose product the viewer writes at an activity: a day of the module, for the talent.
    func module(ofProductAt activity: Activity) -> Int? {
        guard let own = context.navigation.ownTalent, activity.kind.isTeaching, let module = activity.module,
            abilities.mayWritePlan(of: own) || abilities.mayTakeOverPlan(of: own)
        else { return nil }
        return context.programme?.modules.contains { $0.number == module } == true ? module : nil
    }

    /// `Talentstrategi: 4 af 6 · 20. okt. (r)`; empty where the viewer writes none.
    func product(at activity: Activity) -> String {
        guard let own = context.navigation.ownTalent, let module = module(ofProductAt: activity) else { return "" }
        let content = data.plan(of: own)?.content ?? PlanContent(), key = context.keyLabel(.product)
        let product = content.products.first { $0.module == module }
        let told = product.map(state) ?? wording.say("intet skrevet endnu", "nothing written yet")
        return "\(name(ofProduct: module, in: content)): \(told) (\(key))"
    }

    /// `4 af 6 · 20. okt.`; the day on which it was last written.
    func state(of product: ModuleProduct) -> String {
        let parts = product.parts.count, day = wording.date(product.on)
        return parts > 1
            ? wording.say("\(product.written) af \(parts) · \(day)", "\(product.written) of \(parts) · \(day)") : day
    }

    /// The practice of a protégé, the next step, and the last talk, as far as they are written.
    func words(about protege: Protege) -> [String] {
        [
            protege.trains.map { wording.say("øver sig i ", "practises ") + wording.text($0) },
            protege.nextStep.map { wording.say("næste skridt: ", "next step: ") + wording.text($0) },
            protege.lastTalked.map { wording.say("sidste samtale ", "last conversation ") + wording.date($0) },
        ].compactMap(\.self)
    }

    /// The kind of a training ground, and who gives it, from when, and who takes part, as far as they are written.
    func words(about ground: TrainingGround) -> [String] {
        [
            ground.kind.isEmpty ? nil : wording.text(ground.kind),
            ground.giver.isEmpty ? nil : wording.say("fra ", "from ") + wording.text(ground.giver),
            ground.from.map { wording.say("begynder ", "begins ") + wording.date($0) },
            ground.carriedBy.isEmpty
                ? nil : wording.say("medansvarlig: ", "co-responsible: ") + wording.text(ground.carriedBy),
        ].compactMap(\.self)
    }

    /// `Opfølgende samtaler: 5. aug. og 13. okt.`; nil for a programme without such talks.
    func followUps(of talent: Talent.ID) -> String? {
        let days = Talks(context).talkRows(of: talent).filter { $0.guideKind == .followUp }.compactMap(\.deadline)
        guard !days.isEmpty else { return nil }
        let dates = wording.joined(days.map(wording.date))
        return wording.say("Opfølgende samtaler: \(dates)", "Follow-up conversations: \(dates)")
    }
}

// MARK: Commands

extension Command {
    static let product = Command(
        "product", ["r"], ("produkt", "product"),
        ("Skriv det, du tager med fra modulet", "Write what you take with you from the module"),
        also: "ledelsesgrundlag, talentstrategi, kommunikationsstrategi, case, leadership basis, strategy")
}
