extension TerminalSession {
    /// Presses keys that open all of a person's screens, leaves, and returns all output.
    ///
    /// Nothing is waited for: each event gets a frame of its own.
    func walkBlindly(searchingFor word: String, fileID: String = #fileID, line: Int = #line) throws -> [UInt8] {
        try waitFor("the first screen", fileID: fileID, line: line) {
            !$0.rows[0].isEmpty && !$0.rows[23].isEmpty
        }
        // ^L repaints the whole screen, so that no word arrives in pieces.
        func look(_ keys: String...) throws {
            for key in keys {
                try type(key)
                try press(.control("l"))
            }
        }
        func leaveAll() throws { for _ in 0..<3 { try leave() } }
        try leaveAll()
        for number in 1...8 {
            try look("\(number)", "j", "\t")
            try leaveAll()
            try look("\(number)\r", "\t", "\t", "\t", "\t", "\t", "\tj", "\r")
            try leaveAll()
            try type("\(number)/")
            try paste(word)
            try look("\r", "\r")
            try leaveAll()
        }
        for command in [word, "seneste", "tidsforbrug", "indstillinger", "skift hold"] {
            try type(":")
            try paste(command)
            try look("", "\r", "\u{1B}[6~")
            try leaveAll()
        }
        try look("?", "\u{1B}[6~")
        try leaveAll()
        try type("1qqq")
        _ = try waitForExit(within: patience * 5, fileID: fileID, line: line)
        return received
    }
}
