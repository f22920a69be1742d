import CPseudoTerminal
import Foundation

/// What a program without a terminal left behind.
struct CommandResult: Sendable {
    let status: ExitStatus
    let outputBytes: [UInt8]
    let errorBytes: [UInt8]

    /// Standard output; bytes that are not UTF-8 show as `\u{FFFD}`.
    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    /// Standard error, likewise.
    var error: String { String(decoding: errorBytes, as: UTF8.self) }
}

/// Runs a program without a terminal, to its end.
///
/// - Parameters:
///   - executable: an absolute path.
///   - environment: all of it; nothing is inherited.
///   - input: what it reads from standard input, then the end.
///   - folder: where it starts; here by default.
/// - Throws: `SystemError` when it cannot be started; `CommandStillRuns` after `patience`, when it is killed.
func runCommand(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = .plainTerminal,
    input: [UInt8] = [], folder: String? = nil, within patience: Duration = patience
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
                    let end = pollfd(fd: child.endDescriptor.number, events: Int16(POLLIN), revents: 0)
                    guard try waitUntilReady([end], deadline: .now + patience), let status = child.exitStatus() else {
                        throw CommandStillRuns(command: [executable] + arguments, patience: patience)
                    }
                    return try CommandResult(status: status, outputBytes: files.1.contents(), errorBytes: files.2.contents())
                })
        }
    }
}

/// A command that did not end in time.
struct CommandStillRuns: Error {
    let command: [String]
    let patience: Duration
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
