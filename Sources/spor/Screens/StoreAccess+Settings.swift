import SporApp
import TalentDomain
import TalentStore

/// Language and theme of whoever has logged in: they have no files of their own here, so the store keeps them.
extension StoreAccess {
    var ownLanguage: Language? { ownSettings["language"].flatMap(Language.init) }

    /// One of the shipped themes; nil where none has been chosen, or it is shipped no more.
    var ownTheme: String? { ownSettings["theme"].flatMap { name in (try? ThemeLibrary.theme(name)).map { _ in name } } }

    /// None where they cannot be read: the screens open all the same.
    private var ownSettings: [String: String] {
        guard let store, let connected else { return [:] }
        return (try? store.settings(of: connected)) ?? [:]
    }
}

extension Settings {
    /// As the store keeps them.
    var named: [String: String] { ["language": language.rawValue, "theme": theme] }
}
