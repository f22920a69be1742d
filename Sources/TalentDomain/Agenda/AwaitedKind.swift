/// The kind of an overdue item. All items of a kind are resolved, and reminded of, in the same way.
public enum AwaitedKind: String, Hashable, Sendable, CaseIterable {
    case attendance, buddy, mentor, smallGroup, mirror, shadowing, buddyMeeting, networkMeeting, expectationTalk, talk,
        leaderGroupMeeting, noPlan, plan,
        readiness, agreement, task, answer, practice, question, decision

    /// The state of a mirror whose notes were not handed over in time.
    public static let notHandedOver = Phrase("ikke overleveret", "not handed over")

    public var name: Phrase {
        switch self {
        case .attendance: Phrase("Fremmøde ikke registreret", "Attendance not taken")
        case .buddy: Phrase("Mangler buddy", "No buddy")
        case .mentor: Phrase("Mangler mentor", "No mentor")
        case .smallGroup: Phrase("Netværksgruppe for lille", "Network group too small")
        case .mirror: Phrase("Lederspejl ", "Leader mirror ") + Self.notHandedOver
        case .shadowing: Phrase("Skyggepraktik ikke holdt", "Shadowing not held")
        case .buddyMeeting: Phrase("Buddymøde ikke holdt", "Buddy meeting not held")
        case .networkMeeting: Phrase("Netværksmøde ikke holdt", "Network meeting not held")
        case .expectationTalk: Phrase("Forventningssamtale ikke holdt", "Expectations conversation not held")
        case .talk: Phrase("Samtale ikke holdt", "Conversation not held")
        case .leaderGroupMeeting: Phrase("Ledergruppemøde ikke holdt", "Management team meeting not held")
        case .noPlan: Phrase("Plan mangler", "No plan yet")
        case .plan: Phrase("Plan skal aftales", "Plan to be agreed")
        case .readiness: Phrase("Parathed ikke vurderet", "Readiness not assessed")
        case .agreement: Phrase("Aftale med overskredet frist", "Agreement overdue")
        case .task: Phrase("Opgave med overskredet frist", "Task overdue")
        case .answer: Phrase("Svar mangler", "Answer missing")
        case .practice: Phrase("Anvendelse i praksis", "Use in practice")
        case .question: Phrase("Ubesvaret spørgsmål", "Unanswered question")
        case .decision: Phrase("Beslutning ikke udført", "Decision not carried out")
        }
    }
}

extension AwaitedKind {
    /// The kind's name under a heading that says it is overdue, for narrow lists.
    public var thing: Phrase {
        switch self {
        case .attendance: Phrase("Fremmøde", "Attendance")
        case .mirror: Phrase("Lederspejl", "Leader mirror")
        case .shadowing: Phrase("Skyggepraktik", "Shadowing")
        case .buddyMeeting: Phrase("Buddymøde", "Buddy meeting")
        case .networkMeeting: Phrase("Netværksmøde", "Network meeting")
        case .expectationTalk: Phrase("Forventninger", "Expectations")
        case .talk: Phrase("Samtale", "Conversation")
        case .leaderGroupMeeting: Phrase("Ledergruppemøde", "Management team")
        case .readiness: Phrase("Parathed", "Readiness")
        case .agreement: Phrase("Aftale over frist", "Agreement overdue")
        case .task: Phrase("Opgave over frist", "Task overdue")
        case .decision: Phrase("Beslutning", "Decision")
        case .buddy, .mentor, .smallGroup, .noPlan, .plan, .answer, .practice, .question: name
        }
    }
}

extension Awaited {
    public var kind: AwaitedKind {
        switch category {
        case .talk: .talk
        case .expectationTalk: .expectationTalk
        case .leaderGroupMeeting: .leaderGroupMeeting
        case .mirror: .mirror
        case .buddyMeeting: .buddyMeeting
        case .shadowing: .shadowing
        case .networkMeeting: .networkMeeting
        case .readiness: .readiness
        case .plan: .plan
        case .noPlan: .noPlan
        case .agreement: .agreement
        case .task: .task
        case .answer: .answer
        case .attendance: .attendance
        case .practice: .practice
        case .question: .question
        case .decision: .decision
        case .buddy: .buddy
        case .mentor: .mentor
        case .smallGroup: .smallGroup
        }
    }
}
