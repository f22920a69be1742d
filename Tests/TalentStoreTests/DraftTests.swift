import TalentDomain
import Testing

@testable import TalentStore

@Suite("Drafts")
struct DraftTests {
    let folder = TemporaryFolder()

    @Test("A draft is there after reopening, for its author alone")
    func forTheAuthorAlone() throws {
        let draft = Draft(place: "log/new", text: "Halvt skrev", basedOn: nil, at: .noon)
        try Sample.store(in: folder).saveDraft(draft, as: .person(.anne))
        let store = try Store.open(at: folder.store)
        #expect(try store.draft(at: "log/new", as: .person(.anne)) == draft)
        var asAnne = Viewer.person(.anne)
        asAnne.hidesConfidential = true
        for other in [Viewer.owner, .person(.bo), asAnne] {
            #expect(try store.drafts(as: other).isEmpty)
            try store.dropDraft(at: "log/new", as: other)
        }
        #expect(try store.drafts(as: .person(.anne)) == [draft])
    }

    @Test("A newer draft takes the place of the older, and a dropped one is gone")
    func newestCounts() throws {
        let store = try Sample.store(in: folder)
        try store.saveDraft(Draft(place: "p", text: "a", basedOn: "før", at: .noon), as: .owner)
        let later = Draft(place: "p", text: "ab", basedOn: "før", at: Timestamp(seconds: Timestamp.noon.seconds + 9))
        try store.saveDraft(later, as: .owner)
        #expect(try store.drafts(as: .owner) == [later])
        try store.dropDraft(at: "p", as: .owner)
        #expect(try store.draft(at: "p", as: .owner) == nil)
    }
}
