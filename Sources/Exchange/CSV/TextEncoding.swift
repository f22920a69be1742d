import Foundation
import TalentDomain

/// The encodings in which spreadsheets save text.
public enum TextEncoding: Hashable, Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian, utf32, windows1252, macRoman, cp850

    public var name: Phrase {
        switch self {
        case .utf8: Phrase("UTF-8")
        case .utf16LittleEndian, .utf16BigEndian: Phrase("UTF-16")
        case .utf32: Phrase("UTF-32")
        case .windows1252: Phrase("Windows-1252")
        case .macRoman: Phrase("MacRoman")
        case .cp850: Phrase("CP850")
        }
    }

    /// The one-byte encodings, in which the same bytes can be different letters.
    static let ofOneByte: [TextEncoding] = [.windows1252, .macRoman, .cp850]

    /// The character of a byte; nil where the encoding has none. For one-byte encodings only.
    func scalar(of byte: UInt8) -> Unicode.Scalar? {
        byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80]
    }

    /// The bytes of a text; nil where the encoding lacks a character. For one-byte encodings only.
    func bytes(of text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else if let index = upperHalf.firstIndex(of: scalar) {
                bytes.append(UInt8(index + 0x80))
            } else {
                return nil
            }
        }
        return bytes
    }

    private var upperHalf: [Unicode.Scalar?] {
        switch self {
        case .macRoman: Self.macRomanHalf
        case .cp850: Self.cp850Half
        default: Self.windows1252Half
        }
    }

    /// The bytes 80–FF. Five of them have no character and are written as NUL here.
    private static let windows1252Half = half(
        "€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ"
            + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
            + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ")
    private static let macRomanHalf = half(
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
            + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
            + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
    private static let cp850Half = half(
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
            + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
            + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
            + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}")

    private static func half(_ characters: String) -> [Unicode.Scalar?] {
        characters.unicodeScalars.map { $0.value == 0 ? nil : $0 }
    }
}
