import EndToEndSupport
import Foundation

/// Programs that people know, with as many items, and the same work done in both.
struct Peers {
    let home: SporHome
    let items: Int
    let runs: Int

    /// Says for each of them how long it takes, and how long Spor does.
    func compare(with store: ScaleStore) async throws {
        try prepare()
        let logging = try await median { number in
            try await run(
                sporBinary(), ["connect", store.talent, "--store", store.directory, "--today", home.today],
                ["SSH_ORIGINAL_COMMAND": "log \(text(number)) igen"])
        }
        try await report("an entry added", logging, "task") { number in
            ["rc.data.location=\(home.folder.path("task"))", "rc.confirmation=off", "add", text(number)]
        }
        try await report("an entry added", logging, "jrnl") { number in
            ["--config-file", home.folder.path("jrnl.yaml"), text(number) + "."]
        }
        guard let calcurse = path(of: "calcurse") else { return absent("calcurse") }
        let words = ["-D", home.folder.path("calcurse")]
        let first = try ScaleViewer.all(of: store).last.map { owner in
            try median { try opening("spor", sporBinary(), owner.arguments(store) + ["--today", home.today]) }
        }
        do {
            line(
                "the first screen", first ?? .zero, "calcurse", try median { try opening("calcurse", calcurse, words) })
        } catch let error as DidNotCome {
            Report.note("calcurse shows no first screen of \(items) items: \(error.description.prefix(40))…")
        }
    }

    private func report(
        _ work: String, _ own: Duration, _ name: String, _ words: (Int) -> [String]
    ) async throws {
        guard let program = path(of: name) else { return absent(name) }
        line(work, own, name, try await median { try await run(program, words($0), [:]) })
    }

    private func line(_ work: String, _ own: Duration, _ name: String, _ peer: Duration) {
        Report.note(
            "\(items) items, \(work): spor \(own.milliseconds) ms, \(name) \(peer.milliseconds) ms, \((peer / own).text) times as long"
        )
    }

    private func absent(_ name: String) { Report.note("\(name) is not installed") }

    private func path(of name: String) -> String? {
        ["/usr/bin/", "/usr/local/bin/", NSHomeDirectory() + "/.local/bin/"].map { $0 + name }
            .first(where: FileManager.default.isExecutableFile)
    }

    private func run(_ program: String, _ words: [String], _ more: [String: String]) async throws {
        let result = try await runCommand(
            program, words, environment: home.environment.merging(more) { $1 }, within: .seconds(600))
        guard result.status == .exited(0) else { throw CommandFailed(arguments: words, result: result) }
    }

    private func opening(_ name: String, _ program: String, _ words: [String]) throws -> Duration {
        let session = try ScaleSession(name, program, words, environment: home.environment, within: .seconds(60))
        defer { session.leave() }
        return session.opening.wait
    }

    /// The first one is not counted, since it reads what the others find in memory, unless it takes so long that there
    /// are no others.
    private func median(_ work: (Int) async throws -> Void) async throws -> Duration {
        var waits: [Duration] = []
        for number in 0...runs {
            let start = ContinuousClock.now
            try await work(number)
            waits.append(ContinuousClock.now - start)
            if waits[0] > .seconds(10) { return waits[0] }
        }
        return Waits(Array(waits.dropFirst())).percentile(50) ?? .zero
    }

    private func median(_ work: () throws -> Duration) throws -> Duration {
        Waits(Array(try (0...runs).map { _ in try work() }.dropFirst())).percentile(50) ?? .zero
    }

    // MARK: Their data, as their own files hold it

    private func prepare() throws {
        if let task = path(of: "task") {
            // The format of taskwarrior 2; 3 keeps a database, which only its own import fills.
            _ = task
            try write("task/pending.data") { number in
                let id = String(format: "00000000-0000-4000-8000-%012d", number)
                return "[description:\"\(text(number))\" entry:\"1789459200\" status:\"pending\" uuid:\"\(id)\"]\n"
            }
            try home.folder.write("verbose=nothing\n", to: ".taskrc")
        }
        if path(of: "jrnl") != nil {
            try write("jrnl.txt") { number in
                "[2026-\(two(1 + number % 9))-\(two(1 + number % 28)) 08:00] \(text(number)).\n\n"
            }
            try home.folder.write(
                """
                version: v4.2
                journals:
                  default: {journal: \(home.folder.path("jrnl.txt"))}
                editor: ''
                encrypt: false
                template: false
                tagsymbols: '@'
                default_hour: 9
                default_minute: 0
                timeformat: '%Y-%m-%d %H:%M'
                highlight: false
                linewrap: 79
                colors: {}

                """, to: "jrnl.yaml")
        }
        if path(of: "calcurse") != nil {
            try write("calcurse/apts") { number in
                let day = "\(two(1 + number % 12))/\(two(1 + number % 28))/\(2020 + number % 9)"
                return "\(day) @ 08:00 -> \(day) @ 09:00 |\(text(number))\n"
            }
            try home.folder.write("", to: "calcurse/todo")
        }
    }

    private func write(_ name: String, _ item: (Int) -> String) throws {
        try home.folder.write((0..<items).map(item).joined(), to: name)
    }

    private func two(_ number: Int) -> String { String(format: "%02d", number) }

    private func text(_ number: Int) -> String {
        let words = "delegerede budgetmødet i dag og lod være med at svare for dem".split(separator: " ")
        return (0..<9).map { words[(number + $0) % words.count] }.joined(separator: " ") + " \(number)"
    }
}
