import Foundation

/// The program on the server for a person who has logged in.
struct ServedProcess: Sendable {
    let pid: pid_t

    /// The environment that sshd gave it, before the program made its own.
    var givenEnvironment: [String: String] {
        let lines = Self.strings(in: "/proc/\(pid)/environ").compactMap { line -> (String, String)? in
            guard let equals = line.firstIndex(of: "=") else { return nil }
            return (String(line[..<equals]), String(line[line.index(after: equals)...]))
        }
        return Dictionary(lines) { first, _ in first }
    }

    /// `S` sleeps, `R` runs, `D` waits for a disk, `T` is stopped, `Z` has ended but is not reaped (proc(5)); nil when
    /// it is gone.
    var state: Character? {
        let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
        return stat.flatMap { $0[($0.lastIndex(of: ")") ?? $0.startIndex)...].dropFirst(2).first }
    }

    /// The running programs that it has started.
    var children: [pid_t] {
        let text = (try? String(contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8)) ?? ""
        return text.split(separator: " ").compactMap { pid_t($0) }
    }

    /// Waits for its end. It is no child of the tests, so it must be checked from time to time.
    func waitForEnd() async throws {
        let result = try await runCommand(
            "/usr/bin/tail", ["--pid=\(pid)", "--sleep-interval=0.05", "-f", "/dev/null"])
        guard result.status == .exited(0) else {
            throw CommandFailed(arguments: ["tail", "--pid=\(pid)"], result: result)
        }
    }

    static func strings(in file: String) -> [String] {
        guard let data = FileManager.default.contents(atPath: file) else { return [] }
        return data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension LoginFixture {
    /// The processes that serve a person on this store now.
    func served(_ person: String) -> [ServedProcess] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { pid_t($0) }.filter { pid in
            let words = ServedProcess.strings(in: "/proc/\(pid)/cmdline")
            return words.dropFirst().prefix(2) == ["connect", person] && words.contains(home.store)
        }.map(ServedProcess.init)
    }
}
