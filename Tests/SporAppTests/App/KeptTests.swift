import Testing

@testable import SporApp

@Suite("What is computed from a context")
struct KeptTests {
    @Test("is computed once until the context changes")
    func once() {
        let kept = Kept()
        var count = 0
        func pairs() -> Int {
            kept.value(.pairs) {
                count += 1
                return count
            }
        }
        #expect(pairs() == 1 && pairs() == 1)
        #expect(kept.value(.talents) { 7 } == 7)
    }

    @Test("is forgotten by each change of the app's context")
    func forgotten() throws {
        var app = try TestApp(room: RoomFixture.data).app
        let before = app.context.kept
        _ = app.draw()
        #expect(app.context.kept === before)
        app.context.hidesTexts = true
        #expect(app.context.kept !== before)
    }
}
