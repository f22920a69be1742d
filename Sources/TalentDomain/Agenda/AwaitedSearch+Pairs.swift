// Overdue items of the members of a pair, and talents without a buddy.
extension AwaitedSearch {
    private var pairs: [BuddyPair] { workspace.pairs(in: cohort, on: today) }

    private func isActive(_ talent: Talent.ID) -> Bool { talents.contains { $0.id == talent } }

    /// Mirrors are handed over on day 2 of module 1 in Talent Nord, which ends the activity's period.
    func mirrors() -> [Awaited] {
        guard uses.contains(.leaderMirror) else { return [] }
        return fulfilment.required(.leaderMirror).filter { $0.end < today }.flatMap { mirror in
            pairs.compactMap { pair in
                let waiting = pair.members.filter {
                    isActive($0) && mayKnow(.mirrorNotes, of: $0)
                        && (fulfilment.isOverdue(mirror, for: pair, of: $0, on: today)
                            || fulfilment.isKeptBack(mirror, from: $0, in: pair))
                }
                guard !waiting.isEmpty else { return nil }
                let interviewers = pair.members.filter { member in waiting.contains { $0 != member } }
                return Awaited(
                    category: .mirror(mirror.id), talents: waiting, since: mirror.end,
                    responsible: interviewers.compactMap { workspace.talents[$0]?.person })
            }
        }
    }

    func buddyMeetings() -> [Awaited] {
        guard uses.contains(.buddies) else { return [] }
        return fulfilment.required(.buddyMeeting).flatMap { meeting in
            pairs.compactMap { pair in
                // An interview with a former buddy counts.
                let known = pair.members.filter {
                    isActive($0) && mayKnow(.buddyOutcome, of: $0) && !fulfilment.isHeld(meeting, by: $0)
                }
                guard fulfilment.isOverdue(meeting, for: pair, on: today), let first = known.first else { return nil }
                return Awaited(
                    category: .buddyMeeting(meeting.id), talents: known, since: meeting.end,
                    responsible: pair.members.filter(isActive).compactMap { workspace.talents[$0]?.person },
                    agreedFor: fulfilment.agreedDay(for: meeting, by: first, in: pair))
            }
        }
    }

    /// In Talent Nord the buddy follows a meeting that the talent leads, so either of them can arrange it.
    func shadowings(of talent: Talent) -> [Awaited] {
        let buddies = workspace.buddies(of: talent.id, on: today).filter(isActive)
        guard uses.contains(.shadowing), !buddies.isEmpty, let pair = workspace.pair(of: talent.id, on: today),
            mayKnow(.shadowingFeedback, of: talent.id)
        else { return [] }
        return fulfilment.required(.shadowing).filter { fulfilment.isOverdue($0, for: pair, of: talent.id, on: today) }
            .map { shadowing in
                Awaited(
                    category: .shadowing(shadowing.id), talents: [talent.id], since: shadowing.end,
                    responsible: [talent.person] + buddies.compactMap { workspace.talents[$0]?.person },
                    agreedFor: fulfilment.agreedDay(for: shadowing, by: talent.id, in: pair))
            }
    }

    /// Talents without a current or coming buddy, in a programme with buddies. One item for all of them while no pair
    /// is made.
    func withoutBuddy() -> [Awaited] {
        guard uses.contains(.buddies),
            let start = workspace.kickOff(of: cohort)?.adding(days: -Awaited.daysToPair), start <= today,
            workspace.activities(in: cohort).contains(where: { $0.audience.contains(.buddies) })
        else { return [] }
        let levels = Dictionary(grouping: talents) { workspace.level(of: $0.id) }
        let alone = talents.filter { talent in
            // A talent who is alone on their level has nobody to pair with.
            levels[workspace.level(of: talent.id)]?.count ?? 0 > 1 && keeps(talent.id)
                && !workspace.buddies(of: talent.id, on: today).contains(where: isActive)
        }
        guard !alone.isEmpty else { return [] }
        guard workspace.pairs.values.contains(where: { $0.cohort == cohort }) else {
            let since = alone.map { max(start, $0.joinedOn ?? start) }.min() ?? start
            return [Awaited(category: .buddy, talents: alone.map(\.id), since: since, responsible: leads)]
        }
        return alone.map { talent in
            let since = max(start, talent.joinedOn ?? start, lostBuddy(talent.id) ?? start)
            return Awaited(category: .buddy, talents: [talent.id], since: since, responsible: leads)
        }
    }

    /// The day on which the talent's last pair ended, or on which the last buddy in that pair left.
    private func lostBuddy(_ talent: Talent.ID) -> Day? {
        let past = workspace.pairs.values.filter { $0.members.contains(talent) && $0.from ?? .distantPast <= today }
        return past.compactMap { pair -> Day? in
            let left = pair.members.compactMap { member -> Day? in
                member == talent ? nil : workspace.talents[member]?.lastDay
            }.max()
            return pair.until.map { until in min(until, left ?? until) } ?? left
        }.max()
    }
}
