import TalentDomain
import TerminalKit

extension Context {
    /// The form for the first day of a talent who joined late.
    func joinedField(_ day: Day?) -> FormField {
        var field = FormField.day(.joinedOn, say("Med fra", "Joined on"), day, in: self)
        field.hint = say(
            "Tomt felt: med fra begyndelsen. Det, der lå før datoen, regnes ikke som manglende",
            "Empty: from the start. For late joiners, nothing earlier counts as missing")
        return field
    }
}
