/// Valid input for each reader, which mutations break.
enum FuzzSamples {
    static let settings = [
        "language = \"da\"\ntheme = \"mono\"\n\n[keys]\nmove = \"M\" # flyt\nundo = [\"u\", \"^Z\"]\n",
        "\"language\" = 'en'\r\nkeys = { move = \"F2\", quit = [\"q\", ] }\r\n",
        "theme = \"\"\"\nmono\\\n  \"\"\"\nkeys.move = '''M'''\n",
    ]

    static let toml = [
        "[", "[[", "]", "]]", "{", "}", "=", ".", ",", "\"", "\"\"\"", "'", "'''", "#", "\n", "\\", "\\u0000",
        "\\uD800", "\\U0010FFFF", "\\\n", "true", "nan", "inf",
        "1979-05-27", "0x", "1_0", "a.b.c = 1\n", "[a]\n", "[[a]]\n", "[a.b]\n", "a = {}\n", "a = []\n", "keys",
        "language", "theme",
    ]

    static let theme = [
        """
        name = "eget"
        title = { da = "Eget", en = "Own" }
        ground = "dark"
        inherits = "mono"
        [palette]
        is = "#a0b0c0"
        mos = 65
        [roles]
        text = "is"
        warn = { fg = "mos", bold = true, plain = "bold underline" }
        """,
        """
        inherits = "mono"
        [palette]
        mos = { rgb = "#ff8800", indexed = 208, ansi = 3 }
        [roles]
        alert = { fg = "#ffffff", bg = "mos" }
        """,
    ]

    static let participants = [
        Array(
            """
            Fornavn;Efternavn;E-mail;Organisation;Ledelsesniveau;Retning;Nærmeste leder;Leders e-mail
            Anne;Holm;anne.holm@nordby.example;Nordby Kommune;Leder af medarbejdere;Vertikal;Søren Kjær;soren@nordby.example
            Bo;"Dam;""x\""";bo@nordby.example;Nordby Kommune;leder af medarbejdere;horisontal;;
            """.utf8),
        Array(
            "given name,family name,email,organisation,level,direction\r\nAnne,Holm,anne.holm@nordby.example,Nordby,leader of employees,vertical\r\n"
                .utf8),
        "Fornavn\tEfternavn\tE-mail\tOrganisation\tLedelsesniveau\tRetning\nSøren\tÅby\ts@nordby.example\tNordby\tLeder af medarbejdere\tVertikal\n"
            .utf16
            .flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
        Array("Fornavn;Efternavn;E-mail\nS".utf8) + [0xF8] + Array("ren;M".utf8) + [0xF8]
            + Array("ller;s@nordby.example\n".utf8),
    ]

    static let publicKeys = [
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBJ3kbKpUX1HBo0cwBW8uGGuO6Hb5b2nWkUl8wPaB2gN anne@nordby.example\n",
        "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n",
        "---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"x\"\n",
    ]

    static let sent = [
        "log Delegerede budgetmødet i dag", "log -", "log list --json", "agenda --json", "calendar", "export", "help",
        "log --help",
        "log @modul1 +opgave ring til Bo",
    ]

    static let entries = ["Første linje\n\nTredje: «æøå» 👩‍🏫\n.\n", "\u{FEFF}Fra Notepad\r\n.\r\n", "uden slutning"]

    static let typed = [
        "tor uge 14 kl. 13", "12/5 9-16", "15. marts 2027", "om 2 uger", "+14", "kl. 9-12", "0930",
        "@modul1 +opgave ring til Bo #buddy", "2027-03-15T10:30", "mandag", "31/12/9999",
    ]

    static let keys = [
        "jk\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}b\u{1B}\u{1B}[A\u{1B}[5~\u{1B}[Z\u{1B}[[A\u{1B}[24;2~ø👍",
        "\u{1B}[<0;12;3M\u{1B}[<64;1;1M\u{1B}[M !!\u{1B}[I\u{1B}[97;5u\u{1B}[27;5;105~",
        "\u{1B}[200~en\r\nto\u{1B}[201~x", "\u{1B}]11;rgb:1010/1414/1f1f\u{7}\u{1B}P1+r544e\u{1B}\\\u{1B}[?2004;1$y",
    ]

    static let sequences = [
        "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[M", "\u{1B}[<", ";",
        ":", "~", "\u{3}", "\u{7}", "\u{1B}\\",
    ]

    static let template = """
        key = "kort"
        name.da = "Kort forløb"
        name.en = "Short programme"
        about.da = "To dage."
        about.en = "Two days."

        [[activity]]
        id = "start"
        kind = "kickOff"
        track = "common"
        audience = ["talents"]
        days = 0.5
        title.da = "Start"
        title.en = "Start"
        about.da = "Vi begynder."
        about.en = "We begin."
        [[activity.when]]
        kickOff = true

        [[activity]]
        id = "dag"
        kind = "moduleDay"
        track = "common"
        audience = ["talents"]
        hours = 6
        title.da = "Dag {nr}"
        title.en = "Day {nr}"
        about.da = "Vi øver."
        about.en = "We practise."
        [[activity.when]]
        after = "start"
        weeks = 1
        """
}
