/// The body of a reminder: what is missing and what would help. It quotes nobody's text.
struct ReminderText {
    let title: Phrase
    let text: Phrase
    /// True if it is about an item of the whole cohort.
    let namesNobody: Bool

    /// - Parameters:
    ///   - group: items of the same kind; at least one.
    ///   - mayEnter: whether all receivers can log in; otherwise they are asked to answer the sender. Nil if that is
    ///     not known.
    ///   - names: of the talents it is about; empty if the receivers need not know of each other.
    init(
        _ group: [Awaited], about names: [String], in workspace: Workspace, on today: Day, isToMany: Bool,
        mayEnter: Bool?
    ) {
        let first = group[0], kind = first.kind
        let whose =
            names.isEmpty
            ? Phrase("") : Phrase(" for \(names.listed(in: .da))", " for \(names.listed(in: .en))")
        let days = Set(group.map(\.since))
        let writer = ReminderWriter(
            category: first.category, kind: kind, workspace: workspace, names: names, whose: whose,
            since: days.count == 1 ? first.since.phrase(.medium) : nil,
            you: isToMany && !names.isEmpty ? "I" : "du", isMany: group.count > 1, mayEnter: mayEnter)
        namesNobody = kind == .attendance
        title =
            group.count > 1 && [.task, .agreement, .plan, .noPlan, .attendance, .buddy, .mentor].contains(kind)
            ? kind.name : first.title(in: workspace)
        if let agreed = first.agreedFor {
            let sameDay = Set(group.compactMap(\.agreedFor)).count == 1 ? agreed.phrase(.medium) : nil
            text = writer.agreed(first.title(in: workspace), sameDay, isPast: agreed < today)
        } else if kind == .attendance {
            text = writer.attendance(
                of: group.compactMap {
                    if case .attendance(let id) = $0.category { workspace.activities[id] } else { nil }
                })
        } else {
            text = writer.text
        }
    }
}

/// Describes one kind of item.
private struct ReminderWriter {
    let category: Awaited.AccessCategory
    let kind: AwaitedKind
    let workspace: Workspace
    let names: [String]
    /// ` for Bo Dam`, or an empty text.
    let whose: Phrase
    /// The due date; nil if the items have different ones.
    let since: Phrase?
    let you: String
    let isMany: Bool
    let mayEnter: Bool?

    /// Tells how the date is entered in Spor.
    private var enterDate: Phrase {
        inSpor(
            Phrase("så skriv blot datoen i Spor", "just enter the date in Spor"),
            orEither: Phrase(
                "så skriv datoen i Spor, eller svar mig, så gør jeg det",
                "enter the date in Spor, or reply to me and I will"))
    }

    /// By the receivers, by the sender, or either if it is not known who can log in.
    private func inSpor(_ own: Phrase, orEither either: Phrase) -> Phrase {
        switch mayEnter {
        case true?: own
        case false?:
            Phrase("så giv mig besked, så skriver jeg det i Spor", "just reply to me, and I will enter it in Spor")
        case nil: either
        }
    }

    /// `i Spor`, `til mig`, or both.
    private var toWhom: Phrase {
        switch mayEnter {
        case true?: Phrase("i Spor", "in Spor")
        case false?: Phrase("til mig", "to me")
        case nil: Phrase("i Spor eller til mig", "in Spor or to me")
        }
    }

    /// Tells how an agreement is ticked off.
    private var ticked: Phrase {
        inSpor(
            Phrase("så sæt kryds ved den i Spor", "please tick it in Spor"),
            orEither: Phrase(
                "så sæt kryds ved den i Spor, eller svar mig, så gør jeg det",
                "please tick it in Spor, or reply to me and I will"))
    }

    private func by(_ danish: String, _ english: String) -> Phrase {
        since.map { Phrase(" \(danish) \($0.da)", " \(english) \($0.en)") } ?? Phrase("")
    }

    /// The meetings that are agreed on but not held yet.
    func agreed(_ title: Phrase, _ day: Phrase?, isPast: Bool) -> Phrase {
        let what = Phrase("\(title.da.asDanishSubject)\(whose.da)", "\(title.en.asEnglishSubject)\(whose.en)")
        let for_ = day.map { Phrase(" til \($0.da)", " for \($0.en)") } ?? Phrase("")
        guard isPast else {
            let deadline = by("Fristen var", "It was due by")
            return Phrase(
                "\(what.da) er aftalt\(for_.da).\(deadline.da.isEmpty ? "" : deadline.da + ".")\n\nHold fast i den dag, eller find en ny med det samme, hvis den alligevel ikke passer.",
                "\(what.en) is scheduled\(for_.en).\(deadline.en.isEmpty ? "" : deadline.en + ".")\n\nPlease keep to that day, or find another one straight away if it no longer suits you."
            )
        }
        return Phrase(
            "\(what.da) var aftalt\(for_.da), men er endnu ikke registreret som holdt.\n\nEr det gjort, \(enterDate.da). Ellers aftal en ny dag, så snart det passer.",
            "\(what.en) was scheduled\(for_.en), but is not yet marked as held.\n\nIf it is done, \(enterDate.en). If not, please agree on a new day as soon as you can."
        )
    }

    func attendance(of activities: [Activity]) -> Phrase {
        let list = activities.map {
            Phrase(
                "»\($0.title.da)« \($0.start.phrase(.medium).da)", "“\($0.title.en)” on \($0.start.phrase(.medium).en)")
        }
        return Phrase(
            "Fremmødet er ikke registreret for \(list.map(\.da).listed(in: .da)).\n\nTryk A på aktiviteten for at registrere alle som fremmødte, og ret derefter dem, der manglede.",
            "Attendance has not been taken for \(list.map(\.en).listed(in: .en)).\n\nPress A on the activity to mark everyone as present, then correct those who were absent."
        )
    }

    var text: Phrase {
        switch category {
        case .talk(let id): notHeld(workspace.activities[id]?.title ?? MeetingKind.runningTalk.name)
        case .expectationTalk(let id):
            notHeld(workspace.activities[id]?.title(of: .expectationTalk) ?? MeetingKind.expectationTalk.name)
        case .leaderGroupMeeting(let id):
            notHeld(workspace.activities[id]?.title ?? MeetingKind.leaderGroupMeeting.name)
        case .buddyMeeting(let id): notHeld(workspace.activities[id]?.title ?? MeetingKind.buddyMeeting.name)
        case .networkMeeting(let id): notHeld(workspace.activities[id]?.title ?? MeetingKind.networkGroup.name)
        case .shadowing(let id): notHeld(workspace.activities[id]?.title ?? MeetingKind.shadowing.name)
        case .mirror:
            Phrase(
                "Lederspejlet\(whose.da) skulle være overleveret\(by("den", "").da).\n\nEr interviewene gennemført, mangler \(you) kun at overlevere det. Ellers aftal en dag, hvor det kan ske.",
                "The leader mirror\(whose.en) should have been handed over\(by("", "on").en).\n\nIf the interviews are done, all that remains is to hand it over. If not, please agree on a day for it."
            )
        case .readiness(.together):
            Phrase(
                "Vurderingen af parathed\(whose.da) skulle være foretaget ved samtalen\(by("senest", "").da).\n\nTænk først over det hver for sig, tal så sammen om det, og skriv \(toWhom.da), hvad I når frem til.",
                "The readiness assessment\(whose.en) should have been made at the conversation\(by("", "by").en).\n\nPlease think about it separately first, then talk it over, and write \(toWhom.en) what you agree on."
            )
        case .readiness:
            Phrase(
                "Din vurdering af parathed\(whose.da) mangler\(since.map { "; den skulle være klar \($0.da)" } ?? "").\n\n\(mayEnter == true ? "Skriv den i Spor" : "Skriv den ned, i Spor hvis du kan logge ind"), før I taler om den sammen. Den kan først læses, når I begge har delt.",
                "Your assessment of readiness\(whose.en) is missing\(since.map { "; it was due on \($0.en)" } ?? "").\n\nPlease \(mayEnter == true ? "enter it in Spor" : "write it down, in Spor if you can log in,") before you talk about it together. It can only be read once you have both shared your assessments."
            )
        case .plan:
            Phrase(
                "Planen\(whose.da) er ikke blevet aftalt igen siden den seneste samtale\(since.map { "; det skulle være sket senest \($0.da)" } ?? "").\n\nLæs den igennem sammen, ret det, der skal rettes, og aftal den version, der gælder nu.",
                "The plan\(whose.en) has not been agreed since the last conversation\(since.map { "; it was due by \($0.en)" } ?? "").\n\nPlease read it together, correct what needs correcting, and agree on the version that applies now."
            )
        case .noPlan:
            Phrase(
                "Der er endnu ikke delt en udviklingsplan\(whose.da)\(since.map { "; den skulle være aftalt senest \($0.da)" } ?? "").\n\nTo eller tre mål er nok til at begynde med. Tal dem igennem sammen, og aftal den første version.",
                "No development plan\(whose.en) has been shared yet\(since.map { "; it should have been agreed by \($0.en)" } ?? "").\n\nTwo or three goals are enough to begin with. Please talk them over together and agree on the first version."
            )
        case .agreement:
            Phrase(
                "En aftale\(whose.da) \(since.map { "havde frist \($0.da)" } ?? "har overskredet fristen") og står stadig åben.\n\nEr den klaret, \(ticked.da). Ellers find en ny dato, der holder.",
                "An agreement\(whose.en) \(since.map { "was due on \($0.en)" } ?? "is overdue") and is still open.\n\nIf it is done, \(ticked.en). If not, find a new date that you can keep."
            )
        case .task:
            Phrase(
                "En ledelsesopgave\(whose.da) \(since.map { "havde frist \($0.da)" } ?? "har overskredet fristen").\n\nSkriv et par ord \(toWhom.da) om, hvordan det går, eller aftal en ny frist.",
                "A leadership task\(whose.en) \(since.map { "was due on \($0.en)" } ?? "is overdue").\n\nPlease write a few words \(toWhom.en) about how it is going, or agree on a new date."
            )
        case .answer(let id):
            answer(workspace.activities[id])
        case .practice:
            Phrase(
                "Mellem de to dage i modulet prøver du noget af i praksis\(since.map { "; det har stået på siden \($0.da)" } ?? "").\n\nSkriv én linje i Spor om, hvad du prøver, og efter dag 2, hvordan det gik. Din buddy kan læse med.",
                "Between the two days of the module you try something out in practice\(since.map { ", since \($0.en)" } ?? "").\n\nPlease write one line in Spor about what you try, and after day 2 how it went. Your buddy can read it."
            )
        case .question(let id):
            question(workspace.questions[id].flatMap { workspace.activities[$0.activity] })
        case .decision(let id):
            decision(workspace.steeringItems[id].flatMap { workspace.activities[$0.activity] })
        case .attendance: Phrase("")  // has several activities in one letter
        case .smallGroup(let id):
            Phrase(
                "Netværksgruppen »\(workspace.networkGroups[id]?.name ?? "–")« er blevet for lille.\n\nLæg den sammen med en anden gruppe, eller tag en med, der ikke har en gruppe, under Netværk i Spor.",
                "The network group “\(workspace.networkGroups[id]?.name ?? "–")” has become too small.\n\nPlease merge it with another group, or add somebody who has no group, under Network in Spor."
            )
        case .mentor:
            Phrase(
                "\(names.isEmpty ? "Nogle på holdet" : names.listed(in: .da)) mangler en mentor.\n\nFind en i mentorkorpset under Mentorer i Spor, eller spørg flere, om de vil være mentor.",
                "\(names.isEmpty ? "Some in the cohort" : names.listed(in: .en)) \(names.count == 1 ? "has" : "have") no mentor.\n\nPlease find one in the mentor corps, under Mentors in Spor, or ask more people to volunteer."
            )
        case .buddy:
            Phrase(
                "\(names.isEmpty ? "Nogle på holdet" : names.listed(in: .da)) mangler en buddy.\n\nDan et par med en anden på samme niveau, eller lad et par blive til tre, under Buddypar i Spor.",
                "\(names.isEmpty ? "Some in the cohort" : names.listed(in: .en)) \(names.count == 1 ? "has" : "have") no buddy.\n\nPlease make a pair with somebody else at the same level, or extend a pair to three, under Buddy pairs in Spor."
            )
        }
    }

    private func notHeld(_ title: Phrase) -> Phrase {
        let isTalk = kind == .talk || kind == .expectationTalk
        let isOne = isMany && whose.da.isEmpty ? Phrase("er hos dig", "yours is") : Phrase("er", "is")
        return Phrase(
            "\(title.da.asDanishSubject)\(whose.da) skulle være holdt\(by("senest", "").da), men \(isOne.da) endnu ikke registreret som holdt.\n\nAftal en tid, så snart det passer. \(isTalk ? "Har I allerede talt sammen" : "Er det allerede sket"), \(enterDate.da).",
            "\(title.en.asEnglishSubject)\(whose.en) should have been held\(by("", "by").en), but \(isOne.en) not yet marked as held.\n\nPlease find a time for it as soon as you can. If you have already \(isTalk ? "talked" : "held it"), \(enterDate.en)."
        )
    }

    private func decision(_ meeting: Activity?) -> Phrase {
        let title = meeting?.title ?? Phrase("–")
        return Phrase(
            "En beslutning fra »\(title.da)« \(since.map { "havde frist \($0.da)" } ?? "har overskredet fristen") og er ikke udført.\n\nEr den udført, så sæt kryds ved den under Beslutninger i Spor. Ellers aftal en ny frist.",
            "A decision of “\(title.en)” \(since.map { "was due on \($0.en)" } ?? "is overdue") and has not been carried out.\n\nIf it is done, tick it under Decisions in Spor. If not, agree on a new date."
        )
    }

    private func question(_ activity: Activity?) -> Phrase {
        let title = activity?.title ?? Phrase("")
        return Phrase(
            "Der er et ubesvaret spørgsmål til underviseren på »\(title.da)«\(since.map { " fra \($0.da)" } ?? "").\n\nSkriv svaret i Spor, så hele holdet kan læse det.",
            "There is an unanswered question to the teacher of “\(title.en)”\(since.map { " from \($0.en)" } ?? "").\n\nPlease write the answer in Spor, where the whole cohort can read it."
        )
    }

    private func answer(_ activity: Activity?) -> Phrase {
        let title = activity?.title ?? Phrase(""), start = activity?.start.phrase(.medium) ?? Phrase("")
        return Phrase(
            "Vi mangler svar på indkaldelsen til »\(title.da)« \(start.da).\n\nSvar ja eller nej, så snart du kan, så antallet af pladser og forplejningen kommer til at passe.",
            "We have not yet had your answer to the invitation to “\(title.en)” on \(start.en).\n\nPlease say yes or no as soon as you can, so that we can arrange seats and catering."
        )
    }
}

extension String {
    /// As the subject of an English sentence. A name with a number takes no article: `Buddy meeting 2`, `The
    /// expectations conversation`.
    fileprivate var asEnglishSubject: String {
        contains(where: \.isNumber) ? self : "The \(prefix(1).lowercased())\(dropFirst())"
    }

    /// As the subject of a Danish sentence: `Buddymøde 2`, `Forventningssamtalen`, `Samtalen med nærmeste leder`.
    fileprivate var asDanishSubject: String {
        guard !contains(where: \.isNumber) else { return capitalizedFirst }
        let noun = prefix { $0 != " " },
            article = noun.hasSuffix("samtale") || noun == "Samtale" ? "n" : noun.hasSuffix("møde") ? "t" : ""
        return (noun + article + dropFirst(noun.count)).capitalizedFirst
    }
}
