import Foundation
import TalentDomain

/// The folder of a store, and the conditions for using it.
struct StoreFolder {
    let path: String

    init(_ path: String) {
        // With a slash at the end, `lstat` would follow a symbolic link.
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    var database: String { path + "/spor.sqlite" }
    /// A new database; it gets its name when it is complete.
    var unfinished: String { path + "/spor.sqlite.new" }
    /// A backup that is being restored.
    var restoring: String { path + "/spor.sqlite.restoring" }
    var backups: String { path + "/backups" }
    var ledger: String { path + "/erased.log" }
    /// The folder of presence files, one for each session.
    var presence: String { path + "/here" }
    var readMe: String { path + "/README.txt" }

    /// Checks that the folder is safe for confidential texts.
    ///
    /// - Throws: `StoreError` where it is missing, a link, somebody else's, open to others, or on a network drive.
    func check() throws {
        guard let status = try FileStatus.find(path), status.isFolder || status.isLink else {
            throw StoreError.notThere(path: path)
        }
        if status.isLink { throw StoreError.symlink(path: path) }
        if status.owner != geteuid(), geteuid() != 0 { throw StoreError.ownedByAnother(path: path) }
        if status.mode & 0o077 != 0 { throw StoreError.openToOthers(path: path) }
        if let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8),
            let kind = MountTable.networkFileSystem(ofDevice: status.device, in: mounts)
        {
            throw StoreError.networkFileSystem(path: path, kind: kind)
        }
    }

    /// Whether there is a database.
    ///
    /// - Throws: `StoreError` where it is a link or no regular file.
    func holdsDatabase() throws -> Bool {
        guard let status = try FileStatus.find(database) else { return false }
        if status.isLink { throw StoreError.symlink(path: database) }
        guard status.isFile else { throw StoreError.damaged(path: database, .notAFile) }
        return true
    }

    /// Creates the folder with access for its owner only, or restricts access to an empty one.
    func make() throws {
        if let status = FileStatus(path) {
            if status.isFolder, try names().isEmpty, status.mode & 0o077 != 0 { chmod(path, 0o700) }
            return
        }
        try? FileManager.default.createDirectory(atPath: path.parentPath, withIntermediateDirectories: true)
        // `mkdir` creates the folder with its mode. FileManager sets the mode afterwards, and another session could see
        // it in between.
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw StoreError.disk(path: path, .system(errno))
        }
    }

    /// Removes the remains of an interrupted start.
    ///
    /// - Throws: `StoreError.notAStore` where the folder contains anything else.
    func checkIsFree() throws {
        let ours: Set = ["README.txt", "backups", "erased.log", "here", "spor.sqlite.new", "spor.sqlite.new-journal"]
        guard try Set(names()).isSubset(of: ours) else { throw StoreError.notAStore(path: path) }
        unlink(unfinished)
        unlink(unfinished + "-journal")
    }

    func names() throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw StoreError.disk(path: path, DiskTrouble(error))
        }
    }

    /// Explains the folder to a person who finds it years later.
    static let readMeText = """
        Spor: data fra et ledertalentprogram.

        spor.sqlite   alle data. Åbn dem med programmet "spor"; ret dem ikke på anden måde.
        backups/      en kopi for hver dag, de nyeste 14. Hent en tilbage med: spor restore FIL
        erased.log    hvem der er slettet: dag og et tilfældigt tal, ingen navne. Gem den sammen med
                      kopier, du har andre steder, så ingen slettede personer kommer tilbage med en gammel kopi.
        here/         hvem der ser på hvilken plan lige nu; tom, når ingen gør.

        Her ligger fortrolige tekster. Mappen skal kun kunne læses af sin ejer.
        Kopiér den ikke med et synkroniseringsprogram, mens programmet er i brug: tag en kopi med "spor backup FIL".

        ---

        Spor: data from a leadership-talent programme.

        spor.sqlite   all data. Open it with the program "spor"; do not change it in any other way.
        backups/      one copy per day, the 14 newest. Restore one with: spor restore FILE
        erased.log    who was erased: a date and a random number, no names. Keep it with any copies you
                      have elsewhere, so that restoring an old copy does not bring back an erased person.
        here/         who is looking at which plan right now; empty when nobody is.

        This folder holds confidential texts. Only its owner should be able to read it.
        Do not copy it with a file-sync tool while the program is in use: make a copy with "spor backup FILE".

        """
}
