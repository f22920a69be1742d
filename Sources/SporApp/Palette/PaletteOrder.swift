extension App {
    /// The commands in the palette, those that most people look for first: the screen's own, then what no tab and no
    /// bottom line shows, then the main screens, at last what few people use.
    var offered: [Command] {
        var seen: Set<Command> = [.back, .palette, .open, .nextPane, .previousPane]
        let own = Command.inOrder(top.commands(in: context)), rest = context.paletteOnly + context.everywhere
        let mainScreens = context.navigation.mainScreens
        func rank(_ command: Command) -> Int {
            if let late = Self.rarelyNeeded.firstIndex(of: command.id) { return 1000 + late }
            if own.contains(command) { return 0 }
            if mainScreens.contains(command) { return 200 }
            return Self.oftenNeeded.firstIndex(of: command.id).map { 1 + $0 } ?? 100
        }
        return (own + rest).filter { seen.insert($0).inserted }.enumerated()
            .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }

    /// Ids of commands of every screen.
    private static let oftenNeeded = [
        "people", "log", "search-logbooks", "closing-draft", "see-as", "switch-cohort", "suggest-pairs", "budget",
        "import", "new-cohort", "settings", "help", "undo", "redo", "theme", "language", "hide-texts", "mask-names",
    ]
    private static let rarelyNeeded = ["unfold", "find-next", "find-previous", "suspend", "repaint", "quit"]
}
