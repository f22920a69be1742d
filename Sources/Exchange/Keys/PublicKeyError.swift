import TalentDomain

/// A public-key file was refused: where, why, and what to do.
public struct PublicKeyError: Error, Hashable, Sendable {
    enum Reason: Hashable, Sendable {
        case tooLong, notText, privateKey, anotherFormat, carriageReturn, secondLine, empty, options, certificate,
            unknownType, notAKey, anotherType, weak
    }

    private let place: Phrase
    private let reason: Reason

    /// - Parameter line: nil for the file as a whole.
    init(_ name: String, line: Int? = 1, _ reason: Reason) {
        let name = SafeQuote.plain(name)
        place = line.map { Phrase("\(name), linje \($0)", "\(name), line \($0)") } ?? Phrase(name)
        self.reason = reason
    }

    public var message: Phrase { Phrase("\(place.da): \(text.da)", "\(place.en): \(text.en)") }

    private var text: Phrase {
        switch reason {
        case .tooLong:
            Phrase(
                "filen er for stor til at være en offentlig nøgle. Bed om filen, der ender på .pub.",
                "the file is too large for a public key. Ask for the file that ends in .pub.")
        case .notText:
            Phrase(
                "filen er ikke ren tekst i UTF-8. Bed om at få .pub-filen sendt, som den er.",
                "the file is not plain text in UTF-8. Ask for the .pub file to be sent as it is.")
        case .privateKey:
            Phrase(
                "det er en PRIVAT nøgle, og den må aldrig sendes til nogen. Slet den her, og bed personen om at lave et nyt nøglepar og kun sende filen, der ender på .pub.",
                "this is a PRIVATE key, which must never be sent to anybody. Delete it here, and ask its owner to make a new pair and to send only the file that ends in .pub."
            )
        case .anotherFormat:
            Phrase(
                "nøglen er gemt i et andet format. Konvertér den med: ssh-keygen -i -f FIL",
                "the key is in a different format. Convert it with: ssh-keygen -i -f FILE")
        case .carriageReturn:
            Phrase(
                "linjen slutter med et CR-tegn fra Windows. Gem filen med Unix-linjeskift (LF).",
                "the line ends with a carriage return (CR) from Windows. Save the file with Unix line endings (LF).")
        case .secondLine:
            Phrase(
                "der står mere end én linje. Giv en fil med én nøgle ad gangen.",
                "there is more than one line. Use a file with only one key.")
        case .empty:
            Phrase(
                "filen er tom. Bed om filen, der ender på .pub.",
                "the file is empty. Ask for the file that ends in .pub.")
        case .options:
            Phrase(
                "der står noget før nøglens type. Slet det: Spor bestemmer, hvad en nøgle må.",
                "there is text before the key type. Delete it: Spor decides what a key may do.")
        case .certificate:
            Phrase(
                "det er et certifikat, og certifikater kan ikke bruges. Bed om den almindelige .pub-fil.",
                "this is a certificate, and certificates cannot be used. Ask for the plain .pub file.")
        case .unknownType:
            Phrase(
                "nøgletypen understøttes ikke. Lav en nøgle med: ssh-keygen -t ed25519",
                "this key type is not supported. Make a key with: ssh-keygen -t ed25519")
        case .notAKey:
            Phrase(
                "nøglen er ufuldstændig. Bed om at få .pub-filen sendt igen, som den er.",
                "the key is incomplete. Ask for the .pub file to be sent again as it is.")
        case .anotherType:
            Phrase(
                "nøglen er af en anden type end den, der står foran. Bed om at få .pub-filen sendt igen, som den er.",
                "the key is not of the type named before it. Ask for the .pub file to be sent again as it is.")
        case .weak:
            Phrase(
                "RSA-nøglen er kortere end 2048 bit og for svag. Lav en ny med: ssh-keygen -t ed25519",
                "the RSA key is shorter than 2048 bits and too weak. Make a new one with: ssh-keygen -t ed25519")
        }
    }
}
