import TalentDomain
import TerminalKit

/// The screen of a talent: the name, and the tabs that the viewer may open. Each tab is a screen, which gets the events
/// that this one does not use.
///
///     TalentRoom(talent: id, tab: .readiness)
struct TalentRoom: Screen {
    let talent: Talent.ID
    private(set) var active: RoomTab
    /// Each tab keeps its state while another one is shown.
    private var screens: [any Screen]

    init(talent: Talent.ID, tab: RoomTab = .plan) {
        self.talent = talent
        active = tab
        screens = RoomTab.allCases.map { $0.screen(for: talent) }
    }

    /// The talent's screen with a place in the logbook.
    init(talent: Talent.ID, logbook place: LogbookPlace) {
        self.init(talent: talent, tab: .logbook)
        tab = LogbookTab(talent: talent, at: place)
    }

    /// The talent's screen with one of its rows.
    init(talent: Talent.ID, at place: RoomPlace) {
        self.init(talent: talent, tab: place.tab)
        tab = place.screen(for: talent)
    }

    var tab: any Screen {
        get { screens[active.rawValue] }
        set { screens[active.rawValue] = newValue }
    }

    func screen(of tab: RoomTab) -> any Screen { screens[tab.rawValue] }

    func takesText(in context: Context) -> Bool { screen(of: shown(in: context)).takesText(in: context) }
    /// The draft in the tab in view, otherwise in one that was left.
    var draft: Draft? { tab.draft ?? screens.lazy.compactMap(\.draft).first }

    mutating func restore(_ drafts: [Draft]) {
        for index in screens.indices { screens[index].restore(drafts) }
    }

    static let bindings: [Binding<TalentRoom>] = [
        Binding(.nextTalent, when: { $0.neighbours(in: $1).count > 1 }) { room, context in
            room.neighbour(by: 1, in: context)
        },
        Binding(.previousTalent, when: { $0.neighbours(in: $1).count > 1 }) { room, context in
            room.neighbour(by: -1, in: context)
        },
        Binding(.nextPane) { room, context in
            room.step(by: 1, in: context); return []
        },
        Binding(.previousPane) { room, context in
            room.step(by: -1, in: context); return []
        },
        Binding(.person, when: { $0.writable(in: $1) != nil }) { room, _ in [.openSheet(.person(room.talent))] },
        Binding(.leave, when: { $0.writable(in: $1)?.isActive == true }) { room, context in
            room.writable(in: context).map(TalentSheets(context).leaveEffects) ?? []
        },
        Binding(.rejoin, when: { $0.writable(in: $1)?.isActive == false }) { room, context in
            room.writable(in: context).map(TalentSheets(context).leaveEffects) ?? []
        },
        Binding(.ownNote, when: { OwnNotes($1).offers(.talent($0.talent)) }) { room, context in
            OwnNotes(context).effects(about: .talent(room.talent))
        },
        Binding(.seeAs, when: { $1.abilities.maySeeAs($0.talent) }) { room, _ in
            [.open(SeeAsChoice(of: room.talent, tab: room.active))]
        },
    ]

    func commands(in context: Context) -> [Command] {
        guard !context.abilities.tabs(of: talent).isEmpty else { return [.back] }
        let inTab = screen(of: shown(in: context)).commands(in: context)
        if takesText(in: context) { return inTab }
        return inTab + offered(in: context).filter { !inTab.contains($0) }
    }

    func bottomCommands(in context: Context) -> [Command] {
        let tab = screen(of: shown(in: context)).bottomCommands(in: context)
        return tab + commands(in: context).filter { !tab.contains($0) }
    }

    /// The tab in view is asked first.
    mutating func perform(in context: Context, where isMeant: (Command) -> Bool) -> [Effect]? {
        guard !context.abilities.tabs(of: talent).isEmpty else { return isMeant(.back) ? [.close] : nil }
        active = shown(in: context)
        if let effects = tab.perform(in: context, where: isMeant) { return effects }
        return takesText(in: context) ? nil : performOffered(in: context, where: isMeant)
    }

    /// The talent, if the viewer may change their details.
    private func writable(in context: Context) -> Talent? {
        context.data.talents[talent].flatMap { context.abilities.mayWriteNames(of: $0) ? $0 : nil }
    }

    /// The shown tab; if the viewer may not see it any more, the first that they may.
    func shown(in context: Context) -> RoomTab {
        let tabs = context.abilities.tabs(of: talent)
        return tabs.contains(active) ? active : tabs.first ?? active
    }

    /// Opens the neighbouring tab, round at the ends.
    private mutating func step(by step: Int, in context: Context) {
        let tabs = context.abilities.tabs(of: talent)
        guard let index = tabs.firstIndex(of: active) else { return }
        active = tabs[(index + step + tabs.count) % tabs.count]
    }

    mutating func stand(on record: RecordKey) { tab.stand(on: record) }

    var planLookedAt: Talent.ID? { active == .plan ? talent : nil }

    /// The talents before and after this one.
    private func neighbours(in context: Context) -> [Talent.ID] {
        let all = context.lookedAfter(in: context.data.talents[talent]?.cohort).map(\.id)
        return all.contains(talent) ? all : []
    }

    /// Keeps the typed text as a draft first.
    private func neighbour(by step: Int, in context: Context) -> [Effect] {
        let all = neighbours(in: context)
        guard all.count > 1, let index = all.firstIndex(of: talent) else { return [] }
        return [.close, .open(TalentRoom(talent: all[(index + step + all.count) % all.count], tab: active))]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        active = shown(in: context)
        if let effects = tab.handle(event, in: context) { return effects }
        guard case .key(let key) = event, !key.control, !key.alt else { return nil }
        switch key.code {
        case .right, .tab: step(by: 1, in: context)
        case .left, .backTab: step(by: -1, in: context)
        case .character("l") where !takesText(in: context): step(by: 1, in: context)
        case .character("h") where !takesText(in: context): step(by: -1, in: context)
        case .escape: return [.close]
        default: return nil
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        active = shown(in: context)
        guard case .tab(let index) = click else { return tab.click(click, in: context) }
        let tabs = context.abilities.tabs(of: talent)
        if tabs.indices.contains(index) { active = tabs[index] }
        return []
    }

    mutating func saved(_ change: Change, in context: Context) {
        for index in screens.indices { screens[index].saved(change, in: context) }
    }

    mutating func refused(_ refusal: Refusal, in context: Context) -> [Effect] { tab.refused(refusal, in: context) }
}
