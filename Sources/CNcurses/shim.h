// Swift sees neither ncurses' macros nor its variadic functions, and SwiftPM drops pkg-config's flags:
// so the wide-character API is switched on here, and what is a macro becomes an inline function.
#ifndef SPOR_CNCURSES_SHIM_H
#define SPOR_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>

#endif
