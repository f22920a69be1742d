import TalentDomain
import TerminalKit

extension Context {
    /// Where a talent stands, judged now or corrected; nil where the viewer may judge nobody here.
    func readinessSheet(_ talent: Talent.ID, _ id: ReadinessJudgement.ID?) -> FormSheet? {
        let judges = judges(of: talent)
        guard let judge = judges.first, data.talents[talent] != nil, id.map({ data.readiness[$0] != nil }) ?? true else { return nil }
        let name = name(talent)
        return FormSheet(
            .readiness(talent, id), title: Phrase("\(Genitive.da(name)) parathed", "\(Genitive.en(name)) readiness"), notice: readersOfJudgement, in: self,
            fields: { context in
                let judgement = id.flatMap { context.data.readiness[$0] } ?? context.judgement(of: talent, by: judge)
                return [
                    .choice(.purpose, context.say("Formål", "Purpose"), Direction.allCases.map { context[$0.name] }, Direction.allCases.firstIndex(of: judgement.purpose)),
                    .choice(
                        .work, context.say("Arbejder med", "Works with"), Work.allCases.map { context[$0.name] }, Work.allCases.firstIndex(of: judgement.work),
                        hint: context.say("Vertikal: næste niveau, enkle. Horisontal: avancerede, enkle.", "Vertical: next level, simple. Horizontal: advanced, simple.")),
                    .choice(
                        .performance, context.say("Udførelse", "Performance"), Performance.allCases.map { context[$0.name].lowercased() },
                        Performance.allCases.firstIndex(of: judgement.performance)),
                    .choice(.judge, context.say("Vurderet af", "Judged by"), judges.map { context[$0.name] }, judges.firstIndex(of: judgement.judge)),
                    .day(.day, context.say("Dato", "Date"), judgement.on, in: context),
                    .body(.comment, context.say("Bemærkning", "Comment"), judgement.comment, rows: 3),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = id.flatMap { context.data.readiness[$0] }
                var new = context.judgement(of: talent, by: judges[answers.choice(.judge)])
                if let old { (new.id, new.isShared) = (old.id, old.isShared) } else { new.id = .init(context.services.newID()) }
                new.purpose = Direction.allCases[answers.choice(.purpose)]
                new.work = Work.allCases[answers.choice(.work)]
                new.performance = Performance.allCases[answers.choice(.performance)]
                new.on = try answers.requiredDay(.day)
                new.comment = answers.text(.comment)
                guard new.on <= context.today else {
                    throw .faults([Fault(.day, Phrase("Dagen er ikke kommet endnu.", "That day has not come yet."))])
                }
                let box = new.box?.number ?? 0  // without a box, the rules refuse it
                return [.apply(.readiness(Edit(from: old, to: new)), saying: Phrase("\(name): boks \(box)", "\(name): box \(box)"), closing: true)]
            })
    }

    private var readersOfJudgement: Phrase {
        viewer.isKeeper
            ? Phrase(
                "Læses af talentet, nærmeste leder og dig. Vurdér hver for sig først, så sammen.",
                "Read by the talent, the line manager and you. Each judges alone first, then together.")
            : Phrase(
                "Kun du kan læse den. Den er din egen vurdering, inden I taler sammen.", "Only you can read it. It is your own judgement, before you talk.")
    }
}
