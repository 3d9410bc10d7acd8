#ifndef SQLITE_DEFENCE_H
#define SQLITE_DEFENCE_H

struct sqlite3;

/// Forbids statements to damage the file on purpose (SQLITE_DBCONFIG_DEFENSIVE); true when the setting was taken.
///
/// `sqlite3_db_config` has a variable number of arguments, which Swift cannot call.
_Bool sqlite_defence_enable(struct sqlite3 *connection);

/// Whether the main file of the connection was opened for writing.
_Bool sqlite_defence_is_writable(struct sqlite3 *connection);

#endif
