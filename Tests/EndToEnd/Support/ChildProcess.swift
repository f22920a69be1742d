import CPseudoTerminal
import Foundation

/// The way in which a program ended.
package enum ExitStatus: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
}

/// A program started by a test, in a session of its own, with only the three descriptors it was given.
///
/// When the last reference is released, the program is killed if it still runs, and reaped.
package final class ChildProcess {
    package let pid: pid_t
    /// A descriptor that becomes readable when the program has ended.
    package let endDescriptor: Descriptor
    private var status: ExitStatus?

    /// - Parameters:
    ///   - executable: an absolute path, also passed as the program's name.
    ///   - environment: the whole environment; nothing is inherited.
    ///   - folder: the working folder; by default the current one.
    ///   - isTerminal: the input is a terminal, and becomes the controlling one.
    /// - Throws: `SystemError` with the name of the call that failed, including `execve` and `chdir` in the child.
    package init(
        executable: String, arguments: [String], environment: [String: String], folder: String? = nil,
        input: Descriptor, output: Descriptor, error: Descriptor, isTerminal: Bool = false
    ) throws {
        let child = withCStrings([executable] + arguments) { arguments in
            withCStrings(environment.map { "\($0)=\($1)" }) { environment in
                child_start(
                    executable, arguments, environment, folder,
                    input.number, output.number, error.number, isTerminal)
            }
        }
        if let call = child.failed_call {
            throw SystemError(call: "\(String(cString: call)) for \(executable)", code: child.error)
        }
        pid = child.pid
        endDescriptor = Descriptor(owning: child.pid_descriptor)
    }

    deinit {
        if status == nil {
            kill(pid, SIGKILL)
            reap(options: 0)
        }
    }

    /// The way in which the program ended; nil while it runs.
    package func exitStatus() -> ExitStatus? {
        if status == nil { reap(options: WNOHANG) }
        return status
    }

    /// Sends a signal; does nothing if the program has ended.
    package func send(signal: Int32) {
        // After reaping, the number may belong to another program.
        if exitStatus() == nil { kill(pid, signal) }
    }

    private func reap(options: Int32) {
        var word: Int32 = 0
        guard retryingInterrupted({ waitpid(pid, &word, options) }) == pid else { return }
        // The macros of wait(2), which Swift cannot call.
        let signal = word & 0x7f
        status = signal == 0 ? .exited((word >> 8) & 0xff) : .killed(signal: signal)
    }
}

/// Passes a NULL-terminated array of C strings to a closure.
private func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
}
