import Foundation
import TalentDomain
import TalentStore

/// The data in a store on the disk, which is deleted after the test.
final class StoredFixture {
    let fixture: AccessFixture
    let store: Store
    private let path: String

    init(_ arrange: (inout AccessFixture) -> Void = { _ in }) throws {
        var template = Array((NSTemporaryDirectory() + "spor-test-XXXXXX").utf8CString)
        // Without a temporary folder no test of a store can run.
        path = String(cString: mkdtemp(&template)!)
        fixture = AccessFixture(arrange)
        store = try Store.create(at: path + "/store")
        try store.seed(
            fixture.story.enumerated().map { index, change in
                // Made by none of the viewers, since everybody may know of their own changes.
                Store.SeedStep(
                    change: change, id: "told-\(index)", person: "nobody",
                    at: Timestamp(seconds: 1_804_000_000 + Int64(index)))
            })
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Whether the store lets a viewer make a change. The change is undone afterwards.
    func allows(_ change: Change, as viewer: Viewer) throws -> Bool {
        let id = UUID().uuidString.lowercased()
        do {
            try store.apply(change, id: id, as: viewer, at: Timestamp(seconds: 1_804_900_000))
        } catch let refusal as Refusal {
            switch refusal {
            case .nothingThere, .roleEnded, .roleBegan: return false
            // Any other reason is only given to viewers who may know of the record.
            default: return true
            }
        }
        try store.seed([
            Store.SeedStep(
                change: change.inverse, id: id + "-back", person: "nobody", at: Timestamp(seconds: 1_804_900_000))
        ])
        return true
    }
}
