import TalentDomain
import TerminalKit

extension Steering {
    private func notice(for people: ParticipantWord) -> Phrase {
        ReaderWords.rule(of: .steeringMeeting, for: people)
            + Phrase(" Skriv ingen navne på talenter.", " Name no talents.")
    }

    /// The form for a new or existing point of a meeting's agenda; nil for viewers who may not write it.
    func itemSheet(_ meeting: Activity.ID, _ id: SteeringItem.ID?) -> FormSheet? {
        guard let about = data.activities[meeting], mayWrite,
            id.map({ data.steeringItems[$0]?.activity == meeting }) ?? true
        else { return nil }
        let newID = SteeringItem.ID(context.services.newID()), aims = SteeringItem.Aim.allCases
        return FormSheet(
            .steeringItem(meeting, id),
            title: id == nil
                ? Phrase("Nyt punkt på dagsordenen", "New point on the agenda")
                : Phrase("Ret punktet", "Edit the point"),
            notice: notice(for: wording.people), in: context
        ) { context in
            let item = id.flatMap { context.data.steeringItems[$0] }, wording = context.wording
            return [
                .line(.text, wording.say("Punkt", "Point"), item?.text ?? ""),
                .choice(
                    .aim, wording.say("Formål", "Purpose"), aims.map { wording[$0.name] },
                    aims.firstIndex(of: item?.aim ?? .discussion)),
                .line(
                    .order, wording.say("Nummer", "Number"),
                    String(item?.order ?? (context.data.agenda(of: meeting).last?.order ?? 0) + 1)),
            ]
        } submit: { answers throws(Refusal) in
            let old = id.flatMap { answers.context.data.steeringItems[$0] }
            guard let order = Int(answers.text(.order)), (1...99).contains(order) else {
                throw .faults([
                    Fault(
                        .order, Phrase("Skriv punktets nummer: 1, 2, 3 …", "Enter the number of the point: 1, 2, 3 …"))
                ])
            }
            var new =
                old
                ?? SteeringItem(
                    id: newID, cohort: about.cohort, activity: meeting, order: order, aim: .discussion, text: "")
            (new.text, new.order, new.aim) = (answers.text(.text), order, aims[answers.choice(.aim)])
            let faults = new.faults(in: answers.context.data)
            guard faults.isEmpty else { throw .faults(faults) }
            return [.apply(.steeringItem(Edit(from: old, to: new)), closing: true)]
        }
    }

    /// The form for the decision about a point. The first decision of a meeting also keeps the figures of the day.
    func decisionSheet(_ id: SteeringItem.ID) -> FormSheet? {
        guard data.steeringItems[id] != nil, mayWrite else { return nil }
        return FormSheet(
            .steeringDecision(id), title: Phrase("Beslutning", "Decision"), notice: notice(for: wording.people),
            in: context
        ) { context in
            let item = context.data.steeringItems[id], wording = context.wording
            return [
                .body(.decision, wording.say("Besluttet", "Decided"), item?.decision ?? "", rows: 3),
                .line(
                    .inCharge, wording.say("Ansvarlig", "In charge"), item?.inCharge ?? "",
                    hint: wording.say("En stilling eller et navn: direktøren", "An office or a name: the director")),
                .day(.due, wording.say("Frist", "Due"), item?.due, in: context),
            ]
        } submit: { answers throws(Refusal) in
            let context = answers.context
            guard let old = context.data.steeringItems[id] else { throw .nothingThere }
            var new = old
            (new.decision, new.inCharge, new.due) = (
                answers.text(.decision), answers.text(.inCharge), try answers.day(.due)
            )
            if !new.isDecided { new.doneOn = nil }
            let faults = new.faults(in: context.data)
            guard faults.isEmpty else { throw .faults(faults) }
            let change = Change.steeringItem(Edit(from: old, to: new))
            let figures = context.data.activities[new.activity].flatMap(Steering(context).keepingFigures)
            guard new.isDecided, let figures else { return [.apply(change, closing: true)] }
            return [
                .apply(
                    .several([change, figures], what: change.summary(in: context.data)),
                    saying: Phrase("gemt; holdets tal er gemt med", "saved; the cohort's figures are kept too"),
                    closing: true)
            ]
        }.about { context in
            context.data.steeringItems[id].map { context.wording.text($0.text) } ?? ""
        }
    }
}

extension Field {
    fileprivate static let aim = Field("aim")
    fileprivate static let order = Field("order")
}
