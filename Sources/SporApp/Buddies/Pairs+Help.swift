import TalentDomain
import TerminalKit

// The lead's choices for a talent without a buddy, and for a network group that has become too small.
extension Pairs {
    /// The choice for a talent whose buddies have left, or who has none; nil for a viewer who may not change pairs, and
    /// if nothing can be done.
    func help(for talent: Talent.ID) -> ChoiceSheet? {
        guard let cohort = data.talents[talent]?.cohort, abilities.mayWritePairs(in: cohort) else { return nil }
        let name = wording.name(talent)
        let answers = data.buddyRemedies(for: talent, on: today).compactMap { remedy in
            data.change(by: remedy, for: talent, id: .init(context.services.newID()), today: today).map { change in
                ChoiceSheet.Answer(
                    text: text(of: remedy), detail: detail(of: remedy),
                    effects: [.apply(change, saying: said(of: remedy))])
            }
        }
        guard !answers.isEmpty else { return nil }
        let alone = leftAlone.first { $0.talent == talent }
        return ChoiceSheet(
            title: Phrase("\(name) mangler en buddy", "\(name) has no buddy"),
            question: (alone.map { words($0) } ?? Phrase(""))
                + Phrase(
                    "Vælg, hvad der skal ske. Et nyt par begynder tidligst i morgen, hvis et andet slutter i dag.",
                    "Choose what to do. A new pair begins tomorrow if another one ends today."),
            answers: answers)
    }

    /// `Anne Holm har forladt holdet. `
    private func words(_ alone: LeftAlone) -> Phrase {
        let gone = alone.gone.map(wording.name)
        return Phrase(
            "\(gone.listed(in: .da)) har forladt holdet. ", "\(gone.listed(in: .en)) left the cohort. ")
    }

    private func text(of remedy: BuddyRemedy) -> Phrase {
        switch remedy {
        case .pairing(let other):
            Phrase("Ny buddy: \(wording.name(other))", "New buddy: \(wording.name(other))")
        case .joining(let pair):
            Phrase("Bliv tre med \(names(in: pair))", "Make three with \(names(in: pair))")
        case .ending: Phrase("Afslut kun parret, og vælg senere", "Only end the pair, and choose later")
        }
    }

    private func detail(of remedy: BuddyRemedy) -> Phrase {
        switch remedy {
        case .pairing(let other): Phrase(data.person(of: other)?.organisation.withoutKommune ?? "")
        case .joining(let pair): Phrase(organisations(in: pair))
        case .ending: Phrase("")
        }
    }

    private func said(of remedy: BuddyRemedy) -> Phrase {
        switch remedy {
        case .pairing: Phrase("parret er dannet", "pair made")
        case .joining: Phrase("de er nu tre", "they are now three")
        case .ending: Phrase("parret slutter i dag", "the pair ends today")
        }
    }
}

extension Pairs {
    /// The choice for a network group that has become too small; nil for another group, and for a viewer who may not
    /// change groups.
    func help(for group: NetworkGroup.ID) -> ChoiceSheet? {
        guard abilities.mayWriteNetworkGroups, let record = data.networkGroups[group],
            let small = data.smallGroups(in: record.cohort, on: today).first(where: { $0.group == group })
        else { return nil }
        let answers = data.remedies(for: small, on: today).compactMap { remedy in
            data.change(by: remedy, for: small, id: .init(context.services.newID()), today: today).map { change in
                let (text, detail) = words(of: remedy)
                return ChoiceSheet.Answer(text: text, detail: detail, effects: [.apply(change)])
            }
        }
        let left = small.left.map(wording.name)
        return ChoiceSheet(
            title: Phrase("\(record.name) er blevet for lille", "\(record.name) has become too small"),
            question: Phrase(
                "Tilbage er kun \(left.listed(in: .da)). Den nye gruppe begynder i morgen, så nye medlemmer ikke kan læse det, der er delt før.",
                "Only \(left.listed(in: .en)) left. The new group begins tomorrow, so that new members cannot read what was shared before."
            ), answers: answers)
    }

    private func words(of remedy: SmallGroup.Remedy) -> (text: Phrase, detail: Phrase) {
        switch remedy {
        case .merging(let other):
            let count = other.members.count { data.talents[$0]?.isActive(on: today) == true }
            return (
                Phrase("Læg den sammen med \(other.name)", "Merge it with \(other.name)"),
                Phrase("\(count) medlemmer", "\(count) members")
            )
        case .joining(let talent):
            return (
                Phrase("Tag \(wording.name(talent)) med", "Add \(wording.name(talent))"),
                Phrase("uden gruppe", "without a group")
            )
        case .ending: return (Phrase("Afslut gruppen i dag", "End the group today"), Phrase(""))
        }
    }
}
