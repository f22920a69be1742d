import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("Keys and who may log in")
struct AccessKeyTests {
    private var fixture = SmallCohort()

    private func key(_ id: AccessKey.ID, of person: Person.ID, _ blob: String) -> Change {
        .accessKey(.add(AccessKey(id: id, person: person, type: "ssh-ed25519", blob: blob, addedOn: SmallCohort.today)))
    }

    /// The refusal of the change; nil if it is made.
    private func refusal(of change: Change) -> String? {
        var workspace = fixture.workspace
        do {
            try workspace.apply(change)
            return nil
        } catch {
            return error.message.da
        }
    }

    @Test("The same key is nobody else's, and nobody's twice")
    func unique() {
        #expect(
            refusal(of: key("bo", of: "bo", "AAAA"))
                == "Nøglen tilhører allerede anne. Hver person skal have sin egen nøgle.")
        #expect(refusal(of: key("anne-2", of: "anne", "AAAA")) == "anne har allerede den nøgle.")
        #expect(refusal(of: key("bo", of: "bo", "BBBB")) == nil)
        #expect(fixture.workspace.accessKeys(of: "anne").map(\.id) == ["key"])
    }

    @Test("Nobody but the owner gives a key, not even the lead")
    func onlyTheOwner() {
        for viewer in PermissionTableTests.viewers {
            #expect(
                Permission.may(SmallCohort.viewer(viewer), do: key("bo", of: "bo", "BBBB"), in: fixture.workspace)
                    == (viewer == "owner"), "\(viewer)")
        }
    }

    @Test("Whoever holds a role today, or is or was a talent, has a part; nobody else")
    mutating func parts() {
        func holders(_ workspace: Workspace) -> Set<String> {
            Set(workspace.people.keys.filter { workspace.hasPart($0, on: SmallCohort.today) }.map(\.raw))
        }
        let all: Set = [
            "lead", "consultant", "consultant-elsewhere", "anne", "bo", "cay", "line-manager", "mentor", "steering",
        ]
        #expect(holders(fixture.workspace) == all)
        fixture.workspace.roles["mentor"]?.until = SmallCohort.today.adding(days: -1)
        fixture.workspace.roles["steering"]?.from = SmallCohort.today.adding(days: 1)
        fixture.workspace.talents["anne"]?.status = .left(on: SmallCohort.autumn, nextPath: "Specialist")
        #expect(holders(fixture.workspace) == all.subtracting(["mentor", "steering"]))
        fixture.workspace.people["lead"] = nil
        #expect(!fixture.workspace.hasPart("lead", on: SmallCohort.today))
    }

    @Test("Whoever logged in stays as long as their part and their key do")
    mutating func admission() {
        let second = AccessKey(
            id: "anne-2", person: "anne", type: "ssh-ed25519", blob: "QQ==", addedOn: SmallCohort.today)
        var another = second
        another.blob = "Qg=="
        fixture.workspace.accessKeys["anne-2"] = second
        func admits(_ person: Person.ID, _ key: AccessKey?) -> Bool {
            fixture.workspace.admits(person, with: key, on: SmallCohort.today)
        }
        #expect(admits("anne", second) && admits("anne", nil))
        #expect(!admits("bo", second))
        // A new key with the id of a removed one gives the old one no access.
        fixture.workspace.accessKeys["anne-2"] = another
        #expect(!admits("anne", second) && admits("anne", another))
        fixture.workspace.accessKeys["anne-2"] = nil
        #expect(!admits("anne", another))
        fixture.workspace.people["anne"] = nil
        #expect(!admits("anne", nil))
    }
}
