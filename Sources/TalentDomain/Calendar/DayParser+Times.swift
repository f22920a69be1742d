// Reads times: `kl. 13`, `kl. 9.30-12`, `at 9:30`, `9 til 12`, `9:30`, `0930`, `14-16`, `2-4pm`.
extension DayParser {
    private static let markers: Set<String> = ["kl", "kl.", "klokken", "at"]
    private static let joints: Set<String> = ["-", "til", "to"]

    /// The words in small letters, with those of one time or one date joined: `9 til 12` is `9-12`.
    static func words(of text: String) -> [String] {
        let plain = String(text.lowercased().map { "–—−‑".contains($0) ? "-" : $0 })
        var words = plain.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
        if let glued = words.firstIndex(where: isGlued) {
            let mark = words[glued].hasPrefix("kl.") ? "kl." : "kl"
            words.replaceSubrange(glued...glued, with: [mark, String(words[glued].dropFirst(mark.count))])
        }
        var joined: [String] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            index += 1
            guard let last = joined.last, last.first?.isNumber == true else {
                joined.append(word)
                continue
            }
            if joints.contains(word) {
                let next = index < words.count && markers.contains(words[index]) ? index + 1 : index
                if next < words.count, words[next].first?.isNumber == true {
                    joined[joined.count - 1] += "-" + words[next]
                    index = next + 1
                    continue
                }
            }
            if ["am", "pm", "a.m.", "p.m."].contains(word) {
                joined[joined.count - 1] += word
            } else if last.hasSuffix("-"), word.first?.isNumber == true {
                joined[joined.count - 1] += word
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    private static func isGlued(_ word: String) -> Bool {
        let rest = word.dropFirst(word.hasPrefix("kl.") ? 3 : 2)
        return word.hasPrefix("kl") && rest.first?.isNumber == true
    }

    /// Reads the time after `kl.` or `at`.
    func takeMarkedTime(from words: inout [String]) throws(DayParserError) -> ClockSpan? {
        guard let marker = words.firstIndex(where: Self.markers.contains) else { return nil }
        guard words.indices.contains(marker + 1) else { throw .noSuchTime(words[marker]) }
        guard let span = try Self.span(words[marker + 1], isMarked: true) else { throw .noSuchTime(words[marker + 1]) }
        words.removeSubrange(marker...(marker + 1))
        return span
    }

    /// Reads a time, or one time to another; nil for any other text.
    ///
    /// - Parameter isMarked: the text is known to be a time, so `9` is nine o'clock.
    /// - Throws: `DayParserError` for a text that can only be meant as a time but is none.
    static func span(_ word: String, isMarked: Bool) throws(DayParserError) -> ClockSpan? {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false).map { Half($0) }
        guard (1...2).contains(parts.count) else { return nil }
        if !isMarked, parts.count == 1, !parts[0].isPlainlyTime { return nil }
        guard parts.allSatisfy({ $0.digits.allSatisfy { $0.isNumber || $0 == "." || $0 == ":" } && !$0.digits.isEmpty })
        else { return nil }
        var halves = parts
        // "2-4pm": the first time is also "pm", unless it would then be later than the second.
        if halves.count == 2, halves[0].isAfternoon == nil, let second = halves[1].isAfternoon,
            let end = halves[1].minutes
        {
            halves[0].isAfternoon = second
            if halves[0].minutes ?? 0 >= end { halves[0].isAfternoon = false }
        }
        let minutes = halves.map(\.minutes)
        // "31-31" is no time of day, so it is read as a date, whose error says what is wrong.
        if !isMarked, minutes.count == 2, minutes[0] == nil, let number = Int(halves[0].digits), number > 24 {
            return nil
        }
        guard let start = minutes[0], let end = minutes.count == 2 ? minutes[1] : .some(start) else {
            throw .noSuchTime(word)
        }
        guard minutes.count == 2 else { return ClockSpan(start) }
        guard start < end else { throw .endBeforeStart(word) }
        return ClockSpan(start, to: end)
    }

    /// One end of a span, as it was typed.
    private struct Half {
        var digits: String
        /// Written with "am" or "pm".
        var isAfternoon: Bool?

        init(_ text: Substring) {
            digits = String(text)
            for (sign, isAfternoon) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)]
            where text.hasSuffix(sign) {
                digits = String(text.dropLast(sign.count))
                self.isAfternoon = isAfternoon
                break
            }
        }

        /// True for a form that only times have; a year or a lone number has another.
        var isPlainlyTime: Bool {
            if isAfternoon != nil || digits.contains(":") { return true }
            if digits.count == 4, let number = DayParser.number(digits) {
                return minutes != nil && !(1990...2099).contains(number)
            }
            return digits.split(separator: ".").count == 2 && minutes != nil
        }

        /// Minutes after midnight; nil if the clock has no such time.
        var minutes: Int? {
            let parts = digits.split(whereSeparator: { $0 == "." || $0 == ":" }).map(String.init)
            var hour: Int?, minute: Int? = 0
            if parts.count == 2, parts[1].count == 2 {
                (hour, minute) = (DayParser.number(parts[0]), DayParser.number(parts[1]))
            } else if parts.count == 1, let number = DayParser.number(parts[0]) {
                (hour, minute) = parts[0].count > 2 ? (number / 100, number % 100) : (number, 0)
            }
            guard var hour, let minute, digits.split(separator: ".", omittingEmptySubsequences: false).count <= 2 else {
                return nil
            }
            if let isAfternoon {
                guard (1...12).contains(hour) else { return nil }
                hour = hour % 12 + (isAfternoon ? 12 : 0)
            }
            guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
            return hour * 60 + minute
        }
    }
}
