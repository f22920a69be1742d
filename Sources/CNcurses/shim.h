// Swift cannot call ncurses' macros and variadic functions, so inline functions wrap them. SwiftPM drops pkg-config's
// flags, so the wide-character API is switched on here.
#ifndef SPOR_CNCURSES_SHIM_H
#define SPOR_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>

// newterm, since initscr ends the process when it does not know the terminal.
static inline SCREEN *spor_open(const char *type) { return newterm(type, stdout, stdin); }

// Declared here and not included from <term.h>, whose hundreds of macros (`columns`, `bell`) would collide with names.
extern int setupterm(const char *type, int descriptor, int *status);

// The number of cells that ncurses counts for a character; <wchar.h> declares it only under _XOPEN_SOURCE.
extern int wcwidth(wchar_t character);

// Whether the terminal that setupterm last looked up can move the cursor.
static inline bool spor_moves_cursor(void) {
    const char *move = tigetstr("cup");
    return move != NULL && move != (const char *)-1;
}

static inline int spor_colours(void) { return COLORS; }
static inline int spor_colour_pairs(void) { return COLOR_PAIRS; }

static inline attr_t spor_attributes(bool bold, bool underline, bool dim, bool reverse, bool italic) {
    return (bold ? A_BOLD : 0) | (underline ? A_UNDERLINE : 0) | (dim ? A_DIM : 0) | (reverse ? A_REVERSE : 0)
        | (italic ? A_ITALIC : 0);
}

// Writes one cell: a spacing character and its marks, ended by 0. The last argument of setcchar takes pairs beyond 255.
static inline void spor_put(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
    cchar_t cell;
    if (setcchar(&cell, text, attributes, 0, &pair) == OK) mvadd_wch(row, column, &cell);
}

// Sends a colour for text and background, also where the terminal description holds it as set already.
static inline void spor_force_colours(int colour) {
    const char *const words[] = {tigetstr("setaf"), tigetstr("setab")};
    for (int i = 0; i < 2; i++) {
        tiparm(words[i], 0);
        putp(tiparm(words[i], colour));
    }
    // putp writes through stdio's buffer, painting does not.
    fflush(stdout);
}

// Makes the next refresh redraw the whole screen.
static inline void spor_forget_screen(void) { clearok(curscr, TRUE); }

static inline void spor_resize(int rows, int columns) {
    resize_term(rows, columns);
    erase();
}

// Shows the cursor at a place, or hides it and leaves it where painting ends, which saves the bytes of a move.
static inline void spor_cursor(bool visible, int row, int column) {
    curs_set(visible ? 1 : 0);
    leaveok(stdscr, visible ? FALSE : TRUE);
    if (visible) move(row, column);
}

static inline void spor_refresh(void) { refresh(); }

#endif
