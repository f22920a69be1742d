// Expat reads the XML in Excel workbooks.
#include <expat.h>
