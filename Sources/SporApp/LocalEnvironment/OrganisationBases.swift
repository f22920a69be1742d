import TalentDomain
import TerminalKit

/// The expectations of each organisation of its leaders: reading them and entering them.
struct OrganisationBases: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension OrganisationBases {
    static let title = Phrase("Organisationens kompetencer", "The organisation's competences")

    /// The organisations of the open cohort's talents, in Danish order.
    private var organisations: [String] {
        context.talents.compactMap { data.people[$0.person]?.organisation }.filter { !$0.isBlank }
            .sorted(inDanish: \.self, then: \.self).uniqued()
    }

    func basis(of organisation: String) -> OrganisationBasis? {
        context.cohortID.flatMap { data.organisationBases[OrganisationBasis.id(of: organisation, in: $0)] }
    }

    private func mayWrite(_ organisation: String) -> Bool {
        guard let cohort = context.cohortID else { return false }
        let old = basis(of: organisation)
        var new = old ?? OrganisationBasis(cohort: cohort, organisation: organisation)
        new.competences.append("–")
        return Permission.may(viewer, do: .organisationBasis(Edit(from: old, to: new)), in: data)
    }

    /// The organisations that the viewer enters, or of which they may read something.
    private var shown: [String] {
        organisations.filter { mayWrite($0) || basis(of: $0)?.isEmpty == false }
    }

    var isOffered: Bool { !shown.isEmpty }

    /// Opens the form or the page of the organisation; of several, a choice.
    var effects: [Effect] {
        let all = shown
        guard all.count != 1 else { return open(all[0]) }
        return [
            .open(
                ChoiceSheet(
                    title: Self.title, question: Phrase("Hvilken organisation?", "Which organisation?"),
                    answers: all.map { organisation in
                        ChoiceSheet.Answer(
                            text: Phrase(organisation), detail: state(of: organisation), effects: open(organisation))
                    }))
        ]
    }

    private func state(of organisation: String) -> Phrase {
        guard let basis = basis(of: organisation), !basis.isEmpty else { return Phrase("intet endnu", "nothing yet") }
        switch basis.topics.count {
        case 0 where basis.text.isBlank && basis.link.isBlank: return Phrase("kun egne spørgsmål", "own questions only")
        case 0: return Phrase("kun ledelsesgrundlag", "leadership principles only")
        case 1: return Phrase("1 punkt", "1 point")
        case let count: return Phrase("\(count) punkter", "\(count) points")
        }
    }

    private func open(_ organisation: String) -> [Effect] {
        guard let cohort = context.cohortID else { return [] }
        return mayWrite(organisation)
            ? [.openSheet(.organisationBasis(cohort, organisation))]
            : [
                .open(
                    ReadingSheet(title: Self.title) { context in
                        OrganisationBases(context).basis(of: organisation).map(OrganisationBases(context).reading) ?? []
                    })
            ]
    }

    /// The competences, values, leadership basis and questions of an organisation.
    func reading(of basis: OrganisationBasis) -> [ReadingSheet.Paragraph] {
        typealias Paragraph = ReadingSheet.Paragraph
        func list(_ title: String, _ texts: [String]) -> [Paragraph] {
            texts.isEmpty
                ? []
                : [Paragraph(text: ""), Paragraph(text: title, style: Style(.text, bold: true))]
                    + texts.map { Paragraph(text: wording.text($0), lead: "· ") }
        }
        let texts = [wording.text(basis.text), basis.link].filter { !$0.isBlank }
        return [Paragraph(text: basis.organisation, style: Style(.heading))]
            + list(wording.say("Egne ledelseskompetencer", "Own leadership competences"), basis.competences)
            + list(wording.say("Værdier", "Values"), basis.values)
            + (texts.isEmpty
                ? []
                : [
                    Paragraph(text: ""),
                    Paragraph(
                        text: wording.say("Ledelsesgrundlag", "Leadership principles"), style: Style(.text, bold: true)),
                ] + texts.map { Paragraph(text: $0) })
            + list(
                wording.say("Egne spørgsmål til samtalerne", "The organisation's own questions for the conversations"),
                basis.questions)
    }

    /// The questions of a talk: the organisation's, and those of the guide unless they are replaced.
    func questions(of kind: MeetingKind, with talent: Talent.ID) -> [String] {
        let guide = (context.guide(for: kind)?.questions ?? []).map { wording[$0] }
        guard kind.isLineManagerTalk, let basis = data.basis(of: talent) else { return guide }
        return basis.questions.map(wording.text) + (basis.replacesGuides ? [] : guide)
            + (question(for: talent).map { [$0] } ?? [])
    }

    /// `Hvordan kommer jeres egne kompetencer og værdier til udtryk: mod?`; nil where nothing is entered.
    private func question(for talent: Talent.ID) -> String? {
        guard let topics = data.basis(of: talent)?.topics, !topics.isEmpty else { return nil }
        let named = topics.map(wording.text).joined(separator: ", ")
        return wording.say(
            "Hvordan kommer jeres egne kompetencer og værdier til udtryk: \(named)?",
            "How do your own competences and values show in practice: \(named)?")
    }
}

// MARK: The form

extension OrganisationBases {
    func sheet(_ cohort: Cohort.ID, _ organisation: String) -> FormSheet? {
        guard data.cohorts[cohort] != nil else { return nil }
        return FormSheet(
            .organisationBasis(cohort, organisation),
            title: Phrase("Kompetencer i \(organisation)", "Competences of \(organisation)"),
            notice: Phrase(
                "Alle på holdet kan læse det. Punkterne kan vælges i mål og står i spørgeguiderne.",
                "Everybody of the cohort can read it. The points can be chosen in goals, and appear in the guides."),
            in: context,
            fields: { context in
                let basis = OrganisationBases(context).stored(cohort, organisation), wording = context.wording
                let oneEach = wording.say("Én på hver linje", "One on each line")
                return [
                    .body(
                        .competences, wording.say("Kompetencer", "Competences"),
                        (basis?.competences ?? []).joined(separator: "\n"), rows: 3, hint: oneEach),
                    .body(
                        .values, wording.say("Værdier", "Values"), (basis?.values ?? []).joined(separator: "\n"),
                        rows: 3, hint: oneEach),
                    .body(
                        .text, wording.say("Ledelsesgrundlag", "Leadership principles"), basis?.text ?? "", rows: 4,
                        hint: wording.say(
                            "Det vigtigste; et link skrives nedenfor", "The main points; a link goes below")),
                    .line(.link, "Link", basis?.link ?? ""),
                    .body(
                        .questions, wording.say("Egne spørgsmål", "Own questions"),
                        (basis?.questions ?? []).joined(separator: "\n"), rows: 3,
                        hint: wording.say(
                            "Til talenternes samtaler med nærmeste leder, ét på hver linje",
                            "For the talents' conversations with the line manager, one on each line")),
                    .check(
                        .replacesGuides,
                        wording.say("i stedet for spørgeguidens spørgsmål", "in place of the guide's questions"),
                        basis?.replacesGuides ?? false),
                ]
            },
            submit: { answers throws(Refusal) in
                let old = OrganisationBases(answers.context).stored(cohort, organisation)
                func lines(_ field: Field) -> [String] {
                    answers.text(field).split(whereSeparator: \.isNewline).map { String($0).trimmed }
                        .filter { !$0.isEmpty }.uniqued()
                }
                var new = OrganisationBasis(cohort: cohort, organisation: old?.organisation ?? organisation)
                new.competences = lines(.competences)
                new.values = lines(.values).filter { !new.competences.contains($0) }
                new.text = answers.text(.text)
                new.link = answers.text(.link)
                new.questions = lines(.questions)
                new.replacesGuides = answers.isOn(.replacesGuides) && !new.questions.isEmpty
                let faults = new.faults(in: answers.context.data)
                guard faults.isEmpty else { throw .faults(faults) }
                if new == old || old == nil && new.isEmpty { return [.close] }
                return [
                    .apply(.organisationBasis(Edit(from: old, to: new.isEmpty ? nil : new)), closing: true)
                ]
            })
    }

    private func stored(_ cohort: Cohort.ID, _ organisation: String) -> OrganisationBasis? {
        data.organisationBases[OrganisationBasis.id(of: organisation, in: cohort)]
    }
}

extension Field {
    static let competences = Field("competences")
    static let values = Field("values")
    static let questions = Field("questions")
    static let replacesGuides = Field("replacesGuides")
}
