/// Questions for one kind of talk or meeting, to choose from.
public struct Guide: Hashable, Sendable, Decodable {
    public let kind: MeetingKind
    /// To read or say before the first question.
    public let intro: Phrase
    public let questions: [Phrase]

    public init(kind: MeetingKind, intro: Phrase, questions: [Phrase]) {
        (self.kind, self.intro, self.questions) = (kind, intro, questions)
    }
}
