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
        let source = TOMLText(text: text, file: file)
        let content = try source.decode(TemplateFile.self)
        for (key, value, range) in content.bounded where !range.contains(value) {
            let limits = "\(Int(range.lowerBound))–\(Int(range.upperBound))"
            throw source.problem(at: [PathKey(key)], Phrase("skal være \(limits).", "must be \(limits)."))
        }
        var planned: [PlannedActivity] = []
        var paths: [Activity.ID: [any CodingKey]] = [:]
        for (index, entry) in content.activity.enumerated() {
            for (position, when) in entry.when.enumerated() {
                let path: [any CodingKey] = [
                    PathKey("activity"), PathKey(index), PathKey("when"), PathKey(position),
                ]
                let activity: PlannedActivity
                do {
                    activity = try entry.planned(when, number: position + 1)
                } catch {
                    throw source.problem(at: path, error.phrase)
                }
                planned.append(activity)
                paths[activity.id] = path
            }
        }
        do {
            return try ProgrammeTemplate(
                key: content.key, name: content.name, about: content.about,
                participants: content.participants?.value ?? .talents,
                outcome: content.outcome?.value ?? .readiness,
                ambition: content.ambition.flatMap(AmbitionLevel.init),
                besides: Set((content.besides ?? []).map(\.value)), guides: content.guide ?? [],
                hoursPerDay: content.hoursPerDay?.value ?? 8, completionGoal: content.completionGoal ?? 95,
                expectationGoal: content.expectationGoal ?? 80,
                competences: (content.competence ?? []).map {
                    .init(number: $0.number, name: $0.name, about: $0.about)
                },
                modules: (content.module ?? []).map {
                    .init(number: $0.number, title: $0.title, competence: $0.competence, product: $0.product)
                },
                rulings: (content.ruling ?? []).map { .init(text: $0.text, source: $0.source) },
                activities: planned)
        } catch {
            throw source.problem(at: error.activity.flatMap { paths[$0] } ?? [], error.phrase)
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

extension TemplateError {
    /// The activity at whose entry the error is shown.
    fileprivate var activity: Activity.ID? {
        switch self {
        case .duplicate(let id), .unknownAnchor(_, let id): id
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
