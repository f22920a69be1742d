import Exchange
import Foundation
import SporApp
import TalentDomain
import TalentStore

extension StoreAccess {
    /// Writes the file that the screens ask for.
    ///
    /// - Returns: the path of the new file or folder.
    /// - Throws: `CommandError` or `StoreError` with the reason.
    func make(_ request: FileRequest) throws -> String {
        guard let store else { throw StoreError.notThere(path: directory) }
        let snapshot = try store.read(as: viewer, lookingAt: Focus(cohort: request.cohort)), seen = snapshot.workspace
        guard let cohort = seen.cohorts[request.cohort] else { throw Refusal.nothingThere }
        let view = CohortView(of: cohort, in: seen, as: viewer, language: request.language)
        let path = UserPath.plain(request.path)
        switch request.content {
        case .spreadsheet(let sheet):
            try PrivateFile.write(sheet.workbook(of: view), to: path)
        case .calendar(let calendar):
            let files = CalendarFiles(store: store, today: viewer.today)
            switch calendar {
            case .cohort: try PrivateFile.write(files.activities(of: cohort.id, as: viewer), to: path)
            case .person(let person):
                guard viewer.isOwner || viewer.person == person else { throw Refusal.nothingThere }
                try PrivateFile.write(files.own(of: person).text, to: path)
            case .everybody:
                guard viewer.isOwner else { throw Refusal.nothingThere }
                try NewFiles.write(files.everybody(in: cohort, seen), into: path)
            }
        case .invitation(let id):
            guard let activity = seen.activities[id] else { throw Refusal.nothingThere }
            let sender = viewer.person.flatMap { seen.people[$0] }
            let invitation = try InvitationFile(
                to: activity, in: seen, of: cohort, from: sender, store, as: viewer, request.language)
            let written = try NewFiles.write([invitation.file], into: path).joined()
            let left = invitation.withoutAddress.map(\.name).joined(separator: ", ")
            return left.isEmpty
                ? written
                : written + Phrase("; uden e-mailadresse: \(left)", "; no e-mail address: \(left)")[request.language]
        case .paper(let kind, let person, let activity):
            let paper = try PrintCommand.make(
                kind, of: view, for: person.flatMap { seen.people[$0] }, at: activity.flatMap { seen.activities[$0] })
            try PrivateFile.write(Data(paper.html.utf8), to: path)
        }
        return path
    }
}
