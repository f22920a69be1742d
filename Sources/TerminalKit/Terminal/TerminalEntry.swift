/// What ncurses is told of xterm and its kin, instead of the host's own entry.
///
/// ncurses 6.4 ignores COLORTERM and knows 24-bit colours only from an entry with `RGB`. This one takes colours below 256
/// by their number and the others by red, green and blue, leaves the person's palette and window title alone, and has
/// shorter words than xterm's own, which tells on a slow line. Made from the source below:
///
///     tic -x -o DIRECTORY SOURCE && infocmp -A DIRECTORY -Q2 -q -x spor-direct | tr -d '\n'
///
/// ```
/// spor-direct|xterm and its kin in 24-bit colour,
///     am, bce, km, mir, msgr, xenl, RGB,
///     colors#0x1000000, cols#80, lines#24, pairs#0x10000,
///     bold=\E[1m, civis=\E[?25l, clear=\E[H\E[2J, cnorm=\E[?25h, cr=\r,
///     csr=\E[%i%p1%d;%p2%dr, cub=\E[%p1%dD, cub1=^H, cud=\E[%p1%dB, cud1=\n,
///     cuf=\E[%p1%dC, cuf1=\E[C, cup=\E[%i%p1%d;%p2%dH, cuu=\E[%p1%dA, cuu1=\E[A,
///     dim=\E[2m, dl=\E[%p1%dM, dl1=\E[M, ech=\E[%p1%dX, ed=\E[J, el=\E[K, el1=\E[1K,
///     home=\E[H, hpa=\E[%i%p1%dG, il=\E[%p1%dL, il1=\E[L, ind=\n, indn=\E[%p1%dS,
///     op=\E[39;49m, rev=\E[7m, ri=\EM, rin=\E[%p1%dT, ritm=\E[23m, rmcup=\E[?1049l,
///     rmul=\E[24m, sgr0=\E[m, sitm=\E[3m, smcup=\E[?1049h, smul=\E[4m, vpa=\E[%i%p1%dd,
///     setaf=\E[%?%p1%{8}%<%t3%p1%d%e%p1%{16}%<%t9%p1%{8}%-%d%e%p1%{256}%<%t38;5;%p1%d%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
///     setab=\E[%?%p1%{8}%<%t4%p1%d%e%p1%{16}%<%t10%p1%{8}%-%d%e%p1%{256}%<%t48;5;%p1%d%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
/// ```
enum TerminalEntry {
    static let name = "spor-direct"

    /// The value that TERMINFO has while ncurses opens the terminal.
    static let compiled = """
        b64:HgIvAB0ADwBpARwCc3Bvci1kaXJlY3R8eHRlcm0gYW5kIGl0cyBraW4gaW4gMjQtYml0IGNvbG91cgAAAQAAAQAAAAEAAAAAAQEAAAAAAAAAAAAAAAAA\
        AVAAAAD_____GAAAAP____________________________________________________8AAAABAAABAP____8AAAIA__8TABsAHwAjAP__LgA_AEEARQBM\
        AP__TgBVAP__WQD_____XQD__________2EAZgD__28A________dAD__3kAfgD__4cAiwD_______-UAP____________________-aAP______________\
        ________________________________________________________________________________________________________________________\
        ____ngCnAP__sAC5AMIAywDUAN0A________________________________5gD___EA8wD_________________________________________________\
        ________________________________________________________________________________________________________________________\
        ________________________________________________________________________________________________________________________\
        _______________________________________________________________________________2AP______________________________________\
        __________________________________sA__________________________________8EAf_______________________wkB____________________\
        ______________________________________________________________________________8PAZUBDQAbWyVpJXAxJWQ7JXAyJWRyABtbSBtbMkoA\
        G1tLABtbSgAbWyVpJXAxJWRHABtbJWklcDElZDslcDIlZEgACgAbW0gAG1s_MjVsAAgAG1s_MjVoABtbQwAbW0EAG1tNABtbMW0AG1s_MTA0OWgAG1sybQAb\
        WzdtABtbNG0AG1slcDElZFgAG1ttABtbPzEwNDlsABtbMjRtABtbTAAbWyVwMSVkTQAbWyVwMSVkQgAbWyVwMSVkUwAbWyVwMSVkTAAbWyVwMSVkRAAbWyVw\
        MSVkQwAbWyVwMSVkVAAbWyVwMSVkQQAbWyVpJXAxJWRkAAoAG00AG1sxSwAbWzM5OzQ5bQAbWzNtABtbMjNtABtbJT8lcDElezh9JTwldDMlcDElZCVlJXAx\
        JXsxNn0lPCV0OSVwMSV7OH0lLSVkJWUlcDElezI1Nn0lPCV0Mzg7NTslcDElZCVlMzg7MjslcDElezY1NTM2fSUvJWQ7JXAxJXsyNTZ9JS8lezI1NX0lJiVk\
        OyVwMSV7MjU1fSUmJWQlO20AG1slPyVwMSV7OH0lPCV0NCVwMSVkJWUlcDElezE2fSU8JXQxMCVwMSV7OH0lLSVkJWUlcDElezI1Nn0lPCV0NDg7NTslcDEl\
        ZCVlNDg7MjslcDElezY1NTM2fSUvJWQ7JXAxJXsyNTZ9JS8lezI1NX0lJiVkOyVwMSV7MjU1fSUmJWQlO20AAQAAAAAAAQAEAAEAAABSR0IA
        """
}
