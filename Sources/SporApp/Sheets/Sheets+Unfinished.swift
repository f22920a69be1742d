import TalentDomain

// Texts about drafts: their subjects and places.
extension Sheets {
    /// `Ufærdig tekst: Nyt mål (Anne Holm)`
    func unfinished(_ sheet: SheetName) -> Phrase {
        let title = self.sheet(sheet)?.title ?? Phrase("–")
        return Phrase("Ufærdig tekst: ", "Unfinished text: ") + title + whose(sheet)
    }

    /// ` (Anne Holm)`; empty if it is about nobody in particular, or about the viewer.
    func whose(_ sheet: SheetName) -> Phrase {
        let name: String? =
            switch sheet.subject {
            case let key? where key.kind == .talent && !abilities.isTalent(Talent.ID(key.id)):
                wording.name(Talent.ID(key.id))
            case let key? where key.kind == .person: wording.name(data.people[Person.ID(key.id)])
            default: nil
            }
        return name.map { Phrase(" (\($0))") } ?? Phrase("")
    }

    /// The place where it was typed; nil if that has no name of its own.
    func place(of sheet: SheetName) -> Destination? {
        switch sheet {
        case .activity(let activity?), .moveActivity(let activity), .shift(let activity), .cancelActivity(let activity),
            .copyActivity(let activity), .stretch(let activity), .material(let activity, _),
            .question(let activity, _):
            .activity(activity)
        case .goal(let talent, _), .proposedGoal(let talent, _),
            .proposedPoint(let talent, _, _), .proposedGround(let talent, _), .transition(let talent, _, _),
            .planText(let talent, _), .learning(let talent, _),
            .protege(let talent, _), .product(let talent, _), .ground(let talent, _), .agree(let talent):
            place(.plan, of: talent)
        case .task(let talent, _), .agreedTask(let talent, _, _): place(.tasks, of: talent)
        case .talk(let talent, _, _), .mentorWish(let talent): place(.talks, of: talent)
        case .readiness(let talent, _): place(.readiness, of: talent)
        case .stepExample(let talent, _), .stepAnswers(let talent):
            place(.readiness, of: talent) ?? place(.plan, of: talent)
        case .logEntry(let talent, _), .logLine(let talent), .closingDraft(let talent): place(.logbook, of: talent)
        case .localPoint(let talent, _): place(.plan, of: talent)
        case .ownNote(let subject, _, _): OwnNotes(context).place(of: subject)
        default: nil
        }
    }

    private func place(_ tab: RoomTab, of talent: Talent.ID) -> Destination? {
        abilities.tabs(of: talent).contains(tab) ? .talent(talent, tab) : nil
    }

    /// Opens the place and the draft.
    func unfinishedEffects(_ sheet: SheetName) -> [Effect] {
        let place: [Effect] = self.place(of: sheet).map { [.show($0)] } ?? []
        // The draft of the logbook's line is shown in the line.
        if case .logLine = sheet { return [.close] + place }
        return [.close] + place + [.openSheet(sheet)]
    }
}
