import TalentDomain
import TerminalKit

/// Words the data for the screen: in the viewer's language, with names and texts hidden if the viewer hides them.
struct Wording: Sendable {
    var language: Language
    /// Whether names are shown as initials.
    var masksNames: Bool
    /// Whether texts are shown as dots.
    var hidesTexts: Bool
    var today: Day
    var data: Workspace
    var cohortID: Cohort.ID?

    subscript(phrase: Phrase) -> String { phrase[language] }

    /// The open programme's word for its participants.
    var people: ParticipantWord { data.participants(of: cohortID) }

    /// The people for whom an activity is, with the programme's own word for its participants.
    func name(of audience: Audience) -> String {
        self[audience == .talents ? people.plural.capitalizedFirst : audience.name]
    }

    func say(_ danish: String, _ english: String) -> String { language == .da ? danish : english }

    /// A text that a person wrote: dots while texts are hidden.
    func text(_ text: String) -> String {
        hidesTexts ? String(text.map { $0.isWhitespace ? $0 : "·" }) : text
    }

    /// A text that a person wrote, in the quotation marks of the language.
    func quoted(_ text: String) -> String { say("»\(self.text(text))«", "“\(self.text(text))”") }

    func name(_ person: Person?) -> String {
        guard let person else { return "–" }
        return masksNames ? person.initials : person.name
    }

    func name(_ talent: Talent.ID) -> String { name(data.person(of: talent)) }

    func name(of attendee: Attendee) -> String {
        switch attendee {
        case .talent(let talent): name(talent)
        case .guest(let person): name(data.people[person])
        }
    }

    func names(_ talents: [Talent.ID]) -> String { talents.map(name).joined(separator: ", ") }

    func day(_ day: Day?, _ format: DayFormat = .dayAndMonth) -> String {
        day.map { $0.text(format, in: language) } ?? "–"
    }

    /// The name in that many cells. The only short form is without the middle names; after that, the name is cut.
    func name(_ talent: Talent.ID, fitting columns: Int) -> String { name(of: .talent(talent), fitting: columns) }

    func name(of attendee: Attendee, fitting columns: Int) -> String {
        let full = name(of: attendee), words = full.split(separator: " ")
        guard cellWidth(of: full) > columns, words.count > 2 else { return full }
        return "\(words[0]) \(words[words.count - 1])"
    }

    /// `Anne`: the first name, without a text in quotes after it.
    func firstName(_ talent: Talent.ID) -> String { firstName(of: .talent(talent)) }

    func firstName(of attendee: Attendee) -> String {
        let full = name(of: attendee)
        return full.split(separator: " ").first.map(String.init) ?? full
    }

    /// `Anne H.`: the first name and the initial of the last.
    func shortName(_ talent: Talent.ID) -> String {
        let words = name(talent).split(separator: " ")
        guard words.count > 1, let first = words.first, let initial = words.last?.first else { return name(talent) }
        return "\(first) \(initial)."
    }

    /// The cohort by its id, unless it is the one looked at.
    func otherCohort(_ id: Cohort.ID?) -> Cohort? { id == cohortID ? nil : id.flatMap { data.cohorts[$0] } }

    /// The sentence of an entry beside its author, after the name of its cohort if another is shown.
    func told(_ entry: HistoryEntry) -> String {
        (otherCohort(entry.cohort).map { $0.name + ": " } ?? "") + masked(entry.deed, naming: entry.names)
    }

    /// A sentence about people; initials for their names while names are masked.
    ///
    /// - Parameter names: names in it of people whom the data do not hold, with their initials.
    func masked(_ phrase: Phrase, naming names: [String: String] = [:]) -> String {
        let text = self[phrase]
        guard masksNames else { return text }
        // Longest first, so that no name hides within another.
        let own = data.people.values.map { ($0.name, $0.initials) }
        let all = names.merging(own) { first, _ in first }
        return all.sorted { ($1.key.count, $0.key) < ($0.key.count, $1.key) }.reduce(text) {
            $0.replacing($1.key, with: $1.value)
        }
    }

    /// The members that the viewer knows come first: an internal consultant does not see people of other organisations.
    func memberNames(_ members: [Talent.ID], fitting columns: Int = .max) -> [String] {
        memberNames(members) { name($0, fitting: columns) }
    }

    /// The members in a form of their names; for the others, words.
    func memberNames(
        _ members: [Talent.ID],
        others: Phrase = Phrase("en fra en anden organisation", "somebody from another organisation"),
        as name: (Talent.ID) -> String
    ) -> [String] {
        let known = members.filter { data.person(of: $0) != nil }
        return known.map(name) + members.dropFirst(known.count).map { _ in self[others] }
    }

    /// The same in short: first names alone, `en anden`.
    func memberFirstNames(_ members: [Talent.ID]) -> [String] {
        memberNames(members, others: Phrase("en anden", "somebody else"), as: firstName)
    }

    /// `Anne, Bo og Carl`
    func joined(_ names: [String]) -> String { names.isEmpty ? "–" : names.listed(in: language) }

    /// `ons 2. dec.`
    func shortDay(_ day: Day) -> String {
        self.day(day, .weekday)
    }

    /// A number as people write it, with at most three decimals: `1,125`.
    func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        var digits = String(abs(hundredths) % 100 + 100).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        let whole = (hundredths < 0 ? "-" : "") + String(abs(hundredths) / 100)
        return digits.isEmpty ? whole : whole + say(",", ".") + digits
    }

    func hours(_ value: Double) -> String {
        number(value) + (value == 1 ? say(" time", " hour") : say(" timer", " hours"))
    }

    func days(_ value: Double) -> String { number(value) + (value == 1 ? say(" dag", " day") : say(" dage", " days")) }

    /// The date, with the year unless it is the current one.
    func date(_ day: Day) -> String { self.day(day, day.year == today.year ? .dayAndMonth : .medium) }
}
