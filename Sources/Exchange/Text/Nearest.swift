import TalentDomain

/// Finds the word that somebody probably meant.
public enum Nearest {
    /// The choice that is closest to a text, compared folded: at most one letter in four is missing, wrong or too much.
    /// Nil where no choice or several are close.
    public static func choice(to text: String, among choices: [String]) -> String? {
        let wanted = text.folded
        guard wanted.count > 2, wanted.count < 80 else { return nil }
        let ranked = choices.filter { isClose(wanted, $0.folded) }.map { ($0, distance(wanted, $0.folded)) }.sorted {
            $0.1 < $1.1
        }
        guard let first = ranked.first, ranked.count == 1 || ranked[1].1 > first.1 else { return nil }
        return first.0
    }

    /// Whether two words of at least three letters differ in at most one letter in four.
    static func isClose(_ left: String, _ right: String) -> Bool {
        let allowed = max(left.count, 4) / 4
        return (3..<80).contains(left.count) && abs(left.count - right.count) <= allowed
            && distance(left, right) <= allowed
    }

    /// The number of letters to insert, delete or replace.
    static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for j in right.indices {
                let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (letter == right[j] ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[right.count]
    }
}
