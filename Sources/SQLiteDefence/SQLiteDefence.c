#include "SQLiteDefence.h"
#include <sqlite3.h>

_Bool sqlite_defence_enable(struct sqlite3 *connection) {
    int is_on = 0;
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, &is_on) == SQLITE_OK && is_on == 1;
}

_Bool sqlite_defence_is_writable(struct sqlite3 *connection) {
    return sqlite3_db_readonly(connection, "main") == 0;
}
