import TalentDomain
import TerminalKit

/// The sheets of cohorts and activities.
struct ProgrammeSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension ProgrammeSheets {
    /// The form for a new or existing activity.
    func activitySheet(_ id: Activity.ID?) -> FormSheet? {
        guard let cohort = context.cohort else { return nil }
        let existing = id.flatMap { data.activities[$0] }
        if let id, data.activities[id] == nil { return nil }
        guard existing.map(abilities.mayWrite) ?? abilities.mayAddActivity else { return nil }
        let sheet = SheetName.activity(id)
        let newID = Activity.ID(context.services.newID())
        let title =
            existing.map { Phrase("Ret \($0.title.da)", "Edit \($0.title.en)") }
            ?? (abilities.plansOnlyForOneself
                ? Phrase("Ny aktivitet i dit eget forløb", "New activity in your own course")
                : Phrase("Ny aktivitet", "New activity"))
        return FormSheet(sheet, title: title, in: context) { context in
            ProgrammeSheets(context).fields(of: id.flatMap { context.data.activities[$0] })
        } submit: { answers throws(Refusal) in
            let old = id.flatMap { answers.context.data.activities[$0] }
            let new = try answers.activity(from: old, id: old?.id ?? newID, cohort: cohort.id)
            let faults = new.faults(replacing: old, in: answers.context.data)
            guard faults.isEmpty else { throw .faults(faults) }
            return old.map { Activities(answers.context).move($0, to: new, from: sheet) }
                ?? Activities(answers.context).save(
                    .activity(.add(new)), after: Activities(answers.context).warnings(for: new), from: sheet,
                    saying: Phrase("lagt på tidslinjen", "added to the timeline"), then: [.stand(on: RecordKey(new.id))]
                )
        }
        .dating { field, answers in answers.dateRule(of: field, for: id.flatMap { answers.context.data.activities[$0] })
        }
    }

    private func fields(of activity: Activity?) -> [FormField] {
        // Chosen once: what is planned for one talent stays theirs.
        dateFields(of: activity) + (activity == nil ? whoseField() : []) + audienceFields(of: activity)
            + textFields(of: activity)
            + peopleFields(of: activity)
    }

    /// For whom a new activity is: the whole cohort, or one talent.
    ///
    /// - Parameter talent: the talent that is chosen first.
    func whoseField(startingWith talent: Talent.ID? = nil) -> [FormField] {
        let talents = abilities.talentsToPlanFor
        guard !talents.isEmpty, !abilities.plansOnlyForOneself else { return [] }
        let all = abilities.mayAddForAll ? [wording.say("hele holdet", "the whole cohort")] : []
        let place = talents.firstIndex { $0.id == talent }.map { $0 + all.count }
        return [
            .choice(
                .talent, wording.say("Gælder", "Applies to"), all + talents.map { wording.name($0.id) }, place)
        ]
    }

    private func dateFields(of activity: Activity?) -> [FormField] {
        var end = FormField.day(
            .end, wording.say("Slutdato", "End date"), activity?.isPeriod == true ? activity?.end : nil, in: context)
        end.hint = wording.say(
            "Kun for en periode, hvor hver enkelt selv finder en dag",
            "Only for a period in which each person picks a day")
        let time = activity?.time.map { $0.typed(in: context.language) } ?? ""
        let track = activity.flatMap { Track.allCases.firstIndex(of: $0.track) }
        return [
            .line(.title, wording.say("Titel", "Title"), activity.map { wording[$0.title] } ?? ""),
            .when(.start, wording.say("Dato", "Date"), activity.map { When($0.start) }, in: context),
            end,
            .line(.time, wording.say("Klokkeslæt", "Time"), time, hint: "9 · 9.30 · 9-12"),
            .line(
                .hours, wording.say("Timer", "Hours"), activity.map { wording.number($0.hours) } ?? "",
                hint: wording.say("Arbejdstid pr. deltager: 2 · 1,5", "Working hours per person: 2 · 1.5")),
            .line(.place, wording.say("Sted", "Place"), activity?.place ?? ""),
        ]
            + (abilities.mayAddForAll
                ? [.choice(.track, wording.say("Spor", "Track"), Track.allCases.map { wording[$0.name] }, track)] : [])
            + kindFields(of: activity)
    }

    /// The kind of a new activity or of the cohort's own; that of the programme's activities stays.
    private func kindFields(of activity: Activity?) -> [FormField] {
        guard activity.map(\.isOwn) ?? true else { return [] }
        let kinds = ActivityKinds(context).kinds
        return [
            .choice(
                .kind, wording.say("Type", "Type"), kinds.map { wording[$0.name] },
                kinds.firstIndex(of: activity?.kind ?? .everyday),
                hint: wording.say("Programmets egne slags står først", "The programme's own kinds come first"))
        ]
    }

    private func audienceFields(of activity: Activity?) -> [FormField] {
        let isForOne = !abilities.mayAddForAll || activity?.talent != nil
        let navigation = context.navigation
        let used = (isForOne ? Audience.besideTalent : Audience.allCases).filter { audience in
            activity?.audience.contains(audience) ?? false
                || (audience == .mentors ? navigation.has(.mentor) : audience != .buddies || navigation.has(.buddy))
        }
        return used.enumerated().map { index, audience in
            let isOn = activity.map { $0.audience.contains(audience) } ?? (audience == .talents)
            let label =
                index > 0 ? "" : isForOne ? wording.say("Sammen med", "Together with") : wording.say("For", "For")
            return FormField(audience.fieldID, label: label, .check(CheckField(wording.name(of: audience), isOn: isOn)))
        }
    }

    /// The person who leads it, and at a day of teaching who brings the best-practice case.
    private func peopleFields(of activity: Activity?) -> [FormField] {
        let leader = FormField.line(
            .leader, wording.say("Ledes af", "Led by"), activity?.leader ?? "",
            hint: wording.say("Underviseren, eller den, der leder dagen", "The teacher, or whoever leads the day"))
        guard activity?.kind.isTeaching == true else { return [leader] }
        return [
            leader,
            .line(
                .bestPractice, wording.say("Best practice", "Best practice"), activity?.bestPractice?.name ?? "",
                hint: wording.say("Hvem fortæller, hvordan de gør", "Who tells how they do it")),
            .line(
                .caseOrganisation, wording.say("Fra", "From"), activity?.bestPractice?.organisation ?? "",
                hint: wording.say("Organisationen, eksemplet kommer fra", "The organisation that the case comes from")),
        ]
    }

    private func textFields(of activity: Activity?) -> [FormField] {
        let checks = (activity?.checks ?? []).map { wording[$0.title] }.joined(separator: "\n")
        func words(_ phrase: Phrase?) -> String { phrase.map { wording[$0] } ?? "" }
        return [
            .body(.text, wording.say("Indhold", "What happens"), words(activity?.about), rows: 3),
            .body(.before, wording.say("Før", "Before"), words(activity?.before), rows: 2),
            .body(.after, wording.say("Efter", "After"), words(activity?.after), rows: 2),
            .body(
                .checks, wording.say("Tjekliste", "Checklist"), checks, rows: 3,
                hint: wording.say("Én ting på hver linje", "One item per line")),
        ]
    }
}

extension Audience {
    /// The people who may take part in an activity of one talent, besides the talent.
    fileprivate static let besideTalent: [Audience] = [.lineManagers, .mentors, .internalConsultants, .hosts]

    /// The first check box shows the fault if none is ticked.
    fileprivate var fieldID: String {
        self == .talents ? Field.audience.rawValue : "\(Field.audience.rawValue)-\(rawValue)"
    }
}

extension FormSheet.Answers {
    fileprivate func activity(from old: Activity?, id: Activity.ID, cohort: Cohort.ID) throws(Refusal) -> Activity {
        let when = try requiredWhen(.start), start = when.day
        var activity =
            old
            ?? Activity(
                id: id, cohort: cohort, title: Phrase(""), kind: .everyday, track: .common, audience: [], start: start,
                end: start, hours: 0, about: Phrase(""))
        activity.title = said(.title, instead: activity.title)
        activity.dates = Activity.Dates(start, try day(.end) ?? start)
        activity.time = try time(beside: when.time, was: old?.time)
        activity.hours = try hours()
        activity.place = text(.place)
        if old == nil { activity.talent = chosenTalent }
        if context.abilities.mayAddForAll {
            activity.track = Track.allCases[choice(.track)]
        } else if old == nil {
            activity.track = .everyday
        }
        if old.map(\.isOwn) ?? true { activity.kind = ActivityKinds(context).kinds[choice(.kind)] }
        activity.audience = Audience.allCases.filter {
            values[$0.fieldID] == .check(true) || $0 == .talents && activity.talent != nil
        }
        activity.about = said(.text, instead: activity.about)
        activity.before = saidIfAny(.before, instead: activity.before)
        activity.after = saidIfAny(.after, instead: activity.after)
        activity.leader = text(.leader).isEmpty ? nil : text(.leader)
        if values[Field.bestPractice.rawValue] != nil {
            let practice = Activity.BestPractice(name: text(.bestPractice), organisation: text(.caseOrganisation))
            activity.bestPractice = practice.words.isEmpty ? nil : practice
        }
        activity.checks = text(.checks).split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter {
            !$0.isEmpty
        }.map { line in
            activity.checks.first { context.wording[$0.title] == line } ?? Activity.Check(title: Phrase(line))
        }
        return activity
    }

    /// The talent for whom alone a new activity is; nil for the whole cohort.
    var chosenTalent: Talent.ID? {
        let talents = context.abilities.talentsToPlanFor, first = context.abilities.mayAddForAll ? 1 : 0
        guard !context.abilities.plansOnlyForOneself else { return talents.first?.id }
        let index = values[Field.talent.rawValue] == nil ? -1 : choice(.talent) - first
        return talents.indices.contains(index) ? talents[index].id : nil
    }

    /// The typed text in the person's language. The other language gets it too if it had the same text or none.
    private func said(_ field: Field, instead old: Phrase) -> Phrase {
        let text = text(field)
        guard text != context.wording[old] else { return old }
        guard old.da != old.en, !text.isEmpty else { return Phrase(text) }
        return context.language == .da ? Phrase(text, old.en) : Phrase(old.da, text)
    }

    private func saidIfAny(_ field: Field, instead old: Phrase?) -> Phrase? {
        text(field).isEmpty ? nil : said(field, instead: old ?? Phrase(""))
    }

    func hours() throws(Refusal) -> Double {
        let typed = text(.hours)
        if typed.isEmpty { return 0 }
        guard let hours = Double(typed.replacing(",", with: ".")) else {
            throw .faults([
                Fault(
                    .hours, Phrase("Skriv timerne som et tal: 2 eller 1,5.", "Enter the hours as a number: 2 or 1.5."))
            ])
        }
        return hours
    }

    /// The time typed with the date, or in its own field, but not in both.
    private func time(beside typed: ClockSpan?, was old: ClockSpan?) throws(Refusal) -> ClockSpan? {
        var time: ClockSpan?
        if !text(.time).isEmpty {
            do {
                time = try DayParser(today: context.today).parseTime(text(.time))
            } catch {
                throw .faults([Fault(.time, error.phrase)])
            }
        }
        guard let typed, typed != time else { return time }
        guard time == nil || time == old else {
            throw .faults([
                Fault(
                    .time,
                    Phrase(
                        "Ved datoen står et andet klokkeslæt: slet det ene.",
                        "The date field already has a different time: delete one of the two."))
            ])
        }
        return typed
    }
}

extension Field {
    fileprivate static let leader = Field("leader")
    fileprivate static let bestPractice = Field("bestPractice")
    fileprivate static let caseOrganisation = Field("caseOrganisation")
}
