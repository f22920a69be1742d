// libzip writes the workbooks of the tests; the program reads them with another library.
#include <zip.h>
