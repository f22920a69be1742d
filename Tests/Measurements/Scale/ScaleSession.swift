import EndToEndSupport
import Foundation

/// A program in a terminal of 80×24, timed from a key to the last byte of its answer.
final class ScaleSession {
    /// An answer: its bytes, how long it took to the last of them, and the program's own processor time.
    struct Answer {
        let wait: Duration
        let processor: Duration
        let bytes: Int
    }

    private let typist: Typist
    /// How long an answer is waited for.
    private let longest: Duration
    let process: ProcessFigures
    /// From the start of the program to its first whole screen, once nothing more comes.
    private(set) var opening = Answer(wait: .zero, processor: .zero, bytes: 0)

    /// Starts it, and waits for its first whole screen.
    init(
        _ name: String, _ executable: String, _ arguments: [String], environment: [String: String],
        within patience: Duration = .seconds(600)
    ) throws {
        longest = patience
        let start = ContinuousClock.now
        typist = try Typist(name, command: (executable, arguments), environment: environment)
        process = ProcessFigures(typist.pid)
        opening = try answer(since: start, processor: .zero, "the first screen") {
            !$0.rows[0].isEmpty && !$0.rows[23].isEmpty
        }
    }

    var screen: TerminalScreen { typist.screen }

    /// Hangs up, as a dropped line does, and waits for the program's end.
    func leave() {
        typist.hangUp()
        let deadline = ContinuousClock.now + patience
        while !typist.hasEnded, ContinuousClock.now < deadline { usleep(10_000) }
    }

    /// Sends keys one after the other, each after the last one's answer; returns the last answer.
    @discardableResult
    func press(_ keys: [String]) throws -> Answer? {
        var last: Answer?
        for key in keys {
            let start = ContinuousClock.now, processor = process.processor
            try typist.type(key)
            last = try answer(since: start, processor: processor)
        }
        return last
    }

    /// Sends a key that must be answered by such a screen.
    func press(_ key: String, _ sentence: String, until condition: (TerminalScreen) -> Bool) throws -> Answer {
        let start = ContinuousClock.now, processor = process.processor
        try typist.type(key)
        return try answer(since: start, processor: processor, sentence, until: condition)
    }

    /// nil where nothing comes while the program waits for the next key. An Esc is waited for until it is taken for a
    /// key.
    private func answer(since start: ContinuousClock.Instant, processor: Duration) throws -> Answer? {
        let before = typist.received
        var last: ContinuousClock.Instant?
        while true {
            if try receive(until: last.map { $0 + quiet } ?? .now + .milliseconds(300)) {
                last = .now
            } else if last != nil || process.isWaiting {
                break
            }
        }
        return last.map { answer(since: start, $0, processor, before) }
    }

    private func answer(
        since start: ContinuousClock.Instant, processor: Duration, _ sentence: String,
        until condition: (TerminalScreen) -> Bool
    ) throws -> Answer {
        let before = typist.received
        var last = start
        while true {
            let isThere = typist.received > before && condition(typist.screen)
            if try receive(until: isThere ? last + quiet : start + longest) {
                last = .now
            } else if isThere {
                return answer(since: start, last, processor, before)
            } else {
                throw DidNotCome(description: "\(typist.name): waited for \(sentence)\n\(typist.screen)")
            }
        }
    }

    /// How long a program is silent after the last byte of an answer.
    private let quiet = Duration.milliseconds(80)

    private func answer(
        since start: ContinuousClock.Instant, _ end: ContinuousClock.Instant, _ processor: Duration, _ bytes: Int
    ) -> Answer {
        Answer(wait: end - start, processor: process.processor - processor, bytes: typist.received - bytes)
    }

    /// Takes what comes until then; false where nothing came.
    private func receive(until deadline: ContinuousClock.Instant) throws -> Bool {
        guard !Interruption.came else { throw DidNotCome(description: "interrupted") }
        let before = typist.received
        guard try waitUntilReady([typist.readable], deadline: deadline) else { return false }
        try typist.receive()
        guard typist.isHere else { throw DidNotCome(description: typist.failure ?? "") }
        return typist.received > before
    }

    /// Takes what has come meanwhile.
    func catchUp() throws { while try receive(until: .now + quiet) {} }
}
