import TerminalKit

/// Draws a widget on a canvas of its own, and returns it as text.
func drawn(_ rows: Int, _ columns: Int, _ draw: (inout Canvas, Rect) -> Void) -> String {
    var canvas = Canvas(size: Size(rows: rows, columns: columns))
    draw(&canvas, Rect(canvas.size))
    return canvas.text
}

/// Keys by name; text in quotes is typed letter by letter.
func keys(_ script: Any...) -> [Key] {
    script.flatMap { part -> [Key] in
        switch part {
        case let key as Key: [key]
        case let code as Key.Code: [Key(code)]
        case let text as String: text.map(Key.character)
        default: []
        }
    }
}
