package dev.tandem.runtime;

import java.nio.file.Path;

/** The databases that a promise is proved on. */
enum Place {
    SQLITE_DELETE,
    SQLITE_WAL,
    POSTGRES;

    /** An empty one. */
    TestDatabase database(Path directory) {
        if (this == POSTGRES) {
            return TestPostgres.create();
        }
        TestSqlite database = TestSqlite.in(directory);
        database.texts("PRAGMA journal_mode = " + name().substring("SQLITE_".length()));
        return database;
    }

    /** An empty one. */
    TestFolder folder(Path directory) {
        return new TestFolder(directory.resolve("migrations"), this == POSTGRES ? "postgresql" : "sqlite");
    }

    /** As a query names it. */
    String ledger() {
        return choose("__drizzle_migrations", "drizzle.__drizzle_migrations");
    }

    /** What is written in the dialect of each. */
    <T> T choose(T onSqlite, T onPostgres) {
        return this == POSTGRES ? onPostgres : onSqlite;
    }
}
