#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

int pseudo_terminal_open(unsigned short rows, unsigned short columns, int *master, int *terminal) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (*master < 0) return errno;
    if (grantpt(*master) == 0 && unlockpt(*master) == 0 && ioctl(*master, TIOCSWINSZ, &size) == 0) {
        *terminal = ioctl(*master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (*terminal >= 0) return 0;
    }
    int error = errno;
    close(*master);
    return error;
}

int memory_file_open(void) {
    return memfd_create("spor-test", MFD_CLOEXEC);
}

struct failure {
    int error;
    const char *call;
};

// Runs in the child until exec: only calls that POSIX allows after the fork of a multi-threaded program.
static void fail(int report, const char *call) {
    struct failure failure = {errno, call};
    // If even this fails, the error cannot be reported; the parent then sees the end of the pipe, as after a start.
    ssize_t written = write(report, &failure, sizeof failure);
    (void)written;
    _exit(127);
}

static void reset_signals(void) {
    struct sigaction usual = {.sa_handler = SIG_DFL};
    for (int signal = 1; signal < NSIG; signal++) sigaction(signal, &usual, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static void become(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    const int descriptors[3], bool is_terminal, int report) {
    // First move the descriptors above 0, 1 and 2: one of them may itself be one of the given descriptors.
    int moved[3];
    report = fcntl(report, F_DUPFD_CLOEXEC, 3);
    for (int i = 0; i < 3; i++) moved[i] = fcntl(descriptors[i], F_DUPFD_CLOEXEC, 3);
    for (int i = 0; i < 3; i++) if (dup2(moved[i], i) < 0) fail(report, "dup2");
    if (close_range(3, ~0U, CLOSE_RANGE_CLOEXEC) < 0) fail(report, "close_range");
    if (setsid() < 0) fail(report, "setsid");
    if (is_terminal && ioctl(0, TIOCSCTTY, 0) < 0) fail(report, "ioctl(TIOCSCTTY)");
    if (folder && chdir(folder) < 0) fail(report, "chdir");
    reset_signals();
    execve(path, arguments, environment);
    fail(report, "execve");
}

struct started_child child_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int input, int output, int error, bool is_terminal) {
    struct started_child child = {.pid = -1, .pid_descriptor = -1};
    const int descriptors[3] = {input, output, error};
    int report[2];
    if (pipe2(report, O_CLOEXEC) < 0) {
        child.error = errno;
        child.failed_call = "pipe2";
        return child;
    }
    // Signal handlers of this process must not run in the child before it has its own signal table.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    child.pid = fork();
    if (child.pid == 0) become(path, arguments, environment, folder, descriptors, is_terminal, report[1]);
    struct failure failure = {errno, "fork"};
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    close(report[1]);

    ssize_t length = 0;
    if (child.pid > 0) {
        do length = read(report[0], &failure, sizeof failure); while (length < 0 && errno == EINTR);
        if (length == 0) child.pid_descriptor = pidfd_open(child.pid, 0);
        if (length == 0 && child.pid_descriptor < 0) failure = (struct failure){errno, "pidfd_open"};
    }
    close(report[0]);
    if (child.pid_descriptor < 0) {
        child.error = failure.error;
        child.failed_call = failure.call;
        if (child.pid > 0) {
            kill(child.pid, SIGKILL);
            while (waitpid(child.pid, NULL, 0) < 0 && errno == EINTR) {}
        }
    }
    return child;
}
