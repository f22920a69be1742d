import CPseudoTerminal
import Foundation

/// The output and status of a program without a terminal.
package struct CommandResult: Sendable {
    package let status: ExitStatus
    package let outputBytes: [UInt8]
    package let errorBytes: [UInt8]

    /// Standard output; bytes that are not UTF-8 show as `\u{FFFD}`.
    package var output: String { String(decoding: outputBytes, as: UTF8.self) }
    /// Standard error.
    package var error: String { String(decoding: errorBytes, as: UTF8.self) }
}

/// Runs a program without a terminal, to its end.
///
/// - Parameters:
///   - executable: an absolute path.
///   - environment: all of it; nothing is inherited.
///   - input: what it reads from standard input, then the end.
///   - folder: where it starts; here by default.
///   - life: how long it may run before it is killed with SIGKILL; to its own end by default.
/// - Throws: `SystemError` when it cannot be started; `CommandStillRuns` after `patience`, when it is killed.
package func runCommand(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = .plainTerminal,
    input: [UInt8] = [], folder: String? = nil, killedAfter life: Duration? = nil, within patience: Duration = patience
) async throws -> CommandResult {
    try await withCheckedThrowingContinuation { continuation in
        // A thread of its own, for the same reason as `BlockingExecutor`.
        DispatchQueue(label: "command").async {
            continuation.resume(
                with: Result {
                    let files = try (memoryFile(input), memoryFile(), memoryFile())
                    let child = try ChildProcess(
                        executable: executable, arguments: arguments, environment: environment, folder: folder,
                        input: files.0, output: files.1, error: files.2)
                    let start = ContinuousClock.now
                    let end = pollfd(fd: child.endDescriptor.number, events: Int16(POLLIN), revents: 0)
                    if let life, try !waitUntilReady([end], deadline: start + life) { child.send(signal: SIGKILL) }
                    guard try waitUntilReady([end], deadline: start + patience), let status = child.exitStatus() else {
                        throw CommandStillRuns(command: [executable] + arguments, patience: patience)
                    }
                    return try CommandResult(
                        status: status, outputBytes: files.1.contents(), errorBytes: files.2.contents())
                })
        }
    }
}

/// A command that did not end in time.
package struct CommandStillRuns: Error {
    package let command: [String]
    package let patience: Duration
}

/// Files instead of pipes: neither side can block the other, and a grandchild that lives on keeps nobody waiting.
private func memoryFile(_ contents: [UInt8] = []) throws -> Descriptor {
    let number = memory_file_open()
    guard number >= 0 else { throw SystemError(call: "memfd_create", code: errno) }
    let file = Descriptor(owning: number)
    var written = 0
    while written < contents.count { written += try file.writeAvailable(contents[written...]) }
    lseek(number, 0, SEEK_SET)
    return file
}

extension Descriptor {
    fileprivate func contents() throws -> [UInt8] {
        lseek(number, 0, SEEK_SET)
        var bytes: [UInt8] = []
        while let piece = try readAvailable(), !piece.isEmpty { bytes += piece }
        return bytes
    }
}
