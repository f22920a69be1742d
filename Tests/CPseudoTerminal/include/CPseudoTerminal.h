// What Swift cannot call: fork, and the calls that glibc keeps behind _GNU_SOURCE.
#ifndef SPOR_CPSEUDOTERMINAL_H
#define SPOR_CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

/// Opens a pseudo-terminal of the given size, both ends close-on-exec, the master without blocking.
/// Returns 0, or the errno.
int pseudo_terminal_open(unsigned short rows, unsigned short columns, int *master, int *terminal);

/// An empty file that lives in memory until its descriptor is closed; -1 with errno when there is none.
int memory_file_open(void);

struct started_child {
    pid_t pid;
    /// Becomes readable for poll when the child has ended.
    int pid_descriptor;
    /// The errno of what failed, 0 when the child runs.
    int error;
    /// The name of the call that failed, NULL when the child runs.
    const char *failed_call;
};

/// Starts a program in a session of its own with exactly the three given descriptors open.
/// `folder` may be NULL (stay here); with `is_terminal` the input becomes the controlling terminal.
struct started_child child_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int input, int output, int error, bool is_terminal);

#endif
