import Testing

@Suite("Words of the texts")
struct WordTests {
    @Test("Danish has »…«, English “…”")
    func quotes() {
        for text in SourceText.all where !text.isForTheOther {
            let marks = text.text.filter { "«»“”„".contains($0) }
            let pair = text.language == .danish ? "»«" : "“”"
            #expect(marks == String(repeating: pair, count: marks.count / 2), "\(text)")
        }
    }

    @Test("no level is a bare »chef«, which the sources use for two levels")
    func levels() {
        // A transition's name in PPT, where no level is meant.
        for text in SourceText.all(in: .danish)
        where !text.isByDemoPeople && text.text != "Bruge og beskytte sine chefer" {
            let rest = text.text.lowercased().replacing(/strategisk(e)? chef(er|en|erne|ens)?/, with: "")
            #expect(!rest.contains(/\bchef(er|en|erne|ens|ers|s)?\b/), "\(text)")
        }
    }

    @Test("no word is used that has a better one", arguments: BetterWord.all)
    func better(word: BetterWord) {
        for text in SourceText.all(in: word.language) where !text.isForTheOther && !text.isByDemoPeople {
            #expect(!word.isIn(text.text), "\(word.better): \(text)")
        }
    }

    @Test("no English text has a Danish word, and no Danish text an English one")
    func languages() {
        for text in SourceText.all where !text.isForTheOther {
            let foreign = text.language == .danish ? Self.english : Self.danish
            // Names of keys and files are in quotation marks.
            let unquoted = SourceText(
                language: text.language, text: text.text.replacing(/»[^«]*«|“[^”]*”/, with: " "), place: text.place)
            for word in unquoted.words where !Self.terms.contains(word) {
                let isForeign =
                    foreign.contains(word.lowercased())
                    || text.language == .english && word.contains(where: { "æøåÆØÅ".contains($0) })
                #expect(!isForeign, "“\(word)” in \(text)")
            }
        }
    }

    /// Danish names that are used in English texts.
    private static let terms: Set<String> = ["Spor"]

    private static let danish: Set<String> = [
        "af", "andre", "den", "det", "du", "efter", "eller", "er", "et", "hvad", "hvem", "ikke", "ingen", "kan", "kun",
        "og", "om", "skal", "som", "til", "ved", "vis",
    ]
    private static let english: Set<String> = [
        "and", "are", "cannot", "from", "is", "no", "not", "of", "only", "or", "that", "the", "this", "what", "which",
        "who", "with", "you", "your",
    ]
}

extension SourceText {
    /// The choice of a language is written in that language.
    var isForTheOther: Bool {
        [
            "English", "dansk", "Switch to English", "Skift til dansk", "Show the whole program in English.",
            "Vis hele programmet med danske tekster.",
        ].contains(text)
    }

    /// Texts that the invented people of the demo cohort write.
    var isByDemoPeople: Bool { place.hasPrefix("Sources/DemoCohort/") }
}
