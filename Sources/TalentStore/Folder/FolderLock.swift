import Foundation

/// The lock around opening and migrating: without it, first opens at the same moment fail each other.
///
/// It lies on the folder itself, so it leaves no file behind, and ends with the process whatever happens.
struct FolderLock: ~Copyable {
    enum Kind {
        /// To open what is whole: many do that at once, and none meanwhile makes or moves it.
        case shared
        /// To make it, bring it up to date, or put another in its place.
        case exclusive
    }

    private let descriptor: Int32

    /// Waits up to five seconds; opening happens before any screen is up.
    init(_ folder: StoreFolder, _ kind: Kind = .exclusive) throws {
        descriptor = Foundation.open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw StoreError.notThere(path: folder.path) }
        try take(kind)
    }

    /// Locks anew; others may have been there in between.
    func take(_ kind: Kind) throws {
        let wait = BusyWait(atMost: .seconds(5))
        var tries = 0
        while flock(descriptor, (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
            guard wait.again(after: tries) else { throw StoreError.busy }
            tries += 1
        }
    }

    deinit { close(descriptor) }
}
