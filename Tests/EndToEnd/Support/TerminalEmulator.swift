import CVTerm

/// An xterm-like terminal without a window: takes bytes, and gives a screen and answers.
package final class TerminalEmulator {
    /// The bytes that the terminal sends to the program: answers to queries, keys, mouse reports.
    package var output: [UInt8] = []
    private var modes = TerminalScreen.Modes()
    private var title = ""
    private let terminal: OpaquePointer
    private let screenLayer: OpaquePointer
    // libvterm keeps a pointer to this table.
    private let callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)

    package init(size: TerminalScreen.Size) {
        terminal = vterm_new(Int32(size.rows), Int32(size.columns))
        screenLayer = vterm_obtain_screen(terminal)
        callbacks.initialize(to: VTermScreenCallbacks())
        callbacks.pointee.settermprop = { property, value, emulator in
            guard let value else { return 0 }
            TerminalEmulator.behind(emulator).set(property, to: value.pointee)
            return 1
        }
        let this = Unmanaged.passUnretained(self).toOpaque()
        vterm_set_utf8(terminal, 1)
        vterm_output_set_callback(
            terminal,
            { bytes, count, emulator in
                let bytes = UnsafeRawBufferPointer(start: bytes, count: count)
                TerminalEmulator.behind(emulator).output += bytes
            }, this)
        vterm_screen_set_callbacks(screenLayer, callbacks, this)
        vterm_screen_enable_altscreen(screenLayer, 1)
        vterm_screen_reset(screenLayer, 1)
    }

    deinit {
        vterm_free(terminal)
        callbacks.deallocate()
    }

    /// Displays the program's output.
    package func show(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            _ = vterm_input_write(terminal, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
    }

    package func resize(to size: TerminalScreen.Size) {
        vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
    }

    package func press(_ key: Keystroke) {
        switch key {
        case .character(let scalar): vterm_keyboard_unichar(terminal, scalar.value, VTERM_MOD_NONE)
        case .control(let scalar): vterm_keyboard_unichar(terminal, scalar.value, VTERM_MOD_CTRL)
        case .alt(let scalar): vterm_keyboard_unichar(terminal, scalar.value, VTERM_MOD_ALT)
        case .backTab: vterm_keyboard_key(terminal, VTERM_KEY_TAB, VTERM_MOD_SHIFT)
        case .function(let number):
            vterm_keyboard_key(terminal, VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)), VTERM_MOD_NONE)
        case .named(let key): vterm_keyboard_key(terminal, key, VTERM_MOD_NONE)
        }
    }

    /// Pastes a text, between markers if the program has asked for them, with the Enter key's line ends.
    package func paste(_ text: String) {
        vterm_keyboard_start_paste(terminal)
        output += text.replacing("\n", with: "\r").utf8
        vterm_keyboard_end_paste(terminal)
    }

    /// Presses and releases a mouse button; sends nothing if the program has not switched the mouse on.
    package func click(_ button: MouseButton, at position: TerminalScreen.Position) {
        // libvterm itself would always report, and also the release of a wheel, which no terminal sends.
        guard modes.reportsMouse else { return }
        vterm_mouse_move(terminal, Int32(position.row), Int32(position.column), VTERM_MOD_NONE)
        vterm_mouse_button(terminal, button.rawValue, true, VTERM_MOD_NONE)
        if !button.isWheel { vterm_mouse_button(terminal, button.rawValue, false, VTERM_MOD_NONE) }
    }

    package var screen: TerminalScreen {
        var rows: Int32 = 0
        var columns: Int32 = 0
        vterm_get_size(terminal, &rows, &columns)
        var cursor = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &cursor)
        return TerminalScreen(
            cells: (0..<rows).map { row in (0..<columns).map { column in cell(row: row, column: column) } },
            cursor: .init(row: Int(cursor.row), column: Int(cursor.col)), modes: modes, title: title)
    }

    private func cell(row: Int32, column: Int32) -> TerminalScreen.Cell {
        var cell = VTermScreenCell()
        _ = vterm_screen_get_cell(screenLayer, VTermPos(row: row, col: column), &cell)
        return TerminalScreen.Cell(
            text: text(of: cell), foreground: color(cell.fg), background: color(cell.bg),
            isBold: cell.attrs.bold != 0, isUnderlined: cell.attrs.underline != 0,
            isItalic: cell.attrs.italic != 0, isReversed: cell.attrs.reverse != 0)
    }

    private func text(of cell: VTermScreenCell) -> String {
        let (first, second, third, fourth, fifth, sixth) = cell.chars
        switch first {
        case 0: return " "
        // libvterm's value for the second half of a wide letter.
        case .max: return ""
        default:
            let scalars = [first, second, third, fourth, fifth, sixth].prefix { $0 != 0 }.compactMap(
                Unicode.Scalar.init)
            return String(String.UnicodeScalarView(scalars))
        }
    }

    private func color(_ color: VTermColor) -> TerminalScreen.Color {
        let type = UInt32(color.type)
        if type & VTERM_COLOR_DEFAULT_MASK.rawValue != 0 { return .standard }
        if type & VTERM_COLOR_TYPE_MASK.rawValue == VTERM_COLOR_INDEXED.rawValue { return .palette(color.indexed.idx) }
        return .rgb(color.rgb.red, color.rgb.green, color.rgb.blue)
    }

    private func set(_ property: VTermProp, to value: VTermValue) {
        switch property {
        case VTERM_PROP_CURSORVISIBLE: modes.showsCursor = value.boolean != 0
        case VTERM_PROP_ALTSCREEN: modes.usesAlternateScreen = value.boolean != 0
        case VTERM_PROP_MOUSE: modes.reportsMouse = value.number != 0
        case VTERM_PROP_TITLE: title = value.string.map { String(cString: $0) } ?? ""
        default: break
        }
    }

    private static func behind(_ pointer: UnsafeMutableRawPointer?) -> TerminalEmulator {
        // Never nil: it is the pointer given in `init`, and libvterm is freed before the emulator.
        Unmanaged<TerminalEmulator>.fromOpaque(pointer!).takeUnretainedValue()
    }
}
