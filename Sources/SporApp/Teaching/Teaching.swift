import TalentDomain

/// The preparation, the questions and the use in practice of an activity, in words.
struct Teaching: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

// MARK: Materials

extension Teaching {
    /// `3 materialer, 45 min`; nil if there are none.
    func materialsLine(of activity: Activity) -> String? {
        let count = activity.materials.count, minutes = activity.materials.compactMap(\.minutes).reduce(0, +)
        guard count > 0 else { return nil }
        return
            (count == 1 ? wording.say("1 materiale", "1 item") : wording.say("\(count) materialer", "\(count) items"))
            + (minutes > 0 ? ", \(minutes) min" : "")
    }

    /// Whether the viewer takes part in it as a talent, and there is something to prepare.
    func mayTick(_ activity: Activity) -> Bool {
        guard let own = context.navigation.ownTalent, let talent = data.talents[own],
            !activity.materials.isEmpty, activity.isFor(talent), activity.cancelled == nil
        else { return false }
        return Permission.mayWrite(.prepared, of: own, by: viewer, in: data)
    }

    func isPrepared(for activity: Activity) -> Bool {
        context.navigation.ownTalent.map { data.prepared($0, for: activity.id) != nil } ?? false
    }

    /// Sets or removes the viewer's own tick.
    func tick(_ activity: Activity) -> [Effect] {
        guard mayTick(activity), let own = context.navigation.ownTalent else { return [] }
        let old = data.prepared(own, for: activity.id)
        let new =
            old == nil
            ? Prepared(id: .init(context.services.newID()), activity: activity.id, talent: own, on: today) : nil
        return [
            .apply(
                .prepared(Edit(from: old, to: new)),
                saying: new == nil ? Phrase("krydset er fjernet", "tick removed") : Phrase("forberedt", "prepared"))
        ]
    }

    /// The readers of the viewer's tick; others get the number alone.
    var tickReaders: String {
        guard let own = context.navigation.ownTalent else { return "" }
        let tick = Prepared(id: "ny", activity: "–", talent: own, on: today)
        return wording[Readers(context).readers(of: tick)]
            + wording.say(" Programlederen ser kun antallet.", " The programme lead sees only the number.")
    }

    /// `9 af 14 har forberedt sig`, for those who lead the programme; nil below five.
    func preparedCount(_ activity: Activity) -> String? {
        context.digest?.prepared[activity.id].map {
            wording.say("\($0.held) af \($0.due) har forberedt sig", "\($0.held) of \($0.due) have prepared")
        }
    }

    /// The line of the overview for what the viewer has to prepare.
    func overviewLine(_ activity: Activity) -> OverviewLine? {
        guard let what = materialsLine(of: activity) else { return nil }
        let state = isPrepared(for: activity) ? wording.say(" · ✓ forberedt", " · ✓ prepared") : ""
        return OverviewLine(
            label: wording.say("Forbered", "Prepare"),
            text: "\(wording[activity.shortTitle]): \(what)\(state)", leadsTo: [.open(MaterialsScreen(activity.id))])
    }

    /// The days for which an activity's preparation is on the overview. Chosen for Spor.
    private static let daysAhead = 28

    /// The viewer's coming activities with something to prepare, the next one first.
    var toPrepare: [Activity] {
        context.activities.filter {
            (today...today.adding(days: Self.daysAhead)).contains($0.start) && mayTick($0)
        }
    }
}

// MARK: Use in practice

extension Teaching {
    /// `Det prøver jeg inden dag 2: …` with how it went; nil if nothing is written.
    func practiceWords(_ task: PracticeTask) -> String {
        wording.say("Prøver inden dag 2: ", "Trying before day 2: ") + wording.text(task.plan)
            + (task.outcome.isBlank
                ? "" : wording.say("\nSådan gik det: ", "\nHow it went: ") + wording.text(task.outcome))
    }

    /// The text of a module day about its use in practice; empty if there is none for the viewer.
    func practice(at activity: Activity) -> String {
        guard let period = data.practicePeriod(of: activity) else { return "" }
        let key = context.keyLabel(.practice)
        if let own = context.navigation.ownTalent {
            guard let task = data.practiceTask(of: own, module: period.module) else {
                return wording.say(
                    "Skriv på én linje, hvad du prøver inden dag 2: \(key)",
                    "Write in one line what you will try before day 2: \(key)")
            }
            return practiceWords(task)
        }
        return context.digest?.practice[period.module].map {
            wording.say(
                "\($0.held) af \($0.due) har skrevet, hvad de prøver",
                "\($0.held) of \($0.due) have written what they try")
        } ?? ""
    }

    /// The periods of a talent's modules that have begun.
    func periods(of talent: Talent.ID) -> [PracticePeriod] {
        let all = data.talents[talent]?.cohort.map(data.practicePeriods) ?? []
        return all.filter { $0.first.start <= today }
    }

    /// Whether the viewer may read what a talent tries, and there can be anything.
    func opensPractice(of talent: Talent.ID) -> Bool {
        abilities.opens(.practiceTask, of: talent) && !periods(of: talent).isEmpty
    }

    /// `Dina Fjord prøver inden modul 3, dag 2: …`, what others try now whose practice the viewer may read.
    func practiceLines(of talents: [Talent.ID]) -> [String] {
        talents.filter { !abilities.isTalent($0) }.compactMap { talent in
            guard let period = periods(of: talent).last,
                let task = data.practiceTask(of: talent, module: period.module)
            else { return nil }
            return wording.firstName(talent)
                + wording.say(" prøver i modul \(period.module): ", " is trying in module \(period.module): ")
                + wording.text(task.plan)
                + (task.outcome.isBlank ? "" : " → " + wording.text(task.outcome))
        }
    }
}

// MARK: Questions

extension Teaching {
    /// `2 spørgsmål, 1 ubesvaret`; empty if there are none.
    func questions(of activity: Activity) -> String {
        let all = data.questions(of: activity.id), open = all.count { !$0.isAnswered }
        guard !all.isEmpty else { return "" }
        return wording.say("\(all.count) spørgsmål", all.count == 1 ? "1 question" : "\(all.count) questions")
            + (open > 0 ? wording.say(", \(open) uden svar", ", \(open) unanswered") : "")
    }

    /// Whether the viewer reads the questions to the teacher of an activity.
    func opensQuestions(of activity: Activity) -> Bool {
        guard activity.talent == nil, activity.audience.contains(.talents) else { return false }
        return viewer.isOwner
            || data.roles(of: viewer, in: activity.cohort).contains {
                Permission.table[.question]?[$0] ?? .nothing != .nothing
            }
    }

    /// The talent who asks at an activity: the viewer, if it is the cohort's and theirs.
    func asker(at activity: Activity) -> Talent? {
        guard activity.talent == nil, let talent = context.navigation.ownTalent.flatMap({ data.talents[$0] }),
            talent.cohort == activity.cohort, activity.audience.contains(where: { $0 == .talents || $0 == .buddies })
        else { return nil }
        return talent
    }

    func mayAnswer(in cohort: Cohort.ID) -> Bool {
        !viewer.hidesConfidential
            && (viewer.isOwner || data.roles(of: viewer, in: cohort).contains(.programmeLead))
    }
}

extension Command {
    static let preparation = Command(
        "preparation", ["f"], ("forberedelse", "preparation"),
        ("Se materialerne, og sæt kryds, når du er forberedt", "See the materials, and tick when you are prepared"),
        also: "materialer, links, video, podcast, artikel, litteratur, forberedt, materials, article, literature",
        onlyReads: true)
    static let practice = Command(
        "practice", ["t"], ("i praksis", "in practice"),
        (
            "Anvendelse i praksis: det, der prøves mellem modulets to dage",
            "Use in practice: what is tried between the two days of a module"
        ),
        also: "praksisopgave, det prøver jeg, anvendelse, practice task, try out", onlyReads: true)
    static let questions = Command(
        "teacher-questions", ["i"], ("spørgsmål", "questions"),
        ("Spørgsmål til underviseren, og svarene", "Questions to the teacher, and the answers"),
        also: "spørg, svar, underviser, ask, answer, teacher", onlyReads: true)
    static let levelGroups = Command(
        "level-groups", ["v"], ("grupper", "groups"),
        ("Grupper: deltagerne efter niveau og retning", "Groups: the participants by level and direction"),
        also: "gruppearbejde, niveau, retning, level, direction", onlyReads: true)
}
