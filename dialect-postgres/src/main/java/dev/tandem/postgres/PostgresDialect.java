package dev.tandem.postgres;

import dev.tandem.change.ChangeSet;
import dev.tandem.declare.Declaration;
import dev.tandem.dialect.Dialect;
import dev.tandem.plan.Plan;
import dev.tandem.resolve.Resolved;
import dev.tandem.schema.Schema;

/** Postgres. */
public final class PostgresDialect implements Dialect {

    private final boolean online;

    private PostgresDialect(boolean online) {
        this.online = online;
    }

    /** Each migration is one transaction. */
    public PostgresDialect() {
        this(false);
    }

    /** A migration is cut into parts that let programs go on to read and write. */
    public static PostgresDialect online() {
        return new PostgresDialect(true);
    }

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
        return online ? PostgresPlanner.planOnline(changes) : PostgresPlanner.plan(changes);
    }
}
