import Foundation

/// The path of the program that was built with these tests.
///
/// - Throws: `SporIsNotBuilt` if it is not beside the test runner.
package func sporBinary() throws -> String {
    // The runner's real path, whatever the arguments say.
    let runner = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let path = runner.deletingLastPathComponent().appending(path: "spor").path
    guard FileManager.default.isExecutableFile(atPath: path) else { throw SporIsNotBuilt(path: path) }
    return path
}

/// The program has not been built.
package struct SporIsNotBuilt: Error, CustomStringConvertible {
    package let path: String

    package var description: String {
        "no program at \(path): run `swift build --product spor`, or `swift test`, which builds it"
    }
}
