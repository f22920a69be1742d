extension TerminalSession {
    /// Goes everywhere that keys lead, whatever this person's screens are, leaves, and returns all bytes that came.
    ///
    /// Nothing is waited for on the way: each event has a frame of its own, whether anybody looks or not.
    func walkBlindly(searchingFor word: String, fileID: String = #fileID, line: Int = #line) throws -> [UInt8] {
        try waitFor("the first screen", fileID: fileID, line: line) { $0.rows[0].contains("Spor") && !$0.rows[23].isEmpty }
        // ^L has the whole screen painted anew, so that no word comes in pieces.
        func look(_ keys: String...) throws {
            for key in keys {
                try type(key)
                try press(.control("l"))
            }
        }
        // A terminal's empty report behind it says that this Esc begins nothing.
        let escape = "\u{1B}\u{1B}]\u{7}"
        func leave() throws { try type(escape + escape + escape) }
        try leave()
        for number in 1...8 {
            try look("\(number)", "j", "\t")
            try leave()
            try look("\(number)\r", "\t", "\t", "\t", "\t", "\t", "\tj", "\r")
            try leave()
            try type("\(number)/")
            try paste(word)
            try look("\r", "\r")
            try leave()
        }
        for command in [word, "seneste", "tidsforbrug", "indstillinger", "skift hold"] {
            try type(":")
            try paste(command)
            try look("", "\r", "\u{1B}[6~")
            try leave()
        }
        try look("?", "\u{1B}[6~")
        try leave()
        try type("1qqq")
        _ = try waitForExit(within: .seconds(60), fileID: fileID, line: line)
        return received
    }
}
