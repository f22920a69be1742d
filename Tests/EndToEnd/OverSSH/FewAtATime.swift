import Foundation
import Testing

/// Limits how many of these tests run at a time: each login starts two programs and exchanges keys, and answers must
/// arrive in time.
struct FewAtATime: TestTrait, SuiteTrait, TestScoping {
    var isRecursive: Bool { true }

    func scopeProvider(for test: Test, testCase: Test.Case?) -> FewAtATime? { testCase == nil ? nil : self }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        await Turnstile.shared.enter()
        do {
            try await function()
        } catch {
            await Turnstile.shared.leave()
            throw error
        }
        await Turnstile.shared.leave()
    }

    private actor Turnstile {
        static let shared = Turnstile()
        private var free = 5
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func enter() async {
            if free > 0 { return free -= 1 }
            await withCheckedContinuation { waiting.append($0) }
        }

        func leave() {
            if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
        }
    }
}

extension Trait where Self == FewAtATime {
    static var fewAtATime: FewAtATime { FewAtATime() }
}

extension Trait where Self == ConditionTrait {
    /// For tests that log in to a `LoginFixture`.
    static var withLogins: ConditionTrait {
        .enabled(
            if: SSHServer.isAvailable && FileManager.default.isExecutableFile(atPath: SporHome.sqlite),
            "openssh-server, openssh-client or sqlite3 is not installed")
    }
}
