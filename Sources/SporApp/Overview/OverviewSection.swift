import TalentDomain

/// A section of the overview with its heading.
struct OverviewSection {
    enum Row {
        case upcoming(Agenda.Item)
        /// The overdue items of one kind, in one line or with their rows below.
        case group(AwaitedKind, [Awaited], isUnfolded: Bool)
        case awaited(Awaited)
        case line(OverviewLine)

        /// Identifies a row while others change the list.
        enum ID: Hashable {
            case upcoming(Agenda.Item), group(AwaitedKind), awaited(Awaited), line(label: String, text: String)
        }

        var id: ID {
            switch self {
            case .upcoming(let item): .upcoming(item)
            case .group(let kind, _, _): .group(kind)
            case .awaited(let awaited): .awaited(awaited)
            case .line(let line): .line(label: line.label, text: line.text)
            }
        }

        /// All overdue items that the row summarises; nil for a row about something else.
        var outstanding: [Awaited]? {
            switch self {
            case .group(_, let all, _): all
            case .awaited(let awaited): [awaited]
            case .upcoming, .line: nil
            }
        }
    }

    var title: String
    var rows: [Row]
}

extension Overview {
    /// The sections for this viewer: first steps, their own programme, talents they alone look after, then outstanding
    /// items.
    ///
    /// - Parameter unfolded: the kinds whose items are shown one by one, for a viewer with so many that they are
    ///   folded.
    func overview(unfolding unfolded: Set<AwaitedKind> = []) -> [OverviewSection] {
        guard context.cohort != nil else { return [FirstSteps(context).firstSteps].filter { !$0.rows.isEmpty } }
        let ahead = yearAhead, mine = talentsAlone, covered = Set(mine.map(\.id))
        let step = context.navigation.ownTalent == nil ? nil : Self.nextStep(in: ahead)
        if let own = context.navigation.ownTalent, let day = lastDayOnCohort(of: own) {
            let coming = context.navigation.managesCohort || !mine.isEmpty ? [coming(in: ahead, after: nil)] : []
            return
                ([FirstSteps(context).firstSteps, farewell(on: day)] + coming + mine.map(standing) + [
                    waiting(except: covered, unfolding: unfolded)
                ]
                + [fromOthers(own, except: covered)]).filter { !$0.rows.isEmpty }
        }
        // Items under a talent's own heading are not repeated.
        let waiting = waiting(except: covered, unfolding: unfolded)
        let sections =
            [FirstSteps(context).firstSteps, FirstSteps(context).welcome]
            + (context.navigation.ownTalent.map { ownWay($0, next: step) } ?? []) + [coming(in: ahead, after: step)]
            + mine.map(standing)
            + [waiting] + (context.navigation.ownTalent.map { [fromOthers($0, except: covered)] } ?? [])
        return sections.filter { !$0.rows.isEmpty }
    }

    private func waiting(except covered: Set<Talent.ID>, unfolding unfolded: Set<AwaitedKind>) -> OverviewSection {
        let all = context.awaited.filter { !covered.isSuperset(of: $0.talents) }.things,
            late = outstanding(except: covered)
        let title = wording.say("Afventer", "Outstanding")
        // Nobody has to answer the plan of a talent who has left.
        let own = context.navigation.ownTalent.map { lastDayOnCohort(of: $0) == nil ? unanswered($0) : [] } ?? []
        guard context.navigation.managesCohort else {
            return OverviewSection(title: title, rows: own + late.map(OverviewSection.Row.awaited))
        }
        // The items are in the order of their due dates, so the kind with the oldest item comes first.
        let kinds = late.map(\.kind).reduce(into: [AwaitedKind]()) { if !$0.contains($1) { $0.append($1) } }
        let rows = kinds.flatMap { kind -> [OverviewSection.Row] in
            let group = late.filter { $0.kind == kind }, isUnfolded = unfolded.contains(kind) && group.count > 1
            return [.group(kind, group, isUnfolded: isUnfolded)]
                + (isUnfolded ? group.map(OverviewSection.Row.awaited) : [])
        }
        guard let filter = context.awaitedFilter else {
            return OverviewSection(title: "\(title) · \(late.things)", rows: own + rows)
        }
        let shown = wording.say(
            "\(late.things) af \(all) · kun \(label(of: filter))",
            "\(late.things) of \(all) · only \(label(of: filter))")
        return OverviewSection(title: "\(title) · \(shown)", rows: rows)
    }

    /// The next two weeks, or the next date after them if there is none.
    private func coming(in ahead: [Agenda.Item], after told: Agenda.Item?) -> OverviewSection {
        let soon = ahead.filter { $0.day <= today.adding(days: 14) && $0 != told }
        // A viewer who has seen their next step needs no second one from far ahead.
        let items = !soon.isEmpty ? soon : told == nil ? Array(ahead.prefix(5)) : []
        return OverviewSection(
            title: soon.isEmpty
                ? wording.say("Kommende", "Coming up") : wording.say("De næste to uger", "The next two weeks"),
            rows: items.map(OverviewSection.Row.upcoming))
    }
}
