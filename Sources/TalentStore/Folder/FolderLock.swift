import Foundation

/// A lock on the folder while a store is opened, migrated or changed as a whole. Without it, simultaneous first
/// openings would fail.
///
/// The lock is on the folder itself, so it leaves no file, and the kernel releases it when the process ends.
struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// Waits at most `Store.patience`. Opening happens before a screen is shown.
    ///
    /// - Throws: `StoreError.busy` after that, `StoreError.notThere` without a folder.
    init(_ folder: StoreFolder) throws {
        descriptor = Foundation.open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR
                ? StoreError.notThere(path: folder.path) : PrivateFile.error(at: folder.path)
        }
        let wait = BusyWait(atMost: Store.patience)
        var tries = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard wait.again(after: tries) else { throw StoreError.busy }
            tries += 1
        }
    }

    deinit { close(descriptor) }
}
