import EndToEndSupport
import Foundation
import TalentDomain
import TalentStore

/// A store of so many talents, in cohorts of twenty, and the people in it as whom the measurements look.
struct ScaleStore {
    let directory: String
    let talents: Int
    /// The ids of the first cohort's talents.
    private var first: [String] = []
    /// Of a key in the first cohort, as sshd writes it.
    private(set) var fingerprint = ""

    /// The people who are measured: all of them have to do with one talent of the first cohort.
    let talent = "anne-holm-1", lineManager = "soeren-kjaer-1", mentor = "birgit-holst-1", lead = "mette-krog-1"
    /// Somebody of whom none of those reads anything, but the owner: a talent of the last cohort.
    var stranger: String { "bo-dam-\(cohorts)" }
    var cohorts: Int { max(1, talents / CohortCopies.talentsInCohort) }

    /// Writes the store, a cohort at a time.
    ///
    /// - Parameters:
    ///   - talents: 14, which is the demo cohort's number, or a multiple of twenty.
    ///   - entries: of all logbooks together, the same number in each.
    init(making directory: String, talents: Int, entries: Int, today: String) throws {
        guard let day = Day(today) else { throw DidNotCome(description: "\(today) is no date") }
        self.directory = directory
        self.talents = talents
        let copies = try CohortCopies(
            today: day, hasTwenty: talents != CohortCopies.talentsInDemo, entries: entries / talents)
        let store = try Store.create(at: directory)
        for number in 1...cohorts {
            let changes = try copies.cohort(number)
            if number == 1 {
                first = changes.compactMap { $0.edit(of: Talent.self)?.new?.person.raw }
                fingerprint =
                    changes.lazy.compactMap {
                        $0.edit(of: AccessKey.self)?.new?.fingerprint
                    }.first ?? ""
            }
            // By a consultant who is not measured: undo reads a person's last step when the screens open.
            try store.seed([
                Store.SeedStep(
                    change: .several(changes, what: Phrase("Hold \(number) lagt ind", "Cohort \(number) entered")),
                    id: "cohort-\(number)", person: Person.ID("kirsten-lindgaard-\(number)"),
                    at: Timestamp(seconds: Int64(day.dayNumber) * 86_400))
            ])
        }
    }

    /// Any of the talents, in all cohorts alike.
    func talent(_ number: Int) -> String {
        first[number % first.count].dropLast() + "\(1 + number % cohorts)"
    }

    /// How many megabytes its file has.
    var megabytes: Int {
        ((try? FileManager.default.attributesOfItem(atPath: directory + "/spor.sqlite")[.size] as? Int) ?? 0)
            / 1_000_000
    }
}
