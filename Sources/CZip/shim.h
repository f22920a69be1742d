// libzip reads Excel workbooks, which are zip files.
#include <zip.h>
