import TalentDomain
import TerminalKit

extension Context {
    /// Asks from when a talent who came late takes part.
    func joinedField(_ day: Day?) -> FormField {
        var field = FormField.day(.from, say("Med fra", "Joined on"), day, in: self)
        field.hint = say(
            "Tom: med fra begyndelsen. Det, der var før, mangler ikke for den, der kom senere", "Empty: from the start. Nothing from before is missing for who came later")
        return field
    }
}
