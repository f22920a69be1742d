import ArgumentParser
import Exchange
import Foundation
import TalentDomain
import TalentStore
import TerminalKit

/// `spor print`: papers for the people of a cohort.
struct PrintCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        let all = PaperKind.allCases.map {
            "\($0.name[OutputLanguage.current]): \($0.content[OutputLanguage.current])"
        }
        return CommandConfiguration(
            commandName: "print",
            abstract: say("Udskriv planer, lister, skilte og diplomer.", "Print plans, lists, signs and diplomas."),
            discussion: say(
                "Papirerne er \(all.joined(separator: "; ")). Med --out skrives en HTML-fil i A4, som en browser udskriver eller gemmer som PDF; ellers skrives teksten på skærmen. \(CohortOption.discussion)",
                "The papers are \(all.joined(separator: "; ")). With --out, an HTML file for A4 is written, which a browser prints or saves as PDF; otherwise the text is printed here. \(CohortOption.discussion)"
            ))
    }

    @Argument(help: ArgumentHelp(say("Papirets navn.", "The name of the paper."), valueName: say("papir", "paper")))
    var paper: PaperKind

    @Argument(help: PersonArgument.help) var person: String?

    @Option(help: ActivityArgument.help(say("Aktiviteten, papiret er til.", "The activity that the paper is for.")))
    var activity: String?

    @Option(help: NewFile.optionalHelp("html")) var out: String?

    @Flag(help: ArgumentHelp(say("Skriv HTML på skærmen.", "Print HTML here."))) var html = false

    @OptionGroup var option: CohortOption

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if paper.needsPerson, person == nil {
            throw ValidationError(
                say(
                    "Skriv også, hvem det er til: id, navn eller e-mail.",
                    "Say whom it is for: id, name or e-mail."))
        }
        if person != nil, !paper.takesPerson {
            throw ValidationError(
                say("Dette papir er ikke om én person.", "This paper is not about one person."))
        }
        if paper.needsActivity, activity == nil {
            throw ValidationError(
                say("Skriv også, hvilken aktivitet: --activity.", "Say for which activity: --activity."))
        }
        if activity != nil, !paper.takesActivity {
            throw ValidationError(
                say("Dette papir er ikke om en aktivitet.", "This paper is not about an activity."))
        }
    }

    func run() throws {
        let report = try CohortReport(common, option)
        let found = try person.map { try report.person(called: $0) }
        let activity = try activity.map { try ActivityArgument.find($0, in: report) }
        let made = try Self.make(paper, of: report.view, for: found, at: activity)
        guard let out else { return html ? Output.file(made.html) : Output.line(made.text) }
        try NewFile.write(Data(made.html.utf8), to: out)
    }

    /// The paper, or the reason why it cannot be made, as a message.
    static func make(
        _ paper: PaperKind, of view: CohortView, for person: Person? = nil, at activity: Activity? = nil
    ) throws -> Paper {
        do {
            return try paper.paper(of: view, for: person, at: activity)
        } catch {
            throw CommandError(error.message)
        }
    }
}

extension PaperKind: ExpressibleByArgument {
    /// A paper by its name in either language; case and accents do not matter.
    public init?(argument: String) {
        let typed = NameMatch(argument)
        guard !typed.isEmpty, let kind = Self.allCases.first(where: { typed.rank([$0.name.da, $0.name.en]) == .whole })
        else { return nil }
        self = kind
    }

    public static var allValueStrings: [String] { allCases.map { $0.name[OutputLanguage.current] } }
}

extension CohortReport {
    /// A person whom the viewer may know, by id, name or address.
    ///
    /// - Throws: `CommandError` where nobody or several people have that name.
    func person(called word: String) throws -> Person {
        let found = seen.people.values.filter {
            [$0.id.raw, $0.email.lowercased()].contains(word.lowercased()) || $0.name.folded == word.folded
        }
        if let person = found.first(where: { $0.id.raw == word }) ?? found.first, found.count == 1 { return person }
        guard found.isEmpty else {
            let ids = found.map(\.id.raw).sorted().joined(separator: ", ")
            throw CommandError(
                "\(word): flere har det navn. Skriv et id: \(ids).",
                "\(word): several people have that name. Use an id: \(ids).")
        }
        let close =
            seen.people(matching: word).first ?? seen.talents(in: cohort.id).first.flatMap { seen.people[$0.person] }
        throw CommandError(
            "\(word): der er ingen med det navn på \(cohort.name)." + (close.map { " Skriv fx \($0.id)." } ?? ""),
            "\(word): there is nobody of that name in \(cohort.name)."
                + (close.map { " Use, for example, \($0.id)." } ?? ""))
    }
}
