import TalentDomain

/// Reads a programme template from TOML.
///
/// `TemplateFile` lists the file's keys; the built-in programmes are examples.
public enum TemplateReader {
    /// The template that a TOML text describes.
    ///
    /// - Parameter file: the file's name in error messages.
    /// - Throws: `TOMLFileError` for the first mistake in the file.
    public static func read(_ text: String, file: String) throws(TOMLFileError) -> ProgrammeTemplate {
        switch outcome(of: text, file: file) {
        case .success(let template): return template
        case .failure(let mistakes): throw mistakes.first
        }
    }

    /// The mistakes in a TOML text, in the order in which they are found; none if it is a template.
    public static func mistakes(in text: String, file: String) -> [TOMLFileError] {
        if case .failure(let mistakes) = outcome(of: text, file: file) { mistakes.all } else { [] }
    }

    /// At least one mistake.
    private struct Mistakes: Error {
        var first: TOMLFileError
        var others: [TOMLFileError] = []
        var all: [TOMLFileError] { [first] + others }

        init(_ first: TOMLFileError) { self.first = first }

        init?(_ all: [TOMLFileError]) {
            guard let first = all.first else { return nil }
            (self.first, others) = (first, Array(all.dropFirst()))
        }
    }

    private static func outcome(of text: String, file: String) -> Result<ProgrammeTemplate, Mistakes> {
        let source = TOMLText(text: text, file: file)
        let content: TemplateFile
        do {
            content = try source.decode(TemplateFile.self)
        } catch {
            return .failure(Mistakes(error))
        }
        var mistakes: [TOMLFileError] = content.bounded.filter { !$0.range.contains($0.value) }.map { key, _, range in
            let limits = "\(Int(range.lowerBound))–\(Int(range.upperBound))"
            return source.problem(at: [PathKey(key)], Phrase("skal være \(limits).", "must be \(limits)."))
        }
        mistakes += content.blankTexts.map {
            source.problem(at: $0, Phrase("er tom. Skriv en tekst.", "is empty. Enter a text."))
        }
        if !Slug.isValid(content.key) {
            mistakes.append(
                source.problem(
                    at: [PathKey("key")],
                    Phrase(
                        "»\(content.key)« kan ikke være en nøgle. Brug højst 32 tegn af a–z, 0–9, - og _.",
                        "“\(content.key)” cannot be a key. Use at most 32 characters of a–z, 0–9, - and _.")))
        }
        var planned: [PlannedActivity] = []
        var paths: [Activity.ID: [any CodingKey]] = [:]
        for (index, entry) in content.activity.enumerated() {
            for (position, when) in entry.when.enumerated() {
                let path: [any CodingKey] = [
                    PathKey("activity"), PathKey(index), PathKey("when"), PathKey(position),
                ]
                do {
                    let activity = try entry.planned(when, number: position + 1)
                    planned.append(activity)
                    paths[activity.id] = paths[activity.id] ?? path
                } catch {
                    let subject = "»\(entry.id)« ", english = "“\(entry.id)” "
                    mistakes.append(
                        source.problem(
                            at: error.place.path(in: path),
                            Phrase(subject + error.phrase.da, english + error.phrase.en)))
                }
            }
        }
        if let mistakes = Mistakes(mistakes.uniqued()) { return .failure(mistakes) }
        do {
            return .success(try template(content, planned))
        } catch {
            return .failure(Mistakes(source.problem(at: error.activity.flatMap { paths[$0] } ?? [], error.phrase)))
        }
    }

    private static func template(
        _ content: TemplateFile, _ planned: [PlannedActivity]
    ) throws(TemplateError)
        -> ProgrammeTemplate
    {
        try ProgrammeTemplate(
            key: content.key, name: content.name, about: content.about,
            participants: content.participants?.value ?? .talents,
            outcome: content.outcome?.value ?? .readiness,
            ambition: content.ambition.flatMap(AmbitionLevel.init),
            besides: Set((content.besides ?? []).map(\.value)),
            guides: (content.guide ?? []).map {
                Guide(kind: $0.kind.value, intro: $0.intro, questions: $0.questions)
            },
            hoursPerDay: content.hoursPerDay?.value ?? 8, completionGoal: content.completionGoal ?? 95,
            expectationGoal: content.expectationGoal ?? 80,
            competences: (content.competence ?? []).map {
                .init(number: $0.number, name: $0.name, about: $0.about)
            },
            future: content.future ?? [],
            modules: (content.module ?? []).map {
                .init(
                    number: $0.number, title: $0.title, competence: $0.competence, product: $0.product,
                    parts: $0.parts ?? [])
            },
            rulings: (content.ruling ?? []).map { .init(text: $0.text, source: $0.source) },
            activities: planned)
    }
}

extension EntryFault.Place {
    /// - Parameter when: the path of the `when`, which the entry's path begins.
    fileprivate func path(in when: [any CodingKey]) -> [any CodingKey] {
        switch self {
        case .entry(let key): Array(when.prefix(2)) + [key.map { PathKey($0) }].compactMap(\.self)
        case .when(let key): when + [key.map { PathKey($0) }].compactMap(\.self)
        }
    }
}

extension TemplateFile {
    fileprivate var bounded: [(key: String, value: Double, range: ClosedRange<Double>)] {
        [
            ("ambition", Double(ambition ?? 1), 1...3),
            ("hoursPerDay", hoursPerDay?.value ?? 8, 1...24),
            ("completionGoal", Double(completionGoal ?? 95), 0...100),
            ("expectationGoal", Double(expectationGoal ?? 80), 0...100),
        ]
    }
}

extension TemplateFile {
    /// The paths of the names and texts that are empty in a language.
    fileprivate var blankTexts: [[any CodingKey]] {
        var found: [[any CodingKey]] = []
        func check(_ phrase: Phrase?, _ path: [any CodingKey]) {
            guard let phrase else { return }
            for (language, text) in [("da", phrase.da), ("en", phrase.en)] where text.isBlank {
                found.append(path + [PathKey(language)])
            }
        }
        check(name, [PathKey("name")])
        check(about, [PathKey("about")])
        for (index, entry) in activity.enumerated() {
            let path: [any CodingKey] = [PathKey("activity"), PathKey(index)]
            check(entry.title, path + [PathKey("title")])
            check(entry.about, path + [PathKey("about")])
            for (number, when) in entry.when.enumerated() {
                let own: [any CodingKey] = path + [PathKey("when"), PathKey(number)]
                check(when.title, own + [PathKey("title")])
                check(when.about, own + [PathKey("about")])
            }
        }
        return found
    }
}

extension TemplateError {
    /// The activity at whose entry the error is shown.
    fileprivate var activity: Activity.ID? {
        switch self {
        case .duplicate(let id), .unknownAnchor(_, let id), .unknownModule(_, let id), .sameTitle(_, let id): id
        case .circle(let ids): ids.first
        case .notOneKickOff: nil
        }
    }
}

/// One step of a key path that `TemplateReader` builds itself.
struct PathKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ name: String) { (stringValue, intValue) = (name, nil) }
    init(_ index: Int) { (stringValue, intValue) = (String(index), index) }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { self.init(intValue) }
}
