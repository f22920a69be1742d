import TalentDomain
import TerminalKit

/// The forms of the mentor corps.
struct MentorSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension MentorSheets {
    /// The form for a talent's wish for a mentor.
    func wishSheet(_ talent: Talent.ID) -> FormSheet? {
        guard Mentors(context).mayWish(for: talent) else { return nil }
        return FormSheet(
            .mentorWish(talent), title: Phrase("Ønske om en mentor", "Wish for a mentor"),
            notice: Readers(context).readers(
                of: data.mentorWish(of: talent) ?? MentorWish(talent: talent, text: "–", on: today)), in: context,
            fields: { context in
                [
                    .body(
                        .text, context.wording.say("Ønske", "Wish"), context.data.mentorWish(of: talent)?.text ?? "",
                        rows: 5,
                        hint: context.wording.say(
                            "Hvad skal en mentor hjælpe med, og hvilken erfaring skal mentoren have?",
                            "What should a mentor help with, and which experience should the mentor have?"))
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = context.data.mentorWish(of: talent)
                let wish = MentorWish(talent: talent, text: answers.text(.text), on: old?.on ?? context.today)
                return [.apply(.mentorWish(Edit(from: old, to: wish)), closing: true), .stand(on: wish.key)]
            })
    }

    /// The form for a volunteer of the mentor corps.
    func offerSheet(_ person: Person.ID, _ id: RoleAssignment.ID?) -> FormSheet? {
        let old = id.flatMap { data.roles[$0] }
        guard let record = data.people[person], let cohort = old?.cohort ?? context.cohortID,
            id == nil ? Mentors(context).mayKeepCorps : old.map(abilities.mayWrite) ?? false
        else { return nil }
        let name = wording.name(record)
        return FormSheet(
            .mentorOffer(person, id), title: Phrase("Mentorkorps: \(name)", "Mentor corps: \(name)"),
            notice: ReaderWords.rule(of: .names, for: wording.people, where: context.navigation.has),
            in: context,
            fields: { context in
                let role = id.flatMap { context.data.roles[$0] }
                let most = MentorOffer.placesRange.upperBound
                return [
                    .body(
                        .offer, context.wording.say("Tilbyder", "Offers"), role?.offer?.text ?? "", rows: 3,
                        hint: context.wording.say(
                            "Erfaring, og hvad \(name) kan hjælpe med", "Experience, and what \(name) can help with")),
                    .choice(
                        .places, context.wording.say("Antal ad gangen", "How many at a time"),
                        (1...most).map { "\($0)" },
                        (role?.offer?.places ?? 1) - 1),
                    .day(
                        .from, context.wording.say("Fra", "From"), id == nil ? context.today : role?.from, in: context),
                    .day(.until, context.wording.say("Til og med", "Until"), role?.until, in: context),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = id.flatMap { context.data.roles[$0] }
                var role =
                    old
                    ?? RoleAssignment(
                        id: RoleAssignment.ID(context.services.newID()), person: person, role: .mentor, cohort: cohort)
                role.offer = MentorOffer(text: answers.text(.offer), places: answers.choice(.places) + 1)
                role.from = try answers.day(.from)
                role.until = try answers.day(.until)
                let faults = role.faults(in: context.data)
                guard faults.isEmpty else { throw .faults(faults) }
                return [.apply(.role(Edit(from: old, to: role)), closing: true), .stand(on: role.key)]
            }
        )
        .dating { field, answers in
            DateRule(lean: .nearest, notBefore: field == .until ? (try? answers.day(.from)) ?? nil : nil)
        }
    }
}
