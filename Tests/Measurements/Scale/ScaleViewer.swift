/// A person who looks at a store of the measurement, and their actions there.
struct ScaleViewer: Sendable {
    let name: String
    /// nil: the owner, who opens the folder itself.
    let person: String?
    /// Keys that lead to a list, of which the cursor then takes the next row.
    let list: [String]
    /// Keys that lead to where something is saved.
    let place: [String]
    /// Keys of each save that change nothing yet; then the one that saves.
    let filling: [String]
    let saving: String

    static let enter = "\r", space = " ", save = "\u{13}", down = "\u{1B}OB", up = "\u{1B}OA", right = "\u{1B}OC"
    static let escape = "\u{1B}", tab = "\t"

    static func all(of store: ScaleStore) -> [ScaleViewer] {
        [
            ScaleViewer(
                name: "a talent", person: store.talent, list: ["5"], place: ["3"], filling: ["Talte langsommere."],
                saving: enter),
            ScaleViewer(
                name: "a line manager", person: store.lineManager, list: ["3"], place: ["3", enter, right], filling: [],
                saving: space),
            ScaleViewer(
                name: "a mentor", person: store.mentor, list: ["3"], place: ["3", enter, right, up],
                filling: [enter, tab, tab, tab, tab, "a"], saving: save),
            ScaleViewer(
                name: "a lead", person: store.lead, list: ["3"], place: ["2", enter], filling: [], saving: space),
            ScaleViewer(name: "the owner", person: nil, list: ["3"], place: ["2", enter], filling: [], saving: space),
        ]
    }

    /// The words after the program's name that open their screens.
    func arguments(_ store: ScaleStore) -> [String] {
        (person.map { ["connect", $0] } ?? []) + ["--store", store.directory, "--lang", "da"]
    }
}
