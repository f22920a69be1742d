// The sentences of the history for each kind of record.

extension Person {
    public static func summary(of edit: Edit<Person>, in workspace: Workspace) -> Phrase {
        edit.summary { $0.name }
    }
}

extension Cohort {
    public static func summary(of edit: Edit<Cohort>, in workspace: Workspace) -> Phrase {
        edit.summary { $0.name }
    }
}

extension Activity {
    public static func summary(of edit: Edit<Activity>, in workspace: Workspace) -> Phrase {
        if let old = edit.old, let new = edit.new, (old.start, old.end) != (new.start, new.end) {
            let to = new.start.phrase(.medium)
            return Phrase("Flyttede \(new.title.da) til \(to.da)", "Moved \(new.title.en) to \(to.en)")
        }
        if let old = edit.old, let new = edit.new, (old.cancelled == nil) != (new.cancelled == nil) {
            return new.cancelled == nil
                ? Phrase("Genoptog \(new.title.da)", "Reinstated \(new.title.en)")
                : Phrase("Aflyste \(new.title.da)", "Cancelled \(new.title.en)")
        }
        if let old = edit.old, let new = edit.new, old.isPinned != new.isPinned {
            return new.isPinned
                ? Phrase("Låste datoen for \(new.title.da)", "Fixed the date of \(new.title.en)")
                : Phrase("Løste datoen for \(new.title.da)", "Released the date of \(new.title.en)")
        }
        return edit.phrase(Verbs.da, Verbs.en, of: \.title)
    }
}

extension Talent {
    public static func summary(of edit: Edit<Talent>, in workspace: Workspace) -> Phrase {
        if let old = edit.old, let new = edit.new, old.status != new.status {
            let name = workspace.person(of: new)
            return switch new.status {
            case .active: Phrase("Markerede, at \(name) er med igen", "Recorded that \(name) has rejoined the cohort")
            case .left: Phrase("Noterede, at \(name) har forladt holdet", "Recorded that \(name) has left the cohort")
            case .completed:
                Phrase("Noterede, at \(name) har gennemført", "Recorded that \(name) has completed the programme")
            }
        }
        return edit.phrase(("Gjorde", "Ændrede", "Slettede"), ("Made", "Changed", "Deleted")) {
            let name = workspace.person(of: $0), people = workspace.participants(of: $0.cohort)
            return edit.old == nil
                ? Phrase("\(name) til \(people.singular.da)", "\(name) \(people.one.en)")
                : Phrase("\(Genitive.da(name)) plads på holdet", "\(Genitive.en(name)) place on the programme")
        }
    }
}

extension RoleAssignment {
    public static func summary(of edit: Edit<RoleAssignment>, in workspace: Workspace) -> Phrase {
        edit.phrase(("Gjorde", "Ændrede", "Fjernede"), ("Made", "Changed", "Removed")) { role in
            let name = workspace.people[role.person]?.name ?? "–"
            let whose =
                role.talent.map(workspace.name) ?? role.organisation
                ?? role.cohort.flatMap { workspace.cohorts[$0]?.name }
            let named =
                role.role == .steeringGroup
                ? Phrase("medlem af styregruppen", "a member of the steering group")
                : role.isInMentorCorps ? Phrase("frivillig mentor", "a volunteer mentor") : role.role.name
            let da = named.da + (whose.map { " for \($0)" } ?? ""),
                en = named.en + (whose.map { " \(role.talent == nil ? "for" : "of") \($0)" } ?? "")
            if edit.old == nil { return Phrase("\(name) til \(da)", "\(name) \(en)") }
            return edit.new == nil
                ? Phrase("\(name) som \(da)", "\(name) as \(en)")
                : Phrase("\(Genitive.da(name)) rolle som \(da)", "\(Genitive.en(name)) role as \(en)")
        }
    }
}

extension BuddyPair {
    public static func summary(of edit: Edit<BuddyPair>, in workspace: Workspace) -> Phrase {
        edit.phrase(("Dannede", "Ændrede", "Opløste"), ("Made", "Changed", "Dissolved")) {
            Phrase(
                "buddyparret \(workspace.names($0.members).da)", "the buddy pair \(workspace.names($0.members).en)")
        }
    }
}

extension NetworkGroup {
    public static func summary(of edit: Edit<NetworkGroup>, in workspace: Workspace) -> Phrase {
        edit.phrase(("Dannede", "Ændrede", "Opløste"), ("Created", "Changed", "Dissolved")) {
            Phrase("netværksgruppen \($0.name)", "the network group \($0.name)")
        }
    }
}

extension Attendance {
    public static func summary(of edit: Edit<Attendance>, in workspace: Workspace) -> Phrase {
        edit.phrase(("Noterede", "Rettede", "Slettede"), ("Recorded", "Corrected", "Deleted")) {
            let name = workspace.name(of: $0.attendee),
                title = workspace.activities[$0.activity]?.title ?? Phrase("–")
            return Phrase(
                "\(Genitive.da(name)) deltagelse i \(title.da)", "\(Genitive.en(name)) attendance at \(title.en)")
        }
    }
}

extension LeadershipTask {
    public static func summary(of edit: Edit<LeadershipTask>, in workspace: Workspace) -> Phrase {
        if let old = edit.old, let new = edit.new, old.offer != new.offer {
            let name = workspace.name(of: new.talent)
            return switch new.offer {
            case nil:
                Phrase(
                    "Sagde ja til en tilbudt ledelsesopgave (\(name))", "Accepted an offered leadership task (\(name))")
            case .declined:
                Phrase(
                    "Sagde nej tak til en tilbudt ledelsesopgave (\(name))",
                    "Declined an offered leadership task (\(name))")
            case .open: Phrase("Tilbød \(name) en ledelsesopgave", "Offered \(name) a leadership task")
            }
        }
        return if let done = edit.progress(\.progress) {
            Phrase(
                "Ændrede status på en af \(Genitive.da(workspace.name(of: done.record.talent))) ledelsesopgaver: \(done.progress.taskName.da)",
                "Changed the status of one of \(Genitive.en(workspace.name(of: done.record.talent))) leadership tasks: \(done.progress.taskName.en)"
            )
        } else {
            edit.phrase(("Gav", "Ændrede", "Slettede"), ("Gave", "Changed", "Deleted")) {
                let name = workspace.name(of: $0.talent)
                return edit.old == nil
                    ? Phrase("\(name) en ledelsesopgave", "\(name) a leadership task")
                    : Phrase(
                        "en af \(Genitive.da(name)) ledelsesopgaver", "one of \(Genitive.en(name)) leadership tasks"
                    )
            }
        }
    }
}

extension Meeting {
    public static func summary(of edit: Edit<Meeting>, in workspace: Workspace) -> Phrase {
        func what(_ meeting: Meeting) -> Phrase {
            workspace.title(of: meeting).lowercasedFirst + Phrase(", ") + workspace.names(meeting.talents)
        }
        if let new = edit.new, let day = new.heldOn, edit.old?.heldOn != day {
            return Phrase(
                "Holdt \(day.text(.medium, in: .da)): \(what(new).da)",
                "Held on \(day.text(.medium, in: .en)): \(what(new).en)")
        }
        return edit.phrase(("Planlagde", "Ændrede", "Slettede"), ("Planned", "Changed", "Deleted")) { meeting in
            guard let when = meeting.when, edit.new != nil else { return what(meeting) }
            return what(meeting) + Phrase(", ") + when.phrase(.medium)
        }
    }
}

extension MeetingNote {
    public static func summary(of edit: Edit<MeetingNote>, in workspace: Workspace) -> Phrase {
        edit.phrase(("Skrev", "Rettede", "Slettede"), ("Wrote", "Edited", "Deleted")) { note in
            let meeting = workspace.meetings[note.meeting]
            let names = workspace.names(meeting?.talents ?? [])
            let kind = meeting?.kind.name ?? Phrase("–")
            return Phrase(
                "\(note.kind.name.da.lowercased()): \(kind.da), \(names.da)",
                "\(note.kind.name.en.lowercased()): \(kind.en), \(names.en)")
        }
    }
}

extension ReadinessJudgement {
    public static func summary(of edit: Edit<ReadinessJudgement>, in workspace: Workspace) -> Phrase {
        special(edit, workspace)
            ?? edit.phrase(
                ("Vurderede", "Ændrede vurderingen af", "Slettede en vurdering af"),
                ("Assessed", "Changed the assessment of", "Deleted an assessment of")
            ) {
                let name = workspace.name(of: $0.talent)
                return Phrase("\(Genitive.da(name)) parathed", "\(Genitive.en(name)) readiness")
            }
    }

    /// A change of a judgement other than writing it: shared, confirmed; nil for writing.
    private static func special(_ edit: Edit<ReadinessJudgement>, _ workspace: Workspace) -> Phrase? {
        guard let new = edit.new else { return nil }
        let name = workspace.name(of: new.talent)
        let whose = Phrase("\(Genitive.da(name)) parathed", "\(Genitive.en(name)) readiness")
        if edit.old == nil, new.isProposal {
            return Phrase("Foreslog en fælles vurdering af \(whose.da)", "Proposed a joint assessment of \(whose.en)")
        }
        guard let old = edit.old, old.isShared != new.isShared else { return nil }
        if new.isAgreed {
            return Phrase(
                "Bekræftede den fælles vurdering af \(whose.da)", "Confirmed the joint assessment of \(whose.en)")
        }
        return new.isShared
            ? Phrase(
                "Markerede sin vurdering af \(whose.da) som klar til deling",
                "Marked their assessment of \(whose.en) as ready to share")
            : Phrase(
                "Trak delingen af sin vurdering af \(whose.da) tilbage",
                "Stopped sharing their assessment of \(whose.en)")
    }
}

extension LogEntry {
    public static func summary(of edit: Edit<LogEntry>, in workspace: Workspace) -> Phrase {
        edit.phrase(
            ("Skrev i", "Ændrede et indslag i", "Slettede et indslag i"),
            ("Wrote in", "Changed an entry in", "Deleted an entry in")
        ) {
            let name = workspace.name(of: $0.talent)
            return Phrase("\(Genitive.da(name)) logbog", "\(Genitive.en(name)) logbook")
        }
    }
}

extension AccessKey {
    public static func summary(of edit: Edit<AccessKey>, in workspace: Workspace) -> Phrase {
        edit.phrase(
            ("Gav", "Ændrede en nøgle for", "Fjernede en nøgle fra"),
            ("Gave", "Changed a key for", "Removed a key from")
        ) {
            let name = workspace.people[$0.person]?.name ?? "–"
            return edit.old == nil ? Phrase("\(name) en nøgle", "\(name) a key") : Phrase(name)
        }
    }
}

extension DevelopmentPlan {
    public static func summary(of edit: Edit<DevelopmentPlan>, in workspace: Workspace) -> Phrase {
        (edit.new ?? edit.old).map { PlanChange($0.talent, .plan(edit)).summary(in: workspace) } ?? Phrase("–")
    }
}

extension PlanRevision {
    public static func summary(of edit: Edit<PlanRevision>, in workspace: Workspace) -> Phrase {
        (edit.new ?? edit.old).map { PlanChange($0.talent, .revision(edit)).summary(in: workspace) } ?? Phrase("–")
    }
}
