import TalentDomain
import TerminalKit

extension Context {
    /// The name in so many cells: its one short form leaves the middle names out, before anything is cut.
    func name(_ talent: Talent.ID, fitting columns: Int) -> String {
        let full = name(talent), words = full.split(separator: " ")
        guard cellWidth(of: full) > columns, words.count > 2 else { return full }
        return "\(words[0]) \(words[words.count - 1])"
    }
    /// `Anne`: the first name, without what stands behind it between quotes.
    func firstName(_ talent: Talent.ID) -> String {
        let full = name(talent)
        return full.split(separator: " ").first.map(String.init) ?? full
    }
}
