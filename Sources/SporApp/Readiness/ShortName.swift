import TalentDomain
import TerminalKit

extension Context {
    /// The name in that many cells. The only short form is without the middle names; after that, the name is cut.
    func name(_ talent: Talent.ID, fitting columns: Int) -> String {
        let full = name(talent), words = full.split(separator: " ")
        guard cellWidth(of: full) > columns, words.count > 2 else { return full }
        return "\(words[0]) \(words[words.count - 1])"
    }
    /// `Anne`: the first name, without a text in quotes after it.
    func firstName(_ talent: Talent.ID) -> String {
        let full = name(talent)
        return full.split(separator: " ").first.map(String.init) ?? full
    }
}
