import TalentDomain

// Who can read what one is about to write: one sentence, out of the table of access.
extension Context {
    /// `Læses af dig, Søren Kjær (leder), Dina Fjord (buddy, kun mål) og den interne konsulent.`
    ///
    /// - Parameter record: as it stands, or as it would if it were saved now.
    func readers(of record: any Stored, about talent: Talent.ID) -> Phrase {
        let roles = Permission.readers(of: record, in: data)
        let nearest: [Role] = [.talent, .lineManager, .buddy, .mentor]
        let people = (nearest + Role.allCases.filter { !nearest.contains($0) }).filter(roles.contains).compactMap { reader($0, of: record, about: talent) }
        let keeper = viewer.isKeeper ? [Phrase("dig", "you")] : []
        // One's own place is last in courtesy, and first where it says how few they are.
        let all = people.filter { $0.da == "dig" } + keeper + people.filter { $0.da != "dig" }
        guard all.count > 1 || all.first?.da != "dig" else { return Phrase("Kun du kan læse det.", "Only you can read it.") }
        return Phrase("Læses af \(Self.list(all.map(\.da), "og")).", "Read by \(Self.list(all.map(\.en), "and")).")
    }

    private func reader(_ role: Role, of record: any Stored, about talent: Talent.ID) -> Phrase? {
        func named(_ person: Person?, _ what: Phrase, except: Phrase = Phrase("")) -> Phrase? {
            guard let person else { return nil }
            if person.id == viewer.person { return Phrase("dig", "you") }
            return Phrase("\(name(person)) (\(what.da)\(except.da))", "\(name(person)) (\(what.en)\(except.en))")
        }
        switch role {
        case .talent: return named(data.person(of: talent), Phrase("talentet", "the talent"))
        case .lineManager: return named(data.lineManager(of: talent, on: today), Phrase("leder", "manager"))
        case .mentor: return named(data.mentor(of: talent, on: today), Phrase("mentor", "mentor"))
        case .buddy:
            let names = data.buddies(of: talent, on: today).filter { data.talents[$0]?.person != viewer.person }.map(name)
            guard !names.isEmpty else { return data.buddies(of: talent, on: today).isEmpty ? nil : Phrase("dig", "you") }
            let goals = record is PlanRevision || record is DevelopmentPlan ? Phrase(", kun mål", ", goals only") : Phrase("")
            // Whether the talent withholds them, only the talent sees.
            let unless = isTalent(talent) ? Phrase("") : Phrase(", hvis talentet vil", ", if the talent agrees")
            return Phrase("\(joined(names)) (buddy\(goals.da)\(unless.da))", "\(joined(names)) (buddy\(goals.en)\(unless.en))")
        case .internalConsultant: return viewer.isKeeper ? nil : Phrase("den interne konsulent", "the internal consultant")
        case .programmeLead: return viewer.isKeeper ? nil : Phrase("programlederen", "the programme lead")
        default: return role.name
        }
    }

    private static func list(_ names: [String], _ and: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "–" }
        return names.dropLast().joined(separator: ", ") + " \(and) \(last)"
    }
}
