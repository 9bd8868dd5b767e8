package dev.tandem.sqlite;

import dev.tandem.declare.Declaration;
import dev.tandem.resolve.Resolved;
import dev.tandem.resolve.Resolver;
import dev.tandem.schema.Schema;

/** Resolves a declaration in the words of SQLite. */
final class SqliteResolver {

    private SqliteResolver() {}

    static Resolved resolve(Declaration declaration, Schema last) {
        Resolved resolved = new Resolver(new SqliteVocabulary()).resolve(declaration, last);
        Schema schema = resolved.schema();
        return new Resolved(schema.withTables(schema.tables().map(DescendingColumns::in)), resolved.hints());
    }
}
