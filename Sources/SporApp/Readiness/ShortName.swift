import TalentDomain
import TerminalKit

extension Context {
    /// The name in so many cells: the middle names as initials, then left out, before anything is cut.
    func name(_ talent: Talent.ID, fitting columns: Int) -> String {
        let full = name(talent), words = full.split(separator: " ")
        guard cellWidth(of: full) > columns, words.count > 2 else { return full }
        // A nickname between quotes or brackets goes as a whole.
        let middle = words.dropFirst().dropLast().filter { $0.first?.isLetter == true }.map { $0.hasPrefix("Aa") ? "Aa." : "\($0.prefix(1))." }
        let short = ([String(words[0])] + middle + [String(words[words.count - 1])]).joined(separator: " ")
        return cellWidth(of: short) <= columns ? short : "\(words[0]) \(words[words.count - 1])"
    }
    /// `Anne`: the first name, without what stands behind it between quotes.
    func firstName(_ talent: Talent.ID) -> String {
        let full = name(talent)
        return full.split(separator: " ").first.map(String.init) ?? full
    }
}
