import TalentDomain
import Testing

@Suite("What a person's record may hold")
struct PersonRulesTests {
    private func faults(_ change: (inout Person) -> Void) -> [Field] {
        var person = Person(
            id: "p", givenName: "Anne", familyName: "Holm", email: "anne.holm@nordby.example", organisation: "Nordby")
        change(&person)
        return person.faults(in: Workspace()).map(\.field)
    }

    @Test(
        "A CPR number is refused in every field, however it is written",
        arguments: [
            "010190-1234", "0101901234", "Anne 010190 1234", "010190–1234", "101901234", "10190-1234", "6101901234",
        ])
    func cpr(number: String) {
        #expect(faults { $0.givenName = number } == [.givenName])
        #expect(faults { $0.familyName = number } == [.familyName])
        #expect(faults { $0.organisation = number } == [.organisation])
        #expect(faults { $0.department = number } == [.department])
        #expect(faults { $0.position = number } == [.position])
        #expect(faults { $0.employeeNumber = number } == [.employeeNumber])
        #expect(faults { $0.email = "\(number.filter { $0.isNumber })@nordby.example" } == [.email])
    }

    @Test("A CPR number in two halves, one in each name, is refused too")
    func split() {
        #expect(faults { ($0.givenName, $0.familyName) = ("010190", "1234") } == [.familyName])
    }

    @Test("Where a talent goes on leaving is no place for a CPR number either")
    func nextPath() {
        var cohort = CohortBuilder()
        let talent = cohort.talent("Anne Holm")
        var left = cohort.workspace.talents[talent]!  // made above
        left.status = .left(on: at("2027-02-01"), nextPath: "HR har 010190-1234")
        #expect(left.faults(in: cohort.workspace).map(\.field) == [.nextPath])
    }

    @Test(
        "Addresses that one can write to",
        arguments: [
            "anne.holm@nordby.example", "a+b@x.nordby.example", "o'neill@nordby.example", "1001@nordby.example",
            "a_b-c@nord-by.example", "a@søby.example",
        ])
    func addresses(address: String) {
        #expect(EmailAddress.read(address) == address)
        #expect(faults { $0.email = address }.isEmpty)
    }

    @Test(
        "Addresses that one cannot",
        arguments: [
            "anne", "anne@", "@nordby.example", "anne@nordby", "anne@@nordby.example", "anne@nordby..example",
            ".anne@nordby.example", "an..ne@nordby.example",
            "anne.@nordby.example", "anne@-nordby.example", "anne holm@nordby.example",
            "anne@nordby.example bo@nordby.example", "anne@nordby,example",
            "søren@nordby.example", "anne@nordby.example, bo@nordby.example", "a@b.1", "anne(at)nordby.example",
            "anne@nordby.e",
        ])
    func malformed(address: String) {
        #expect(EmailAddress.read(address) == nil)
        #expect(faults { $0.email = address } == [.email])
    }

    @Test(
        "What surrounds an address in lists is left out",
        arguments: [
            "mailto:anne@nordby.example", "MAILTO:anne@nordby.example", "Anne Holm <anne@nordby.example>",
            "<anne@nordby.example>", " anne@nordby.example; ",
            "anne@nordby.example.", "\u{A0}anne@nordby.example\u{A0}",
        ])
    func surrounded(text: String) {
        #expect(EmailAddress.read(text) == "anne@nordby.example")
        #expect(faults { $0.email = text } == [.email])
    }
}
