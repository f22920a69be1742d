import Foundation
import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Changes as histories hold them")
struct StoredChangeTests {
    /// Lines as version 1 wrote them, one of each kind, with the keys in order.
    private static let lines: [String] = [
        #"{"accessKey":{"_0":{"new":{"addedOn":"2026-05-06","blob":"AAAA","id":"key","label":"","person":"bo","type":"ssh-ed25519"}}}}"#,
        #"{"activity":{"_0":{"new":{"about":{"da":"Om","en":"About"},"audience":["talents","lineManagers"],"checks":[{"done":false,"title":{"da":"Lokale","en":"Venue"}}],"cohort":"hold","end":"2027-09-27","hours":4,"id":"dag","isMovedByHand":false,"isVoluntary":false,"kind":"alumniDay","place":"","source":"","start":"2027-09-27","title":{"da":"Dag","en":"Day"},"track":"common"}}}}"#,
        #"{"attendance":{"_0":{"new":{"activity":"kick-off","id":"kick-off-bo","presence":{"invited":{}},"talent":"bo"}}}}"#,
        #"{"cohort":{"_0":{"new":{"closedDays":{"christmas":true,"customaryDays":true,"july":true,"publicHolidays":true,"weekends":true,"weeks":[7,8,42]},"completionGoal":95,"expectationGoal":80,"hoursPerDay":8,"id":"hold","kickOff":"2026-05-20","name":"Hold 3","participants":"talents","programme":{"da":"Prøve","en":"Trial"},"template":"trial"}}}}"#,
        #"{"logEntry":{"_0":{"old":{"at":1793114520,"id":"bo-3","isHostConfidential":false,"isStarred":false,"sharedOn":"2026-10-27","sharedWith":["mentor"],"talent":"bo","text":"Hvad ville jeg savne?"}}}}"#,
        #"{"meeting":{"_0":{"new":{"activity":"samtale","id":"samtale-bo","kind":"runningTalk","planned":"2026-11-18","talents":["bo"]}}}}"#,
        #"{"networkGroup":{"_0":{"new":{"cohort":"hold","from":"2026-05-06","id":"broen","members":["anne","bo"],"name":"Broen"}}}}"#,
        #"{"note":{"_0":{"new":{"agreements":[],"id":"note","isReleased":false,"isSharedWithHost":false,"kind":"mentor","meeting":"samtale","text":"Nej tre gange.","writtenBy":"bo"}}}}"#,
        #"{"mentorWish":{"_0":{"new":{"id":"bo","on":"2027-01-15","talent":"bo","text":"Erfaring fra et andet niveau"}}}}"#,
        #"{"ownNote":{"_0":{"new":{"about":{"talent":{"_0":"bo"}},"at":1793114520,"id":"egen","text":"Ring til Bo","writer":"pia"}}}}"#,
        #"{"ownNote":{"_0":{"new":{"about":{"talk":{"_0":"bo","_1":{"id":"samtale","kind":"activity"}}},"at":1793114520,"id":"ord","text":"Sig det","writer":"bo"}}}}"#,
        #"{"note":{"_0":{"new":{"agreements":[{"isDone":false,"task":"opgave","text":"Ring"}],"id":"note","isReleased":false,"isSharedWithHost":false,"kind":"talk","meeting":"samtale","ownQuestions":["Hvad nu?"],"text":""}}}}"#,
        #"{"organisationBasis":{"_0":{"new":{"cohort":"hold","competences":[],"hasOnlyOwnQuestions":true,"id":"o1","link":"","organisation":"Nordby","ownQuestions":["Hvad nu?"],"text":"","values":[]}}}}"#,
        #"{"readiness":{"_0":{"new":{"comment":"","id":"v","isShared":true,"judge":"together","on":"2026-05-26","performance":"notYet","purpose":"vertical","situation":"Et møde","talent":"bo","work":"simple"}}}}"#,
        #"{"activity":{"_0":{"new":{"about":{"da":"Om","en":"About"},"audience":["talents"],"bestPractice":{"name":"Mette Sø","organisation":"Nordby"},"checks":[],"cohort":"hold","end":"2027-02-03","hours":8,"id":"m3","isMovedByHand":false,"isVoluntary":false,"kind":"moduleDay","leader":"Ib Ek","place":"","preparing":[{"id":"film","link":"https://nordby.example/film","minutes":20,"opensBefore":14,"step":"watch","title":"En film"}],"source":"","start":"2027-02-03","title":{"da":"Dag","en":"Day"},"track":"common"}}}}"#,
        #"{"practiceTask":{"_0":{"new":{"id":"praksis","module":3,"on":"2027-01-15","outcome":"","plan":"Kortere møder","talent":"bo"}}}}"#,
        #"{"prepared":{"_0":{"new":{"activity":"kick-off","id":"klar","on":"2027-01-15","talent":"bo"}}}}"#,
        #"{"question":{"_0":{"new":{"activity":"dag","answer":"","at":1793114520,"cohort":"hold","id":"spm","talent":"bo","text":"Hvordan?"}}}}"#,
        #"{"steeringItem":{"_0":{"new":{"activity":"styr","aim":"decision","cohort":"hold","decision":"Ja","due":"2027-04-01","id":"punkt","inCharge":"HR","order":1,"text":"Skal vi?"}}}}"#,
        #"{"steeringSnapshot":{"_0":{"new":{"activity":"styr","cohort":"hold","figures":{"completion":{"due":14,"held":14,"people":14},"poolCandidates":{"due":11,"held":6,"people":11}},"on":"2027-03-22"}}}}"#,
        #"{"pair":{"_0":{"new":{"cohort":"hold","id":"bo-finn","members":["bo","finn"],"until":"2027-01-01"},"old":{"cohort":"hold","id":"bo-finn","members":["bo","finn"]}}}}"#,
        #"{"person":{"_0":{"new":{"department":"","email":"pia@region-x.example","employeeNumber":"","familyName":"Sø","givenName":"Pia","id":"pia","level":2,"organisation":"Region X","position":"Afsnitschef"}}}}"#,
        #"{"plan":{"_0":{"step":{"goal":{"_0":{"new":{"competence":"","due":"2027-01-15","id":"maal","level":"individual","measure":"","order":4,"progress":"underWay","text":"Sige det vigtige"}}}},"talent":"bo"}}}"#,
        #"{"plan":{"_0":{"step":{"learning":{"_0":{"new":{"id":"l","order":1,"source":"Lederspejl","text":"Mod."}}}},"talent":"bo"}}}"#,
        #"{"plan":{"_0":{"step":{"plan":{"_0":{"new":{"content":{"goals":[],"isSharedWithMentor":false,"isWithheldFromBuddy":false,"learning":[],"proteges":[{"id":"p","initials":"FJ","order":1}],"texts":{"motivation":"Fordi"},"transition":[]},"id":"bo","isWorkingCopy":true,"talent":"bo"}}}},"talent":"bo"}}}"#,
        #"{"plan":{"_0":{"step":{"ground":{"_0":{"new":{"carriedBy":"HR","from":"2027-08-01","giver":"Niels","id":"g","kind":"Projekt","order":1,"text":"Hus"}}}},"talent":"bo"}}}"#,
        #"{"plan":{"_0":{"step":{"product":{"_0":{"new":{"id":"modul-1","name":{"da":"Grundlag","en":"Basis"},"on":"2027-01-15","order":1,"parts":[{"name":{"da":"Del","en":"Part"},"text":"Mod"}]}}}},"talent":"bo"}}}"#,
        #"{"plan":{"_0":{"step":{"protege":{"_0":{"old":{"id":"p","initials":"FJ","order":1}}}},"talent":"bo"}}}"#,
        #"{"plan":{"_0":{"step":{"revision":{"_0":{"new":{"agreedBy":["niels"],"comments":[{"by":"niels","text":"Godt"}],"content":{"goals":[],"isSharedWithMentor":false,"isWithheldFromBuddy":false,"learning":[],"proteges":[],"texts":{},"transition":[]},"id":"v1","number":1,"on":"2026-06-01","talent":"bo"}}}},"talent":"bo"}}}"#,
        #"{"plan":{"_0":{"step":{"sharedWithMentor":{"_0":true}},"talent":"bo"}}}"#,
        #"{"plan":{"_0":{"step":{"text":{"_0":"afterProgramme","_1":{"new":"Klinikchef"}}},"talent":"bo"}}}"#,
        #"{"plan":{"_0":{"step":{"transition":{"_0":{"new":{"column":"more","id":"o","order":8,"text":"sige tak"}}}},"talent":"bo"}}}"#,
        #"{"plan":{"_0":{"step":{"withheldFromBuddy":{"_0":false}},"talent":"bo"}}}"#,
        #"{"readiness":{"_0":{"new":{"comment":"","id":"v","isShared":true,"judge":"together","on":"2026-05-26","performance":"notYet","purpose":"vertical","talent":"bo","work":"simple"}}}}"#,
        #"{"organisationBasis":{"_0":{"new":{"cohort":"hold","competences":["Mod"],"id":"o1","link":"https://nordby.example/ledelse","organisation":"Nordby","text":"Vi","values":["Ro"]}}}}"#,
        #"{"localPlan":{"_0":{"new":{"agreements":[{"by":"bo","on":"2027-04-27","role":"talent"}],"id":"bo","points":[{"due":"2027-09-01","id":"p","note":"","standing":"alive","what":"Et møde","who":"Bo"}],"talent":"bo"}}}}"#,
        #"{"stepAssessment":{"_0":{"new":{"answers":[{"example":"Et møde","step":"underWay"},{"example":""},{"example":""},{"example":""},{"example":""}],"id":"trin","isShared":false,"judge":"talent","level":2,"on":"2027-01-15","round":1,"talent":"bo","writtenBy":"bo"}}}}"#,
        #"{"role":{"_0":{"new":{"barredFrom":[],"id":"mentor-bo","person":"torben","role":"mentor","talent":"bo"}}}}"#,
        #"{"several":{"_0":[{"talent":{"_0":{"new":{"cohort":"hold","direction":"horizontal","id":"bo","person":"bo","status":{"active":{}},"targetLevel":1}}}},{"task":{"_0":{"new":{"due":"2026-10-27","givenBy":"Jørn","id":"opgave","isEvaluatedWithBuddy":false,"outcome":"","progress":"notStarted","talent":"bo","text":"Afvikle byttet"}}}}],"what":{"da":"To ting","en":"Two things"}}}"#,
    ]

    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test("each is read, and written again as it was", arguments: lines)
    func roundTrip(line: String) throws {
        let change = try JSONDecoder().decode(Change.self, from: Data(line.utf8))
        #expect(try Self.text(change) == line)
        #expect(try Self.text(change.inverse.inverse) == line)
    }

    @Test("there is one of every kind of record")
    func isWhole() throws {
        let kinds = try Self.lines.flatMap { line in
            try JSONDecoder().decode(Change.self, from: Data(line.utf8)).values.map(\.key.kind)
        }
        #expect(Set(kinds) == Set(RecordKind.allCases))
    }

    @Test(
        "what is no change is not read as one",
        arguments: [
            #"{}"#, #"{"drawing":{"_0":{}}}"#, #"{"revision":{"_0":{}}}"#, #"{"task":{}}"#, #"{"several":{"_0":[]}}"#,
            #"{"pair":{"_0":{}},"role":{"_0":{}}}"#, #"[]"#,
        ])
    func noChange(line: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Change.self, from: Data(line.utf8)) }
    }

    @Test("an edit of any record is a change of its kind, and one of another kind is not found in it")
    func byKind() {
        let fixture = SmallCohort()
        for record in fixture.workspace.all {
            let change = Change.removing(record)
            #expect(change.values.map(\.key) == [record.key])
            #expect((change.edit(of: LeadershipTask.self) == nil) == !(record is LeadershipTask))
        }
    }
}
