// The system's header, named here because a module map wants a file of its own.
#ifndef SPOR_CVTERM_SHIM_H
#define SPOR_CVTERM_SHIM_H

#include <vterm.h>

#endif
