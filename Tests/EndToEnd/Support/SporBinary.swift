import Foundation

/// The path of the program that was built with these tests.
///
/// - Throws: `SporIsNotBuilt` when it does not lie beside the test runner.
package func sporBinary() throws -> String {
    // The runner's own path, whatever the arguments call it.
    let runner = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let path = runner.deletingLastPathComponent().appending(path: "spor").path
    guard FileManager.default.isExecutableFile(atPath: path) else { throw SporIsNotBuilt(path: path) }
    return path
}

/// There is no program to test.
package struct SporIsNotBuilt: Error, CustomStringConvertible {
    package let path: String

    package var description: String {
        "no program at \(path): run `swift build --product spor`, or `swift test`, which builds it"
    }
}
