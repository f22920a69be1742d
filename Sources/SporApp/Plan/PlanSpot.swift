import TalentDomain

/// A place in the plan that can be selected.
enum PlanSpot: Hashable {
    case goal(Goal.ID), newGoal
    case point(TransitionPoint.ID, TransitionColumn), newPoint(TransitionColumn)
    case text(PlanText)
    case learning(LearningPoint.ID), newLearning
    case protege(Protege.ID), newProtege
    /// The product of a module, by the module's number.
    case product(Int)
    case ground(TrainingGround.ID), newGround
    /// The plan for the local talent environment, which has a page of its own.
    case localPlan
    case buddySees, mentorSees

    /// An item that can be deleted.
    var isRecord: Bool {
        switch self {
        case .goal, .point, .learning, .protege, .ground: true
        default: false
        }
    }
}

/// The parts of a plan that the programme asks for, and those in which something is written.
struct PlanParts: Hashable {
    var texts: [PlanText]
    var room: [PlanText]
    /// The numbers of the modules.
    var products: [Int]
    var hasProteges: Bool
    var hasGrounds: Bool
    var hasLocalPlan: Bool
    /// The choices of who else may read it.
    var readers: [PlanSpot]

    init(of content: PlanContent, for talent: Talent.ID, in context: Context) {
        let uses = context.navigation.uses, leads = uses.contains(.readiness)
        let shown = PlanText.allCases.filter { text in
            switch text {
            case _ where content.texts[text]?.isBlank == false: true
            // Earlier releases had a text for what now has places of its own.
            case .products, .talentEnvironment: false
            default: !PlanText.room.contains(text) || leads
            }
        }
        texts = shown.filter { !PlanText.room.contains($0) }
        room = shown.filter(PlanText.room.contains)
        products = Set((context.programme?.modules ?? []).map(\.number) + content.products.map(\.module)).sorted()
        hasGrounds = leads || !content.grounds.isEmpty
        hasLocalPlan = LocalPlans(context).opens(talent)
        hasProteges = leads || !content.proteges.isEmpty
        readers = (uses.contains(.buddies) ? [.buddySees] : []) + (uses.contains(.mentors) ? [.mentorSees] : [])
    }
}

/// The plan's sections from top to bottom, each with its columns of places.
struct PlanMap: Hashable {
    struct Section: Hashable {
        enum Subject: Hashable {
            case goals, transition(TransitionColumn?), texts, room, products, learning, proteges, grounds, localPlan,
                sharing
        }

        var subject: Subject
        var columns: [[PlanSpot]]
    }

    /// Section, column and index of a place. The column is kept in sections with only one, so that moving on returns to
    /// it.
    struct Place: Hashable {
        var section = 0, column = 0, index = 0
    }

    let sections: [Section]

    /// - Parameters:
    ///   - parts: what the programme asks for.
    ///   - folded: the three columns of the transition are below each other.
    ///   - goalsOnly: the viewer sees nothing else.
    ///   - showsReaders: the viewer decides who else may read it.
    init(_ content: PlanContent, _ parts: PlanParts, folded: Bool, goalsOnly: Bool, showsReaders: Bool) {
        func orNew(_ spots: [PlanSpot], _ new: PlanSpot) -> [PlanSpot] { spots.isEmpty ? [new] : spots }
        let goals = Section(subject: .goals, columns: [orNew(content.goalsByDate.map { .goal($0.id) }, .newGoal)])
        let local = parts.hasLocalPlan ? [Section(subject: .localPlan, columns: [[.localPlan]])] : []
        if goalsOnly {
            sections = [goals] + local
            return
        }
        let columns = TransitionColumn.allCases.map { column in
            orNew(content.points(in: column).map { .point($0.id, column) }, .newPoint(column))
        }
        let transition =
            folded
            ? zip(TransitionColumn.allCases, columns).map { Section(subject: .transition($0), columns: [$1]) }
            : [Section(subject: .transition(nil), columns: columns)]
        sections =
            [goals] + transition + [
                Section(subject: .texts, columns: [parts.texts.map { .text($0) }])
            ]
            + (parts.room.isEmpty ? [] : [Section(subject: .room, columns: [parts.room.map { .text($0) }])])
            + (parts.products.isEmpty
                ? [] : [Section(subject: .products, columns: [parts.products.map { .product($0) }])])
            + [
                Section(subject: .learning, columns: [orNew(content.learning.map { .learning($0.id) }, .newLearning)])
            ]
            + (parts.hasProteges
                ? [Section(subject: .proteges, columns: [orNew(content.proteges.map { .protege($0.id) }, .newProtege)])]
                : [])
            + (parts.hasGrounds
                ? [Section(subject: .grounds, columns: [orNew(content.grounds.map { .ground($0.id) }, .newGround)])]
                : [])
            + local
            + (showsReaders && !parts.readers.isEmpty ? [Section(subject: .sharing, columns: [parts.readers])] : [])
    }

    /// All places from top to bottom, column by column.
    var spots: [PlanSpot] { sections.flatMap { $0.columns.flatMap(\.self) } }

    func place(of spot: PlanSpot) -> Place? {
        for (section, value) in sections.enumerated() {
            for (column, spots) in value.columns.enumerated() {
                if let index = spots.firstIndex(of: spot) {
                    return Place(section: section, column: column, index: index)
                }
            }
        }
        return nil
    }

    /// The position of a place, or the nearest existing one.
    func spot(at place: Place) -> PlanSpot {
        let columns = sections[max(0, min(place.section, sections.count - 1))].columns
        let spots = columns[max(0, min(place.column, columns.count - 1))]
        // A column always has a place: an empty one has a place for adding.
        return spots[max(0, min(place.index, spots.count - 1))]
    }

    /// The place above or below: in the column, then in the neighbouring section.
    func vertical(from place: Place, by step: Int) -> Place {
        let columns = sections[place.section].columns
        let spots = columns[min(place.column, columns.count - 1)]
        if spots.indices.contains(place.index + step) {
            return Place(section: place.section, column: place.column, index: place.index + step)
        }
        let section = place.section + step
        guard sections.indices.contains(section) else { return place }
        let last = sections[section].columns[min(place.column, sections[section].columns.count - 1)].count - 1
        return Place(section: section, column: place.column, index: step > 0 ? 0 : last)
    }

    /// The neighbouring column; nil if the section has only one.
    func horizontal(from place: Place, by step: Int) -> Place? {
        let columns = sections[place.section].columns
        guard columns.count > 1 else { return nil }
        let column = max(0, min(place.column + step, columns.count - 1))
        return Place(section: place.section, column: column, index: min(place.index, columns[column].count - 1))
    }
}
