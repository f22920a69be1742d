// Libxlsxwriter writes Excel workbooks.
#include <xlsxwriter.h>
