import TalentDomain

extension Overview {
    /// The next meeting's agenda and the decisions that wait to be carried out, for a member of the steering group.
    var steeringWork: [OverviewSection] {
        guard let cohort = context.cohortID, !context.navigation.managesCohort,
            context.digest?.roles.contains(.steeringGroup) == true
        else { return [] }
        let steering = Steering(context)
        let agenda = steering.nextMeeting.map { next in
            OverviewSection(
                title: wording.say("Dagsorden", "Agenda")
                    + (context.size.columns < 60 ? "" : ": " + wording[next.title]) + " · "
                    + wording.day(next.start, .weekday),
                rows: data.agenda(of: next.id).map { item in
                    .line(
                        OverviewLine(
                            label: wording[item.aim.short], text: "\(item.order) " + wording.text(item.text),
                            leadsTo: [.go(.decisions), .stand(on: RecordKey(item.id))]))
                })
        }
        let open = OverviewSection(
            title: wording.say("Besluttet, ikke udført endnu", "Decided, not done yet"),
            rows: data.openDecisions(in: cohort).map { item in
                .line(
                    OverviewLine(
                        label: item.due.map { wording.date($0) } ?? wording.say("uden frist", "no date"),
                        text: wording.text(item.decision.replacing("\n", with: " ")),
                        isPressing: item.isOverdue(on: today),
                        leadsTo: [.go(.decisions), .stand(on: RecordKey(item.id))]))
            })
        return [agenda, open].compactMap(\.self)
    }
}

extension SteeringItem.Aim {
    /// The purpose in one word.
    fileprivate var short: Phrase {
        switch self {
        case .information: Phrase("orientering", "information")
        case .discussion: Phrase("drøftelse", "discussion")
        case .decision: Phrase("beslutning", "decision")
        }
    }
}
