import TalentDomain

extension Paper {
    /// The paper as one HTML file for A4, with its styles and without scripts.
    public var html: String {
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width">
            <title>\(title)</title>
            <style>
            \(isLandscape ? PaperStyle.landscape : PaperStyle.portrait)
            \(PaperStyle.common)
            </style>
            </head>
            <body>
            \(pages.map(\.markup))
            </body>
            </html>

            """
        return page.html
    }
}

extension Paper.Page {
    fileprivate var markup: Markup {
        switch self {
        case .sheet(let sheet): sheet.markup
        case .nameSign(let sign): sign.markup
        case .diploma(let diploma): diploma.markup
        }
    }
}

extension Paper.Sheet {
    fileprivate var markup: Markup {
        """
        <section class="sheet">
        <header><h1>\(title)</h1><p>\(subtitle)</p></header>
        \(blocks.map(\.markup))
        </section>
        """
    }
}

extension Paper.Block {
    fileprivate var markup: Markup {
        switch self {
        case .heading(let text): "<h2>\(text)</h2>"
        case .paragraph(let text): "<p>\(text)</p>"
        case .remark(let text): "<p class=\"remark\">\(text)</p>"
        case .footnote(let text): "<p class=\"footnote\">\(text)</p>"
        case .list(let items): "<ul>\(items.map { "<li>\($0)</li>" })</ul>"
        case .facts(let facts): "<dl>\(facts.map { $0.markup })</dl>"
        case .columns(let lists): "<div class=\"columns\">\(lists.map { $0.markup })</div>"
        case .table(let table): table.markup
        case .writingLines(let count):
            "<div class=\"lines\">\(Array(repeating: "<div></div>" as Markup, count: count))</div>"
        case .signatures(let names): "<div class=\"signatures\">\(names.map { "<p>\($0)</p>" })</div>"
        }
    }
}

extension Paper.Fact {
    fileprivate var markup: Markup {
        value.isEmpty
            ? "<div><dt>\(name)</dt><dd class=\"blank\"></dd></div>" : "<div><dt>\(name)</dt><dd>\(value)</dd></div>"
    }
}

extension Paper.List {
    fileprivate var markup: Markup { "<div><h3>\(title)</h3><ul>\(items.map { "<li>\($0)</li>" })</ul></div>" }
}

extension Paper.Table {
    fileprivate var markup: Markup {
        let kind: Markup = isForm ? "form" : "list"
        let head: Markup = hasHeadings ? "<thead><tr>\(columns.map { "<th>\($0.heading)</th>" })</tr></thead>" : ""
        return """
            <table class="\(kind)">
            <colgroup>\(columns.map { "<col style=\"width:\($0.share)%\">" })</colgroup>
            \(head)
            <tbody>
            \(rows.map { cells in "<tr>\(cells.map { "<td>\($0)</td>" })</tr>" })
            </tbody>
            </table>
            """
    }
}

extension Paper.NameSign {
    fileprivate var markup: Markup {
        """
        <section class="sign">
        <div class="turned">\(half)</div>
        <div>\(half)</div>
        </section>
        """
    }

    private var half: Markup {
        """
        <p class="given" style="font-size:\(Self.size(of: givenName, atMost: 46))mm">\(givenName)</p>
        <p class="family" style="font-size:\(Self.size(of: familyName, atMost: 24))mm">\(familyName)</p>
        <p class="organisation">\(organisation)</p>
        """
    }

    /// The size of letters in millimetres with which a name fills the line of 257 mm at most. A letter is about 0.6 of
    /// its size wide.
    private static func size(of name: String, atMost limit: Int) -> Int {
        min(limit, max(9, 428 / max(1, name.count)))
    }
}

extension Paper.Diploma {
    fileprivate var markup: Markup {
        """
        <section class="diploma">
        <h1>\(heading)</h1>
        <p class="name">\(name)</p>
        <p class="achievement">\(achievement)</p>
        <p class="programme">\(programme)</p>
        <p>\(dates)</p>
        <div class="columns">\(lists.map { $0.markup })</div>
        <div class="signatures">\(signers.map { "<p>\($0)</p>" })</div>
        </section>
        """
    }
}
