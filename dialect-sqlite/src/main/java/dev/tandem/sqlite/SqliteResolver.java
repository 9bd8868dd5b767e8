package dev.tandem.sqlite;

import dev.tandem.declare.Declaration;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Resolved;
import dev.tandem.schema.Schema;

/** Resolves a declaration in the words of SQLite. */
final class SqliteResolver {

    private SqliteResolver() {}

    static Resolved resolve(Declaration declaration, Schema last) {
        return new Resolved(last, Hints.NONE);
    }
}
