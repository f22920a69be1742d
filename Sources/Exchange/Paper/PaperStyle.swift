/// The styles of papers: black on white, one quiet colour, sizes for A4.
enum PaperStyle {
    static let portrait: Markup = """
        @page { size: A4; margin: 18mm 18mm 16mm }
        @media screen { body { max-width: 174mm; margin: 12mm auto } }
        """

    static let landscape: Markup = """
        @page { size: A4 landscape; margin: 0 }
        @media screen { body { width: 297mm; margin: 0 auto } }
        """

    static let common: Markup = """
        * { box-sizing: border-box }
        body { font: 10.5pt/1.45 Calibri, Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #1b1b1b;
          overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact }
        body, h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0 }
        section + section { break-before: page }
        p, td, li, dd { white-space: pre-line }
        .sheet > * + * { margin-top: 2.5mm }
        header { border-bottom: 0.6mm solid #1f5f7a; padding-bottom: 2mm; margin-bottom: 5mm }
        h1 { font-size: 20pt; line-height: 1.2; font-weight: 600; color: #1f5f7a }
        header p { color: #555 }
        h2 { font-size: 12.5pt; font-weight: 600; color: #1f5f7a; break-after: avoid }
        .sheet > h2 { margin-top: 7mm }
        h3 { font-size: 10.5pt; font-weight: 600; break-after: avoid }
        ul { padding-left: 5mm }
        li, dl div, tr { break-inside: avoid }
        dl div { display: flex; gap: 3mm; padding: 0.6mm 0 }
        dt { flex: 0 0 38mm; color: #555 }
        dd { flex: 1 }
        dd.blank { border-bottom: 0.2mm solid #888; min-height: 7mm }
        .remark { border-left: 1mm solid #1f5f7a; background: #eef4f7; padding: 2.5mm 4mm; break-inside: avoid }
        .footnote { color: #666; font-size: 8.5pt; margin-top: 6mm; break-before: avoid }
        .columns { display: flex; gap: 6mm }
        .columns > div { flex: 1; min-width: 0 }
        table { width: 100%; border-collapse: collapse; table-layout: fixed }
        thead { display: table-header-group }
        th { text-align: left; font-weight: 600; font-size: 9pt; color: #555; border-bottom: 0.3mm solid #1f5f7a }
        th, td { padding: 1mm 2mm 1mm 0; vertical-align: top }
        td { border-bottom: 0.1mm solid #ccc }
        .form td { height: 10.5mm; vertical-align: middle; border-bottom: 0.2mm solid #999 }
        .lines { break-inside: avoid }
        .lines div { height: 8.5mm; border-bottom: 0.2mm solid #999 }
        .signatures { display: flex; gap: 14mm; margin-top: 18mm; break-inside: avoid }
        .signatures p { flex: 1; border-top: 0.2mm solid #333; padding-top: 1.5mm; font-size: 9.5pt }
        .sign { width: 297mm; height: 210mm; overflow: hidden }
        .sign > div { height: 105mm; padding: 8mm 20mm; overflow: hidden; text-align: center;
          display: flex; flex-direction: column; justify-content: center }
        .sign > .turned { transform: rotate(180deg); border-top: 0.2mm dashed #bbb }
        .sign p { line-height: 1.1; white-space: normal }
        .given { font-weight: 700 }
        .organisation { font-size: 8mm; color: #555; margin-top: 3mm }
        .diploma { width: 297mm; height: 210mm; padding: 24mm 34mm 18mm; text-align: center; position: relative;
          display: flex; flex-direction: column; overflow: hidden }
        .diploma::before { content: ""; position: absolute; inset: 10mm; border: 0.9mm solid #1f5f7a;
          outline: 0.3mm solid #1f5f7a; outline-offset: 1.6mm }
        .diploma h1 { font-size: 30pt; letter-spacing: 0.12em; text-transform: uppercase }
        .diploma .name { font-size: 32pt; line-height: 1.2; font-weight: 600; margin-top: 5mm }
        .diploma .achievement { margin-top: 2mm; font-size: 13pt }
        .diploma .programme { font-size: 18pt; font-weight: 600; margin-top: 1mm }
        .diploma .columns { text-align: left; margin-top: 11mm; font-size: 12pt; gap: 10mm }
        .diploma h3 { font-size: 12pt; margin-bottom: 1.5mm }
        .diploma li { margin-bottom: 0.6mm }
        .diploma .signatures { margin-top: auto; text-align: left }
        """
}
