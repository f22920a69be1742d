import Glibc
import TalentDomain

/// The only clock of the program.
enum Clock {
    static var now: Timestamp { Timestamp(seconds: Int64(time(nil))) }
}
