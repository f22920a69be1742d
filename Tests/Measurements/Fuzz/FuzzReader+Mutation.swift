import Foundation

extension FuzzReader {
    /// The mutations for this reader's samples.
    var mutation: Mutation { Self.mutations[self] ?? Mutation(samples: [""], words: []) }

    private static let mutations = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.made) })

    private var made: Mutation {
        switch self {
        case .settings: Mutation(samples: FuzzSamples.settings, words: FuzzSamples.toml)
        case .theme:
            Mutation(
                samples: FuzzSamples.theme,
                words: FuzzSamples.toml + ["[roles]", "[palette]", "inherits", "\"eget\"", "fg", "#fff", "256"])
        case .template:
            Mutation(
                samples: [FuzzSamples.template],
                words: FuzzSamples.toml + [
                    "[[activity]]", "[[activity.when]]", "after", "weeks", "days = 1e18", "{nr}",
                ])
        case .participants:
            Mutation(
                bytes: FuzzSamples.participants,
                words: [
                    ";", ",", "\t", "\"", "\r\n", "sep=;\n", "E-mail", "01-02-2019", "=1+1", "010190-1234",
                    "PK\u{3}\u{4}",
                ])
        case .workbook: Mutation(samples: [FuzzWorkbook.sample], words: FuzzWorkbook.words)
        case .publicKey:
            Mutation(
                samples: FuzzSamples.publicKeys,
                words: [
                    "ssh-rsa ", "ssh-ed25519 ", "AAAA", "=", " ", "restrict,command=\"x\" ", "-cert-v01@openssh.com",
                ])
        case .sentCommand: Mutation(samples: FuzzSamples.sent, words: ["log ", "list ", "--json", "--help", " ", "-"])
        case .logInput: Mutation(samples: FuzzSamples.entries, words: [".\n", ".\r\n", "\n", "\u{FEFF}"])
        case .keys: Mutation(samples: FuzzSamples.keys, words: FuzzSamples.sequences)
        case .typed:
            Mutation(
                samples: FuzzSamples.typed,
                words: ["uge ", "kl. ", "-", "/", ".", ":", "+", "@", "#", "53", "2028", "feb", "næste "])
        case .restore:
            Mutation(
                bytes: [(try? RestoreReader.sample()) ?? []],
                words: ["{}", "[]", "\"\"", "null", "true", "9223372036854775807", "-9223372036854775808", "\"x\""],
                longest: 1 << 20)
        }
    }
}
