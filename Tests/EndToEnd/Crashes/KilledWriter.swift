import Foundation

/// Writes goals into a store while the program is killed again and again.
struct KilledWriter {
    let home: SporHome
    /// Small, so that a round spends its time on the store and not on drawing.
    private static let window = TerminalScreen.Size(rows: 18, columns: 60)
    private var chance: Chance
    /// All goals that were begun.
    private var begun: Set<String> = []
    /// The goals that the screen has reported as saved.
    private var acknowledged: Set<String> = []

    init(seed: UInt64) async throws {
        home = try SporHome()
        chance = Chance(seed: seed)
        try await home.startCohort()
    }

    /// One start of the program: up to two goals that are waited for, and one during which it is killed.
    mutating func round(_ number: Int) async throws {
        let session = try await home.open(size: Self.window)
        try await finishDraft(session)
        try await openPlan(ofTalent: number % 14, session)
        for count in 0..<Int.random(in: 0...2, using: &chance) {
            let goal = newGoal("\(number)-\(count)")
            try await session.type("a")
            try await session.waitFor("the new goal's sheet") { $0.contains("  Nyt mål") && $0.contains("^S gem") }
            // Both arrive in one frame; the other one is typed.
            try await session.paste(goal)
            try await session.save()
            acknowledged.insert(goal)
        }
        let last = newGoal("\(number)-sidst")
        if try await isSaved(last, beforeKilling: session) { acknowledged.insert(last) }
    }

    private mutating func newGoal(_ name: String) -> String {
        // Long texts are stored as a draft at once: this one has more than a hundred characters.
        let words = (0..<Int.random(in: 1...30, using: &chance)).map { "æ\($0)" }
        let goal = (["Mål", name] + words).joined(separator: " ")
        begun.insert(goal)
        return goal
    }

    /// Saves the draft of the previous round as it was left.
    private mutating func finishDraft(_ session: TerminalSession) async throws {
        guard try await session.screen.contains("  Nyt mål") else { return }
        try await session.save()
    }

    private func openPlan(ofTalent index: Int, _ session: TerminalSession) async throws {
        try await session.type("3")
        try await session.waitForText("Bo Dam")
        try await session.press(.home)
        try await session.type(String(repeating: "j", count: index) + "\r")
        try await session.waitForText("▸Plan")
    }

    /// Opens a goal, sends its text and ^S in one piece, and kills the program at a random moment.
    private mutating func isSaved(_ goal: String, beforeKilling session: TerminalSession) async throws -> Bool {
        try await session.type("a")
        try await session.waitFor("the new goal's sheet") { $0.contains("  Nyt mål") && $0.contains("^S gem") }
        try await session.type(goal + "\u{13}")
        // Half of the kills are close to the saving, the others anywhere in the typing.
        let words = goal.split(separator: " ")
        let word = Bool.random(using: &chance) ? words[words.count - 1] : words.randomElement(using: &chance) ?? "Mål"
        try await session.waitFor("“\(word)”, or all of it is saved") { screen in
            screen.contains("  Nyt mål") && screen.contains(String(word)) || Self.isSaved(screen)
        }
        spin(microseconds: Int.random(in: 0...6000, using: &chance))
        await session.kill()
        _ = try await session.waitForExit()
        // Output from before the kill counts as seen.
        return Self.isSaved(try await session.screen)
    }

    private static func isSaved(_ screen: TerminalScreen) -> Bool {
        screen.contains("✓ gemt") && !screen.contains("^S gem")
    }

    /// A random wait that does not follow the program's frames: waiting for its output would always end at the same
    /// places.
    private func spin(microseconds: Int) {
        let end = ContinuousClock.now + .microseconds(microseconds)
        while ContinuousClock.now < end {}
    }

    /// The faults of the store: damage, acknowledged goals that are lost, and goals that nobody has typed.
    func faults() async throws -> [String] {
        let check = try await home.spor("check")
        guard check.status == .exited(0) else { return [check.error] }
        let talents = try await home.exported()["talents"] as? [[String: any Sendable]] ?? []
        let stored = Set(
            talents.flatMap { $0["goals"] as? [[String: any Sendable]] ?? [] }.compactMap { $0["text"] as? String })
        let lost = acknowledged.subtracting(stored).map { "lost: \($0)" }
        // A draft that was finished contains the beginning of the typed text.
        let foreign = stored.filter { text in !begun.contains { $0.hasPrefix(text) } }.map { "never typed: \($0)" }
        return lost + foreign
    }

    /// The number of goals that the screen has reported as saved.
    var acknowledgedCount: Int { acknowledged.count }
}
