import TalentDomain

extension HelpSection {
    /// The readers of each kind of record, of what the programme uses.
    static func reading(_ context: Context) -> HelpSection {
        let wording = context.wording, navigation = context.navigation
        func rule(_ category: AccessCategory) -> String {
            wording[ReaderWords.rule(of: category, for: wording.people, where: navigation.has)]
        }
        func date(of kind: MeetingKind) -> String {
            wording[ReaderWords.rule(ofMeetings: kind, for: wording.people)]
        }
        let note = wording.say("Note: ", "Note: ")
        let rows: [(part: ProgrammePart?, row: Row)] = [
            (nil, Row(key: wording.say("Kladde", "Draft"), text: rule(.planWorkingCopy))),
            (nil, Row(key: wording.say("Delt plan", "Shared plan"), text: rule(.planShared))),
            (nil, Row(key: wording.say("Kommentarer", "Plan comments"), text: rule(.planComment))),
            (nil, Row(key: wording.say("Opgaver", "Tasks"), text: rule(.leadershipTask))),
            (nil, Row(key: wording.say("Eget forløb", "Own course"), text: rule(.individualActivity))),
            (nil, Row(key: wording.say("Logbog", "Logbook"), text: rule(.logEntry))),
            (
                nil,
                Row(
                    key: wording.say("Fra en vært", "From a host"),
                    text: rule(.logEntryFromHost)
                        + wording.say(
                            " Det, en vært har sagt fortroligt ved en karrieresamtale, kan ikke deles.",
                            " What a host said in confidence in a career conversation cannot be shared."))
            ),
            (
                .buddies,
                Row(
                    key: wording.say("Buddypar", "Buddy pairs"),
                    text: wording.say("Lukket note: ", "Closed note: ") + rule(.buddyClosedNote)
                        + wording.say(" Fælles udbytte: ", " Joint outcome: ") + rule(.buddyOutcome))
            ),
            (
                nil,
                Row(
                    key: wording.say("Forberedt", "Prepared"),
                    text: rule(.prepared)
                        + wording.say(" Programlederen ser kun antallet.", " The programme lead sees only the number."))
            ),
            (nil, Row(key: wording.say("I praksis", "In practice"), text: rule(.practiceTask))),
            (nil, Row(key: wording.say("Spørgsmål", "Questions"), text: rule(.question))),
            (nil, Row(key: wording.say("Styregruppen", "Steering group"), text: rule(.steeringMeeting))),
            (
                nil,
                Row(
                    key: wording.say("Egne noter", "Private notes"),
                    text: rule(.ownNote)
                        + wording.say(
                            " Det gælder også dine egne ord før en samtale.",
                            " The same goes for your own words before a conversation."))
            ),
            (.networkGroups, Row(key: wording.say("Netværk", "Network"), text: rule(.networkNote))),
            (.leaderMirror, Row(key: wording.say("Lederspejl", "Leader mirror"), text: rule(.mirrorNotes))),
            (.shadowing, Row(key: wording.say("Skyggepraktik", "Shadowing"), text: rule(.shadowingFeedback))),
            (
                nil,
                Row(
                    key: wording.say("Samtaler", "Conversations"),
                    text: note + rule(.talkNote) + " " + date(of: .runningTalk))
            ),
            (
                .mentors,
                Row(
                    key: wording.say("Mentor", "Mentor"),
                    text: note + rule(.mentorNote) + " " + date(of: .mentorTalk)
                        + wording.say(" Ønsket om en mentor: ", " The wish for a mentor: ") + rule(.mentorWish))
            ),
            (
                .readiness,
                Row(
                    key: wording.say("Parathed", "Readiness"),
                    text: rule(.readinessOwn) + wording.say(" Når begge har delt: ", " Once both have shared: ")
                        + rule(.readinessAgreed))
            ),
            (
                nil,
                Row(
                    key: wording.say("Organisation", "Organisation"),
                    text: rule(.organisationBasis))
            ),
            (
                .readiness,
                Row(key: wording.say("Talentmiljø", "Local plan"), text: rule(.localPlan))
            ),
            (
                nil,
                Row(
                    key: wording.say("Styregruppe", "Steering group"),
                    text: wording.say(
                        "Kun tal, og aldrig om færre end fem personer.",
                        "Figures only, and never about fewer than five people."))
            ),
            (
                nil,
                Row(
                    text: wording.say(
                        "Spor kan ikke love fuld fortrolighed: Den, der driver serveren, kan teknisk set læse alt, og teksterne kan være omfattet af en anmodning om indsigt.",
                        "Spor cannot promise complete confidentiality: the server administrator can technically read everything, and the texts may be covered by a subject access request."
                    ))
            ),
        ]
        return HelpSection(
            title: wording.say("Hvem kan læse hvad", "Who can read what"),
            rows: rows.filter { $0.part.map(navigation.uses.contains) ?? true }.map(\.row))
    }
}
