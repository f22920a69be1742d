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
    /// `Anne H.`: the first name and how the last one begins, so that two of one first name are told apart.
    func shortest(_ talent: Talent.ID) -> String {
        let full = name(talent), words = full.split(separator: " ")
        guard words.count > 1, let last = words.last else { return full }
        return "\(words[0]) \(last.hasPrefix("Aa") ? "Aa" : last.prefix(1))."
    }
}
