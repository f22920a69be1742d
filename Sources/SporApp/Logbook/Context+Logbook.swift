import TalentDomain

// Who reads a logbook, in words.
extension Context {
    /// `kun dig`, `dig, buddy, nærmeste leder`; for others, that it is shared with them.
    func readers(of entry: LogEntry) -> String {
        guard isTalent(entry.talent) else { return say("delt med dig", "shared with you") }
        if entry.isHostConfidential { return say("kun dig, fortroligt fra værten", "only you, confidential from the host") }
        guard !entry.sharedWith.isEmpty else { return say("kun dig", "only you") }
        return say("du deler med ", "you share with ") + joined(entry.sharedWith.map { self[$0.name] })
    }

    /// Whom an entry can be shared with today, by name where there is somebody.
    func audienceName(_ audience: LogAudience, of talent: Talent.ID) -> String {
        let whom: String? =
            switch audience {
            case .buddy: data.buddies(of: talent, on: today).isEmpty ? nil : joined(data.buddies(of: talent, on: today).map(name))
            case .lineManager: data.lineManager(of: talent, on: today).map { name($0) }
            case .mentor: data.mentor(of: talent, on: today).map { name($0) }
            case .networkGroup: nil
            }
        return self[audience.name] + " (" + (whom ?? say("ingen endnu", "nobody yet")) + ")"
    }
}

extension LogAudience {
    /// Those who can be chosen: nobody is in a network group yet.
    static let offered: [LogAudience] = [.buddy, .lineManager, .mentor]
}
