import Testing

@testable import TalentStore

@Suite("The folder of a path")
struct PathTextTests {
    @Test(
        "is the part before the last name, whatever the path's length",
        arguments: [
            ("y", "."), ("ø", "."), ("y/", "."), ("data", "."), ("a/b", "a"), ("a/b/", "a"), ("/a", "/"), ("/", "/"),
            ("//a", "/"), ("/a//b", "/a"), ("../x", ".."),
        ])
    func parent(_ path: String, _ parent: String) {
        #expect(path.parentPath == parent)
    }
}
