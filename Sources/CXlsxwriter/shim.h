// Libxlsxwriter writes Excel workbooks.
#include <xlsxwriter.h>

// Declared here, since glibc declares it only with _GNU_SOURCE, which changes types that Swift's Glibc module has already.
extern int memfd_create(const char *name, unsigned int flags);

// A file in memory, since this version of the library can only write to files. The flag closes it on exec.
static inline int spor_memory_file(void) { return memfd_create("workbook", 1U); }
