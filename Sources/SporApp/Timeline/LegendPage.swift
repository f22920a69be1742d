import TalentDomain
import TerminalKit

/// The signs of the timeline in words: only those that the cohort's activities use.
struct LegendPage: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }

    private typealias Paragraph = ReadingSheet.Paragraph

    var effects: [Effect] {
        [
            .open(
                ReadingSheet(title: Phrase("Tidslinjens tegn", "The signs of the timeline")) {
                    LegendPage($0).paragraphs
                })
        ]
    }

    private var paragraphs: [ReadingSheet.Paragraph] {
        let talents = TalentTracks(context)
        return signs + [Paragraph(text: "")]
            + [Paragraph(text: wording.say("Farver: sporene", "Colours: the tracks"), style: Style(.heading))]
            + tracks
            + (talents.rows == 0
                ? []
                : [
                    Paragraph(text: ""),
                    Paragraph(
                        text: wording.say("Talenterne, på en bred skærm", "The talents, on a wide screen"),
                        style: Style(.heading)),
                ] + letters)
    }

    private var signs: [ReadingSheet.Paragraph] {
        let kinds = Set(context.allActivities.map(\.kind))
        let all: [(sign: String, text: (String, String), isUsed: Bool)] = [
            ("▸", ("her står du", "you are here"), true),
            ("┃", ("i dag", "today"), true),
            (
                "1─1",
                ("moduldage: tallet er modulets, stregen forbinder dem", "module days: the module's number, joined"),
                kinds.contains(.moduleDay)
            ),
            ("1", ("undervisningsdag med sit nummer", "teaching day, with its number"), kinds.contains(.teachingDay)),
            ("K", ("kick-off", "kick-off"), kinds.contains(.kickOff)),
            (
                wording.say("A", "C"), ("afslutningsseminar", "closing seminar"), kinds.contains(.closingSeminar)
            ),
            (wording.say("U", "A"), ("alumnedag", "alumni day"), kinds.contains(.alumniDay)),
            ("● ○", ("en anden dag: forbi, kommer", "another day: past, to come"), true),
            (
                "━ ─",
                (
                    "periode, hvor hver enkelt finder en dag: tyk er forbi, tynd kommer",
                    "period in which each person picks a day: thick is past, thin is to come"
                ),
                true
            ),
            ("◆", ("datoen ligger fast (F)", "the date is fixed (F)"), true),
            ("✓", ("markeret med mellemrum", "marked with Space"), abilities.mayAddActivity),
            ("!", ("noget mangler eller er for sent", "something is missing or late"), true),
        ]
        return all.filter(\.isUsed).map {
            Paragraph(text: wording.say($0.text.0, $0.text.1), lead: padded($0.sign, to: 6))
        }
    }

    private var tracks: [ReadingSheet.Paragraph] {
        Track.allCases.filter { track in context.allActivities.contains { $0.track == track } }.map {
            Paragraph(text: wording[$0.name], style: Style($0.styleRole), lead: padded("━━", to: 6))
        }
    }

    private var letters: [ReadingSheet.Paragraph] {
        MeetingLetter.allCases.map {
            Paragraph(text: wording[$0.name], lead: padded(String($0.letter[context.language]), to: 6))
        } + [
            Paragraph(
                text: wording.say(
                    "et stort bogstav er planlagt, et lille er holdt", "a capital is planned, a small letter is held"))
        ]
    }
}
