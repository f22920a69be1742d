// Includes the system's header: a module map needs a header of its own.
#ifndef SPOR_CVTERM_SHIM_H
#define SPOR_CVTERM_SHIM_H

#include <vterm.h>

#endif
