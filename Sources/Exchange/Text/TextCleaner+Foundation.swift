import Foundation
import TalentDomain

extension TextCleaner {
    /// The cleaner that the program uses everywhere: Foundation composes to NFC, which the domain cannot do by itself.
    public static let foundation = TextCleaner { $0.precomposedStringWithCanonicalMapping }
}
