package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.TableChange.AlterColumnNumbering;
import dev.tandem.change.TableChange.AlterColumnType;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements that take a {@code serial} column's sequence away, or make an identity of it. The sequence may have been
 * renamed, so it is looked up when the file runs.
 */
final class SerialSql {

    private final AlteredColumn column;
    private final PhasedStatements<PostgresPhase> statements;
    private final String table;
    private final String name;
    private final String sequence;

    SerialSql(AlteredColumn column, PhasedStatements<PostgresPhase> statements) {
        this.column = column;
        this.statements = statements;
        this.table = Quote.name(column.table());
        this.name = Quote.name(column.to().name());
        this.sequence = "pg_get_serial_sequence(%s, %s)"
                .formatted(
                        Quote.text(table),
                        Quote.text(GivenName.stored(column.to().name())));
    }

    void add() {
        if (Serial.is(column.to().type())) {
            put(PostgresPhase.SET_IDENTITIES, counting());
            return;
        }
        Optional<Identity> identity = ColumnSql.identity(column.to());
        if (identity.isPresent()) {
            put(PostgresPhase.SET_IDENTITIES, becoming(identity.get()));
        } else {
            put(PostgresPhase.DROP_DEFAULTS, dropped());
        }
    }

    /** The name that Postgres would give the sequence today; left alone where that is taken. */
    static String renameSequence(QualifiedName table, String column) {
        String name = GivenName.sequence(table.name(), column);
        return "DO %s;".formatted(Quote.body("""

                BEGIN
                  IF to_regclass(%s) IS NULL THEN
                    EXECUTE format('ALTER SEQUENCE %%s RENAME TO %%I', pg_get_serial_sequence(%s, %s), %s);
                  END IF;
                END
                """.formatted(
                        Quote.text(Quote.name(table.renamed(name))),
                        Quote.text(Quote.name(table)),
                        Quote.text(GivenName.stored(column)),
                        Quote.text(name))));
    }

    private String counting() {
        return "DO %s;".formatted(Quote.body("""

                BEGIN
                  EXECUTE format('ALTER SEQUENCE %%s AS %s', %s);
                END
                """.formatted(
                        TypeSql.of(Serial.underlying(column.to().type())), sequence)));
    }

    private String dropped() {
        return "DO %s;".formatted(Quote.body("""

                DECLARE
                  numbers text := %s;
                BEGIN
                  ALTER TABLE %s ALTER COLUMN %s DROP DEFAULT;
                  EXECUTE format('DROP SEQUENCE %%s', numbers);
                END
                """.formatted(sequence, table, name)));
    }

    /** The new sequence goes on where the old one was, also where rows with higher numbers were deleted. */
    private String becoming(Identity identity) {
        return "DO %s;"
                .formatted(Quote.body("""

                DECLARE
                  numbers text := %1$s;
                  last bigint;
                  used boolean;
                BEGIN
                  EXECUTE format('SELECT last_value, is_called FROM %%s', numbers) INTO STRICT last, used;
                  ALTER TABLE %2$s ALTER COLUMN %3$s DROP DEFAULT;
                  EXECUTE format('DROP SEQUENCE %%s', numbers);
                  ALTER TABLE %2$s ALTER COLUMN %3$s ADD %4$s;
                  PERFORM setval(%1$s, last, used);
                END
                """.formatted(sequence, table, name, ColumnSql.generatedAsIdentity(identity))));
    }

    private void put(PostgresPhase phase, String sql) {
        List<Cause> causes = Stream.of(AlterColumnType.class, AlterColumnNumbering.class)
                .flatMap(aspect -> column.causes(aspect).stream())
                .toList();
        statements.add(phase, Statement.of(sql, causes));
    }
}
