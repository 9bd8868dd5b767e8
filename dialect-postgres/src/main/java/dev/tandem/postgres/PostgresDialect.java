package dev.tandem.postgres;

import dev.tandem.change.ChangeSet;
import dev.tandem.declare.Declaration;
import dev.tandem.dialect.Dialect;
import dev.tandem.plan.Plan;
import dev.tandem.resolve.Resolved;
import dev.tandem.schema.Schema;

/** Postgres. */
public final class PostgresDialect implements Dialect {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Resolved resolve(Declaration declaration, Schema last) {
        return PostgresResolver.resolve(declaration, last);
    }

    @Override
    public Plan plan(ChangeSet changes) {
        return PostgresPlanner.plan(changes);
    }
}
