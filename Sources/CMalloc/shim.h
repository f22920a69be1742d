// glibc's functions for the memory of the program, which Swift's Glibc module leaves out.
#include <malloc.h>
