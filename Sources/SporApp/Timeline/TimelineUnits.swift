import TalentDomain
import TerminalKit

/// The units above the timeline: years over months, months over weeks.
enum TimelineUnits {
    static func rows(_ scale: TimeScale, _ days: Range<Int>, in language: Language) -> [[AxisUnit]] {
        let first = Day(axisDay: days.lowerBound), last = Day(axisDay: days.upperBound)
        switch scale {
        case .whole, .quarter:
            // In English, months are written with a capital.
            return [
                years(first, last),
                months(first, last) {
                    let name = $0.monthOfYear.shortName[language]
                    return language == .da ? name.lowercased() : name
                },
            ]
        case .month:
            return [
                monthsWithYear(first, last, language),
                weeks(first, last) { "\(language == .da ? "u" : "w")\($0.number)" },
            ]
        case .week: return [monthsWithYear(first, last, language), weeks(first, last) { $0.name[language] }]
        case .day:
            return [
                weeks(first, last) { "\($0.name[language]), \($0.monday.monthOfYear.name[language]) \($0.year)" },
                singleDays(first, last, language),
            ]
        }
    }

    private static func years(_ first: Day, _ last: Day) -> [AxisUnit] {
        (first.year...last.year).compactMap { year in
            Day(year: year, month: 1, day: 1).map { AxisUnit(day: $0.axisDay, label: String(year)) }
        }
    }

    private static func monthsWithYear(_ first: Day, _ last: Day, _ language: Language) -> [AxisUnit] {
        months(first, last) { "\($0.monthOfYear.name[language]) \($0.year)" }
    }

    private static func months(_ first: Day, _ last: Day, label: (Day) -> String) -> [AxisUnit] {
        var units: [AxisUnit] = [], month = first.adding(days: 1 - first.day)
        while month <= last {
            let name = label(month)
            units.append(AxisUnit(day: month.axisDay, label: name, short: String(name.prefix(1))))
            month = month.adding(months: 1)
        }
        return units
    }

    /// `man 15.`
    private static func singleDays(_ first: Day, _ last: Day, _ language: Language) -> [AxisUnit] {
        (first.axisDay...last.axisDay).map { number in
            let day = Day(axisDay: number), name = day.weekday.shortName[language]
            return AxisUnit(day: number, label: "\(name) \(day.day)" + (language == .da ? "." : ""))
        }
    }

    private static func weeks(_ first: Day, _ last: Day, label: (ISOWeek) -> String) -> [AxisUnit] {
        stride(from: first.week.monday.axisDay, through: last.axisDay, by: 7).map {
            AxisUnit(day: $0, label: label(Day(axisDay: $0).week))
        }
    }
}

extension Day {
    /// The day as the timeline's axis counts it: 1970-01-05, a Monday, is 0.
    var axisDay: Int { dayNumber - 4 }

    init(axisDay: Int) { self.init(dayNumber: axisDay + 4) }
}
