package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange.AlterColumnNumbering;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SequenceOptions;
import java.math.BigInteger;
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
            add(PostgresPhase.SET_IDENTITIES, goOnBehindExisting(column.table(), column.to()));
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
            String sql = "ALTER TABLE %s ALTER COLUMN %s %s;".formatted(table, name, set(to.options()));
            add(
                    getsNarrower() ? PostgresPhase.NARROW_IDENTITIES : PostgresPhase.SET_IDENTITIES,
                    keepsLastNumber(from.options(), to.options()) ? sql : restarting(sql, to));
        }
    }

    private boolean getsNarrower() {
        Pair<TypeFamily> families =
                column.columns().map(side -> TypeName.of(side.type()).family());
        return families.to().compareTo(families.from()) < 0;
    }

    private static boolean keepsLastNumber(SequenceOptions from, SequenceOptions to) {
        return new BigInteger(to.minValue()).compareTo(new BigInteger(from.minValue())) <= 0
                && new BigInteger(to.maxValue()).compareTo(new BigInteger(from.maxValue())) >= 0;
    }

    /** A sequence whose last number is outside its new bounds is refused unless it starts anew. */
    private String restarting(String sql, Identity to) {
        String behindExisting = goOnBehindExisting(column.table(), column.to());
        return "DO %s;".formatted(Quote.body("""

                DECLARE
                  last bigint;
                BEGIN
                  EXECUTE format('SELECT last_value FROM %%s', %s) INTO STRICT last;
                  IF last BETWEEN %s AND %s THEN
                    %s
                  ELSE
                    %s RESTART;
                    %s
                  END IF;
                END
                """.formatted(
                        sequence(column.table(), column.to().name()),
                        to.options().minValue(),
                        to.options().maxValue(),
                        sql,
                        sql.substring(0, sql.length() - 1),
                        behindExisting.replaceFirst("SELECT", "PERFORM"))));
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
    static String goOnBehindExisting(QualifiedName table, ColumnSchema column) {
        SequenceOptions options =
                ColumnSql.identity(column).map(Identity::options).orElseThrow();
        boolean down = options.increment().startsWith("-");
        String name = Quote.name(column.name());
        String within = options.maxValue().equals(highest(column))
                ? ""
                : " WHERE %s BETWEEN %s AND %s".formatted(name, options.minValue(), options.maxValue());
        return "SELECT setval(%s, %s(%s)) FROM %s%s HAVING %2$s(%3$s) %s %s;"
                .formatted(
                        sequence(table, column.name()),
                        down ? "min" : "max",
                        name,
                        Quote.name(table),
                        within,
                        down ? "<=" : ">=",
                        options.startWith());
    }

    /** What no row of the column is beyond. */
    private static String highest(ColumnSchema column) {
        TypeFamily family = TypeName.of(column.type()).family();
        long most = family == TypeFamily.SMALLINT ? Short.MAX_VALUE : Integer.MAX_VALUE;
        return Long.toString(family == TypeFamily.BIGINT ? Long.MAX_VALUE : most);
    }

    private static String sequence(QualifiedName table, String column) {
        return "pg_get_serial_sequence(%s, %s)"
                .formatted(Quote.text(Quote.name(table)), Quote.text(GivenName.stored(column)));
    }

    private void add(PostgresPhase phase, String sql) {
        statements.add(phase, Statement.of(sql, causes));
    }
}
