package dev.tandem.sqlite;

import java.util.EnumSet;
import java.util.Set;

/** The order of a migration on SQLite, from top to bottom. */
enum SqlitePhase {
    /** Foreign keys off, and proof that they are and that no trigger is in danger, before anything is done. */
    HEAD,
    /**
     * Views that change, and those that read them. Before the renames: SQLite checks every view at each rename, and a view
     * over a view does not survive that of a column.
     */
    DROP_VIEWS,
    /** All before the first new name of an index or a table, because these names are one to a database. */
    DROP_INDEXES,
    /** Before any rebuild: SQLite then rewrites keys, views and triggers that only the live database knows. */
    RENAMES,
    /** Proof that no value is lost by what follows; it knows tables by the names that they are renamed to. */
    GUARD,
    CREATE_TABLES,
    /** Rebuilds, and columns that can be added in place. */
    ALTER_TABLES,
    /** Behind the rebuilds, because a backfill may read a table that goes. */
    DROP_TABLES,
    /** Behind all that empties a name and fills a table. */
    CREATE_INDEXES,
    /** When all that they read is there. */
    CREATE_VIEWS,
    /** Foreign keys on again. */
    FOOT;

    /** Those above whose statements a reader finds a blank line. */
    static final Set<SqlitePhase> BEGINNINGS = EnumSet.of(
            DROP_VIEWS, RENAMES, DROP_INDEXES, ALTER_TABLES, DROP_TABLES, CREATE_INDEXES, CREATE_VIEWS, FOOT);
}
