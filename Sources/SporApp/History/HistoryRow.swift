import TalentDomain

/// A row of the history: one change, or several by the same person on the same day that read the same and follow each
/// other.
struct HistoryRow {
    let newest: HistoryEntry
    private(set) var oldest: HistoryEntry
    private(set) var count = 1

    private init(_ entry: HistoryEntry) { (newest, oldest) = (entry, entry) }

    var day: Day { newest.at.danish.day }

    /// - Parameter entries: the newest first.
    static func rows(of entries: [HistoryEntry]) -> [HistoryRow] {
        entries.reduce(into: []) { rows, entry in
            if let last = rows.last, last.reads(like: entry) {
                rows[rows.count - 1].oldest = entry
                rows[rows.count - 1].count += 1
            } else {
                rows.append(HistoryRow(entry))
            }
        }
    }

    private func reads(like entry: HistoryEntry) -> Bool {
        (newest.who, newest.what, newest.cohort) == (entry.who, entry.what, entry.cohort)
            && day == entry.at.danish.day
    }

    func contains(_ entry: HistoryEntry) -> Bool {
        entry.at >= oldest.at && entry.at <= newest.at && (entry == newest || reads(like: entry))
    }

    /// The change, its author and its time, each with its label.
    func reading(in context: Context) -> [(text: String, label: String)] {
        let wording = context.wording
        func moment(_ entry: HistoryEntry) -> String {
            let (day, minutes) = (entry.at.danish.day, entry.at.danish.minutes)
            return wording.day(day, .weekdayAndYear) + wording.say(" kl. ", " at ")
                + ClockTime.text(minutes, in: wording.language)
        }
        let times =
            count == 1
            ? [(moment(newest), wording.say("Hvornår", "When"))]
            : [
                (moment(oldest), wording.say("Første", "First")), (moment(newest), wording.say("Sidste", "Last")),
                ("\(count)", wording.say("Gange", "Times")),
            ]
        return [
            (wording.told(newest), wording.say("Hvad", "What")),
            (wording.masked(newest.who), wording.say("Hvem", "Who")),
        ] + times
    }

    /// `Ændrede et mål i sin plan · 3 gange siden 08.10`
    func sentence(in wording: Wording) -> String {
        let told = wording.told(newest)
        guard count > 1 else { return told }
        let first = ClockTime.text(oldest.at.danish.minutes, in: wording.language)
        let times = told + wording.say(" · \(count) gange", " · \(count) times")
        return oldest.at.danish.minutes == newest.at.danish.minutes
            ? times : times + wording.say(" siden \(first)", " since \(first)")
    }
}

extension HistoryEntry {
    /// The change in words, without the name of its author, which stands beside it: `Ændrede et mål i sin plan`.
    var deed: Phrase {
        let da = Genitive.da(who.da), en = Genitive.en(who.en)
        return Phrase(
            Self.withoutMember(
                who.da, " og ",
                what.da.replacing("\(da) ledelsesopgaver", with: "sine ledelsesopgaver")
                    .replacing("\(da) ", with: "sin ")
                    .replacing("Gav \(who.da) en ", with: "Gav sig selv en ")),
            Self.withoutMember(
                who.en, " and ",
                what.en.replacing("\(en) ", with: "their ")
                    .replacing("Gave \(who.en) a ", with: "Gave themselves a ")))
    }

    /// A sentence that ends with a list of people, without one of them.
    private static func withoutMember(_ name: String, _ and: String, _ sentence: String) -> String {
        let text = sentence.replacing(", \(name)\(and)", with: ", ").replacing(", \(name), ", with: ", ")
        for end in [", \(name)", "\(and)\(name)"] where text.hasSuffix(end) { return String(text.dropLast(end.count)) }
        return text
    }
}
