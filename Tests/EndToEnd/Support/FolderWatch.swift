import Dispatch
import Foundation

/// Waits for the files that a program writes into a folder, with inotify.
package struct FolderWatch {
    private let descriptor: Descriptor

    package init(_ folder: String) throws {
        descriptor = Descriptor(owning: inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)))
        guard inotify_add_watch(descriptor.number, folder, UInt32(IN_MODIFY | IN_CREATE | IN_DELETE)) >= 0 else {
            throw SystemError(call: "inotify_add_watch(\(folder))", code: errno)
        }
    }

    /// Waits until the files meet the condition.
    package func waitFor(_ sentence: String, until condition: @escaping @Sendable () -> Bool) async throws {
        let descriptor = descriptor
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            // On a thread of its own, since it blocks.
            DispatchQueue(label: "folder watch").async {
                continuation.resume(
                    with: Result {
                        let deadline = ContinuousClock.now + patience
                        while !condition() {
                            let changes = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
                            guard try waitUntilReady([changes], deadline: deadline) else {
                                throw FolderStaysAsItIs(sentence: sentence)
                            }
                            _ = try descriptor.readAvailable()
                        }
                    })
            }
        }
    }
}

package struct FolderStaysAsItIs: Error {
    package let sentence: String
}
