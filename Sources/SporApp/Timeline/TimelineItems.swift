import TalentDomain
import TerminalKit

extension Activities {
    static let lanes = Track.allCases

    func lanes() -> [TimelineLane] { Self.lanes.map { TimelineLane(wording[$0.name], Style($0.styleRole)) } }

    /// The activities as timeline items: the days of a module joined by a line, periods as `░`, each with the longest
    /// name that has room before the next one.
    func timelineItems(_ activities: [Activity], scale: TimeScale) -> [TimelineItem] {
        // Distances do not depend on the first day of the axis, so any day will do.
        let axis = TimeAxis(firstDay: 0, scale: scale, columns: 0)
        return activities.indices.map { index in
            let activity = activities[index]
            let start = activity.start.dayNumber, column = axis.column(of: start)
            let later = activities[(index + 1)...].filter { $0.track == activity.track && !$0.isPeriod }
            let next = later.first.map { axis.column(of: $0.start.dayNumber) - column - 1 }
            // One cell stays free between neighbours.
            let secondDay =
                activity.isPeriod
                ? nil
                : later.first { activity.module != nil && $0.module == activity.module && $0.kind == activity.kind }
            let end = secondDay.map(\.start.dayNumber) ?? activity.end.dayNumber + 1
            let last = max(start, axis.day(at: axis.column(of: end) - 1) - 1)
            // A period shows at least one cell of its length after its name.
            let room = activity.isPeriod ? axis.column(of: last + 1) - column - 1 : next ?? .max
            let names = activity.timelineNames(in: context.language, scale: scale)
            // The name of a single day extends over the days after it, so a sign marks the day itself.
            let isPoint = !activity.isPeriod && secondDay == nil
            let label = names.first { cellWidth(of: $0) <= room - (isPoint ? 1 : 0) } ?? names[names.count - 1]
            return TimelineItem(
                lane: Self.lanes.firstIndex(of: activity.track) ?? 0, start: start, end: isPoint ? start : last,
                label: label, sign: isPoint && cellWidth(of: label) > 2 ? "●" : "", fill: activity.isPeriod ? "░" : "─",
                style: Style(activity.track.styleRole), labelsStart: !activity.isPeriod)
        }
    }
}

extension Activity {
    /// Its names on the timeline, the longest first; never empty.
    fileprivate func timelineNames(in language: Language, scale: TimeScale) -> [String] {
        let title = title[language]
        // An activity that the cohort added has only its own name.
        if source.isEmpty { return [title] + [title.split(separator: " ").first.map(String.init) ?? title] }
        if kind == .moduleDay, let module, let part {
            let short = "\(module)\(part == 1 ? "a" : "b")"
            // When zoomed out, all module days have the same short form, even if some have more room.
            return scale == .quarter ? [short] : [title, short]
        }
        let (word, letter) = kind.shortNames
        let number = module.map(String.init) ?? ""
        return [title, word[language] + (number.isEmpty ? "" : " " + number), letter[language] + number]
    }
}

extension ActivityKind {
    /// A word, and a short form of one or two letters.
    fileprivate var shortNames: (word: Phrase, letter: Phrase) {
        switch self {
        case .designWorkshop: (Phrase("design"), Phrase("d"))
        case .steeringMeeting: (Phrase("styregruppe", "steering"), Phrase("S"))
        case .kickOff: (Phrase("kick-off"), Phrase("K"))
        case .lineManagerWorkshop: (Phrase("ledere", "managers"), Phrase("L", "M"))
        case .moduleDay: (Phrase("modul", "module"), Phrase("M"))
        case .closingSeminar: (Phrase("afslutning", "closing"), Phrase("A", "C"))
        case .alumniDay: (Phrase("alumner", "alumni"), Phrase("al"))
        case .buddyMeeting: (Phrase("buddy"), Phrase("b"))
        case .leaderMirror: (Phrase("spejl", "mirror"), Phrase("sp", "mi"))
        case .shadowing: (Phrase("skygge", "shadow"), Phrase("sk", "sh"))
        case .preparation: (Phrase("forb.", "prep."), Phrase("f", "p"))
        case .lineManagerTalk: (Phrase("samtale", "conversation"), Phrase("s", "c"))
        case .leaderGroupMeeting: (Phrase("ledergruppe", "management team"), Phrase("lg", "mt"))
        case .mentorTalk: (Phrase("mentor"), Phrase("m"))
        case .everyday: (Phrase("hverdag", "everyday"), Phrase("h", "e"))
        }
    }
}

extension Track {
    var styleRole: StyleRole {
        switch self {
        case .common: .trackCommon
        case .group: .trackGroup
        case .digital: .trackDigital
        case .everyday: .trackEveryday
        case .supporting: .trackSupporting
        }
    }
}
