import GRDB
import TalentDomain

/// The store did not open, read or save. The message says what to do; nothing was changed in part.
public enum StoreError: Error, Equatable {
    /// There is no store in that folder.
    case notThere(path: String)
    /// A new store was to be created in a folder that contains other files.
    case notAStore(path: String)
    case symlink(path: String)
    /// Other users may enter the folder.
    case openToOthers(path: String)
    case ownedByAnother(path: String)
    case networkFileSystem(path: String, kind: String)
    /// A newer version of Spor has written the data.
    case newerSchema(path: String, found: Int, known: Int)
    case damaged(path: String, Damage)
    /// Other sessions wrote for longer than the caller wanted to wait.
    case busy
    case full(path: String)
    case readOnly(path: String)
    /// The folder or a file in it has disappeared while the program was running.
    case gone(path: String)
    /// The same id was sent with another change, or by another person.
    case idTaken
    /// The file to restore is no copy of a store.
    case notABackup(path: String)
    /// A backup never overwrites a file.
    case fileExists(path: String)
    /// The list of erased people cannot be read, so a restore could bring them back.
    case damagedLedger(path: String, line: Int)
    /// Any other error of the disk or of SQLite.
    case disk(path: String, DiskTrouble)
    /// The record that is to be written cannot be read; it is not overwritten.
    case unreadable(UnreadRecord)
    /// A backup of the first version, in which people have no numbers, and nothing shows who was erased since.
    case unnumberedCopy(path: String)
    /// A backup with unreadable records or lines of history.
    case unreadableCopy(path: String, [UnreadName])
    /// The error stopped an erasure that is in the ledger already.
    indirect case unfinishedErasure(StoreError)
    /// There is no folder in which the file could be created.
    case noFolder(path: String)
    /// The error stopped reading; nothing was to be saved.
    indirect case unread(StoreError)

    public var message: Phrase {
        switch self {
        case .notThere(let path):
            Phrase(
                "Der er ingen Spor-data i \(path).", "There is no Spor data in \(path).")
        case .notAStore(let path):
            Phrase(
                "\(path) er ikke tom, og indholdet er ikke fra Spor. Vælg en anden mappe.",
                "\(path) is not empty, and its content is not from Spor. Choose another folder.")
        case .symlink(let path):
            Phrase(
                "\(path) er et symbolsk link. Angiv den rigtige mappe i stedet.",
                "\(path) is a symbolic link. Use the real folder instead.")
        case .openToOthers(let path):
            Phrase(
                "Andre brugere har adgang til \(path), hvor der ligger fortrolige tekster. Luk mappen med: chmod 700 \(path)",
                "Other users have access to \(path), which contains confidential texts. Restrict access with: chmod 700 \(path)"
            )
        case .ownedByAnother(let path):
            Phrase(
                "\(path) tilhører en anden bruger. Log ind som den bruger, eller vælg en anden mappe.",
                "\(path) belongs to another user. Log in as that user, or choose another folder.")
        case .networkFileSystem(let path, let kind):
            Phrase(
                "\(path) ligger på et netværksdrev (\(kind)), hvor data kan blive ødelagt. Vælg en mappe på en lokal disk.",
                "\(path) is on a network drive (\(kind)), where data can be damaged. Choose a folder on a local disk.")
        case .newerSchema(let path, let found, let known):
            Phrase(
                "\(path) er skrevet af en nyere udgave af Spor (dataformat \(found); denne udgave kender \(known)). Opdatér Spor. Intet er ændret.",
                "\(path) was written by a newer version of Spor (data format \(found); this version knows \(known)). Update Spor. Nothing was changed."
            )
        case .damaged(let path, let damage):
            Phrase(
                "\(path) er beskadiget (\(damage.phrase.da)). Intet er ændret. Gendan den nyeste kopi i mappen backups med: spor restore FIL",
                "\(path) is damaged (\(damage.phrase.en)). Nothing was changed. Restore the newest copy in the backups folder with: spor restore FILE"
            )
        case .notABackup(let path):
            Phrase(
                "\(path) er ikke en fuldstændig sikkerhedskopi fra Spor. Vælg en anden fil; intet er ændret.",
                "\(path) is not a complete backup made by Spor. Choose another file; nothing was changed.")
        case .busy:
            Phrase(
                "Ikke gemt: andre skriver i de samme data lige nu. Prøv igen om lidt.",
                "Not saved: others are writing to the same data right now. Try again in a moment.")
        case .full(let path):
            Phrase(
                "Ikke gemt: disken med \(path) er fuld. Frigør plads, og gem så igen.",
                "Not saved: the disk that holds \(path) is full. Free up some space, then save again.")
        case .readOnly(let path):
            Phrase(
                "Ikke gemt: \(path) kan ikke skrives. Kontrollér, om du har skriveadgang, og om disken er skrivebeskyttet.",
                "Not saved: \(path) cannot be written to. Check whether you have write access, and whether the disk is write-protected."
            )
        case .gone(let path):
            Phrase(
                "Ikke gemt: \(path) er væk. Er disken koblet fra, eller er mappen flyttet?",
                "Not saved: \(path) is gone. Was the disk disconnected, or the folder moved?")
        case .idTaken:
            Phrase(
                "Ikke gemt: handlingens nummer er brugt til noget andet. Prøv igen.",
                "Not saved: the action's number has already been used for something else. Try again.")
        case .fileExists(let path):
            Phrase(
                "\(path) findes allerede, og Spor overskriver aldrig en fil. Vælg et andet navn.",
                "\(path) already exists, and Spor never overwrites a file. Choose another name.")
        case .damagedLedger(let path, let line):
            Phrase(
                "\(path), linje \(line), kan ikke læses: der skal stå en dato og 32 cifre. Ret linjen, eller gendan filen fra en sikkerhedskopi. Intet er ændret.",
                "\(path), line \(line), cannot be read: it must contain a date and 32 digits. Correct the line, or restore the file from a copy. Nothing was changed."
            )
        case .disk(let path, let trouble):
            Phrase(
                "Ikke gemt: \(path) kunne ikke bruges (\(trouble.phrase.da)).",
                "Not saved: \(path) could not be used (\(trouble.phrase.en)).")
        case .unreadable(let record):
            record.isNewer
                ? Phrase(
                    "Ikke gemt: det, der står her i forvejen (\(record.phrase.da)), er skrevet af en nyere udgave af Spor og bliver ikke overskrevet. Opdatér Spor.",
                    "Not saved: the existing record (\(record.phrase.en)) was written by a newer version of Spor, and is not overwritten. Update Spor."
                )
                : Phrase(
                    "Ikke gemt: det, der står her i forvejen (\(record.phrase.da)), kan ikke læses og bliver aldrig overskrevet. Læg det til side med: spor check --set-aside",
                    "Not saved: the existing record (\(record.phrase.en)) cannot be read, and Spor never overwrites such a record. Set it aside with: spor check --set-aside"
                )
        case .unreadableCopy(let path, let names): Self.unreadableCopy(path, names)
        case .unnumberedCopy(let path):
            Phrase(
                "\(path) er fra en ældre udgave af Spor og siger ikke, hvem der er slettet siden. Intet er ændret. Gendan den i den mappe, den er taget fra, eller i en tom mappe, og slet dér de samme personer igen.",
                "\(path) is from an older version of Spor, and does not show who was erased since. Nothing was changed. Restore it to the folder that it was made from, or to an empty folder, and erase the same people there again."
            )
        case .unfinishedErasure(let error): Self.messageOfUnfinishedErasure(error)
        case .noFolder(let path):
            Phrase(
                "Mappen \(path) findes ikke. Opret den først, eller vælg en anden.",
                "The folder \(path) does not exist. Create it first, or choose another one.")
        case .unread(let error): Self.readingMessage(error)
        }
    }

    /// The error for SQLite's answer.
    init(_ error: DatabaseError, at path: String) {
        self =
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_FULL: .full(path: path)
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly(path: path)
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path, .sqlite(error.resultCode.rawValue))
            case .SQLITE_CANTOPEN: FileStatus(path) == nil ? .gone(path: path) : .readOnly(path: path)
            default: .disk(path: path, .sqlite(error.extendedResultCode.rawValue))
            }
    }

    /// Runs a closure on SQLite, and turns its errors into `StoreError`.
    static func translating<Result>(at path: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error, at: path)
        } catch is DecodingError {
            throw StoreError.damaged(path: path, .unreadableText)
        } catch is RowDecodingError {
            throw StoreError.damaged(path: path, .unreadableRows)
        }
    }
}
