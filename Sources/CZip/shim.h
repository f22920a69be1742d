// libzip, which reads the zip files that Excel's workbooks are.
#include <zip.h>
