import Foundation
import GRDB
import TalentDomain

/// A fault in a database file, for its administrator. It never quotes the file's content.
public enum Damage: Hashable, Sendable {
    case notADatabase, anotherProgram, noVersion, notAFile, unknownTables, unreadableText, unreadableRows, failedCheck
    /// SQLite's error number.
    case sqlite(Int32)

    var phrase: Phrase {
        switch self {
        case .notADatabase: Phrase("det er ikke en database", "it is not a database")
        case .anotherProgram: Phrase("databasen tilhører et andet program", "the database belongs to another program")
        case .noVersion: Phrase("databasen har intet versionsnummer", "the database has no version number")
        case .notAFile: Phrase("det er ikke en fil", "it is not a file")
        case .unknownTables:
            Phrase("databasen har andre tabeller end Spors", "the database has tables that are not Spor's")
        case .unreadableText: Phrase("en tekst kan ikke læses", "some text cannot be read")
        case .unreadableRows: Phrase("nogle rækker kan ikke læses", "some rows cannot be read")
        case .failedCheck: Phrase("databasen er ufuldstændig", "the database is incomplete")
        case .sqlite(let number): Phrase("SQLite-fejl \(number)", "SQLite error \(number)")
        }
    }
}

/// The system's reason for refusing, by its number: its own messages are in English only.
public enum DiskTrouble: Hashable, Sendable {
    case system(Int32)
    case sqlite(Int32)
    case unknown

    /// An error that Foundation has thrown.
    init(_ error: any Error) {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        self =
            [error as NSError, underlying].compactMap(\.self).first { $0.domain == NSPOSIXErrorDomain }.map {
                .system(Int32(clamping: $0.code))
            } ?? .unknown
    }

    /// The error for a file that could not be written.
    func error(at path: String) -> StoreError {
        switch self {
        case .system(ENOSPC), .system(EDQUOT), .system(EFBIG): .full(path: path)
        case .system(EROFS), .system(EACCES), .system(EPERM): .readOnly(path: path)
        default: .disk(path: path, self)
        }
    }

    var phrase: Phrase {
        switch self {
        case .system(EIO): Phrase("disken melder fejl", "the disk reports an error")
        case .system(ENAMETOOLONG): Phrase("navnet er for langt", "the name is too long")
        case .system(EISDIR): Phrase("det er en mappe", "it is a folder")
        case .system(ELOOP): Phrase("det er et link, der fører i ring", "it is a link that leads back to itself")
        case .system(EMFILE), .system(ENFILE): Phrase("der er for mange åbne filer", "too many files are open")
        case .system(EACCES), .system(EPERM): Phrase("der er ikke adgang", "access is denied")
        case .system(ENOENT), .system(ENOTDIR): Phrase("det findes ikke", "it does not exist")
        case .system(ENOSPC), .system(EDQUOT): Phrase("disken er fuld", "the disk is full")
        case .system(let number): Phrase("systemfejl \(number)", "system error \(number)")
        case .sqlite(let number): Phrase("SQLite-fejl \(number)", "SQLite error \(number)")
        case .unknown: Phrase("systemet siger ikke hvorfor", "the system gives no reason")
        }
    }
}

extension StoreError {
    static func unreadableCopy(_ path: String, _ names: [UnreadName]) -> Phrase {
        let newer = names.filter(\.isNewer), shown = newer.isEmpty ? names : newer
        let list = Phrase(
            shown.map(\.phrase.da).sorted().joined(separator: ", "),
            shown.map(\.phrase.en).sorted().joined(separator: ", "))
        return newer.isEmpty
            ? Phrase(
                "\(path) rummer noget, der ikke kan læses: \(list.da). Intet er ændret. Gendan resten med: spor restore FIL --set-aside",
                "\(path) contains something that cannot be read: \(list.en). Nothing was changed. Restore the rest with: spor restore FILE --set-aside"
            )
            : Phrase(
                "\(path) rummer noget, som en nyere udgave af Spor har skrevet: \(list.da). Intet er ændret. Opdatér Spor, og gendan så kopien.",
                "\(path) contains something that a newer version of Spor has written: \(list.en). Nothing was changed. Update Spor, then restore the copy."
            )
    }

    static func messageOfUnfinishedErasure(_ error: StoreError) -> Phrase {
        let reason =
            if case .full(let path) = error {
                Phrase(
                    "disken med \(path) er fuld. Frigør plads.",
                    "the disk that holds \(path) is full. Free up some space.")
            } else {
                Phrase("data kunne ikke skrives.", "the data could not be written to.")
            }
        return Phrase(
            "Sletningen er begyndt, men ikke gjort færdig: \(reason.da) Den bliver gjort færdig, næste gang Spor åbnes.",
            "The erasure has begun but is not complete: \(reason.en) It will be completed the next time Spor is opened."
        )
    }

    /// The message when nothing was to be saved.
    static func readingMessage(_ error: StoreError) -> Phrase {
        switch error {
        case .busy:
            Phrase(
                "Data er i brug: andre skriver i dem lige nu. Prøv igen om lidt.",
                "The data is in use: others are writing to it right now. Try again in a moment.")
        case .full(let path):
            Phrase(
                "Data kan ikke åbnes: disken med \(path) er fuld. Frigør plads, og prøv igen.",
                "The data cannot be opened: the disk that holds \(path) is full. Free up some space, then try again.")
        case .readOnly(let path):
            Phrase(
                "\(path) kan ikke åbnes. Kontrollér, om du har adgang til den.",
                "\(path) cannot be opened. Check that you have access to it.")
        case .gone(let path):
            Phrase(
                "\(path) er væk. Er disken koblet fra, eller er mappen flyttet?",
                "\(path) is gone. Was the disk disconnected, or the folder moved?")
        case .disk(let path, let trouble):
            Phrase(
                "\(path) kunne ikke læses (\(trouble.phrase.da)).", "\(path) could not be read (\(trouble.phrase.en)).")
        default: error.message
        }
    }

    /// Runs a closure that only reads, so that its errors do not speak of saving.
    static func reading<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as StoreError where error.stopsReading {
            throw StoreError.unread(error)
        }
    }

    /// Runs a closure that is part of saving, so that its errors say that nothing was saved.
    static func saving<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch StoreError.unread(let error) {
            throw error
        }
    }

    private var stopsReading: Bool {
        switch self {
        case .busy, .full, .readOnly, .gone, .disk: true
        default: false
        }
    }
}
