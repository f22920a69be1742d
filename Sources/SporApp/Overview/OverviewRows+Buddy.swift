import TalentDomain
import TerminalKit

// The words for what a talent and their buddy do together: they say which of the two does it.
extension OverviewRows {
    /// `Følg Dina Fjord`, `Dina Fjord følger dig`, `Lederspejl til Dina Fjord`; nil for another meeting, and for a viewer
    /// who is no talent.
    func withBuddy(_ id: Meeting.ID) -> String? {
        guard let own = context.navigation.ownTalent, let meeting = context.data.meetings[id],
            let talent = meeting.talents.first, meeting.talents.count == 1
        else { return nil }
        switch (meeting.kind, talent == own) {
        case (.shadowing, true):
            let buddies = names(context.data.buddies(of: own, on: context.today))
            return buddies.isEmpty
                ? nil : wording.say("\(buddies) følger dig", "\(buddies) follows you at work")
        case (.shadowing, false):
            return wording.say("Følg \(names([talent]))", "Follow \(names([talent])) at work")
        case (.mirrorInterview, false): return mirror(for: names([talent]))
        default: return nil
        }
    }

    /// `Lederspejl til Dina Fjord`, where the viewer has to hand it over; nil for another item, and where both wait
    /// for each other's.
    func mirrorForBuddy(_ awaited: Awaited, within columns: Int) -> String? {
        guard case .mirror = awaited.category, let own = context.navigation.ownTalent, !awaited.talents.contains(own),
            awaited.responsible.contains(where: { $0 == context.viewer.person })
        else { return nil }
        let whole = mirror(for: names(awaited.talents))
        return cellWidth(of: whole) <= columns
            ? whole : mirror(for: wording.joined(wording.memberFirstNames(awaited.talents)))
    }

    private func mirror(for names: String) -> String {
        wording.say("Lederspejl til \(names)", "Leader mirror for \(names)")
    }

    private func names(_ talents: [Talent.ID]) -> String { wording.joined(wording.memberNames(talents)) }
}
