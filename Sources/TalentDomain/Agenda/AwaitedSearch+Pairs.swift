// What is late between the members of a pair, and who has no buddy.
extension AwaitedSearch {
    private var pairs: [BuddyPair] { workspace.pairs(in: cohort, on: today) }

    private func isActive(_ talent: Talent.ID) -> Bool { talents.contains { $0.id == talent } }

    /// Handed over on day 2 of module 1, where the activity's period ends (TN).
    func mirrors() -> [Awaited] {
        fulfilment.required(.leaderMirror).filter { $0.end < today }.flatMap { mirror in
            pairs.compactMap { pair in
                let waiting = pair.members.filter {
                    isActive($0) && workspace.owe(mirror, [$0]) && mayKnow(.mirrorNotes, of: $0) && !isHandedOver(mirror, to: $0)
                }
                guard !waiting.isEmpty else { return nil }
                let interviewers = pair.members.filter { member in waiting.contains { $0 != member } }
                return Awaited(
                    matter: .mirror(mirror.id), talents: waiting, since: mirror.end,
                    responsible: interviewers.compactMap { workspace.talents[$0]?.person })
            }
        }
    }

    private func isHandedOver(_ mirror: Activity, to talent: Talent.ID) -> Bool {
        guard fulfilment.isHeld(mirror, by: talent) else { return false }
        let meetings = workspace.meetings(of: talent).filter { $0.kind == .mirrorInterview }.map(\.id)
        let notes = workspace.notes.values.filter { $0.kind == .mirror && meetings.contains($0.meeting) }
        // Notes that were kept on paper need no release here.
        return notes.isEmpty || notes.contains { $0.isReleased && !$0.chosen.isEmpty }
    }

    func buddyMeetings() -> [Awaited] {
        fulfilment.required(.buddyMeeting).flatMap { meeting in
            pairs.compactMap { pair in
                let known = pair.members.filter { isActive($0) && mayKnow(.buddyOutcome, of: $0) }
                guard fulfilment.isOverdue(meeting, for: pair, on: today), !known.isEmpty else { return nil }
                return Awaited(
                    matter: .buddyMeeting(meeting.id), talents: known, since: meeting.end,
                    responsible: pair.members.filter(isActive).compactMap { workspace.talents[$0]?.person },
                    agreedFor: pair.members.first.flatMap { fulfilment.agreedDay(for: meeting, by: $0) })
            }
        }
    }

    /// The buddy follows a meeting that the talent leads (TN): both can arrange it.
    func shadowings(of talent: Talent) -> [Awaited] {
        let buddies = workspace.buddies(of: talent.id, on: today).filter(isActive)
        guard !buddies.isEmpty, mayKnow(.shadowingFeedback, of: talent.id) else { return [] }
        return fulfilment.required(.shadowing).filter { fulfilment.isOverdue($0, for: talent.id, on: today) }.map { shadowing in
            Awaited(
                matter: .shadowing(shadowing.id), talents: [talent.id], since: shadowing.end,
                responsible: [talent.person] + buddies.compactMap { workspace.talents[$0]?.person },
                agreedFor: fulfilment.agreedDay(for: shadowing, by: talent.id))
        }
    }

    /// Talents who have no buddy on the way, in a programme that counts on buddies; all of them at once while no pair is made.
    func withoutBuddy() -> [Awaited] {
        guard let start = workspace.kickOff(of: cohort)?.adding(days: -Awaited.daysToPair), start <= today,
            workspace.activities(in: cohort).contains(where: { $0.audience.contains(.buddies) })
        else { return [] }
        let levels = Dictionary(grouping: talents) { workspace.level(of: $0.id) }
        let alone = talents.filter { talent in
            // Where the level has one talent only, there is nobody to pair with.
            levels[workspace.level(of: talent.id)]?.count ?? 0 > 1 && keeps(talent.id)
                && !workspace.buddies(of: talent.id, on: today).contains(where: isActive)
        }
        guard !alone.isEmpty else { return [] }
        guard workspace.pairs.values.contains(where: { $0.cohort == cohort }) else {
            return [Awaited(matter: .buddy, talents: alone.map(\.id), since: start, responsible: leads)]
        }
        return alone.map { Awaited(matter: .buddy, talents: [$0.id], since: max(start, lostBuddy($0.id) ?? start), responsible: leads) }
    }

    /// The day on which the talent's last pair ended, or the last buddy in it left.
    private func lostBuddy(_ talent: Talent.ID) -> Day? {
        let past = workspace.pairs.values.filter { $0.members.contains(talent) && $0.from ?? .distantPast <= today }
        return past.compactMap { pair -> Day? in
            let left = pair.members.compactMap { member -> Day? in
                if member != talent, case .left(let day, _)? = workspace.talents[member]?.status { day } else { nil }
            }.max()
            return pair.until.map { until in min(until, left ?? until) } ?? left
        }.max()
    }
}
