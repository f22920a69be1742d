import Foundation

/// Another process' write that does not come to its end: SQLite's RESERVED lock on a database, held by the test itself.
///
/// The lock is the process', and falls when any descriptor of the file is closed here: read the file through the
/// program meanwhile.
package final class WriteLock {
    private let descriptor: Int32

    /// - Throws: `SystemError` where the file cannot be locked.
    package init(on database: String) throws {
        descriptor = open(database, O_RDWR | O_CLOEXEC)
        // RESERVED_BYTE (SQLite, os.h): PENDING_BYTE, 0x40000000, and one.
        var lock = flock()
        (lock.l_type, lock.l_whence, lock.l_start, lock.l_len) = (Int16(F_WRLCK), Int16(SEEK_SET), 0x4000_0001, 1)
        guard descriptor >= 0, fcntl(descriptor, F_SETLK, &lock) == 0 else {
            throw SystemError(call: "fcntl(F_SETLK)", code: errno)
        }
    }

    package func release() { close(descriptor) }
}
