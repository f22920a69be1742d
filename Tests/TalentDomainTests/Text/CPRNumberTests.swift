import TalentDomain
import Testing

@Suite("CPR numbers")
struct CPRNumberTests {
    @Test(
        "A CPR number is found wherever it stands",
        arguments: [
            "010190-1234", "0101901234", "010190 1234", "cpr: 290200-4321.", "CPR010190-1234", "(311299–0000)",
            "010190\u{A0}1234", "010190 - 1234",
            "０１０１９０-１２３４", "2 010190-1234",
            "010190.1234", "01.01.90-1234", "01-01-90-1234", "01/01/1990-1234", "01-01-1990 1234", "010190/1234",
            "010190:1234", "010190_1234", "010190'1234",
            "010190\u{2212}1234", "010190 12 34", "01 01 90 12 34", "0 1 0 1 9 0 1 2 3 4", "CPR01.01.90-1234",
            "610190-1234", "711290-1234",
        ])
    func found(text: String) { #expect(CPRNumber.occurs(in: text)) }

    @Test(
        "Phones, dates, numbers of other lengths and impossible dates are not",
        arguments: [
            "", "12345678", "+45 20 11 22 33", "+4520112233", "004520112233", "01-08-2015", "2027-01-12", "320190-1234",
            "011390-1234", "300290-1234",
            "1010190-1234", "010190-12345", "01019-01234", "5790001234567", "010190-123", "3.010190-1234",
            "uge 5, 2027", "12.01.10.1234",
            "6101901234", "12.345.678,90", "1/4 14-16", "01-08-2015 14.30", "101901234",
        ])
    func notFound(text: String) { #expect(!CPRNumber.occurs(in: text)) }

    @Test(
        "In a person's fields it may be one without its first zero, or a replacement number in a row",
        arguments: [
            "101901234", "10190-1234", "10190 1234", "101.901.234", "101 901 234", "1.01.90-1234", "nr. 101901234",
            "6101901234", "010190-1234", "101901234@nordby.example",
        ])
    func mayBe(text: String) { #expect(CPRNumber.mayBe(in: text)) }

    @Test(
        "A letter in front, another length and an impossible date say that it is none",
        arguments: [
            "M101901234", "ab101901234@nordby.example", "131901234", "100901234", "10190123412",
            "10190123", "4.101901234", "9201901234", "20 11 22 33",
        ])
    func cannotBe(text: String) { #expect(!CPRNumber.mayBe(in: text)) }
}
