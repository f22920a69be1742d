import EndToEndSupport
import Foundation

/// All people who are logged in at once, served by one thread.
struct Fleet {
    private var typists: [Typist] = []
    private var chance: Chance

    init(seed: UInt64) { chance = Chance(seed: seed) }

    var count: Int { typists.count { $0.isHere } }
    var keys: Waits { Waits(typists.flatMap(\.keys)) }
    var saves: Waits { Waits(typists.flatMap(\.saves)) }
    var failures: [String] { typists.compactMap(\.failure) }

    /// Logs a person in and moves to the line of their logbook, while the other sessions continue.
    mutating func logIn(_ person: LogbookStore.Writing, at server: SSHServer) throws {
        let typist = try Typist(person.name, command: server.terminalCommand(person.id))
        typists.append(typist)
        try wait(for: typist, "the first screen") { $0.contains("▸1") }
        try typist.type("3")
        try wait(for: typist, "the line of the logbook") { $0.contains("Skriv i din logbog") }
    }

    private func wait(for typist: Typist, _ sentence: String, until condition: (TerminalScreen) -> Bool) throws {
        let deadline = ContinuousClock.now + patience
        while !condition(typist.screen) {
            guard typist.isHere, !Interruption.came, ContinuousClock.now < deadline else {
                throw DidNotCome(
                    description: "\(typist.name): waited for \(sentence)\n\(typist.failure ?? "")\n\(typist.screen)")
            }
            try move(until: deadline)
        }
    }

    /// Everybody types two keys a second, at different moments, and saves with every fortieth key.
    mutating func type(during span: Span) throws {
        let pause = Duration.milliseconds(500)
        var next = typists.indices.map { span.start + pause * (Double($0) / Double(typists.count)) }
        // Spreads the saves over the seconds.
        var typed = typists.indices.map { _ in Int.random(in: 0..<40, using: &chance) }
        while !span.isOver, let first = next.min() {
            try move(until: min(first, span.start + span.length))
            for index in typists.indices where next[index] <= .now {
                next[index] += pause
                typed[index] += 1
                let isSave = typed[index].isMultiple(of: 40)
                try typists[index].press(isSave ? "\r" : letter(), isSave: isSave)
            }
        }
        // Waits for the answers to the last keys.
        try move(until: .now + .seconds(1), wholly: true)
    }

    private mutating func letter() -> String {
        "abcdefghijklmnoprstuvyæøå ".randomElement(using: &chance).map(String.init) ?? "a"
    }

    /// Closes the terminals, as a lost connection does, and waits until the clients have ended.
    func hangUp() throws {
        for typist in typists { typist.hangUp() }
        let deadline = ContinuousClock.now + patience
        while !typists.allSatisfy(\.hasEnded), ContinuousClock.now < deadline {
            try move(until: .now + .milliseconds(50))
        }
    }

    /// Waits for bytes from anybody until the time limit, and reads them; with `wholly`, until the time limit in any
    /// case.
    private func move(until deadline: ContinuousClock.Instant, wholly: Bool = false) throws {
        repeat {
            var watched = typists.map(\.readable)
            let left = max(.zero, deadline - .now)
            guard poll(&watched, nfds_t(watched.count), Int32((left / .milliseconds(1)).rounded(.up))) > 0 else {
                continue
            }
            for (typist, ready) in zip(typists, watched) where ready.revents != 0 { try typist.receive() }
        } while wholly && ContinuousClock.now < deadline
    }
}

/// A screen that was expected.
struct DidNotCome: Error, CustomStringConvertible {
    let description: String
}
