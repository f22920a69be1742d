import Foundation
import TalentDomain

extension TextCleaner {
    /// The cleaner used everywhere. Foundation composes characters to NFC, which the domain cannot do itself.
    public static let foundation = TextCleaner { $0.precomposedStringWithCanonicalMapping }
}
