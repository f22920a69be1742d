import Foundation
import Testing

@Suite(
    "sshd's set-up as serve-config writes it",
    .enabled(if: SSHServer.isAvailable, "openssh-server and openssh-client are not installed"))
struct ServerSetupTests {
    /// sshd's effective settings for a user, in Debian's own configuration that includes Spor's as README.md says.
    private func settings(of user: String) async throws -> [String] {
        let home = try SporHome(), folder = home.folder
        if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
        try folder.write(
            try await home.succeeding(
                "serve-config", "--account", SSHServer.account, "--program", "/usr/local/bin/spor", "--store",
                "/var/lib/spor"), to: "sshd_config.d/spor.conf")
        try await SSHServer.make(key: folder.path("host_key"))
        try folder.write(
            """
            Include \(folder.path("sshd_config.d"))/*.conf
            HostKey \(folder.path("host_key"))
            AcceptEnv LANG LC_*
            X11Forwarding yes
            PasswordAuthentication yes
            """, to: "sshd_config")
        let result = try await runCommand(
            "/usr/sbin/sshd",
            ["-T", "-f", folder.path("sshd_config"), "-C", "user=\(user),host=x.example,addr=192.0.2.1"])
        #expect(result.status == .exited(0) && result.error.isEmpty, "\(result.error)")
        return result.output.lowercased().split(separator: "\n").map(String.init)
    }

    @Test("nothing is open to the account but its keys' own lines")
    func account() async throws {
        let found = try await settings(of: SSHServer.account)
        for line in [
            "authenticationmethods publickey", "passwordauthentication no", "kbdinteractiveauthentication no",
            "authorizedkeysfile none", "trustedusercakeys none",
            "authorizedkeyscommand /usr/local/bin/spor authorized-keys --store /var/lib/spor %f",
            "disableforwarding yes",
            "permituserrc no", "permittty yes",
            "permittunnel no", "permituserenvironment no", "clientaliveinterval 15", "clientalivecountmax 3",
            "unusedconnectiontimeout 30", "acceptenv colorterm",
        ] { #expect(found.contains(line), "\(line)") }
        #expect(!found.contains { $0.hasPrefix("acceptenv l") })
    }

    @Test("everybody else logs in as before")
    func others() async throws {
        let found = try await settings(of: "somebody-else")
        for line in [
            "passwordauthentication yes", "acceptenv lang", "authorizedkeyscommand none", "disableforwarding no",
        ] { #expect(found.contains(line), "\(line)") }
    }
}
