import TalentDomain
import Testing

@Suite("CPR numbers")
struct CPRNumberTests {
    @Test("A CPR number is found wherever it stands", arguments: [
        "010190-1234", "0101901234", "010190 1234", "cpr: 290200-4321.", "CPR010190-1234", "(311299–0000)", "010190\u{A0}1234", "010190 - 1234",
        "０１０１９０-１２３４", "2 010190-1234",
    ])
    func found(text: String) { #expect(CPRNumber.occurs(in: text)) }

    @Test("Phones, dates, numbers of other lengths and impossible dates are not", arguments: [
        "", "12345678", "+45 20 11 22 33", "+4520112233", "004520112233", "01-08-2015", "2027-01-12", "320190-1234", "011390-1234", "300290-1234",
        "1010190-1234", "010190-12345", "01019-01234", "5790001234567", "010190-123", "3.010190-1234", "uge 5, 2027",
    ])
    func notFound(text: String) { #expect(!CPRNumber.occurs(in: text)) }
}
