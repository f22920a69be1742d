import TalentDomain

extension CohortView {
    /// The questionnaire of the leader mirror, with the honest words on anonymity. It is read aloud by the buddy.
    ///
    /// - Throws: `PaperError` where the person does not take part.
    func mirrorForm(about person: Person?) throws(PaperError) -> Paper {
        var buddies = ""
        if let person {
            buddies = seen.buddies(of: try talent(of: person).id, on: today).map(seen.name).joined(separator: ", ")
        }
        let guide = ((try? BuiltInInspiration.guides()) ?? []).first { $0.kind == .mirrorInterview }
        let questions: [Paper.Block] = (guide?.questions ?? []).enumerated().flatMap { index, question in
            [.heading("\(index + 1). \(question[language])"), .writingLines(4)] as [Paper.Block]
        }
        let title = say("Lederspejl", "Leader mirror")
        let release = Paper.Table(
            [
                Paper.Column(say("Udsagn", "Statement"), 52), Paper.Column(say("Egne ord", "Own words"), 16),
                Paper.Column(say("Som tema", "As a theme"), 16), Paper.Column(say("Ikke videre", "Not passed on"), 16),
            ], Array(repeating: ["", "", "", ""], count: 6), isForm: true)
        return Paper(
            title: person.map { "\(title): \($0.name)" } ?? title, language: language,
            pages: [
                .sheet(
                    Paper.Sheet(
                        title: title, subtitle: say("Spørgeskema, ", "Questionnaire, ") + programmeAndCohort,
                        blocks: [
                            .facts([
                                Paper.Fact(cohort.participants.singular[language].capitalizedFirst, person?.name ?? ""),
                                Paper.Fact(say("Interviewer", "Interviewer"), buddies),
                                Paper.Fact(say("Den interviewede", "Interviewee"), ""),
                                Paper.Fact(say("Dato", "Date"), ""),
                            ]),
                            .remark(mirrorWords),
                        ] + questions + [
                            .heading(say("Det, vi har aftalt om hvert udsagn", "What we agreed about each statement")),
                            .table(release),
                        ]))
            ])
    }

    /// Tells the interviewee about anonymity before the first question.
    private var mirrorWords: String {
        let word = cohort.participants
        return say(
            "Læs højt, før I begynder: Der bliver spurgt tre, og \(word.the.da) ved, hvem de tre er. Du kan derfor ikke være anonym. Til sidst gennemgår vi alt, du har sagt, og du bestemmer for hvert udsagn, om det gives videre med dine egne ord, som et tema eller slet ikke. Dette ark er kun til interviewet: giv det ikke videre, og kassér det, når udsagnene er skrevet i Spor.",
            "Read aloud before you begin: three people are asked, and \(word.the.en) knows who the three are. You cannot be anonymous. At the end we go through everything that you have said, and for each statement you decide whether it is passed on in your own words, as a theme or not at all. This sheet is only for the interview: do not pass it on, and destroy it when the statements are entered in Spor."
        )
    }

    /// A letter to the host of a career conversation.
    ///
    /// - Throws: `PaperError` where the person does not take part.
    func hostLetter(about person: Person?) throws(PaperError) -> Paper {
        if let person { _ = try talent(of: person) }
        let guest = person?.name ?? cohort.participants.one[language]
        guard let activity = seen.activities(in: cohort.id).first(where: { $0.kind == .careerTalk }) else {
            throw PaperError(
                "Programmet for \(cohort.name) har ingen karrieresamtale. Tilføj den på tidslinjen, eller vælg et andet papir.",
                "The programme of \(cohort.name) has no career conversation. Add it on the timeline, or choose another paper."
            )
        }
        let first = activity.start.text(.medium, in: language), last = activity.end.text(.medium, in: language)
        let period = say(
            " Samtalen skal ligge mellem \(first) og \(last).",
            " The conversation should take place between \(first) and \(last).")
        let sender = leads.map { $0.email.isEmpty ? $0.name : "\($0.name)\n\($0.email)" }.joined(separator: "\n")
        return Paper(
            title: say("Brev til værten for en karrieresamtale", "Letter to the host of a career conversation"),
            language: language,
            pages: [
                .sheet(
                    Paper.Sheet(
                        title: say("Karrieresamtale", "Career conversation"), subtitle: programmeAndCohort,
                        blocks: [
                            .paragraph(today.text(.long, in: language)),
                            .paragraph(say("Kære vært", "Dear host")),
                            .paragraph(welcome(guest)),
                            .heading(say("Det, din gæst er nysgerrig på", "What your guest would like to hear about")),
                            .list(angles),
                            .heading(say("Fortrolighed", "Confidentiality")),
                            .paragraph(confidence),
                            .heading(say("Det praktiske", "Practical matters")),
                            .paragraph(
                                say(
                                    "Din gæst skriver til dig og foreslår en tid. Sæt omkring en time af, gerne på din egen arbejdsplads. Du behøver ikke at forberede noget.",
                                    "Your guest will write to you and suggest a time. Set aside about an hour, preferably at your own workplace. You do not need to prepare anything."
                                ) + period),
                            .paragraph(say("Med venlig hilsen", "Kind regards")),
                            .paragraph(sender.isEmpty ? say("Programlederen", "The programme lead") : sender),
                        ]))
            ])
    }

    private func welcome(_ guest: String) -> String {
        let programme = cohort.programme[language]
        return say(
            "Tak, fordi du vil tage imod \(guest) fra \(programme). Besøget hos en erfaren leder eller HR-konsulent i egen organisation er en del af forløbet. Det giver din gæst et indblik i, hvordan ledelse ser ud indefra, og hvilke veje der fører dertil.",
            "Thank you for agreeing to meet \(guest) from \(programme). The visit to an experienced leader or HR consultant in their own organisation is part of the programme. It shows your guest what leadership looks like from the inside, and which paths lead there."
        )
    }

    private var angles: [String] {
        [
            say(
                "Din egen vej til ledelse, og de valg og erfaringer, der har betydet mest",
                "Your own way to leadership, and the choices and experiences that mattered most"),
            say(
                "Hverdagen som leder: det bedste, det sværeste, og det, du ville ønske, du havde vidst",
                "Everyday life as a leader: the best, the hardest, and what you wish you had known"),
            say(
                "Fællesskabet: hvem du taler med, når noget er svært",
                "The company of other leaders: whom you talk to when something is hard"),
            say(
                "De karriereveje, du ser i organisationen",
                "The career paths that you see in the organisation"),
        ]
    }

    private var confidence: String {
        say(
            "Din gæst begynder med at aftale fortrolighed med dig. Det, du fortæller, bliver hos din gæst og bliver ikke delt med os eller med de andre på holdet. Sine egne overvejelser må gæsten gerne dele senere. Sig endelig til, hvis der er noget, som ikke engang må skrives ned.",
            "Your guest begins by agreeing with you on confidentiality. What you tell stays with your guest, and is not shared with us or with the others in the cohort. Your guest may share their own reflections later. Please say if there is anything that must not even be written down."
        )
    }
}
