import TalentDomain
import TerminalKit

/// The fields for a person's data.
struct PersonFields {
    let context: Context
    /// The name or address of an unsuccessful search.
    var typed = ""

    func fields(for known: Person?) -> [FormField] {
        let person =
            known
            ?? (typed.isEmpty
                ? nil
                : typed.contains("@")
                    ? Person(id: "ny", givenName: "", familyName: "", email: typed)
                    : PeopleSheets(context).personNamed(typed))
        return [
            .line(.givenName, context.wording.say("Fornavn", "Given name"), person?.givenName ?? ""),
            .line(.familyName, context.wording.say("Efternavn", "Family name"), person?.familyName ?? ""),
            .line(.email, context.wording.say("E-mail", "E-mail"), person?.email ?? ""),
            .line(
                .organisation, "Organisation", person?.organisation ?? "",
                hint: context.data.organisations.names.prefix(4).joined(separator: " · ")),
            .line(.department, context.wording.say("Afdeling", "Department"), person?.department ?? ""),
            .line(.position, context.wording.say("Stilling", "Position"), person?.position ?? ""),
            .choice(
                .level, context.wording.say("Niveau", "Level"),
                [context.wording.say("ikke angivet", "not stated")]
                    + Level.allCases.map { "\($0.rawValue) \(context.wording[$0.name])" },
                person?.level.map { $0.rawValue + 1 },
                hint: context.wording.say(
                    "Ledelsesniveau i dag. Det udledes ikke af stillingsbetegnelsen.",
                    "The person's present leadership level. It is never inferred from the job title.")),
        ]
    }

    /// The level that is chosen, or the one that is aimed at, in one sentence.
    func notice(of answers: FormSheet.Answers) -> Phrase {
        let target = Level(rawValue: answers.choice(.targetLevel)) ?? .leader
        guard let about = context.services.inspiration(target)?.about else { return Phrase("") }
        return Phrase("Mod niveau: ", "Target level: ") + target.name + Phrase(". ") + about
    }

    func person(_ answers: FormSheet.Answers, from old: Person?) -> Person {
        let givenName = answers.text(.givenName), familyName = answers.text(.familyName)
        var person =
            old
            ?? Person(
                id: PeopleSheets(context).newPersonID("\(givenName) \(familyName)"), givenName: "", familyName: "")
        person.givenName = givenName
        person.familyName = familyName
        person.email = answers.text(.email)
        person.organisation = context.data.organisations.kept(answers.text(.organisation))
        person.department = answers.text(.department)
        person.position = answers.text(.position)
        person.level = Level(rawValue: answers.choice(.level) - 1)
        return person
    }
}

extension PeopleSheets {
    /// `anne-holm`: the id for keys and commands. A viewer who does not see everybody cannot know which ids are taken.
    func newPersonID(_ name: String) -> Person.ID {
        guard viewer.isOwner else { return Person.ID(context.services.newID()) }
        return Person.ID(
            Slug.make(name) { id in
                data.people[Person.ID(id)] != nil || context.services.holds(RecordKey(Person.ID(id)))
            })
    }
}
