/// Questions for one kind of talk or meeting, to choose from.
public struct Guide: Hashable, Sendable, Decodable {
    /// The raw value of the kind of meeting: "buddyMeeting".
    public let kind: String
    public let title: Phrase
    /// What to know or say before the first question.
    public let intro: Phrase
    public let questions: [Phrase]
}
