package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.TableChange.AlterColumnNumbering;
import dev.tandem.change.TableChange.AlterColumnType;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** The statements that make a column what it would be had it been created as {@code serial} (datatype.html). */
final class IntoSerialSql {

    private final AlteredColumn column;
    private final PhasedStatements<PostgresPhase> statements;
    private final String table;
    private final String name;
    private final QualifiedName sequence;

    IntoSerialSql(AlteredColumn column, PhasedStatements<PostgresPhase> statements) {
        this.column = column;
        this.statements = statements;
        this.table = Quote.name(column.table());
        this.name = Quote.name(column.to().name());
        this.sequence = column.table()
                .renamed(GivenName.sequence(column.table().name(), column.to().name()));
    }

    void add() {
        if (ColumnSql.identity(column.columns().from()).isPresent()) {
            put(goingOn());
            return;
        }
        put(create());
        put(takeNumbers());
        put("SELECT setval(%s, max(%s)) FROM %s HAVING max(%2$s) >= 1;"
                .formatted(Quote.text(Quote.name(sequence)), name, table));
    }

    /** The identity's own sequence goes with it; the new one goes on where that one was. */
    private String goingOn() {
        return "DO %s;".formatted(Quote.body("""

                DECLARE
                  last bigint;
                  used boolean;
                BEGIN
                  EXECUTE format('SELECT last_value, is_called FROM %%s', pg_get_serial_sequence(%s, %s))
                    INTO STRICT last, used;
                  ALTER TABLE %s ALTER COLUMN %s DROP IDENTITY;
                  %s
                  %s
                  PERFORM setval(%s, last, used);
                END
                """.formatted(
                        Quote.text(table),
                        Quote.text(GivenName.stored(column.to().name())),
                        table,
                        name,
                        create(),
                        takeNumbers(),
                        Quote.text(Quote.name(sequence)))));
    }

    private String create() {
        return "CREATE SEQUENCE %s AS %s OWNED BY %s.%s;"
                .formatted(
                        Quote.name(sequence),
                        TypeSql.of(Serial.underlying(column.to().type())),
                        table,
                        name);
    }

    private String takeNumbers() {
        return "ALTER TABLE %s ALTER COLUMN %s SET DEFAULT nextval(%s);"
                .formatted(table, name, Quote.text(Quote.name(sequence)));
    }

    private void put(String sql) {
        List<Cause> causes = Stream.of(AlterColumnType.class, AlterColumnNumbering.class)
                .flatMap(aspect -> column.causes(aspect).stream())
                .toList();
        statements.add(PostgresPhase.SET_IDENTITIES, Statement.of(sql, causes));
    }
}
