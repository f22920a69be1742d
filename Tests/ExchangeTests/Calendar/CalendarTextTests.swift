import Foundation
import TalentDomain
import Testing

@testable import Exchange

@Suite("Calendars as text")
struct CalendarTextTests {
    /// 25 November 2026, 21:00 UTC.
    private let stamp = Timestamp(seconds: 1_795_640_400)

    private func appointment(
        _ id: String = "modul-6-dag-2", _ title: String, _ first: String, _ last: String? = nil,
        _ time: ClockSpan? = nil,
        isCancelled: Bool = false, sequence: Int = 0
    ) throws -> Appointment {
        let first = try #require(Day(first)), last = try last.map { try #require(Day($0)) }
        return Appointment(
            subject: .activity(Activity.ID(id)), cohort: "hold-3", title: Phrase(title),
            dates: .init(first, last ?? first), time: time, isCancelled: isCancelled, sequence: sequence)
    }

    private func text(_ method: CalendarText.Method = .publish, _ appointments: Appointment...) -> String {
        CalendarText(method, at: stamp, in: .da, product: "Spor//field").text(of: appointments)
    }

    private func expected(_ name: String) throws -> String {
        String(decoding: try Fixtures.data(name), as: UTF8.self)
    }

    private let day = ClockSpan(9 * 60, to: 17 * 60)

    @Test("whole days end before the day after the last")
    func wholeDays() throws {
        let period = try appointment(
            "modul-6-dag-2", "Buddymøde 1 (periode man 2.–fre 6. aug.)", "2027-08-02", "2027-08-06")
        var busy = period
        busy.isFree = true
        #expect(text(.publish, period) == (try expected("c1-expected-allday.ics")))
        #expect(text(.publish, busy).contains("DTEND;VALUE=DATE:20270807\r\nTRANSP:TRANSPARENT\r\n"))
    }

    @Test("the programme and the cohort stand in the description")
    func about() throws {
        var day = try appointment("modul-6-dag-2", "Modul 6, dag 2", "2027-03-31")
        day.about = Phrase("Talent Nord 2.0, Hold 3")
        #expect(text(.publish, day).contains("\r\nDESCRIPTION:Talent Nord 2.0\\, Hold 3\r\n"))
    }

    @Test("a moved date has the next number, a cancelled one is so called")
    func changes() throws {
        #expect(
            text(.publish, try appointment("modul-6-dag-2", "Modul 6, dag 2", "2027-03-31", nil, day, sequence: 1))
                == (try expected("c2-expected-update-seq1.ics")))
        let cancelled = try appointment(
            "modul-6-dag-2", "Modul 6, dag 2", "2027-03-31", nil, day, isCancelled: true, sequence: 2)
        #expect(text(.cancel, cancelled) == (try expected("c3-expected-cancel-seq2.ics")))
    }

    @Test("lines are folded at 75 octets, and never inside a letter")
    func folds() throws {
        let digits = String(repeating: "0123456789ABCDEF", count: 4)
        let title = "\(digits):📞 ærø \(digits):📞 ærø "
        #expect(
            text(.publish, try appointment("modul-6-dag-2", title, "2027-04-05"))
                == (try expected("c4-expected-fold.ics")))
        for letter in ["æ", "e\u{301}", "👩‍🏫", "🇩🇰"] {
            for start in 0...66 {
                let title = String(repeating: "x", count: start) + String(repeating: letter, count: 60)
                let lines = ContentLine("SUMMARY", title).folded.split(separator: "\r\n")
                #expect(lines.allSatisfy { $0.utf8.count <= 75 })
                #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
                #expect(lines.dropFirst().allSatisfy { $0.dropFirst().first == letter.first }, "\(letter) \(start)")
                #expect(lines[0] + lines.dropFirst().map { $0.dropFirst() }.joined() == "SUMMARY:" + title)
            }
        }
    }

    @Test("a letter that is longer than a line is divided between its characters")
    func longLetter() {
        let letter = "e" + String(repeating: "\u{301}", count: 60)
        let lines = ContentLine("SUMMARY", letter).folded.split(separator: "\r\n")
        #expect(lines.count > 1 && lines.allSatisfy { $0.utf8.count <= 75 })
    }

    @Test("nine in the morning is nine before and after both changes of the clock")
    func clock() throws {
        let days = ["2027-03-26", "2027-03-29", "2027-10-29", "2027-11-01"]
        let text = CalendarText(at: stamp, in: .da, product: "Spor//field").text(
            of: try days.enumerated().map { index, date in try appointment("dst-\(index)", "Modul", date, nil, day) })
        let given = try expected("c6-two-dst-days.ics").replacing("@spor", with: "@hold-3.spor")
        #expect(text.replacing("STATUS:CONFIRMED\r\n", with: "") == given)
    }

    @Test("text stays text: separators, line feeds and backslashes are escaped, and nothing adds a line")
    func escapes() throws {
        var meeting = try appointment("a", "Én; to, tre \\ fire\nBEGIN:VALARM\r\u{202E}\u{7}", "2027-04-05")
        meeting.place = "Sal 2,\nRådhuset"
        let lines = text(.publish, meeting).split(separator: "\r\n")
        #expect(lines.contains("SUMMARY:Én\\; to\\, tre \\\\ fire\\nBEGIN:VALARM"))
        #expect(lines.contains("LOCATION:Sal 2\\,\\nRådhuset"))
        #expect(!lines.contains { $0.hasPrefix("BEGIN:VALARM") })
    }

    @Test("an end that is not known is left out")
    func noEnd() throws {
        let late = text(.publish, try appointment("a", "Sent", "2027-04-05", nil, ClockSpan(1439)))
        #expect(late.contains("T235900\r\n") && !late.contains("DTEND"))
    }

    @Test("an invitation names who invites and who is invited; a name cannot leave its place")
    func people() throws {
        let organiser = Addressee(name: "Mette Krog", address: try #require(MailAddress("mette@nordby.example")))
        let guest = Addressee(
            name: "Karla \"K\";X=y:\r\nBrix", address: try #require(MailAddress("a%b@aavang.example")))
        let text = CalendarText(.request, at: stamp, in: .en).text(
            of: [try appointment("a", "Modul", "2027-04-05")], for: .init(organiser: organiser, attendees: [guest]))
        let unfolded = text.replacing("\r\n ", with: "").split(separator: "\r\n")
        #expect(unfolded.contains("ORGANIZER;CN=\"Mette Krog\":mailto:mette@nordby.example"))
        #expect(
            unfolded.contains(
                "ATTENDEE;CN=\"Karla ”K”;X=y: Brix\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:a%25b@aavang.example"
            ))
        #expect(unfolded.contains("METHOD:REQUEST") && unfolded.contains("PRODID:-//Spor//Spor//EN"))
    }
}
