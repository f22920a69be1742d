import TalentDomain
import TerminalKit

/// The forms that ask for a file: a paper or a spreadsheet of the open cohort.
struct FileSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension FileSheets {
    /// The form for a paper; nil for a person who has logged in, who has no files here.
    func paperSheet() -> FormSheet? {
        guard !context.isRemote, let cohort = context.cohortID else { return nil }
        let people = self.people, activities = context.activities, papers = data.papers(in: cohort)
        return FormSheet(
            .print, title: Phrase("Udskriv", "Print"),
            notice: Phrase(
                "Der skrives en HTML-fil i A4. Åbn den i en browser, og udskriv den, eller gem den som PDF.",
                "An HTML file for A4 is written. Open it in a browser, and print it or save it as PDF."),
            verb: Phrase("Skriv filen", "Write the file"), in: context,
            fields: { context in
                let wording = context.wording, hint = FormField.searchHint(in: context)
                return [
                    .choice(
                        .paper, wording.say("Papir", "Paper"),
                        papers.map { wording[$0.content].capitalizedFirst }, nil, hint: hint,
                        keywords: papers.map { [$0.name.da, $0.name.en] }),
                    .choice(
                        .person, wording.say("Person", "Person"),
                        [wording.say("alle", "everybody")] + people.map(\.name), nil, hint: hint),
                    .choice(
                        .activity, wording.say("Aktivitet", "Activity"),
                        [wording.say("ingen valgt", "none chosen")]
                            + activities.map { Self.name(of: $0, wording) }, nil,
                        hint: hint),
                    Self.file(in: context, "html"),
                ]
            },
            submit: { answers throws(Refusal) in
                let kind = papers[answers.choice(.paper)]
                let person = answers.choice(.person), activity = answers.choice(.activity)
                var faults: [Fault] = []
                if kind.needsPerson, person == 0 { faults.append(.missing(.person)) }
                if kind.needsActivity, activity == 0 { faults.append(.missing(.activity)) }
                if answers.text(.file).isEmpty { faults.append(.missing(.file)) }
                guard faults.isEmpty else { throw .faults(faults) }
                let content = FileRequest.Content.paper(
                    kind, person: kind.takesPerson && person > 0 ? people[person - 1].id : nil,
                    activity: kind.takesActivity && activity > 0 ? activities[activity - 1].id : nil)
                return try Self.effects(content, of: cohort, answers)
            })
    }

    /// The form for a spreadsheet; nil for a person who has logged in.
    func spreadsheetSheet() -> FormSheet? {
        guard !context.isRemote, let cohort = context.cohortID else { return nil }
        return FormSheet(
            .spreadsheet, title: Phrase("Gem regneark", "Save a spreadsheet"),
            verb: Phrase("Skriv filen", "Write the file"), in: context,
            fields: { context in
                [
                    .choice(
                        .table, context.wording.say("Indhold", "Content"),
                        Spreadsheet.allCases.map { context.wording[$0.content].capitalizedFirst }, nil,
                        keywords: Spreadsheet.allCases.map { [$0.name.da, $0.name.en] }),
                    Self.file(in: context, "xlsx"),
                ]
            },
            submit: { answers throws(Refusal) in
                try Self.effects(.spreadsheet(Spreadsheet.allCases[answers.choice(.table)]), of: cohort, answers)
            })
    }

    /// The form for a calendar file; nil for a person who has logged in. The owner of the folder can save anybody's.
    func calendarSheet() -> FormSheet? {
        guard !context.isRemote, let cohort = context.cohortID else { return nil }
        let others =
            abilities.viewer.isOwner ? people : [abilities.viewer.person].compactMap { $0.flatMap { data.people[$0] } }
        let calendars: [FileRequest.Calendar] =
            [.cohort] + (abilities.viewer.isOwner ? [.everybody] : []) + others.map { .person($0.id) }
        return FormSheet(
            .calendar, title: Phrase("Gem kalender", "Save a calendar"),
            notice: Phrase(
                "Filen kan indlæses i Outlook. Indlæs en ny efter en ændring, så retter den de datoer, der står der.",
                "The file can be imported into Outlook. Import a new one after a change: it corrects the dates that are there."
            ),
            verb: Phrase("Skriv filen", "Write the file"), in: context,
            fields: { context in
                let wording = context.wording
                let names = calendars.map { calendar in
                    switch calendar {
                    case .cohort: wording.say("holdets aktiviteter", "the cohort's activities")
                    case .everybody:
                        wording.say(
                            "alles egne, en fil til hver i en mappe", "everybody's own, a file each in a folder")
                    case .person(let id): context.data.people[id].map { wording.name($0) } ?? "–"
                    }
                }
                return [
                    .choice(
                        .calendar, wording.say("Kalender", "Calendar"), names, nil,
                        hint: FormField.searchHint(in: context)),
                    .line(
                        .file, wording.say("Fil eller mappe", "File or folder"),
                        hint: wording.say(
                            "Et nyt navn: en fil slutter på .ics", "A new name: a file ends in .ics")),
                ]
            },
            submit: { answers throws(Refusal) in
                try Self.effects(.calendar(calendars[answers.choice(.calendar)]), of: cohort, answers)
            })
    }

    /// The form for an invitation to one of the coming activities; nil where there is none, and for a person who has
    /// logged in.
    func invitationSheet() -> FormSheet? {
        guard !context.isRemote, let cohort = context.cohortID, abilities.mayAddActivity else { return nil }
        let coming = context.allActivities.filter {
            $0.end >= today && (!$0.isPeriod || data.meetingKind(askedBy: $0) == nil)
        }
        guard !coming.isEmpty else { return nil }
        return FormSheet(
            .invitation, title: Phrase("Skriv en invitation", "Write an invitation"),
            notice: Phrase(
                "Der skrives en e-mail med en kalenderinvitation til dem, aktiviteten er for. Åbn filen i Outlook, og send den: Spor sender ikke noget.",
                "An e-mail with a calendar invitation is written for those the activity is for. Open the file in Outlook and send it: Spor sends nothing."
            ),
            verb: Phrase("Skriv filen", "Write the file"), in: context,
            fields: { context in
                let wording = context.wording
                return [
                    .choice(
                        .activity, wording.say("Aktivitet", "Activity"),
                        coming.map { Self.name(of: $0, wording) }, nil,
                        hint: FormField.searchHint(in: context)),
                    .line(
                        .file, wording.say("Mappe", "Folder"),
                        hint: wording.say("Mappen, som filen skal ligge i", "The folder for the file")),
                ]
            },
            submit: { answers throws(Refusal) in
                try Self.effects(.invitation(coming[answers.choice(.activity)].id), of: cohort, answers)
            })
    }

    /// The people for whom a paper can be made: the participants, then others with a role.
    private var people: [Person] {
        let talents = context.talents.compactMap { data.people[$0.person] }
        let others = data.roles.values.filter { $0.holds(on: today) && data.cohort(of: $0) == context.cohortID }
            .compactMap { data.people[$0.person] }
        let rest = Set(others).subtracting(talents).sorted(inDanish: \.name, then: \.id)
        return talents + rest
    }

    private static func file(in context: Context, _ ending: String) -> FormField {
        .line(
            .file, context.wording.say("Fil", "File"),
            hint: context.wording.say("Et nyt navn, som slutter på .\(ending)", "A new name that ends in .\(ending)"))
    }

    /// `Modul 4, dag 2, 30. mar.`
    private static func name(of activity: Activity, _ wording: Wording) -> String {
        "\(wording[activity.title]), \(wording.day(activity.start, .dayAndMonth))"
    }

    /// - Throws: `Refusal.faults` where no file is named.
    private static func effects(
        _ content: FileRequest.Content, of cohort: Cohort.ID, _ answers: FormSheet.Answers
    ) throws(Refusal) -> [Effect] {
        guard !answers.text(.file).isEmpty else { throw .faults([.missing(.file)]) }
        return [
            .makeFile(
                FileRequest(
                    content: content, cohort: cohort, path: answers.text(.file), language: answers.context.language))
        ]
    }
}

extension Field {
    static let paper = Field("paper")
    static let table = Field("table")
    static let calendar = Field("calendar")
}
