package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.TableChange.AlterColumnNumbering;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SequenceOptions;
import java.util.List;
import java.util.Optional;

/** The statements that give a column an identity, take it away or change how it counts. Its sequence is renamed elsewhere. */
final class IdentitySql {

    private final AlteredColumn column;
    private final PhasedStatements<PostgresPhase> statements;
    private final List<Cause> causes;
    private final String table;
    private final String name;

    IdentitySql(AlteredColumn column, PhasedStatements<PostgresPhase> statements) {
        this.column = column;
        this.statements = statements;
        this.causes = column.causes(AlterColumnNumbering.class);
        this.table = Quote.name(column.table());
        this.name = Quote.name(column.to().name());
    }

    void add() {
        Optional<Identity> from = ColumnSql.identity(column.columns().from());
        Optional<Identity> to = ColumnSql.identity(column.to());
        if (from.isPresent() && to.isEmpty()) {
            add(PostgresPhase.DROP_IDENTITIES, "ALTER TABLE %s ALTER COLUMN %s DROP IDENTITY;".formatted(table, name));
        }
        if (from.isEmpty() && to.isPresent()) {
            add(
                    PostgresPhase.SET_IDENTITIES,
                    "ALTER TABLE %s ALTER COLUMN %s ADD %s;"
                            .formatted(table, name, ColumnSql.generatedAsIdentity(to.get())));
            add(
                    PostgresPhase.SET_IDENTITIES,
                    goOnBehindExisting(column.table(), column.to().name(), to.get()));
        }
        if (from.isPresent() && to.isPresent()) {
            alter(from.get(), to.get());
        }
    }

    private void alter(Identity from, Identity to) {
        if (from.kind() != to.kind()) {
            add(
                    PostgresPhase.SET_IDENTITIES,
                    "ALTER TABLE %s ALTER COLUMN %s SET GENERATED %s;".formatted(table, name, ColumnSql.kind(to)));
        }
        if (!from.options().equals(to.options())) {
            add(
                    PostgresPhase.SET_IDENTITIES,
                    "ALTER TABLE %s ALTER COLUMN %s %s;".formatted(table, name, set(to.options())));
        }
    }

    private static String set(SequenceOptions options) {
        return "SET INCREMENT BY %s SET MINVALUE %s SET MAXVALUE %s SET START WITH %s SET CACHE %s SET %s"
                .formatted(
                        options.increment(),
                        options.minValue(),
                        options.maxValue(),
                        options.startWith(),
                        options.cache(),
                        options.cycle() ? "CYCLE" : "NO CYCLE");
    }

    /** A new sequence starts at its beginning and would hand out numbers that rows have; an empty table leaves it there. */
    static String goOnBehindExisting(QualifiedName table, String column, Identity identity) {
        boolean down = identity.options().increment().startsWith("-");
        return "SELECT setval(pg_get_serial_sequence(%s, %s), %s(%s)) FROM %s HAVING %3$s(%4$s) %s %s;"
                .formatted(
                        Quote.text(Quote.name(table)),
                        Quote.text(GivenName.stored(column)),
                        down ? "min" : "max",
                        Quote.name(column),
                        Quote.name(table),
                        down ? "<=" : ">=",
                        identity.options().startWith());
    }

    private void add(PostgresPhase phase, String sql) {
        statements.add(phase, Statement.of(sql, causes));
    }
}
