import Foundation
import TalentDomain

/// Turns the stored values of a workbook's cells into the text that Excel shows: numbers, dates, shared strings.
struct CellReading {
    /// Workbooks from old Macs count days from 1904.
    var countsFrom1904 = false
    private var sharedStrings: [String] = []
    /// The way in which each cell style shows a number.
    private var styles: [NumberStyle] = []

    enum NumberStyle: Hashable {
        case plain, date
        case mask(NumberMask)
    }

    mutating func readSharedStrings(_ data: Data) throws(Workbook.ReadError) {
        var strings: [String] = []
        var text = "", isText = false, isPhonetic = false
        try Workbook.read(data) { event in
            switch event {
            case .begin("si", _): text = ""
            case .begin("rPh", _): isPhonetic = true
            case .end("rPh"): isPhonetic = false
            case .begin("t", _): isText = !isPhonetic
            case .end("t"): isText = false
            case .text(let part): if isText { text += part }
            case .end("si"): strings.append(Self.unescaped(text))
            default: break
            }
        }
        sharedStrings = strings
    }

    mutating func readStyles(_ data: Data) throws(Workbook.ReadError) {
        var formats: [Int: String] = [:]
        var found: [Int] = []
        var isCellStyles = false
        try Workbook.read(data) { event in
            switch event {
            case .begin("numFmt", let attributes):
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) { formats[id] = attributes["formatCode"] ?? "" }
            case .begin("cellXfs", _): isCellStyles = true
            case .end("cellXfs"): isCellStyles = false
            case .begin("xf", let attributes):
                if isCellStyles { found.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0) }
            default: break
            }
        }
        styles = found.map { id in formats[id].map(Self.style) ?? Self.builtIn(id) }
    }

    /// The text of a cell with that type and style.
    func text(of value: String, type: String, style: Int) -> String {
        switch type {
        case "s": return Int(value).flatMap { sharedStrings.indices.contains($0) ? sharedStrings[$0] : nil } ?? ""
        case "str", "inlineStr": return Self.unescaped(value)
        case "e", "d": return value
        case "b": return value == "1" ? "TRUE" : "FALSE"
        default: return number(value, style: styles.indices.contains(style) ? styles[style] : .plain)
        }
    }

    private func number(_ value: String, style: NumberStyle) -> String {
        guard let number = Double(value), number.isFinite else { return value }
        let whole = number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : nil
        switch style {
        case .date: return day(number)?.description ?? value
        case .mask(let mask): return whole.map { number < 0 ? $0 : mask.text(of: $0) } ?? value
        case .plain: return whole ?? value
        }
    }

    /// The day of Excel's number. Excel takes 1900 for a leap year: day 60 did not exist, and later numbers are one too
    /// high.
    private func day(_ serial: Double) -> Day? {
        guard (1..<2_958_466).contains(serial) || (countsFrom1904 && serial >= 0 && serial < 2_958_466) else {
            return nil
        }
        let count = Int(serial)
        if countsFrom1904 { return Day("1904-01-01")?.adding(days: count) }
        return count == 60 ? nil : Day(count < 60 ? "1899-12-31" : "1899-12-30")?.adding(days: count)
    }

    // MARK: Formats

    /// The formats that Excel knows by number. From 27 on there are dates of East Asian versions.
    private static func builtIn(_ id: Int) -> NumberStyle {
        switch id {
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: .date
        default: .plain
        }
    }

    /// The style of a format code: with a year or a day it is a date, with places for digits a mask.
    private static func style(_ code: String) -> NumberStyle {
        // Excel accepts no longer codes.
        guard code.utf8.count < 256 else { return .plain }
        let first = code.split(separator: ";", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        let bare = first.replacing(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./, with: "").lowercased()
        if bare.contains("d") || bare.contains("y") || bare.contains("e") && bare.contains("m") { return .date }
        return NumberMask(first).map { .mask($0) } ?? .plain
    }

    /// Decodes `_x000D_`, the workbook's way to write characters that XML cannot hold.
    private static func unescaped(_ text: String) -> String {
        // A cell holds at most 32,767 characters.
        guard text.utf8.count < 100_000, text.contains("_x") else { return text }
        return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            UInt32(match.output.1, radix: 16).flatMap { Unicode.Scalar($0) }.map(String.init) ?? String(match.output.0)
        }
    }
}
