import ArgumentParser
import TalentDomain

/// The options that say, for each line of a list, whether the participant is already in Spor.
struct EnrolmentAnswers: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Linjens deltager er PERSON, der allerede findes i Spor; 4m er lederen i linje 4.",
                "The participant on the line is PERSON, who is already in Spor; 4m means the manager on line 4."),
            valueName: say("linje=person", "line=person")))
    var same: [SamePerson] = []

    @Option(
        help: ArgumentHelp(
            say("Linjens deltager er en anden.", "The participant on the line is somebody else."),
            valueName: say("linje", "line")))
    var other: [LineSubject] = []

    @Option(help: ArgumentHelp(say("Spring linjen over.", "Skip the line."), valueName: say("linje", "line")))
    var skip: [LineSubject] = []

    /// The answers by the person that they are about.
    ///
    /// - Throws: `CommandError` where a line has two answers.
    var choices: [EnrolmentSubject: EnrolmentChoice] {
        get throws {
            let all =
                same.map { ($0.subject, EnrolmentChoice.same($0.person)) } + other.map { ($0.subject, .other) }
                + skip.map { ($0.subject, .skip) }
            for (subject, answers) in Dictionary(grouping: all, by: \.0).sorted(by: { $0.key < $1.key })
            where answers.count > 1 {
                let line = LineSubject(subject: subject)
                throw CommandError(
                    Phrase(
                        "Linje \(line) har to svar: Behold ét af --same, --other og --skip.",
                        "Line \(line) has two answers: keep one of --same, --other and --skip."), status: 2)
            }
            return Dictionary(uniqueKeysWithValues: all)
        }
    }

    /// The options to type for each possible answer.
    static func options(for double: EnrolmentDouble) -> Phrase {
        let line = LineSubject(subject: double.subject).description
        let options = double.choices.map { choice in
            switch choice {
            case .same(let person): "--same \(line)=\(person.raw)"
            case .other: "--other \(line)"
            case .skip: "--skip \(line)"
            }
        }
        return Phrase(
            "  Vælg: \(options.dropLast().joined(separator: ", ")) eller \(options.last ?? "")",
            "  Choose: \(options.dropLast().joined(separator: ", ")) or \(options.last ?? "")")
    }
}

/// `4`: the participant on line 4. `4m`: the manager that line 4 names.
struct LineSubject: ExpressibleByArgument, CustomStringConvertible {
    let subject: EnrolmentSubject

    init(subject: EnrolmentSubject) { self.subject = subject }

    init?(argument: String) {
        let isLineManager = argument.hasSuffix("m")
        guard let line = Int(isLineManager ? String(argument.dropLast()) : argument), line > 0 else { return nil }
        subject = EnrolmentSubject(line: line, isLineManager: isLineManager)
    }

    var description: String { "\(subject.line)\(subject.isLineManager ? "m" : "")" }
}

/// `4=bo-dam`: the participant on line 4 is the person `bo-dam`.
struct SamePerson: ExpressibleByArgument {
    let subject: EnrolmentSubject
    let person: Person.ID

    init?(argument: String) {
        let halves = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2, let line = LineSubject(argument: halves[0]) else { return nil }
        subject = line.subject
        person = Person.ID(halves[1])
    }
}
