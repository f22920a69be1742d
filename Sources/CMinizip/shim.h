// Minizip reads Excel workbooks, which are zip files.
#include <minizip/unzip.h>
