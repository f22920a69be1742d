import TalentDomain

/// Reads the cells of a participants' list: levels, directions, names, numbers, addresses. A `CellError` says what is
/// wrong with a cell.
enum CellWords {
    struct CellError: Error { var message: Phrase }

    /// Reads a level: a name of the Talent Nord or Pas på trinet! level in either language, or 0–4, with `niveau`
    /// before it or the name after it.
    ///
    /// "Chef" alone is level 2 in Pas på trinet! and level 3 in Talent Nord, and a "leder" may lead leaders. Such words
    /// are refused, never guessed.
    static func level(_ text: String) throws(CellError) -> Level {
        let word = text.folded
        let quoted = SafeQuote.quote(text)
        if let levels = ambiguous.first(where: { $0.words.contains(word) })?.levels {
            let names = levels.map { (da: "»\($0.name.da)« (\($0.rawValue))", en: "“\($0.name.en)” (\($0.rawValue))") }
            throw CellError(
                message: Phrase(
                    "\(quoted.da) kan betyde flere niveauer. Skriv \(names.map(\.da).joined(separator: " eller ")).",
                    "\(quoted.en) can mean several levels. Use \(names.map(\.en).joined(separator: " or "))."))
        }
        let found = Set(Level.allCases.filter { names(of: $0).contains(word) })
        if found.count == 1, let level = found.first { return level }
        if let level = numbered(word) { return level }
        let choices = Level.allCases.map { ("\($0.name.da) (\($0.rawValue))", "\($0.name.en) (\($0.rawValue))") }
        let nearest = nearest(to: text, among: Level.allCases.flatMap { [$0.name.da, $0.name.en] })
        throw CellError(
            message: Phrase(
                "\(quoted.da) er ikke et ledelsesniveau.\(nearest.da) Skriv et af disse, eller tallet: \(choices.map(\.0).joined(separator: ", ")).",
                "\(quoted.en) is not a leadership level.\(nearest.en) Use one of these, or the number: \(choices.map(\.1).joined(separator: ", "))."
            ))
    }

    private static let ambiguous: [(words: Set<String>, levels: [Level])] = [
        (["chef", "chief"], [.chief, .strategicChief]),
        (["leder", "leader", "manager", "mellemleder"], [.leader, .chief]),
    ]

    private static func names(of level: Level) -> [String] {
        let others: [String] =
            switch level {
            case .leader: ["leder", "leader"]
            case .strategicChief: ["strategic chief"]
            case .employee, .chief, .director: []
            }
        return ([level.name.da, level.name.en, "\(level.rawValue)"] + others).map(\.folded)
    }

    /// Reads `niveau 1`, `1 leder af medarbejdere`, `1-leder af medarbejdere` and `leder af medarbejdere (1)`. Number
    /// and name must agree.
    private static func numbered(_ word: String) -> Level? {
        guard !word.hasPrefix("-") else { return nil }
        let words = word.split { " -:.()".contains($0) }.map(String.init)
        let numbers = words.filter { $0.allSatisfy(\.isNumber) }
        guard numbers.count == 1, let level = Int(numbers[0]).flatMap(Level.init) else { return nil }
        let rest = words.filter { !$0.allSatisfy(\.isNumber) }.joined(separator: " ")
        return ["", "niveau", "level", "ledelsesniveau", "lederniveau", "trin"].contains(rest)
            || names(of: level).contains(rest) ? level : nil
    }

    static func direction(_ text: String) throws(CellError) -> Direction {
        let word = text.folded
        let found = Direction.allCases.first {
            [$0.name.da, $0.name.en, $0.sign.lowercased(), $0.name.da + "t"].contains(word)
        }
        if let found { return found }
        let quoted = SafeQuote.quote(text)
        let nearest = nearest(to: text, among: Direction.allCases.flatMap { [$0.name.da, $0.name.en] })
        throw CellError(
            message: Phrase(
                "\(quoted.da) er ikke en retning.\(nearest.da) Skriv »vertikal« eller »horisontal«.",
                "\(quoted.en) is not a direction.\(nearest.en) Write “vertical” or “horizontal”."))
    }

    private static func nearest(to text: String, among choices: [String]) -> Phrase {
        let meant = choices.filter { isAbbreviation(text.folded, of: $0.folded) }
        let choice = meant.count == 1 ? meant[0] : Nearest.choice(to: text, among: choices)
        return choice.map { Phrase(" Mente du »\($0)«?", " Did you mean “\($0)”?") } ?? Phrase("")
    }

    /// Whether each word of the text begins a word of the choice, such as `leder af medarb.` for `leder af
    /// medarbejdere`.
    private static func isAbbreviation(_ text: String, of choice: String) -> Bool {
        let words = text.split { " .".contains($0) }, whole = choice.split(separator: " ")
        return words.count == whole.count && zip(words, whole).allSatisfy { $1.hasPrefix($0) }
    }

    /// Splits a full name. With a comma, or with only the first word in capitals, the family name comes first.
    /// Otherwise it is the last word with its particles, as in most Danish names.
    static func fullName(_ text: String) throws(CellError) -> (given: String, family: String) {
        let halves = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).withPlainSpaces }
        if halves.count > 1 {
            guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }) else {
                let quoted = SafeQuote.quote(text)
                throw CellError(
                    message: Phrase(
                        "\(quoted.da) kan ikke læses som ét navn. Skriv »Bodil Ravn« eller »Ravn, Bodil«.",
                        "\(quoted.en) cannot be read as one name. Use the form “Bodil Ravn” or “Ravn, Bodil”."))
            }
            return (halves[1], halves[0])
        }
        guard !answers.contains(text.folded) else {
            let quoted = SafeQuote.quote(text)
            throw CellError(
                message: Phrase(
                    "\(quoted.da) er ikke et navn. Skriv navnet, eller giv kolonnen en anden overskrift.",
                    "\(quoted.en) is not a name. Write the name, or give the column another heading."))
        }
        let words = text.split(separator: " ").map(String.init)
        let familyWords = FamilyName.wordCount(of: words)
        guard familyWords > 0 else { return (text, "") }
        if isInCapitals(words[0]), words.dropFirst().allSatisfy({ !isInCapitals($0) }) {
            return (words.dropFirst().joined(separator: " "), words[0])
        }
        return (words.dropLast(familyWords).joined(separator: " "), words.suffix(familyWords).joined(separator: " "))
    }

    /// Splits a participant's full name, which must have a family name.
    static func participantName(_ text: String) throws(CellError) -> (given: String, family: String) {
        let name = try fullName(text)
        guard name.family.isEmpty else { return name }
        let quoted = SafeQuote.quote(text)
        throw CellError(
            message: Phrase(
                "\(quoted.da) er kun ét navn. Skriv både fornavn og efternavn.",
                "\(quoted.en) is only one name. Write both given name and family name."))
    }

    /// Answers to whether somebody is a leader, in a column that should name the leader.
    private static let answers: Set = [
        "ja", "nej", "yes", "no", "j", "n", "y", "x", "true", "false", "sand", "falsk", "0", "1",
    ]

    /// Whether a word of more than two letters is in capitals; shorter ones may be initials.
    private static func isInCapitals(_ word: String) -> Bool {
        word.count > 2 && word == word.uppercased() && !word.contains(".") && word != word.lowercased()
    }

    /// Reads an employee number; `1001.0` is 1001. A number that the spreadsheet has rounded is refused, since its last
    /// digits are lost.
    static func employeeNumber(_ text: String) throws(CellError) -> String {
        if text.lowercased().contains("e"), text.wholeMatch(of: /[0-9]+([.,][0-9]+)?[eE]\+?[0-9]+/) != nil {
            let quoted = SafeQuote.quote(text)
            throw CellError(
                message: Phrase(
                    "\(quoted.da) er et tal, som regnearket har forkortet, så de sidste cifre mangler. Formatér kolonnen som tekst, og eksportér listen igen.",
                    "\(quoted.en) is a number that the spreadsheet has shortened, so its last digits are missing. Format the column as text, and export the list again."
                ))
        }
        if isDay(text) {
            let quoted = SafeQuote.quote(text)
            throw CellError(
                message: Phrase(
                    "\(quoted.da) er en dato, ikke et medarbejdernummer. Formatér kolonnen som tekst, og skriv nummeret.",
                    "\(quoted.en) is a date, not an employee number. Format the column as text, and write the number."))
        }
        let number = text.wholeMatch(of: /([0-9]+)[.,]00?/).map { String($0.output.1) } ?? text
        if let fault = CellText.cprNumber(in: number) { throw CellError(message: fault) }
        return number
    }

    static func email(_ text: String) throws(CellError) -> String {
        if let address = EmailAddress.read(text) { return address }
        let quoted = SafeQuote.quote(text)
        let nearest = nearestAddress(text).map { Phrase(" Mente du »\($0)«?", " Did you mean “\($0)”?") } ?? Phrase("")
        throw CellError(
            message: Phrase(
                "\(quoted.da) er ikke en e-mailadresse.\(nearest.da)",
                "\(quoted.en) is not an e-mail address.\(nearest.en)"))
    }

    /// The address without double dots, spaces and Danish letters, if that makes a valid one.
    private static func nearestAddress(_ text: String) -> String? {
        var plain = ""
        for character in text.withPlainSpaces.lowercased().replacing("(at)", with: "@").replacing("[at]", with: "@") {
            switch character {
            case "æ": plain += "ae"
            case "ø": plain += "oe"
            case "å": plain += "aa"
            case ",": plain += "."
            case " ": continue
            case "." where plain.isEmpty || plain.hasSuffix(".") || plain.hasSuffix("@"): continue
            case "@" where plain.hasSuffix("@"): continue
            case "@" where plain.hasSuffix("."): plain = plain.dropLast() + "@"
            default: plain.append(character)
            }
        }
        return EmailAddress.read(plain).flatMap { CPRNumber.mayBe(in: $0) ? nil : $0 }
    }
}
