import TalentDomain
import TerminalKit

// The commands that plan activities, on the timeline and on an activity's own page.
extension Command {
    static let stretch = Command(
        "stretch", ["s"], ("varighed", "length"),
        ("Gør aktiviteten længere eller kortere", "Make the activity longer or shorter"),
        also: "stræk, forlæng, forkort, antal dage, slutdato, stretch, extend, shorten, days, end date",
        isFoundElsewhere: true)
    static let split = Command(
        "split", ["S"], ("del i dage", "split"),
        (
            "Del en aktivitet på flere dage i én aktivitet om dagen",
            "Split an activity of several days into one activity a day"
        ),
        also: "opdel, enkeltdage, separate days", isFoundElsewhere: true)
    static let pin = Command(
        "fix-date", ["F"], ("lås dato", "fix date"),
        ("Lås datoen: den bliver liggende, uanset hvad der flyttes", "Fix the date: it stays whatever else moves"),
        also: "ligger fast, må ikke flyttes, lås, ministerbesøg, pin, lock, must not move", isFoundElsewhere: true)
    static let unpin = Command(
        "release-date", ["F"], ("løs dato", "release date"),
        ("Løs en låst dato, så den kan flyttes igen", "Release a fixed date, so that it can be moved again"),
        also: "lås op, unpin, unlock")
}
