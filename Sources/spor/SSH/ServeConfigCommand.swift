import ArgumentParser
import Foundation

/// `spor serve-config`: prints sshd's configuration for the account, which allows logins to Spor only.
struct ServeConfigCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve-config",
            abstract: say("Skriv sshd's konfiguration for kontoen.", "Write sshd's configuration for the account."),
            discussion: say(
                "Læg det i /etc/ssh/sshd_config.d/spor.conf, prøv det med sshd -t, og genindlæs sshd. Uden --store ligger data i /var/lib/ plus kontoens navn.",
                "Save it as /etc/ssh/sshd_config.d/spor.conf, check it with sshd -t, and reload sshd. Without --store the data is in /var/lib/ followed by the account's name."
            ))
    }

    @Option(
        help: ArgumentHelp(
            say("Kontoen, der ejer data: spor.", "The account that owns the data: spor."),
            valueName: say("konto", "account")))
    var account: String

    @Option(
        help: ArgumentHelp(
            say(
                "Stien til programmet. Udelades den, bruges dette program.",
                "The program's path; otherwise this program."), valueName: say("sti", "path")))
    var program: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard account.wholeMatch(of: #/[a-z_][a-z0-9_-]{0,31}/#) != nil else {
            throw ValidationError(
                say(
                    "--account \(account): et kontonavn må kun indeholde små bogstaver, tal, - og _.",
                    "--account \(account): an account name may only contain lower-case letters, digits, - and _."))
        }
    }

    func run() throws {
        let line = try ConnectLine(program: program, store: common.store ?? "/var/lib/\(account)")
        Output.line(
            """
            # Spor: whoever logs in as \(account) gets the program as the person their key belongs to, and nothing else.
            # Written by: spor serve-config --account \(account) --store \(line.store)
            Match User \(account)
                AuthenticationMethods publickey
                PasswordAuthentication no
                KbdInteractiveAuthentication no
                # The keys are looked up at every login; none come from files or certificates.
                AuthorizedKeysCommand \(line.program) authorized-keys --store \(line.store) %f
                AuthorizedKeysCommandUser \(account)
                AuthorizedKeysFile none
                TrustedUserCAKeys none
                DisableForwarding yes
                PermitTunnel no
                PermitUserRC no
                PermitTTY yes
                # Replaces what is accepted from others, including LANG and LC_*.
                AcceptEnv COLORTERM NO_COLOR
                # A dropped connection ends the session within a minute; what was being typed is kept.
                ClientAliveInterval 15
                ClientAliveCountMax 3
                # A connection that requests nothing (ssh -N) is closed.
                UnusedConnectionTimeout 30
                MaxSessions 4
            Match all
            """)
    }
}
