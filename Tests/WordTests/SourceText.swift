import Foundation

enum TextLanguage: CaseIterable {
    case danish, english
}

/// A text of the program with its place in a source file, and a gap for each interpolation.
struct SourceText: CustomStringConvertible {
    static let hole: Character = "\u{FFFC}"

    var language: TextLanguage
    var text: String
    /// `Sources/SporApp/Talks/TalkSheet.swift:36`
    var place: String

    var description: String { "\(place): \(text.replacing("\n", with: "⏎"))" }

    /// The texts of all sources, in both languages.
    static let all: [SourceText] = {
        let files = ["Sources", "Themes"].flatMap { folder in
            (FileManager.default.subpaths(atPath: root.appending(path: folder).path) ?? []).sorted().map {
                "\(folder)/\($0)"
            }
        }
        return files.flatMap { file -> [SourceText] in
            guard let content = try? String(contentsOf: root.appending(path: file), encoding: .utf8) else { return [] }
            return switch URL(filePath: file).pathExtension {
            case "swift": SwiftTexts(content, file: file).texts
            case "toml": tomlTexts(content, file: file)
            default: []
            }
        }
    }()

    static func all(in language: TextLanguage) -> [SourceText] { all.filter { $0.language == language } }

    /// The folder of the package.
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardizedFileURL

    /// `da = "…"` and `en = "…"`, each on one line.
    private static func tomlTexts(_ content: String, file: String) -> [SourceText] {
        content.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            line.matches(of: /\b(da|en) *= *"((?:[^"\\]|\\.)*)"/).map { match in
                SourceText(
                    language: match.1 == "da" ? .danish : .english, text: String(match.2).replacing("\\\"", with: "\""),
                    place: "\(file):\(index + 1)")
            }
        }
    }
}
