package dev.tandem.sqlite;

/** The order of a migration on SQLite, from top to bottom. */
enum SqlitePhase {
    /** Foreign keys off, and proof that they are, before a table is dropped. */
    HEAD,
    /** Views whose name a renamed table takes. */
    DROP_VIEWS_IN_THE_WAY,
    /** Before any rebuild: SQLite then rewrites keys, views and triggers that only the live database knows. */
    RENAMES,
    /** Proof that nothing is lost by what follows; behind the renames, so that triggers have followed them. */
    GUARD,
    /** Views that change, and those that read them. */
    DROP_VIEWS,
    /** All before the first new one, because index names are one to a database. */
    DROP_INDEXES,
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
    FOOT
}
