import SporApp
import TalentDomain
import TalentStore

/// Language and theme of a person who has logged in. They have no files on the server, so the store keeps these
/// settings.
extension StoreAccess {
    var ownLanguage: Language? { ownSettings["language"].flatMap(Language.init) }

    /// A built-in theme; nil where none has been chosen, or the chosen one does not exist any more.
    var ownTheme: String? { ownSettings["theme"].flatMap { name in (try? ThemeLibrary.theme(name)).map { _ in name } } }

    /// Empty where the settings cannot be read: the screens open all the same.
    private var ownSettings: [String: String] {
        guard let store, let connected else { return [:] }
        return (try? store.settings(of: connected)) ?? [:]
    }
}

extension Settings {
    /// The settings as the store keeps them.
    var named: [String: String] { ["language": language.rawValue, "theme": theme] }
}
