import TalentDomain
import TerminalKit

/// Messages about the whole session, not the current screen.
extension App {
    /// Shows a message over the current screen; the next key returns to it.
    public mutating func warn(_ sentences: [Phrase]) {
        guard !sentences.isEmpty else { return }
        let title = Phrase("Bemærk", "Please note")
        // Current and new messages are shown together.
        var lines = sentences
        if let said = top.notice, said.title == title {
            lines = said.lines + lines
            stack.removeLast()
        }
        stack.append(NoticeSheet(title: title, lines: lines))
    }

    /// Reports unreadable records, if there are new ones.
    mutating func tellUnread(_ count: Int) {
        defer { unread = count }
        guard count > unread else { return }
        let one = count == 1
        if context.viewer.isOwner || Warnings(context).leads {
            let what = Phrase(
                one
                    ? "Én post i data kan ikke læses og vises ikke. Den er ikke slettet."
                    : "\(count) poster i data kan ikke læses og vises ikke. De er ikke slettet.",
                one
                    ? "One record in the data cannot be read and is not shown. It has not been deleted."
                    : "\(count) records in the data cannot be read and are not shown. They have not been deleted.")
            warn([what, Warnings(context).whomToTellOfUnread])
        } else {
            warn([
                Phrase(
                    one
                        ? "Én ting, der er gemt om dig, kan ikke læses lige nu og vises ikke. Den er ikke slettet."
                        : "\(count) ting, der er gemt om dig, kan ikke læses lige nu og vises ikke. De er ikke slettet.",
                    one
                        ? "One item stored about you cannot be read right now and is not shown. It has not been deleted."
                        : "\(count) items stored about you cannot be read right now and are not shown. They have not been deleted."
                ),
                Warnings(context).whomToTellOfUnread,
            ])
        }
    }

    /// The text in the bottom line as long as there are unreadable records.
    var unreadSpan: Span? {
        guard unread > 0 else { return nil }
        let text =
            unread == 1
            ? context.wording.say("1 post kan ikke læses", "1 record cannot be read")
            : context.wording.say("\(unread) poster kan ikke læses", "\(unread) records cannot be read")
        return Span(text, Style(.warn))
    }
}

/// Messages for places where something cannot be read.
struct Warnings: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Warnings {
    /// Advice for the viewer about unreadable records.
    var whomToTellOfUnread: Phrase {
        guard viewer.isOwner || leads else { return Phrase("Sig det til programlederen.", "Tell the programme lead.") }
        return context.isRemote
            ? Phrase(
                "Sig det til den, der driver serveren. Kommandoen spor check viser, hvad det er.",
                "Tell whoever runs the server. The command spor check shows what it is.")
            : Phrase(
                "Kommandoen spor check viser, hvad det er, og hvad du kan gøre.",
                "The command spor check shows what it is, and what you can do.")
    }

    /// The message if there is no cohort to show.
    var noCohort: Phrase { data.unreadCohort.map { $0 + Phrase(" ") + whomToTellOfUnread } ?? .inNoCohort }

    /// Whether the viewer is a programme lead.
    fileprivate var leads: Bool {
        data.roles.values.contains {
            $0.person == viewer.person && $0.role == .programmeLead && $0.holds(on: viewer.today)
        }
    }
}

extension Phrase {
    /// The message for a person who has no role in the data any more.
    public static let accessEnded = Phrase(
        "Din adgang er ophørt. Kontakt programlederen.", "Your access has ended. Contact the programme lead.")

    /// The message about a talent whom the viewer does not see. It does not tell whether the talent exists.
    static let notHereForYou = Phrase(
        "Det kan du ikke se: Enten findes det ikke, eller også er den rolle, der gav adgang, ophørt.",
        "You cannot see that: either it does not exist, or the role that gave you access has ended.")
}
