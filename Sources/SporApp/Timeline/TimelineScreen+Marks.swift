import TalentDomain
import TerminalKit

extension TimelineScreen {
    // MARK: Several activities

    /// The marked activities that still exist, in the order of time.
    func markedActivities(in context: Context) -> [Activity] {
        marked.compactMap { context.data.activities[$0] }.inTimeOrder
    }

    func hasMarks(in context: Context) -> Bool { mode == .browse && !markedActivities(in: context).isEmpty }

    /// Whether a command for one activity is offered: not while several are marked.
    func writesOne(in context: Context) -> Bool { !hasMarks(in: context) && writesActivity(in: context) }

    /// Marks the selected activity, or removes its mark.
    mutating func mark(in context: Context) -> [Effect] {
        keepSelection(in: context)
        guard let id = activity(in: context)?.id else { return [] }
        if marked.remove(id) == nil { marked.insert(id) }
        return []
    }

    /// Runs effects for the marked activities; without marks, for the selected one.
    mutating func act(
        in context: Context, one: (Activity) -> [Effect], several: ([Activity.ID]) -> [Effect]
    ) -> [Effect] {
        let marked = markedActivities(in: context)
        guard !marked.isEmpty else { return act(in: context, one) }
        keepSelection(in: context)
        return several(marked.map(\.id))
    }

    // MARK: Fixed dates, and what is cancelled

    /// The activities of the next action.
    private func chosen(in context: Context) -> [Activity] {
        let marked = markedActivities(in: context)
        return marked.isEmpty ? [activity(in: context)].compactMap(\.self) : marked
    }

    private func writes(_ isMeant: (Activity) -> Bool, in context: Context) -> Bool {
        (writesActivity(in: context) || hasMarks(in: context)) && chosen(in: context).contains(where: isMeant)
    }

    /// Whether one of them is not fixed yet.
    func mayFix(in context: Context) -> Bool { writes({ !$0.isPinned }, in: context) }

    func mayCancel(in context: Context) -> Bool { writes({ $0.cancelled == nil }, in: context) }

    mutating func fix(in context: Context) -> [Effect] {
        keepSelection(in: context)
        return Activities(context).fix(chosen(in: context))
    }

    /// `3 markeret (Esc fjerner) · m flyt · e ret · D aflys · F lås dato`; nil if none is.
    func markedWords(in context: Context) -> String? {
        let count = markedActivities(in: context).count
        guard count > 0 else { return nil }
        let commands: [Command] =
            [.move, .edit] + (mayCancel(in: context) ? [.cancel] : []) + [mayFix(in: context) ? .pin : .unpin]
        let actions = commands.map {
            "\(context.keyLabel($0)) \(context.wording[$0.name])"
        }
        let marked = context.wording.say("\(count) markeret (Esc fjerner)", "\(count) marked (Esc removes)")
        return ([marked] + actions).joined(separator: " · ")
    }
}
