import EndToEndSupport
import Foundation

/// The measurements on one store.
struct ScaleRun {
    let store: ScaleStore
    let home: SporHome
    let runs: Int
    let others: Int

    func figures() async throws -> [ScaleFigures] {
        var all: [ScaleFigures] = []
        for viewer in ScaleViewer.all(of: store) { all.append(try await figures(of: viewer)) }
        try await watchTogether(&all)
        return all
    }

    // MARK: One viewer

    private func figures(of viewer: ScaleViewer) async throws -> ScaleFigures {
        var figures = ScaleFigures(viewer: viewer.name)
        for _ in 1..<runs {
            let opening = try open(viewer).opening
            figures.add("start to first screen", opening.wait)
            figures.add("  its own processor", opening.processor)
        }
        let session = try open(viewer)
        figures.add("start to first screen", session.opening.wait)
        figures.add("  its own processor", session.opening.processor)
        try walk(session, &figures)
        try move(session, viewer, &figures)
        try search(session, &figures)
        try save(session, viewer, &figures)
        figures.add("memory alone: RSS", kilobytes: session.process.kilobytes("Rss"))
        figures.add("memory alone: PSS", kilobytes: session.process.kilobytes("Pss"))
        session.leave()
        try await runCommands(of: viewer, &figures)
        return figures
    }

    private func open(_ viewer: ScaleViewer) throws -> ScaleSession {
        try open(viewer.name, viewer.arguments(store))
    }

    private func open(_ name: String, _ arguments: [String]) throws -> ScaleSession {
        try ScaleSession(
            name, sporBinary(), arguments + ["--today", home.today], environment: home.environment)
    }

    /// From the key of each main screen to its frame.
    private func walk(_ session: ScaleSession, _ figures: inout ScaleFigures) throws {
        let mains = session.screen.rows[1].matches(of: /(\d) ([^\d▸]+)/).map {
            (digit: String($0.output.1), name: $0.output.0.trimmingCharacters(in: .whitespaces))
        }
        for _ in 0..<runs {
            for main in mains.dropFirst() + mains.prefix(1) {
                try session.press([ScaleViewer.escape])
                guard let answer = try session.press([main.digit]) else { continue }
                figures.add("key to frame: \(main.name)", answer.wait)
            }
        }
    }

    /// A move of the cursor in a list.
    private func move(_ session: ScaleSession, _ viewer: ScaleViewer, _ figures: inout ScaleFigures) throws {
        try session.press([ScaleViewer.escape] + viewer.list)
        for number in 0..<runs {
            guard let answer = try session.press([number.isMultiple(of: 2) ? ScaleViewer.down : ScaleViewer.up]) else {
                continue
            }
            figures.add("a cursor move in a list", answer.wait)
            figures.add("  its bytes", bytes: answer.bytes)
        }
    }

    /// Each letter of a name in the palette.
    private func search(_ session: ScaleSession, _ figures: inout ScaleFigures) throws {
        for _ in 0..<runs {
            try session.press([ScaleViewer.escape, ":"])
            for letter in "holm" {
                guard let answer = try session.press([String(letter)]) else { continue }
                figures.add("a letter of a name in the palette", answer.wait)
            }
            try session.press([ScaleViewer.escape])
        }
    }

    private func save(_ session: ScaleSession, _ viewer: ScaleViewer, _ figures: inout ScaleFigures) throws {
        try session.press([ScaleViewer.escape] + viewer.place)
        for number in 0..<runs {
            try session.press(viewer.filling + (viewer.filling.isEmpty ? [] : ["\(number)"]))
            let answer = try session.press(viewer.saving, "“✓” on the last row") { $0.rows[23].contains("✓") }
            figures.add("a save and the frame after it", answer.wait)
            figures.add("  its own processor, saving", answer.processor)
        }
    }

    // MARK: Commands without a terminal

    private func runCommands(of viewer: ScaleViewer, _ figures: inout ScaleFigures) async throws {
        for number in 0..<runs {
            if let person = viewer.person {
                if person == store.talent {
                    try await time("log, sent over SSH", &figures) {
                        try await send("log Nummer \(number) i dag", as: person)
                    }
                }
                try await time("agenda, sent over SSH", &figures) { try await send("agenda", as: person) }
            } else {
                try await time("agenda", &figures) { try await run(["agenda"]) }
                try await time("person list", &figures) { try await run(["person", "list"]) }
                try await time("authorized-keys for one key", &figures) {
                    try await run(["authorized-keys", store.fingerprint])
                }
            }
        }
    }

    private func time(
        _ name: String, _ figures: inout ScaleFigures, _ work: () async throws -> Void
    ) async throws {
        let start = ContinuousClock.now, processor = childrenTime()
        try await work()
        figures.add(name, ContinuousClock.now - start)
        figures.add("  its processor, \(name)", childrenTime() - processor)
    }

    /// Runs the line that sshd runs when a person sends a command.
    private func send(_ command: String, as person: String) async throws {
        try await run(["connect", person], ["SSH_ORIGINAL_COMMAND": command])
    }

    private func run(_ arguments: [String], _ more: [String: String] = [:]) async throws {
        let words = arguments + ["--store", store.directory, "--today", home.today]
        let result = try await runCommand(
            sporBinary(), words, environment: home.environment.merging(more) { $1 }, within: .seconds(600))
        guard result.status == .exited(0) else { throw CommandFailed(arguments: words, result: result) }
    }

    /// The processor time of all programs that have ended.
    private func childrenTime() -> Duration {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].map { .seconds($0.tv_sec) + .microseconds($0.tv_usec) }
            .reduce(.zero, +)
    }

    // MARK: Several at once

    /// Measures the work of each session when somebody else saves, and its memory beside many others.
    private func watchTogether(_ all: inout [ScaleFigures]) async throws {
        let sessions = try ScaleViewer.all(of: store).map(open)
        for number in 0..<runs {
            for (name, person) in [("in reach", store.talent), ("out of reach", store.stranger)] {
                let used = try await processor(of: sessions) { try await send("log Nu \(number), \(name)", as: person) }
                for (index, used) in used.enumerated() { all[index].add("another's save \(name): processor", used) }
            }
        }
        let need = (sessions.compactMap { $0.process.kilobytes("Pss") }.max() ?? 0) * others
        guard need < availableMemory() else {
            Report.note("\(others) other sessions need \(need / 1000) MB, which this machine has not")
            return
        }
        let more = try (0..<others).map { number in
            try open("another", ["connect", store.talent(number), "--store", store.directory])
        }
        for (index, session) in sessions.enumerated() {
            all[index].add("memory beside \(others) others: RSS", kilobytes: session.process.kilobytes("Rss"))
            all[index].add("memory beside \(others) others: PSS", kilobytes: session.process.kilobytes("Pss"))
        }
        for session in sessions + more { session.leave() }
    }

    /// The processor time that an event costs the sessions, above their use while nothing happens.
    private func processor(of sessions: [ScaleSession], after work: () async throws -> Void) async throws -> [Duration]
    {
        let idle = try await used(by: sessions, watching)
        let before = sessions.map(\.process.processor), start = ContinuousClock.now
        try await work()
        // They look for what others did now and then; then they work until they are as idle as before.
        var step = try await used(by: sessions, watching)
        while zip(step, idle).contains(where: { $0 > $1 * 2 + .milliseconds(5) }) {
            step = try await used(by: sessions, watching)
        }
        let length = (ContinuousClock.now - start) / watching
        return zip(zip(before, sessions), idle).map { earlier, idle in
            max(.zero, earlier.1.process.processor - earlier.0 - idle * length)
        }
    }

    private let watching = Duration.milliseconds(1500)

    private func used(by sessions: [ScaleSession], _ length: Duration) async throws -> [Duration] {
        let before = sessions.map(\.process.processor)
        try await Task.sleep(for: length)
        for session in sessions { try session.catchUp() }
        return zip(before, sessions).map { $1.process.processor - $0 }
    }
}
