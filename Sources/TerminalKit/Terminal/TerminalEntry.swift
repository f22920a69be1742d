/// The terminal description that ncurses gets for xterm and similar terminals, in place of the host's own.
///
/// - ncurses 6.4 ignores COLORTERM and knows 24-bit colours only from an entry with `RGB`. This one takes colours below
///   256
///   by number, 256 for the terminal's own, and others by red, green and blue.
/// - `setaf` and `setab` keep the last colour in terminfo's variables `F` and `B`, and send nothing if the colour is
///   set already, which saves a quarter of the bytes in 24-bit colour. So nothing else may change a colour: `sgr0` ends
///   the attributes only, `op` is empty, and no cell is painted with pair 0.
/// - `smam` and `rmam` let ncurses write the last cell of the screen, which it otherwise leaves alone.
/// - The user's palette and window title are not changed.
///
/// Made from the source below:
///
///     tic -x -o DIRECTORY SOURCE && infocmp -A DIRECTORY -Q2 -q -x spor | tr -d '\n'
///
/// ```
/// spor|xterm and its kin for Spor,
///     am, bce, km, mir, msgr, xenl, RGB,
///     colors#0x1000000, cols#80, lines#24, pairs#0x10000,
///     bold=\E[1m, civis=\E[?25l, clear=\E[H\E[2J, cnorm=\E[?25h, cr=\r,
///     csr=\E[%i%p1%d;%p2%dr, cub=\E[%p1%dD, cub1=^H, cud=\E[%p1%dB, cud1=\n,
///     cuf=\E[%p1%dC, cuf1=\E[C, cup=\E[%i%p1%d;%p2%dH, cuu=\E[%p1%dA, cuu1=\E[A,
///     dim=\E[2m, dl=\E[%p1%dM, dl1=\E[M, ech=\E[%p1%dX, ed=\E[J, el=\E[K, el1=\E[1K,
///     home=\E[H, hpa=\E[%i%p1%dG, il=\E[%p1%dL, il1=\E[L, ind=\n, indn=\E[%p1%dS,
///     op=, rev=\E[7m, ri=\EM, rin=\E[%p1%dT, ritm=\E[23m, rmcup=\E[m\E[?1049l,
///     rmam=\E[?7l, rmul=\E[24m, sgr0=\E[22;23;24;27m, sitm=\E[3m, smam=\E[?7h, smcup=\E[?1049h, smul=\E[4m,
///     vpa=\E[%i%p1%dd,
/// setaf=%?%gF%p1%{1}%+%=%t%e%p1%{1}%+%PF\E[%?%p1%{8}%<%t3%p1%d%e%p1%{16}%<%t9%p1%{8}%-%d%e%p1%{256}%<%t38;5;%p1%d%e%p1%{256}%=%t39%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m%;,
/// setab=%?%gB%p1%{1}%+%=%t%e%p1%{1}%+%PB\E[%?%p1%{8}%<%t4%p1%d%e%p1%{16}%<%t10%p1%{8}%-%d%e%p1%{256}%<%t48;5;%p1%d%e%p1%{256}%=%t49%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m%;,
/// ```
enum TerminalEntry {
    static let name = "spor"

    /// The value of TERMINFO while ncurses opens the terminal.
    static let compiled = """
        b64:HgIgAB0ADwBpAZQCc3Bvcnx4dGVybSBhbmQgaXRzIGtpbiBmb3IgU3BvcgAAAQAAAQAAAAEAAAAAAQEAAAAAAAAAAAAAAAAAAQBQAAAA_____xgA\
        AAD_____________________________________________________AAAAAQAAAQD_____AAACAP__EwAbAB8AIwD__y4APwBBAEUATAD__04AVQD_\
        _1kA_____10A__________9hAGYA__9vAP_______3QA__95AH4A__-HAJYA________ogD_____________________qAD_____________________\
        ____________________________________________________________________________________________________________________\
        _6wAtQD__74AxwDQANkA4gDrAP________________________________QA____AAEB________________________________________________\
        _____wQBCgH_________________________________________________________________________________________________________\
        ____________________________________________________________________________________________________________________\
        ________________________________________________________________________________________EAH_________________________\
        ______________________________________________8VAf__________________________________FgH_______________________8bAf__\
        ________________________________________________________________________________________________IQHaAQ0AG1slaSVwMSVk\
        OyVwMiVkcgAbW0gbWzJKABtbSwAbW0oAG1slaSVwMSVkRwAbWyVpJXAxJWQ7JXAyJWRIAAoAG1tIABtbPzI1bAAIABtbPzI1aAAbW0MAG1tBABtbTQAb\
        WzFtABtbPzEwNDloABtbMm0AG1s3bQAbWzRtABtbJXAxJWRYABtbMjI7MjM7MjQ7MjdtABtbbRtbPzEwNDlsABtbMjRtABtbTAAbWyVwMSVkTQAbWyVw\
        MSVkQgAbWyVwMSVkUwAbWyVwMSVkTAAbWyVwMSVkRAAbWyVwMSVkQwAbWyVwMSVkVAAbWyVwMSVkQQAbWyVpJXAxJWRkAAoAG00AG1s_N2gAG1s_N2wA\
        G1sxSwAAG1szbQAbWzIzbQAlPyVnRiVwMSV7MX0lKyU9JXQlZSVwMSV7MX0lKyVQRhtbJT8lcDElezh9JTwldDMlcDElZCVlJXAxJXsxNn0lPCV0OSVw\
        MSV7OH0lLSVkJWUlcDElezI1Nn0lPCV0Mzg7NTslcDElZCVlJXAxJXsyNTZ9JT0ldDM5JWUzODsyOyVwMSV7NjU1MzZ9JS8lZDslcDElezI1Nn0lLyV7\
        MjU1fSUmJWQ7JXAxJXsyNTV9JSYlZCU7bSU7ACU_JWdCJXAxJXsxfSUrJT0ldCVlJXAxJXsxfSUrJVBCG1slPyVwMSV7OH0lPCV0NCVwMSVkJWUlcDEl\
        ezE2fSU8JXQxMCVwMSV7OH0lLSVkJWUlcDElezI1Nn0lPCV0NDg7NTslcDElZCVlJXAxJXsyNTZ9JT0ldDQ5JWU0ODsyOyVwMSV7NjU1MzZ9JS8lZDsl\
        cDElezI1Nn0lLyV7MjU1fSUmJWQ7JXAxJXsyNTV9JSYlZCU7bSU7AAEAAAAAAAEABAABAAAAUkdCAA==
        """

    /// The number of the terminal's own colour in this description.
    static let ownColour: Int32 = 256
}
