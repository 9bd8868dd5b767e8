package dev.tandem.postgres.live;

import dev.tandem.postgres.GivenName;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The constraints of all tables. One that is not enforced (Postgres 18) or has no word in a snapshot is left to {@link
 * LiveRest}; the ones that a key to a partitioned table has for each partition belong to that key.
 */
final class LiveConstraints {

    /** Through JSON where an older server has no such column: nulls not distinct came with 15, the others with 18. */
    private static final String CONSTRAINTS = """
            SELECT n.nspname AS schema, c.relname AS table, o.conname AS name, o.contype AS kind,
              ARRAY(
                SELECT a.attname::text FROM unnest(o.conkey) WITH ORDINALITY k(number, place)
                  JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = k.number ORDER BY k.place) AS columns,
              fn.nspname AS parent_schema, f.relname AS parent,
              ARRAY(
                SELECT a.attname::text FROM unnest(o.confkey) WITH ORDINALITY k(number, place)
                  JOIN pg_attribute a ON a.attrelid = o.confrelid AND a.attnum = k.number ORDER BY k.place) AS referenced,
              o.confdeltype AS on_delete, o.confupdtype AS on_update, o.condeferrable AS deferrable, o.condeferred AS deferred,
              to_jsonb(i) ->> 'indnullsnotdistinct' AS nulls_not_distinct, pg_get_expr(o.conbin, o.conrelid) AS expression
            FROM pg_constraint o
              JOIN pg_class c ON c.oid = o.conrelid AND c.relkind IN ('r', 'p')
              JOIN ours n ON n.oid = c.relnamespace
              LEFT JOIN pg_class f ON f.oid = o.confrelid
              LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
              LEFT JOIN pg_index i ON i.indexrelid = o.conindid AND o.contype = 'u'
            WHERE o.contype IN ('p', 'u', 'f', 'c') AND (o.conparentid = 0 OR o.contype = 'c')
              AND coalesce(to_jsonb(o) ->> 'conenforced', 'true') = 'true'
              AND coalesce(to_jsonb(o) ->> 'conperiod', 'false') = 'false'
            ORDER BY c.oid, o.oid
            """;

    private final Map<QualifiedName, List<UnaryOperator<TableSchema>>> byTable = new LinkedHashMap<>();

    private LiveConstraints() {}

    static LiveConstraints read(Catalogue catalogue) {
        LiveConstraints constraints = new LiveConstraints();
        catalogue.rows(
                CONSTRAINTS,
                row -> constraints
                        .byTable
                        .computeIfAbsent(row.name("schema", "table"), table -> new ArrayList<>())
                        .add(constraint(row)));
        return constraints;
    }

    TableSchema addTo(TableSchema table) {
        TableSchema whole = table;
        for (UnaryOperator<TableSchema> constraint : byTable.getOrDefault(table.name(), List.of())) {
            whole = constraint.apply(whole);
        }
        return whole;
    }

    private static UnaryOperator<TableSchema> constraint(Row row) {
        return switch (row.text("kind")) {
            case "p" ->
                table -> table.withColumns(table.columns().map(column -> required(row, column)))
                        .withPrimaryKey(Optional.of(primaryKey(table.name(), row)));
            case "u" -> table -> table.withUniques(table.uniques().with(unique(row)));
            case "f" -> table -> table.withForeignKeys(table.foreignKeys().with(foreignKey(row)));
            case "c" -> table -> table.withChecks(table.checks().with(check(row)));
            default -> throw new IllegalStateException("not asked for: " + row);
        };
    }

    private static ColumnSchema required(Row key, ColumnSchema column) {
        return key.texts("columns").contains(column.name()) ? column.withNotNull(true) : column;
    }

    /** One column's key under the name that Postgres gives it has no name of its own. */
    private static PrimaryKey primaryKey(QualifiedName table, Row row) {
        List<String> columns = row.texts("columns");
        String name = row.text("name");
        boolean isGiven = columns.size() == 1 && name.equals(GivenName.primaryKey(table.name()));
        return new PrimaryKey(isGiven ? Optional.empty() : Optional.of(name), columns);
    }

    private static UniqueConstraint unique(Row row) {
        return new UniqueConstraint(
                row.text("name"), row.texts("columns"), row.flag("nulls_not_distinct"), deferral(row));
    }

    private static CheckConstraint check(Row row) {
        return new CheckConstraint(
                row.text("name"), Printed.condition(row.printed("expression").orElse("")));
    }

    private static ForeignKey foreignKey(Row row) {
        return new ForeignKey(
                row.text("name"),
                row.texts("columns"),
                row.name("parent_schema", "parent"),
                row.texts("referenced"),
                action(row.text("on_delete")),
                action(row.text("on_update")),
                deferral(row));
    }

    private static Deferral deferral(Row row) {
        if (!row.flag("deferrable")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return row.flag("deferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }

    private static ReferentialAction action(String code) {
        return switch (code) {
            case "a" -> ReferentialAction.NO_ACTION;
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> throw new IllegalStateException("pg_constraint has no such action: " + code);
        };
    }
}
