/// The kind of an activity, whatever a programme calls it.
public enum ActivityKind: String, Hashable, Codable, CaseIterable, Sendable {
    case designWorkshop, steeringMeeting, kickOff, lineManagerWorkshop, moduleDay, closingSeminar, alumniDay
    case buddyMeeting, leaderMirror, shadowing, preparation
    case lineManagerTalk, leaderGroupMeeting, mentorTalk, everyday
    case teachingDay, personalityTest, careerTalk, homework, networkMeeting, consultantTalk, practice

    public var name: Phrase {
        switch self {
        case .designWorkshop: Phrase("Designworkshop", "Design workshop")
        case .steeringMeeting: Phrase("Styregruppemøde", "Steering group meeting")
        case .kickOff: Phrase("Kick-off", "Kick-off")
        case .lineManagerWorkshop: Phrase("Workshop for nærmeste ledere", "Workshop for line managers")
        case .moduleDay: Phrase("Moduldag", "Module day")
        case .closingSeminar: Phrase("Afslutningsseminar", "Closing seminar")
        case .alumniDay: Phrase("Alumnedag", "Alumni day")
        case .buddyMeeting: Phrase("Buddymøde", "Buddy meeting")
        case .leaderMirror: Phrase("Lederspejl", "Leader mirror")
        case .shadowing: Phrase("Skyggepraktik", "Shadowing")
        case .preparation: Phrase("Forberedelse", "Preparation")
        case .lineManagerTalk: Phrase("Samtale med nærmeste leder", "Conversation with the line manager")
        case .leaderGroupMeeting: Phrase("Ledergruppemøde", "Management team meeting")
        case .mentorTalk: Phrase("Mentorsamtale", "Mentor conversation")
        case .everyday: Phrase("I hverdagen", "In everyday work")
        case .teachingDay: Phrase("Undervisningsdag", "Teaching day")
        case .personalityTest: Phrase("Test med tilbagemelding", "Test with feedback")
        case .careerTalk: Phrase("Karrieresamtale", "Career conversation")
        case .homework: Phrase("Hjemmeopgave", "Homework")
        case .networkMeeting: Phrase("Møde i netværksgruppen", "Network group meeting")
        case .consultantTalk: Phrase("Samtale med konsulent", "Conversation with the consultant")
        case .practice: Phrase("Praktik", "Practice")
        }
    }

    /// Whether it is a day of teaching for the whole cohort.
    public var isTeaching: Bool { self == .moduleDay || self == .teachingDay }
}
