// Swift sees neither ncurses' macros nor its variadic functions, and SwiftPM drops pkg-config's flags:
// so the wide-character API is switched on here, and what is a macro becomes an inline function.
#ifndef SPOR_CNCURSES_SHIM_H
#define SPOR_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>

// newterm and not initscr, which ends the process when it does not know the terminal.
static inline SCREEN *spor_open(const char *type) { return newterm(type, stdout, stdin); }

// From <term.h>, whose hundreds of macros (`columns`, `bell`) had better stay outside.
extern int setupterm(const char *type, int descriptor, int *status);

// Cells that ncurses counts for a character; <wchar.h> shows it only to those who define _XOPEN_SOURCE.
extern int wcwidth(wchar_t character);

// Of the terminal that setupterm last looked up.
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

// One cell: a spacing character and its marks, ended by 0. Pairs beyond 255 travel in the last argument of setcchar.
static inline void spor_put(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
    cchar_t cell;
    if (setcchar(&cell, text, attributes, 0, &pair) == OK) mvadd_wch(row, column, &cell);
}

// Sends a colour for text and ground, even to an entry that remembers it as standing already.
static inline void spor_force_colours(int colour) {
    const char *const words[] = {tigetstr("setaf"), tigetstr("setab")};
    for (int i = 0; i < 2; i++) {
        tiparm(words[i], 0);
        putp(tiparm(words[i], colour));
    }
    // putp goes by way of stdio, painting does not.
    fflush(stdout);
}

// The next refresh starts from an empty screen, whatever stands there.
static inline void spor_forget_screen(void) { clearok(curscr, TRUE); }

static inline void spor_resize(int rows, int columns) {
    resize_term(rows, columns);
    erase();
}

// Puts the cursor there, or hides it and leaves it wherever the painting ends, which saves the bytes of a move.
static inline void spor_cursor(bool visible, int row, int column) {
    curs_set(visible ? 1 : 0);
    leaveok(stdscr, visible ? FALSE : TRUE);
    if (visible) move(row, column);
}

static inline void spor_refresh(void) { refresh(); }

#endif
