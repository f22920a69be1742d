import Exchange
import Foundation
import SporApp
import TalentDomain
import TalentStore

extension StoreAccess {
    /// Writes the paper or spreadsheet that the screens ask for.
    ///
    /// - Returns: the path of the new file.
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
        case .paper(let kind, let person, let activity):
            let paper = try PrintCommand.make(
                kind, of: view, for: person.flatMap { seen.people[$0] }, at: activity.flatMap { seen.activities[$0] })
            try PrivateFile.write(Data(paper.html.utf8), to: path)
        }
        return path
    }
}
