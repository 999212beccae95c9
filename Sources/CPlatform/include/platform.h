#ifndef WAYMARK_PLATFORM_H
#define WAYMARK_PLATFORM_H

/// Exchanges two names of one file system in a single step. Returns 0, or -1 with `errno` set.
int waymark_exchange(const char *left, const char *right);

#endif
