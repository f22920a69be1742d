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
                        text: wording[wording.people.thePlural].capitalizedFirst
                            + wording.say(", på en bred skærm", ", on a wide screen"),
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
            (
                "1", ("undervisningsdag med sit nummer", "teaching day, with its number"),
                context.allActivities.contains { $0.kind == .teachingDay && $0.part != nil }
            ),
            (
                "K", ("kick-off", "kick-off"),
                context.allActivities.contains { $0.kind == .kickOff && $0.module ?? $0.part == nil }
            ),
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
            (
                wording.say("nået", "done"),
                (
                    "fremmødte på moduldage, ellers holdte samtaler og møder, af dem, der skulle være holdt",
                    "attendance on module days, otherwise meetings held, of those that were due"
                ),
                context.figures != nil
            ),
            (
                "",
                (
                    "en række uden navn hører til rækken over: perioderne overlapper hinanden",
                    "a row without a name belongs to the row above: their periods overlap"
                ),
                true
            ),
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
        MeetingLetter.used(in: context).map {
            Paragraph(text: wording[$0.name], lead: padded(String($0.letter[context.language]), to: 6))
        } + [
            Paragraph(
                text: wording.say(
                    "et stort bogstav er planlagt, et lille er holdt", "a capital is planned, a small letter is held"))
        ]
    }
}
