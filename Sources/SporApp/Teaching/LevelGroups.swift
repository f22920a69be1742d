import TalentDomain
import TerminalKit

/// The participants of a module day by level and direction, for its group work.
struct LevelGroups: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }

    /// Whether the viewer knows enough participants to make groups of.
    func isOffered(at activity: Activity) -> Bool {
        activity.kind.isTeaching && activity.talent == nil && participants(of: activity).count > 1
    }

    func effects(at activity: Activity) -> [Effect] {
        let id = activity.id
        return [
            .open(
                ReadingSheet(title: Phrase("Grupper: niveau og retning", "Groups: level and direction")) { context in
                    context.data.activities[id].map(LevelGroups(context).paragraphs) ?? []
                })
        ]
    }

    private func participants(of activity: Activity) -> [Talent] {
        data.talents(in: activity.cohort).filter { $0.owes(activity) }
    }

    private func paragraphs(of activity: Activity) -> [ReadingSheet.Paragraph] {
        let all = participants(of: activity), levels = Set(all.map { data.level(of: $0.id) })
        let order: [Level?] =
            Level.allCases.map(Optional.some).filter { levels.contains($0) } + (levels.contains(nil) ? [nil] : [])
        return [
            ReadingSheet.Paragraph(
                text: wording[activity.title] + " · " + Activities(context).when(activity), style: Style(.muted))
        ]
            + order.flatMap { level -> [ReadingSheet.Paragraph] in
                let here = all.filter { data.level(of: $0.id) == level }
                let name = level.map { wording[$0.name].capitalizedFirst } ?? wording.say("Uden niveau", "No level")
                return [
                    ReadingSheet.Paragraph(text: ""),
                    ReadingSheet.Paragraph(text: "\(name) · \(here.count)", style: Style(.heading)),
                ]
                    + Direction.allCases.flatMap { direction -> [ReadingSheet.Paragraph] in
                        let members = here.filter { $0.direction == direction }
                        guard !members.isEmpty else { return [] }
                        return [
                            ReadingSheet.Paragraph(
                                text: wording.joined(members.map { wording.name($0.id) }),
                                lead: padded(wording[direction.name].capitalizedFirst, to: 13))
                        ]
                    }
            }
    }
}
