package dev.tandem.sqlite;

import dev.tandem.change.ChangeSet;
import dev.tandem.declare.Declaration;
import dev.tandem.dialect.Dialect;
import dev.tandem.plan.Plan;
import dev.tandem.resolve.Resolved;
import dev.tandem.schema.Schema;

/** SQLite. */
public final class SqliteDialect implements Dialect {

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Resolved resolve(Declaration declaration, Schema last) {
        return SqliteResolver.resolve(declaration, last);
    }

    @Override
    public Plan plan(ChangeSet changes) {
        return SqlitePlanner.plan(changes);
    }
}
