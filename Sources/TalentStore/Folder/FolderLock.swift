import Foundation

/// The lock around opening and migrating: without it, first opens at the same moment fail each other.
///
/// It lies on the folder itself, so it leaves no file behind, and ends with the process whatever happens.
struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// Waits for `Store.patience`; opening happens before any screen is up.
    init(_ folder: StoreFolder) throws {
        descriptor = Foundation.open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw StoreError.notThere(path: folder.path) }
        let wait = BusyWait(atMost: Store.patience)
        var tries = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard wait.again(after: tries) else { throw StoreError.busy }
            tries += 1
        }
    }

    deinit { close(descriptor) }
}
