import CXlsxwriter
import Foundation
import TalentDomain

extension SheetTable {
    /// The table as an Excel workbook with one sheet: a fixed heading with a filter, dates that Excel counts with, and
    /// every text as text, never as a formula or a link.
    ///
    /// - Throws: `WorkbookError` where there is no memory, or no room for the library's temporary files.
    public func workbook() throws(WorkbookError) -> Data {
        let file = spor_memory_file()
        guard file >= 0 else { throw WorkbookError() }
        defer { close(file) }
        let path = "/proc/self/fd/\(file)"
        guard let workbook = workbook_new(path) else { throw WorkbookError() }
        fill(workbook)
        guard workbook_close(workbook) == LXW_NO_ERROR, let data = FileManager.default.contents(atPath: path) else {
            throw WorkbookError()
        }
        return data
    }

    private func fill(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        guard let sheet = workbook_add_worksheet(workbook, name) else { return }
        let formats = Formats(in: workbook)
        for (column, heading) in headings.enumerated() {
            worksheet_write_string(sheet, 0, UInt16(column), Self.plain(heading), formats.heading)
            worksheet_set_column(sheet, UInt16(column), UInt16(column), width(of: column), nil)
        }
        let lines = headings.indices.map { wrappedLines(of: headings[$0], in: Int(width(of: $0)) - Self.filterColumns) }
        worksheet_set_row(sheet, 0, Self.lineHeight * Double(lines.max() ?? 1), nil)
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                write(cell, sheet, UInt32(row + 1), UInt16(column), formats)
            }
        }
        worksheet_freeze_panes(sheet, 1, 0)
        if !headings.isEmpty {
            worksheet_autofilter(sheet, 0, 0, UInt32(rows.count), UInt16(headings.count - 1))
            worksheet_repeat_rows(sheet, 0, 0)
        }
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, Self.a4)
        worksheet_fit_to_pages(sheet, 1, 0)
    }

    private func write(
        _ cell: Cell, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16, _ formats: Formats
    ) {
        switch cell {
        case .text(let text):
            worksheet_write_string(sheet, row, column, Self.plain(text), formats.text)
        // Excel counts days from 30 December 1899, and times as parts of a day.
        case .day(let day): worksheet_write_number(sheet, row, column, Double(day.dayNumber + 25_569), formats.day)
        case .time(let minutes): worksheet_write_number(sheet, row, column, Double(minutes) / 1440, formats.time)
        case .number(let number):
            worksheet_write_number(
                sheet, row, column, number, number == number.rounded() ? formats.whole : formats.number)
        case .empty: break
        }
    }

    /// The width of a column in characters: its longest line, within reason. A heading is divided between words.
    private func width(of column: Int) -> Double {
        let texts = rows.compactMap { $0.indices.contains(column) ? $0[column].danish : nil }
        let lines = texts.flatMap { $0.split(separator: "\n").map(\.count) }
        let words = headings[column].split(separator: " ").map(\.count)
        return Double(min(max(lines.max() ?? 0, (words.max() ?? 0) + Self.filterColumns, 8) + 2, 60))
    }

    /// The characters of a heading that the arrow of its filter covers.
    private static let filterColumns = 3
    /// The height of a line in points.
    private static let lineHeight = 15.0

    private func wrappedLines(of text: String, in columns: Int) -> Int {
        var lines = 1, used = 0
        for word in text.split(separator: " ") {
            if used > 0, used + 1 + word.count > columns {
                lines += 1
                used = word.count
            } else {
                used += (used > 0 ? 1 : 0) + word.count
            }
        }
        return lines
    }

    /// The text as the workbook's XML keeps it: `_x0041_` would be read as `A`, and Excel holds 32,767 characters.
    private static func plain(_ text: String) -> String {
        String(text.prefix(longest)).replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    }

    private static let longest = 30_000
    /// The number of the A4 paper size.
    private static let a4: UInt8 = 9

    private struct Formats {
        let heading, text, day, time, number, whole: UnsafeMutablePointer<lxw_format>?

        init(in workbook: UnsafeMutablePointer<lxw_workbook>) {
            func format(_ mask: String? = nil) -> UnsafeMutablePointer<lxw_format>? {
                let format = workbook_add_format(workbook)
                format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
                if let mask { format_set_num_format(format, mask) }
                return format
            }
            heading = format("@")
            format_set_text_wrap(heading)
            format_set_bold(heading)
            format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
            text = format("@")
            format_set_text_wrap(text)
            day = format("dd-mm-yyyy")
            time = format("hh:mm")
            number = format("0.##")
            whole = format("0")
        }
    }
}

/// A workbook could not be made.
public struct WorkbookError: Error {
    /// The remedy, in words.
    public let message = Phrase(
        "Regnearket kunne ikke laves. Er der plads på disken med midlertidige filer? Frigør plads, og prøv igen.",
        "The spreadsheet could not be made. Is there room on the disk for temporary files? Free up some space, then try again."
    )
}
