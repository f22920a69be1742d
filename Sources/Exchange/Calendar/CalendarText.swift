import TalentDomain

/// A calendar as text (RFC 5545), in the form that Outlook imports: a file of many dates, or one invitation.
public struct CalendarText {
    /// The receiver's action (RFC 5546).
    public enum Method: String, Sendable {
        case publish = "PUBLISH"
        case request = "REQUEST"
        case cancel = "CANCEL"
    }

    /// The people of an invitation.
    public struct Meeting: Sendable {
        public var organiser: Addressee
        public var attendees: [Addressee]
        public var isVoluntary: Bool

        public init(organiser: Addressee, attendees: [Addressee], isVoluntary: Bool = false) {
            self.organiser = organiser
            self.attendees = attendees
            self.isVoluntary = isVoluntary
        }
    }

    private let method: Method
    private let stamp: Timestamp
    private let language: Language
    private let product: String

    /// - Parameters:
    ///   - stamp: the time at which the text is made; the only part that differs between two texts of the same dates.
    ///   - product: names the program.
    public init(_ method: Method = .publish, at stamp: Timestamp, in language: Language, product: String = "Spor//Spor")
    {
        (self.method, self.stamp, self.language, self.product) = (method, stamp, language, product)
    }

    /// The whole calendar, with CRLF at the end of each line.
    ///
    /// - Parameter meeting: the people of an invitation; nil for a file.
    public func text(of appointments: [Appointment], for meeting: Meeting? = nil) -> String {
        let events = appointments.flatMap { lines(of: $0, for: meeting) }
        return (head + events + [ContentLine("END", "VCALENDAR")]).map(\.folded).joined()
    }

    private var head: [ContentLine] {
        [
            ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
            ContentLine("PRODID", "-//\(product)//\(language.rawValue.uppercased())"),
            ContentLine("CALSCALE", "GREGORIAN"), ContentLine("METHOD", method.rawValue),
        ] + Self.timeZone
    }

    private func lines(of appointment: Appointment, for meeting: Meeting?) -> [ContentLine] {
        var lines = [
            ContentLine("BEGIN", "VEVENT"), ContentLine("UID", ContentLine.escaped(appointment.uid)),
            ContentLine("DTSTAMP", Self.universal(stamp)), ContentLine("SEQUENCE", String(appointment.sequence)),
            ContentLine("STATUS", appointment.isCancelled ? "CANCELLED" : "CONFIRMED"),
            ContentLine("SUMMARY", ContentLine.escaped(appointment.title[language])),
        ]
        lines += times(of: appointment)
        if !appointment.place.isBlank { lines.append(ContentLine("LOCATION", ContentLine.escaped(appointment.place))) }
        let about = appointment.about[language]
        if !about.isEmpty { lines.append(ContentLine("DESCRIPTION", ContentLine.escaped(about))) }
        if appointment.isFree { lines.append(ContentLine("TRANSP", "TRANSPARENT")) }
        if let meeting { lines += people(of: meeting) }
        return lines + [ContentLine("END", "VEVENT")]
    }

    /// Whole days end before the day after the last.
    private func times(of appointment: Appointment) -> [ContentLine] {
        let (first, last) = (appointment.dates.start, appointment.dates.end)
        guard let time = appointment.time else {
            let isDate = [(name: "VALUE", value: "DATE")]
            return [
                ContentLine("DTSTART", Self.date(first), isDate),
                ContentLine("DTEND", Self.date(last.adding(days: 1)), isDate),
            ]
        }
        let zone = [(name: "TZID", value: Self.zone)]
        return [ContentLine("DTSTART", Self.local(first, time.start), zone)]
            + (time.end.map { [ContentLine("DTEND", Self.local(first, $0), zone)] } ?? [])
    }

    private func people(of meeting: Meeting) -> [ContentLine] {
        let organiser = ContentLine(
            "ORGANIZER", meeting.organiser.address.uri, [(name: "CN", value: meeting.organiser.name)])
        return [organiser]
            + meeting.attendees.map { attendee in
                let role = meeting.isVoluntary ? "OPT-PARTICIPANT" : "REQ-PARTICIPANT"
                var parameters = [(name: "CN", value: attendee.name), (name: "ROLE", value: role)]
                if method == .request {
                    parameters += [(name: "PARTSTAT", value: "NEEDS-ACTION"), (name: "RSVP", value: "TRUE")]
                }
                return ContentLine("ATTENDEE", attendee.address.uri, parameters)
            }
    }
}

extension CalendarText {
    static let zone = "Europe/Copenhagen"

    /// The rules of Danish time since 1996, so that a reader that does not know the zone's name computes the same times.
    private static let timeZone: [ContentLine] = [
        ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", zone),
        ContentLine("BEGIN", "DAYLIGHT"), ContentLine("DTSTART", "19810329T020000"),
        ContentLine("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
        ContentLine("TZOFFSETFROM", "+0100"), ContentLine("TZOFFSETTO", "+0200"), ContentLine("TZNAME", "CEST"),
        ContentLine("END", "DAYLIGHT"),
        ContentLine("BEGIN", "STANDARD"), ContentLine("DTSTART", "19961027T030000"),
        ContentLine("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
        ContentLine("TZOFFSETFROM", "+0200"), ContentLine("TZOFFSETTO", "+0100"), ContentLine("TZNAME", "CET"),
        ContentLine("END", "STANDARD"), ContentLine("END", "VTIMEZONE"),
    ]

    /// `20270802`
    private static func date(_ day: Day) -> String { day.description.replacing("-", with: "") }

    /// `20270331T090000`
    private static func local(_ day: Day, _ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return date(day) + "T" + two(minutes / 60) + two(minutes % 60) + "00"
    }

    /// `20261125T210000Z`
    private static func universal(_ stamp: Timestamp) -> String {
        stamp.iso.replacing("-", with: "").replacing(":", with: "")
    }
}
