import ArgumentParser
import TalentDomain
import TalentStore

/// `spor retention`: shows and sets how long finished cohorts are kept, and erases them.
struct RetentionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retention",
            abstract: say("Hvor længe afsluttede hold gemmes.", "How long finished cohorts are kept."),
            discussion: say(
                "Fristen regnes fra holdets sidste aktivitet. Intet slettes automatisk: Der slettes først, når du kører spor retention run og siger ja.",
                "The period runs from the cohort's last activity. Nothing is erased automatically, only when you run spor retention run and say yes."
            ),
            subcommands: [ShowCommand.self, SetCommand.self, RunCommand.self], defaultSubcommand: ShowCommand.self)
    }

    /// Shows the retention period, and when it ends for each cohort.
    struct ShowCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: say(
                    "Vis fristen, og hvad der slettes hvornår.",
                    "Show the retention period, and what will be erased and when."))
        }

        @OptionGroup var common: CommonOptions

        func run() throws {
            let (store, viewer) = try common.open()
            try Self.show(store, viewer)
        }

        fileprivate static func show(_ store: Store, _ viewer: Viewer) throws {
            let (retention, preview) = try failingPlainly {
                try (store.retention(), store.retentionPreview(as: viewer))
            }
            if let months = retention.months {
                Output.line(
                    say(
                        "Afsluttede hold gemmes i \(months) \(months == 1 ? "måned" : "måneder") efter den sidste aktivitet.",
                        "Finished cohorts are kept for \(months) month\(months == 1 ? "" : "s") after their last activity."
                    ))
            } else {
                Output.line(
                    say(
                        "Afsluttede hold gemmes, indtil du beslutter andet. Forslag: spor retention set \(Retention.suggested)",
                        "Finished cohorts are kept until you decide otherwise. Suggestion: spor retention set \(Retention.suggested)"
                    ))
            }
            if let months = retention.months, months < Retention.monthsOfMaterials {
                Output.line(
                    say(
                        "Bemærk: Deltagerne kan ellers læse materialerne i \(Retention.monthsOfMaterials) måneder efter programmet. Med denne frist kan de slettes før.",
                        "Note: participants can otherwise read the materials for \(Retention.monthsOfMaterials) months after the programme. With this period they may be erased before."
                    ))
            }
            for expiry in preview { Output.line(expiry.line(on: viewer.today)[OutputLanguage.current]) }
        }
    }

    struct SetCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "set",
                abstract: say(
                    "Sæt fristen i måneder, eller skriv never.", "Set the retention period in months, or never."))
        }

        @Argument(
            help: ArgumentHelp(
                say("1–240, eller never.", "1–240, or never."), valueName: say("måneder|never", "months|never")))
        var months: String

        @OptionGroup var common: CommonOptions

        func validate() throws { try common.refuseViewing() }

        func run() throws {
            let number = Int(months)
            guard months == "never" || number != nil, let retention = Retention(months: number) else {
                throw ValidationError(
                    say(
                        "\(months): skriv et antal måneder fra 1 til 240, eller never.",
                        "\(months): use a number of months from 1 to 240, or never."))
            }
            let (store, viewer) = try common.open()
            try savingPlainly { try store.setRetention(retention, as: viewer, id: NewID.make(), at: Clock.now) }
            try ShowCommand.show(store, viewer)
        }
    }

    struct RunCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "run",
                abstract: say(
                    "Slet de hold, hvis frist er udløbet.", "Erase the cohorts whose retention period has ended."))
        }

        @Flag(help: ArgumentHelp(say("Slet uden at spørge.", "Erase without asking.")))
        var yes = false

        @OptionGroup var common: CommonOptions

        func validate() throws { try common.refuseViewing() }

        func run() throws {
            let (store, viewer) = try common.open()
            let expired = try failingPlainly { try store.retentionPreview(as: viewer) }.filter {
                $0.isOver(on: viewer.today)
            }
            guard !expired.isEmpty else {
                return Output.line(say("Ingen hold skal slettes nu.", "No cohort is due to be erased."))
            }
            for expiry in expired { Output.line(expiry.line(on: viewer.today)[OutputLanguage.current]) }
            try Confirmation.ask(toType: say("slet", "erase"), unless: yes)
            let people = expired.reduce(into: Set<Person.ID>()) { $0.formUnion($1.people) }
            let what = Phrase(
                "Slettede \(expired.count) hold og \(people.count) \(people.count == 1 ? "person" : "personer"), da fristen var udløbet",
                "Erased \(expired.count) cohort\(expired.count == 1 ? "" : "s") and \(people.count) \(people.count == 1 ? "person" : "people") at the end of the retention period"
            )
            let erased = try savingPlainly {
                try ProgressLine.during {
                    try store.erase(
                        people, cohorts: Set(expired.map(\.cohort.id)), as: viewer, id: NewID.make(), what: what,
                        at: Clock.now, report: $0)
                }
            }
            Output.line(
                say(
                    "\(expired.count) hold og \(people.count) \(people.count == 1 ? "person" : "personer") er slettet.",
                    "\(expired.count) cohort\(expired.count == 1 ? "" : "s") and \(people.count) \(people.count == 1 ? "person" : "people") have been erased."
                ))
            try ErasureWords.tellRest(erased)
        }
    }
}

extension Expiry {
    /// `Hold 3 (sidst 12. jan. 2027): slettes fra 12. jan. 2029. Personer: 31, talenter: 14, …`
    fileprivate func line(on today: Day) -> Phrase {
        let when =
            goes.map { day in
                isOver(on: today)
                    ? Phrase(
                        "fristen udløb \(day.text(.medium, in: .da))",
                        "its retention period ended on \(day.text(.medium, in: .en))")
                    : Phrase(
                        "slettes fra \(day.text(.medium, in: .da))", "will be erased from \(day.text(.medium, in: .en))"
                    )
            } ?? Phrase("gemmes", "is kept")
        let last = lastDay.phrase(.medium)
        return Phrase(
            "\(cohort.name) (sidste dag \(last.da)): \(when.da). Personer: \(people.count), \(cohort.participants.plural.da): \(talents), planer: \(plans), indslag i logbøger: \(logEntries). Personer, der også har en rolle andre steder og bliver gemt: \(staying).",
            "\(cohort.name) (last day \(last.en)): \(when.en). People: \(people.count), \(cohort.participants.plural.en): \(talents), plans: \(plans), logbook entries: \(logEntries). People who also have a role elsewhere and are kept: \(staying)."
        )
    }
}
