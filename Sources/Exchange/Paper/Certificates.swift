import TalentDomain

extension CohortView {
    /// A diploma for each participant who has completed the programme, or for one of them.
    ///
    /// - Throws: `PaperError` where nobody has, or the person has not.
    func diplomas(for person: Person?) throws(PaperError) -> Paper {
        var talents = seen.talents(in: cohort.id)
        if let person { talents = [try talent(of: person)] }
        let completed = talents.filter { $0.completedOn != nil }
        guard !completed.isEmpty else {
            if let person {
                throw PaperError(
                    "\(person.name) er ikke noteret som en, der har gennemført. Notér det på skærmen Talenter, taste C.",
                    "\(person.name) is not marked as having completed. Mark it on the screen Talents, key C.")
            }
            throw PaperError(
                "Ingen på \(cohort.name) er noteret som gennemført. Notér det på skærmen Talenter, taste C.",
                "Nobody in \(cohort.name) is marked as having completed. Mark it on the screen Talents, key C.")
        }
        return Paper(
            title: say("Diplomer", "Diplomas") + ": \(programmeAndCohort)", language: language, isLandscape: true,
            pages: completed.map { .diploma(diploma(for: $0)) })
    }

    private func diploma(for talent: Talent) -> Paper.Diploma {
        let names = leads.map(\.name).joined(separator: ", ")
        let lead = say("Programleder", "Programme lead")
        return Paper.Diploma(
            heading: say("Diplom", "Diploma"), name: seen.name(of: talent.id),
            achievement: say("har gennemført", "has completed"), programme: programmeAndCohort,
            dates: dates(of: talent), lists: competences(of: talent),
            signers: [
                names.isEmpty ? lead : "\(names), \(lead.lowercased())",
                say("For styregruppen", "For the steering group"),
            ])
    }

    /// `12. jan. 2027 – 14. dec. 2027`: to the day on which the talent completed the programme.
    private func dates(of talent: Talent) -> String {
        let first = max(talent.joinedOn ?? .distantPast, seen.kickOff(of: cohort))
        let last = talent.completedOn ?? today
        return "\(first.text(.medium, in: language)) – \(last.text(.medium, in: language))"
    }

    /// The competences of the programme, and the critical ones of the level that the talent develops to.
    private func competences(of talent: Talent) -> [Paper.List] {
        let taught = template?.competences.map { $0.name[language] } ?? []
        let days = seen.activities(in: cohort.id).filter(\.kind.isTeaching).map { $0.title[language] }
        let level = (try? BuiltInInspiration.inspiration())?.level(talent.targetLevel)
        let lists = [
            Paper.List(
                title: say("Programmet har omfattet", "The programme has covered"),
                items: taught.isEmpty ? Array(days.prefix(8)) : taught),
            Paper.List(
                title: say(
                    "Kompetencer som \(talent.targetLevel.name.da)", "Competences as a \(talent.targetLevel.name.en)"),
                items: level?.competences.map { $0.name[language] } ?? []),
        ]
        return lists.filter { !$0.items.isEmpty }
    }

    private var template: ProgrammeTemplate? {
        cohort.ownTemplate.map { try? TemplateReader.read($0, file: "\(cohort.template).toml") }
            ?? (try? BuiltInTemplates.template(cohort.template))
    }

    /// A certificate for each participant who has attended anything, or for one of them.
    ///
    /// - Throws: `PaperError` where no attendance is entered that the viewer may read.
    func certificates(for person: Person?) throws(PaperError) -> Paper {
        var talents = seen.talents(in: cohort.id)
        if let person { talents = [try talent(of: person)] }
        let pages = talents.compactMap { readable(by: $0.person).certificate(for: $0) }
        guard !pages.isEmpty else {
            throw PaperError(
                "Ingen deltagelse er noteret, så der er intet at bevidne. Notér den på tidslinjen, taste t.",
                "No attendance is entered, so there is nothing to certify. Enter it on the timeline, key t.")
        }
        return Paper(
            title: say("Deltagerbevis", "Certificate of participation") + ": \(programmeAndCohort)",
            language: language, pages: pages.map { .sheet($0) })
    }

    private func certificate(for talent: Talent) -> Paper.Sheet? {
        let attended = Set(
            seen.attendances.values.filter { $0.talent == talent.id && $0.presence == .attended }.map(\.activity))
        let activities = seen.activities(in: cohort.id).filter { attended.contains($0.id) }
        guard let person = seen.people[talent.person], !activities.isEmpty else { return nil }
        func hours(_ number: Double) -> String {
            let text = SheetTable.Cell.number(number).danish
            return language == .da ? text : text.replacing(",", with: ".")
        }
        let columns = [
            Paper.Column(say("Dato", "Date"), 24), Paper.Column(say("Aktivitet", "Activity"), 62),
            Paper.Column(say("Timer", "Hours"), 14),
        ]
        let rows = activities.map {
            [$0.start.text(.medium, in: language), $0.title[language], hours($0.hours)]
        }
        let sum = [["", say("I alt", "Total"), hours(activities.reduce(0) { $0 + $1.hours })]]
        let whole = person.organisation.isEmpty ? person.name : "\(person.name), \(person.organisation)"
        let names = leads.map(\.name).joined(separator: ", ")
        return Paper.Sheet(
            title: say("Deltagerbevis", "Certificate of participation"), subtitle: programmeAndCohort,
            blocks: [
                .paragraph(say("Det bekræftes, at", "This is to certify that")), .heading(whole),
                .paragraph(say("har deltaget i:", "has taken part in:")),
                .table(Paper.Table(columns, rows + sum)),
                .footnote(
                    say(
                        "Timerne er den planlagte varighed af de dage, hvor deltagelsen er noteret.",
                        "The hours are the planned length of the days for which attendance is entered.")),
                .signatures([
                    names.isEmpty
                        ? say("Programleder", "Programme lead") : names + say(", programleder", ", programme lead"),
                    say("Dato", "Date"),
                ]),
            ])
    }
}
