import TalentDomain

/// A section of the overview with its heading.
struct OverviewSection {
    enum Row {
        /// A date; `isPart` below the line that sums it up with others.
        case upcoming(Agenda.Item, isPart: Bool = false)
        /// A talent's next step.
        case next(Agenda.Item)
        /// The dates of one kind of several talents, in one line or with its rows below; the earliest first.
        case together(Phrase, [Agenda.Item], isUnfolded: Bool)
        /// The overdue items of one kind, in one line or with their rows below.
        case group(AwaitedKind, [Awaited], isUnfolded: Bool)
        case awaited(Awaited)
        /// A talent with their overdue items, in the table of a wide screen.
        case talent(Talent.ID, [Awaited])
        case line(OverviewLine)

        /// Identifies a row while others change the list.
        enum ID: Hashable {
            case upcoming(Agenda.Item), together(Phrase), group(AwaitedKind), awaited(Awaited), talent(Talent.ID)
            case line(label: String, text: String)
        }

        var id: ID {
            switch self {
            case .upcoming(let item, _), .next(let item): .upcoming(item)
            case .together(let kind, _, _): .together(kind)
            case .group(let kind, _, _): .group(kind)
            case .awaited(let awaited): .awaited(awaited)
            case .talent(let talent, _): .talent(talent)
            case .line(let line): .line(label: line.label, text: line.text)
            }
        }

        /// Whether it stands for several items, which it can show.
        var sumsUp: Bool {
            switch self {
            case .together: true
            case .group(_, let all, _): all.count > 1
            case .upcoming, .next, .awaited, .talent, .line: false
            }
        }

        /// All overdue items that the row summarises; nil for a row about something else.
        var outstanding: [Awaited]? {
            switch self {
            case .group(_, let all, _), .talent(_, let all): all
            case .awaited(let awaited): [awaited]
            case .upcoming, .next, .together, .line: nil
            }
        }
    }

    var title: String
    /// The heads of its columns, laid out as its rows are.
    var heads = ""
    var rows: [Row]
}

extension [OverviewSection] {
    /// The sections with a row that somebody waits for first.
    fileprivate var pressingFirst: [OverviewSection] { filter(\.isPressing) + filter { !$0.isPressing } }
}

extension OverviewSection {
    /// Without a column for signs, if none of its rows has one.
    fileprivate var withSignsWhereUsed: OverviewSection {
        guard !isPressing, rows.allSatisfy({ $0.outstanding == nil }) else { return self }
        var section = self
        section.rows = rows.map { row in
            guard case .line(var line) = row else { return row }
            line.isPlain = line.count == nil
            return .line(line)
        }
        return section
    }

    fileprivate var isPressing: Bool {
        rows.contains { if case .line(let line) = $0 { line.isPressing } else { false } }
    }
}

extension Overview {
    /// The sections for this viewer: first steps, their own programme, talents they alone look after, then outstanding
    /// items.
    ///
    /// - Parameter unfolded: the rows whose items are shown one by one, for a viewer with so many that they are folded.
    func overview(unfolding unfolded: Set<OverviewSection.Row.ID> = []) -> [OverviewSection] {
        guard context.cohort != nil else {
            return [FirstSteps(context).firstSteps].filter { !$0.rows.isEmpty }.map(\.withSignsWhereUsed)
        }
        let ahead = yearAhead, mine = talentsAlone.sorted(by: nextFirst), covered = Set(mine.map(\.id))
        let step = context.navigation.ownTalent == nil ? nil : Self.nextStep(in: ahead)
        if let own = context.navigation.ownTalent, let day = lastDayOnCohort(of: own) {
            let coming =
                context.navigation.managesCohort || !mine.isEmpty
                ? [coming(in: ahead, after: nil, unfolding: unfolded)] : []
            return
                ([FirstSteps(context).firstSteps, farewell(on: day)] + coming + mine.map(section)
                + waiting(except: covered, unfolding: unfolded) + [fromOthers(own, except: covered)]).filter {
                    !$0.rows.isEmpty
                }.map(\.withSignsWhereUsed)
        }
        // Items under a talent's own heading are not repeated.
        let waiting = waiting(except: covered, unfolding: unfolded)
        let coming = [coming(in: ahead, after: step, unfolding: unfolded)]
        let own =
            context.navigation.ownTalent.map { own in
                // On a screen that cannot show all, what is late comes before what is to come.
                ownWay(next: step) + mine.map(section).pressingFirst + (isLow ? waiting + coming : coming + waiting)
                    + [fromOthers(own, except: covered)]
            } ?? mine.map(section).pressingFirst + steeringWork + coming + waiting
        let sections = [unfinished, FirstSteps(context).firstSteps] + own + [FirstSteps(context).welcome, notes]
        return sections.filter { !$0.rows.isEmpty }.map(\.withSignsWhereUsed)
    }

    /// Whether the next date of the left one is nearer.
    private func nextFirst(_ left: Talent, _ right: Talent) -> Bool {
        (context.nextDays[left.id] ?? .distantFuture) < (context.nextDays[right.id] ?? .distantFuture)
    }

    /// The viewer's unfinished texts, each with its place.
    private var unfinished: OverviewSection {
        OverviewSection(
            title: wording.say("Ufærdigt", "Unfinished"),
            rows: context.unfinished.map { sheet in
                let sheets = Sheets(context), title = sheets.sheet(sheet)?.title ?? Phrase("–")
                return .line(
                    OverviewLine(
                        label: wording.say("Kladde", "Draft"), text: wording[title + sheets.whose(sheet)],
                        leadsTo: sheets.unfinishedEffects(sheet).filter { if case .close = $0 { false } else { true } })
                )
            })
    }

    /// The viewer's own notes about the cohort.
    private var notes: OverviewSection {
        let line = context.cohortID.flatMap { cohort in
            OwnNotes(context).line(about: .cohort(cohort)).map { count in
                OverviewLine(
                    label: wording.say("Om holdet", "The cohort"), text: count,
                    leadsTo: OwnNotes(context).effects(about: .cohort(cohort)))
            }
        }
        return OverviewSection(
            title: wording.say("Mine noter", "My notes"), rows: line.map { [.line($0)] } ?? [])
    }

    /// The overdue items: by kind for those who manage the cohort, otherwise those of the viewer, then those of others.
    private func waiting(
        except covered: Set<Talent.ID>, unfolding unfolded: Set<OverviewSection.Row.ID>
    ) -> [OverviewSection] {
        let all = context.awaited.filter { !isCovered($0, by: covered) }.things,
            late = outstanding(except: covered)
        let title = wording.say("Afventer", "Outstanding")
        // Nobody has to answer the plan of a talent who has left.
        let own = context.navigation.ownTalent.map { lastDayOnCohort(of: $0) == nil ? unanswered($0) : [] } ?? []
        guard context.navigation.managesCohort else {
            // A meeting that is agreed for a day to come is among the viewer's dates.
            let mine = late.filter { awaited in
                awaited.responsible.contains { $0 == viewer.person } && awaited.agreedFor.map { $0 < today } ?? true
            }
            let others =
                own
                + late.filter { awaited in !awaited.responsible.contains { $0 == viewer.person } }
                .map(OverviewSection.Row.awaited)
            return [
                OverviewSection(
                    title: wording.say("Venter på dig · \(mine.count)", "Waiting for you · \(mine.count)"),
                    rows: mine.map(OverviewSection.Row.awaited)),
                OverviewSection(title: wording.say("Venter på andre", "Waiting for others"), rows: others),
            ]
        }
        // The items are in the order of their due dates, so the kind with the oldest item comes first.
        let kinds = late.map(\.kind).reduce(into: [AwaitedKind]()) { if !$0.contains($1) { $0.append($1) } }
        let rows = kinds.flatMap { kind -> [OverviewSection.Row] in
            let group = late.filter { $0.kind == kind }, isUnfolded = unfolded.contains(.group(kind)) && group.count > 1
            return [.group(kind, group, isUnfolded: isUnfolded)]
                + (isUnfolded ? group.map(OverviewSection.Row.awaited) : [])
        }
        let shown =
            context.awaitedFilter.map { filter in
                wording.say(
                    "\(late.things) af \(all) · kun \(label(of: filter))",
                    "\(late.things) of \(all) · only \(label(of: filter))")
            } ?? "\(late.things + plansBehindCount)"
        if let table = AwaitedTable(late, in: context) {
            let inTable = context.awaitedFilter == nil ? "\(late.things)" : shown
            return [
                OverviewSection(
                    title: wording.say("Dage over tiden · ", "Days overdue · ") + inTable,
                    heads: table.heads, rows: own + table.rows),
                OverviewSection(title: wording.say("Planer", "Plans"), rows: plansBehind),
            ]
        }
        return [
            OverviewSection(
                title: "\(title) · \(shown)", heads: groupHeads(of: rows), rows: own + rows + plansBehind)
        ]
    }

    /// The dates until the next module day, if that is within four weeks, otherwise within two; or the next date after
    /// that, if there is none.
    private func coming(
        in ahead: [Agenda.Item], after told: Agenda.Item?, unfolding unfolded: Set<OverviewSection.Row.ID>
    ) -> OverviewSection {
        let fortnight = today.adding(days: 14), last = max(fortnight, nextModuleDay ?? fortnight)
        let soon = dates(in: ahead, until: last).filter { $0 != told }
        // A viewer who has seen their next step needs no second one from far ahead.
        let items = !soon.isEmpty ? soon : told == nil ? Array(ahead.prefix(5)) : []
        let title =
            if soon.isEmpty {
                wording.say("Kommende", "Coming up")
            } else if last > fortnight {
                context.activities.contains { $0.kind == .moduleDay }
                    ? wording.say("Frem til næste moduldag", "Until the next module day")
                    : wording.say("Frem til næste fælles dag", "Until the next common day")
            } else {
                wording.say("De næste to uger", "The next two weeks")
            }
        return OverviewSection(title: title, rows: rows(for: items, unfolding: unfolded))
    }

    /// The next day on which the talents meet for a module, if it is within four weeks.
    private var nextModuleDay: Day? {
        context.activities.filter { $0.kind.isTeaching && concerns($0) }.map(\.start)
            .filter { (today...today.adding(days: 28)).contains($0) }.min()
    }

    /// The viewer's own dates; for a viewer who manages the cohort, those of its talents too.
    private func dates(in ahead: [Agenda.Item], until last: Day) -> [Agenda.Item] {
        guard context.navigation.managesCohort, let cohort = context.cohortID else {
            return ahead.filter { $0.day <= last }
        }
        let own = Set(ahead)
        return Agenda.upcoming(in: data, cohort: cohort, from: today, days: last - today).filter {
            !$0.talents.isEmpty || own.contains($0)
        }
    }

    /// The rows of dates, with those of one kind in one row.
    private func rows(
        for items: [Agenda.Item], unfolding unfolded: Set<OverviewSection.Row.ID>
    ) -> [OverviewSection.Row] {
        let groups = Dictionary(grouping: items, by: kind(of:))
        var told: Set<Phrase> = []
        return items.flatMap { item -> [OverviewSection.Row] in
            guard let kind = kind(of: item), let all = groups[kind], all.count > 1 else { return [.upcoming(item)] }
            guard told.insert(kind).inserted else { return [] }
            let isUnfolded = unfolded.contains(.together(kind))
            return [.together(kind, all, isUnfolded: isUnfolded)]
                + (isUnfolded ? all.map { .upcoming($0, isPart: true) } : [])
        }
    }

    /// `Skyggepraktik`, `Opgaver med frist`; nil for an activity of the cohort, and for all in a viewer's own list.
    func kind(of item: Agenda.Item) -> Phrase? {
        guard context.navigation.managesCohort else { return nil }
        return switch item.subject {
        case .activity: nil
        case .meeting: item.title
        case .task: Phrase("Opgaver med frist", "Tasks due")
        case .goal: Phrase("Mål med frist", "Goals due")
        }
    }
}
