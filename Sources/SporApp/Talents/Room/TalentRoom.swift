import TalentDomain
import TerminalKit

/// A talent's room: who it is, and six tabs, each a screen of its own to which the room hands on what it does not take itself.
///
///     TalentRoom(talent: id, tab: .readiness)
struct TalentRoom: Screen {
    let talent: Talent.ID
    private(set) var active: RoomTab
    /// Each keeps its state while another one is looked at.
    private var screens: [any Screen]

    init(talent: Talent.ID, tab: RoomTab = .plan) {
        self.talent = talent
        active = tab
        screens = RoomTab.allCases.map { $0.screen(for: talent) }
    }

    /// The room at a place in its logbook.
    init(talent: Talent.ID, logbook place: LogbookPlace) {
        self.init(talent: talent, tab: .logbook)
        tab = LogbookTab(talent: talent, at: place)
    }

    var tab: any Screen {
        get { screens[active.rawValue] }
        set { screens[active.rawValue] = newValue }
    }

    func takesText(in context: Context) -> Bool { tab.takesText(in: context) }
    /// What is being typed in the tab in view, else in one that was left.
    var draft: Draft? { tab.draft ?? screens.lazy.compactMap(\.draft).first }

    mutating func restore(_ drafts: [Draft]) {
        for index in screens.indices { screens[index].restore(drafts) }
    }

    private static let own: [Command] = [.nextTalent, .previousTalent, .nextPane, .previousPane, .person, .leave]

    func commands(in context: Context) -> [Command] {
        if takesText(in: context) { return tab.commands(in: context) }
        let inTab = tab.commands(in: context)
        return inTab + Self.own.filter { !inTab.contains($0) }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        if tab.commands(in: context).contains(command) { return tab.perform(command, in: context) }
        switch command {
        case .nextPane: show(active.next(by: 1))
        case .previousPane: show(active.next(by: -1))
        case .nextTalent: return neighbour(by: 1, in: context)
        case .previousTalent: return neighbour(by: -1, in: context)
        case .person: return [.openSheet(.person(talent))]
        case .leave: return context.data.talents[talent].map(context.leaveEffects) ?? []
        default: break
        }
        return []
    }

    private mutating func show(_ tab: RoomTab) { active = tab }

    /// Closing first keeps what is being typed here as a draft.
    private func neighbour(by step: Int, in context: Context) -> [Effect] {
        let all = context.talentsInOrder(in: context.data.talents[talent]?.cohort).map(\.id)
        guard all.count > 1, let index = all.firstIndex(of: talent) else { return [] }
        return [.close, .open(TalentRoom(talent: all[(index + step + all.count) % all.count], tab: active))]
    }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        if let effects = tab.take(event, in: context) { return effects }
        guard case .key(let key) = event, !key.control, !key.alt else { return nil }
        switch key.code {
        case .right, .tab: show(active.next(by: 1))
        case .left, .backTab: show(active.next(by: -1))
        case .character("l") where !takesText(in: context): show(active.next(by: 1))
        case .character("h") where !takesText(in: context): show(active.next(by: -1))
        case .escape: return [.close]
        default: return nil
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .tab(let index) = click, let tab = RoomTab(rawValue: index) else { return tab.click(click, in: context) }
        show(tab)
        return []
    }

    mutating func refused(_ refusal: Refusal, in context: Context) -> [Effect] { tab.refused(refusal, in: context) }
}
