import TalentDomain

/// A way to begin.
enum WelcomeChoice: Hashable {
    case demo, newCohort, importPeople, language

    /// The choices for the viewer. A viewer who is in no cohort and leads none cannot start one. After a list has been
    /// read, the cohort is started from it.
    static func all(in context: Context) -> [WelcomeChoice] {
        guard context.viewer.isOwner else { return [.language] }
        return context.talents.isEmpty
            ? [.demo, .newCohort, .importPeople, .language] : [.newCohort, .importPeople, .demo, .language]
    }

    func title(in context: Context) -> String {
        switch self {
        case .demo: return context.wording.say("Se dig omkring i et demohold", "Look around in a demo cohort")
        case .newCohort:
            let waiting = context.talents.count
            guard waiting > 0 else { return context.wording.say("Start dit eget hold", "Start your own cohort") }
            return waiting == 1
                ? context.wording.say(
                    "Start et hold til det ene talent, der venter", "Start a cohort for the one talent waiting")
                : context.wording.say(
                    "Start et hold til de \(waiting) talenter, der venter",
                    "Start a cohort for the \(waiting) talents waiting")
        case .importPeople: return context.wording.say("Indlæs en deltagerliste", "Import a list of participants")
        // In the other language, for those who need it.
        case .language: return context.wording.say("Switch to English", "Skift til dansk")
        }
    }

    func about(in context: Context) -> String {
        switch self {
        case .demo:
            context.wording.say(
                "14 opdigtede talenter midt i året. Prøv dig frem; intet gemmes.",
                "14 made-up talents in mid-year. Try anything; nothing is saved.")
        case .newCohort:
            context.wording.say(
                "Tre spørgsmål: program, kick-off og navn. Så er året planlagt.",
                "Choose a programme, kick-off and name; Spor plans the year.")
        case .importPeople:
            context.wording.say(
                "Fra Excel eller CSV. Du ser først, hvad der vil ske.",
                "From Excel or CSV. You first see what will happen.")
        case .language:
            context.wording.say("Show the whole program in English.", "Vis hele programmet med danske tekster.")
        }
    }

    func effects(in context: Context) -> [Effect] {
        switch self {
        case .demo: [.openDemo]
        case .newCohort: [.openSheet(.newCohort)]
        case .importPeople: [.openSheet(.importPeople)]
        case .language: [.save(context.settings.inOtherLanguage)]
        }
    }
}
