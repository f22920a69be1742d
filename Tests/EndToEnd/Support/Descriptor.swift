import Foundation

/// A file descriptor that is closed with its last reference.
package final class Descriptor: Sendable {
    package let number: Int32

    package init(owning number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }

    /// Reads what is there now, at most one piece of 64 KiB.
    ///
    /// - Returns: the bytes; empty at the end of the file; `nil` when nothing is there yet.
    /// - Throws: `SystemError` when reading fails.
    package func readAvailable() throws -> [UInt8]? {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
            let length = retryingInterrupted { read(number, buffer.baseAddress, buffer.count) }
            failure = length < 0 ? errno : 0
            count = max(length, 0)
        }
        if failure == EAGAIN { return nil }
        if failure != 0 { throw SystemError(call: "read", code: failure) }
        return bytes
    }

    /// Writes as much as fits now.
    ///
    /// - Returns: the number of bytes written, 0 when there is no room.
    /// - Throws: `SystemError` when writing fails.
    package func writeAvailable(_ bytes: some Collection<UInt8>) throws -> Int {
        let bytes = Array(bytes)
        let length = retryingInterrupted { write(number, bytes, bytes.count) }
        if length >= 0 { return length }
        if errno == EAGAIN { return 0 }
        throw SystemError(call: "write", code: errno)
    }
}

/// Repeats a system call as long as a signal cuts it short.
package func retryingInterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result != -1 || errno != EINTR { return result }
    }
}

/// A system call that failed, with its name.
package struct SystemError: Error, CustomStringConvertible {
    package let call: String
    package let code: Int32

    package init(call: String, code: Int32) {
        self.call = call
        self.code = code
    }

    package var description: String { "\(call): \(String(cString: strerror(code)))" }
}
