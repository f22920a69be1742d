import TalentDomain
import TerminalKit

/// The mentor corps of the cohort, and the talents who lack a mentor, in words.
struct Mentors: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

/// A row of the mentors' screen.
enum MentorRow: Hashable, Sendable {
    /// A talent who wishes for a mentor, or whose mentor has stopped.
    case talent(Talent.ID)
    case volunteer(RoleAssignment.ID)
}

extension Mentors {
    /// Whether the programme has mentors, and the viewer can see the corps or a wish.
    var isOffered: Bool {
        context.cohortID != nil && context.navigation.uses.contains(.mentors)
            && (context.navigation.managesCohort || context.navigation.ownTalent != nil || !corps.isEmpty)
    }

    var corps: [RoleAssignment] { context.cohortID.map { data.mentorCorps(in: $0, on: today) } ?? [] }

    /// `Birgit Holst (Anne Holm)`: everybody who is a mentor in the cohort today, in Danish order.
    var current: [String] {
        let pairs = context.talents.compactMap { talent in
            data.mentor(of: talent.id, on: today).map { (mentor: $0, talent: talent.id) }
        }
        return Dictionary(grouping: pairs, by: \.mentor.id).values
            .sorted(inDanish: { $0[0].mentor.name }, then: { $0[0].mentor.id })
            .map { wording.name($0[0].mentor) + " (\(wording.joined($0.map { wording.name($0.talent) })))" }
    }

    /// The talents for whom the viewer may find a mentor, and the viewer with their own wish.
    private var talents: [Talent.ID] {
        let lacking = Set(lacking.map(\.talent))
        return context.talents.map(\.id).filter { talent in
            lacking.contains(talent) || talent == context.navigation.ownTalent && data.mentorWish(of: talent) != nil
        }
    }

    /// The talents without a mentor whose wishes the viewer may read.
    var lacking: [WithoutMentor] {
        guard let cohort = context.cohortID else { return [] }
        return data.withoutMentor(in: cohort, on: today).filter { abilities.opens(.mentorWish, of: $0.talent) }
    }

    var rows: [MentorRow] { talents.map(MentorRow.talent) + corps.map { .volunteer($0.id) } }

    /// The talents of a volunteer now, whom the viewer may know of.
    func talents(of volunteer: RoleAssignment) -> [Talent.ID] {
        volunteer.cohort.map { data.talents(mentoredBy: volunteer.person, in: $0, from: today) } ?? []
    }

    /// `1 af 2 pladser taget`
    func places(of volunteer: RoleAssignment, isShort: Bool = false) -> String {
        let taken = talents(of: volunteer).count, all = volunteer.offer?.places ?? 1
        let number = wording.say("\(taken) af \(all)", "\(taken) of \(all)")
        if isShort { return number }
        return number
            + wording.say(all == 1 ? " plads taget" : " pladser taget", all == 1 ? " place taken" : " places taken")
    }

    /// `ønsker en mentor siden 3. mar.`, `uden mentor siden 1. mar. (Birgit Holst)`
    func state(of talent: Talent.ID) -> String {
        guard let lacking = lacking.first(where: { $0.talent == talent }) else {
            return "mentor: " + wording.name(data.mentor(of: talent, on: today))
        }
        let day = wording.date(lacking.since)
        if let wish = data.mentorWish(of: talent), wish.on >= lacking.since || lacking.former == nil {
            return wording.say(
                "ønsker en mentor siden \(wording.date(wish.on))", "wishes for a mentor since \(wording.date(wish.on))")
        }
        let former = lacking.former.map { " (\(wording.name(data.people[$0])))" } ?? ""
        return wording.say("uden mentor siden \(day)", "no mentor since \(day)") + former
    }

    /// The state as a sentence.
    private func sentence(of talent: Talent.ID) -> String {
        let state = state(of: talent).capitalizedFirst
        return state.hasSuffix(".") ? state : state + "."
    }

    /// The whole of a row, to read.
    func reading(of row: MentorRow) -> [ReadingSheet.Paragraph] {
        switch row {
        case .talent(let talent):
            let wish = data.mentorWish(of: talent)
            return [
                ReadingSheet.Paragraph(text: wording.name(talent), style: Style(.heading)),
                ReadingSheet.Paragraph(text: sentence(of: talent), style: Style(.muted)),
            ]
                + (wish.map { wish in
                    [
                        ReadingSheet.Paragraph(text: wording.text(wish.text)),
                        ReadingSheet.Paragraph(
                            text: wording[Readers(context).readers(of: wish)], style: Style(.secret)),
                    ]
                } ?? [])
        case .volunteer(let id):
            guard let role = data.roles[id] else { return [] }
            let person = data.people[role.person]
            let who = [person?.position ?? "", person?.organisation ?? ""].filter { !$0.isEmpty }.joined(
                separator: ", ")
            let talents = talents(of: role)
            return [
                ReadingSheet.Paragraph(text: wording.name(person), style: Style(.heading)),
                ReadingSheet.Paragraph(text: who, style: Style(.muted)),
                ReadingSheet.Paragraph(
                    text: talents.isEmpty
                        ? places(of: role).capitalizedFirst + "."
                        : wording.say("Mentor for ", "Mentor of ") + wording.joined(talents.map(wording.name))
                            + " (" + places(of: role) + ").", style: Style(.muted)),
                ReadingSheet.Paragraph(text: wording.text(role.offer?.text ?? "")),
            ].filter { !$0.text.isEmpty }
        }
    }
}

// The remedies that the lead can choose.
extension Mentors {
    /// Whether the viewer may add volunteers to the corps.
    var mayKeepCorps: Bool {
        context.cohortID.map { cohort in
            Permission.may(
                viewer, do: .role(.add(RoleAssignment(id: "ny", person: "", role: .mentor, cohort: cohort))), in: data)
        } ?? false
    }

    /// Whether the viewer may give a talent a mentor.
    func mayGiveMentor(to talent: Talent.ID) -> Bool {
        Permission.may(
            viewer, do: .role(.add(RoleAssignment(id: "ny", person: "", role: .mentor, talent: talent))), in: data)
    }

    func mayWish(for talent: Talent.ID) -> Bool {
        context.navigation.uses.contains(.mentors)
            && (data.mentorWish(of: talent) != nil || data.mentor(of: talent, on: today) == nil)
            && Permission.mayWrite(.mentorWish, of: talent, by: viewer, in: data)
    }

    /// The choice of a mentor for one talent; nil for a viewer who may not give one.
    func help(for talent: Talent.ID) -> ChoiceSheet? {
        guard mayGiveMentor(to: talent), lacking.contains(where: { $0.talent == talent }) else { return nil }
        let answers = data.mentors(for: talent, on: today).compactMap { mentor -> ChoiceSheet.Answer? in
            let match = MentorMatch(talent: talent, mentor: mentor)
            guard
                let change = try? MentorSuggestion.change(
                    making: [match], in: data, on: today, newID: context.services.newID)
            else { return nil }
            return ChoiceSheet.Answer(
                text: Phrase(wording.name(data.people[mentor])), detail: detail(of: mentor),
                effects: [.apply(change, saying: Phrase("mentor fundet", "mentor found"))])
        }
        let nobody =
            answers.isEmpty
            ? Phrase(" Ingen i mentorkorpset har plads.", " Nobody in the mentor corps has a place.") : Phrase("")
        let wish = data.mentorWish(of: talent).map { " " + wording.quoted($0.text) } ?? ""
        return ChoiceSheet(
            title: Phrase("Mentor til \(wording.name(talent))", "Mentor for \(wording.name(talent))"),
            question: Phrase(sentence(of: talent) + wish) + nobody, answers: answers)
    }

    /// `Vesterø · 1 af 2`
    func detail(of mentor: Person.ID) -> Phrase {
        let organisation = data.people[mentor]?.organisation.withoutKommune ?? ""
        let places = corps.first { $0.person == mentor }.map { self.places(of: $0, isShort: true) } ?? ""
        return Phrase([organisation, places].filter { !$0.isEmpty }.joined(separator: " · "))
    }

    /// Opens the suggestion, or says why there is none.
    var suggestionEffects: [Effect] {
        let proposal = MentorProposalScreen(in: context)
        guard proposal.matches.isEmpty else { return [.open(proposal)] }
        return [
            .say(
                .note(
                    lacking.isEmpty
                        ? Phrase("Ingen ønsker en mentor eller mangler en.", "Nobody wishes for a mentor or lacks one.")
                        : Phrase(
                            "Ingen i mentorkorpset har plads. Tilføj en frivillig med a.",
                            "Nobody in the mentor corps has a place. Press a to add a volunteer.")))
        ]
    }
}
