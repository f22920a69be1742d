// Calls that Swift cannot make: fork, and those that glibc declares only under _GNU_SOURCE.
#ifndef SPOR_CPSEUDOTERMINAL_H
#define SPOR_CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

/// Opens a pseudo-terminal of the given size, both ends close-on-exec, the master without blocking.
/// Returns 0, or the errno.
int pseudo_terminal_open(unsigned short rows, unsigned short columns, int *master, int *terminal);

/// Creates an empty file in memory that exists until its descriptor is closed; -1 with errno on failure.
int memory_file_open(void);

struct started_child {
    pid_t pid;
    /// A descriptor that poll reports as readable when the child has ended.
    int pid_descriptor;
    /// The errno of the call that failed; 0 if the child runs.
    int error;
    /// The name of the call that failed; NULL if the child runs.
    const char *failed_call;
};

/// Starts a program in a session of its own with exactly the three given descriptors open.
/// `folder` may be NULL for the current one; with `is_terminal` the input becomes the controlling terminal.
struct started_child child_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int input, int output, int error, bool is_terminal);

#endif
