package dev.tandem.postgres.live;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Generated;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of all tables. */
final class LiveColumns {

    /**
     * The sequence is the one behind an identity, or one that the column owns and its default asks: together these are what
     * {@code serial} makes.
     */
    private static final String COLUMNS = """
            SELECT n.nspname AS schema, c.relname AS table, a.attname AS name, a.attnotnull AS required,
              format_type(a.atttypid, a.atttypmod) AS type, a.attndims AS dimensions,
              e.typname AS enum, en.nspname AS enum_schema,
              CASE WHEN a.attcollation <> t.typcollation THEN l.collname END AS collation,
              a.attidentity AS identity, a.attgenerated AS generated, pg_get_expr(d.adbin, d.adrelid) AS expression,
              q.nspname AS sequence_schema, q.relname AS sequence,
              q.seqincrement AS increment, q.seqmin AS min, q.seqmax AS max, q.seqstart AS start, q.seqcache AS cache,
              q.seqcycle AS cycle
            FROM pg_class c
              JOIN ours n ON n.oid = c.relnamespace
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
              JOIN pg_type t ON t.oid = a.atttypid
              LEFT JOIN pg_type e ON e.oid = CASE WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN t.typelem ELSE t.oid END
                AND e.typtype = 'e'
              LEFT JOIN pg_namespace en ON en.oid = e.typnamespace
              LEFT JOIN pg_collation l ON l.oid = a.attcollation
              LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
              LEFT JOIN LATERAL (
                SELECT sn.nspname, sc.relname, s.*
                FROM pg_depend o
                  JOIN pg_sequence s ON s.seqrelid = o.objid
                  JOIN pg_class sc ON sc.oid = s.seqrelid
                  JOIN pg_namespace sn ON sn.oid = sc.relnamespace
                WHERE o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass
                  AND o.refobjid = a.attrelid AND o.refobjsubid = a.attnum
                  AND (o.deptype = 'i' OR (o.deptype = 'a'
                    AND pg_get_expr(d.adbin, d.adrelid) = format('nextval(%L::regclass)', s.seqrelid::regclass)))
                LIMIT 1
              ) q ON true
            WHERE c.relkind IN ('r', 'p')
            ORDER BY c.oid, a.attnum
            """;

    private final Map<QualifiedName, List<ColumnSchema>> byTable = new LinkedHashMap<>();
    private final Set<QualifiedName> serialSequences = new HashSet<>();

    private LiveColumns() {}

    static LiveColumns read(Catalogue catalogue) {
        LiveColumns columns = new LiveColumns();
        catalogue.rows(
                COLUMNS,
                row -> columns.byTable
                        .computeIfAbsent(row.name("schema", "table"), table -> new ArrayList<>())
                        .add(columns.column(row)));
        return columns;
    }

    /** Of a table, in their order. */
    List<ColumnSchema> of(QualifiedName table) {
        return byTable.getOrDefault(table, List.of());
    }

    /** Those that go with a {@code serial} column and are not told by themselves. */
    Set<QualifiedName> serialSequences() {
        return serialSequences;
    }

    private ColumnSchema column(Row row) {
        ColumnSchema column = ColumnSchema.of(row.text("name"), type(row))
                .withNotNull(row.flag("required"))
                .withCollation(row.optionalText("collation"));
        Optional<Generated.Storage> storage = storage(row);
        if (storage.isPresent()) {
            return column.withGenerated(row.printed("expression")
                    .map(expression -> new Generated(Printed.condition(expression), storage.get())));
        }
        Optional<Identity.Kind> kind = kind(row);
        if (kind.isPresent()) {
            return column.withNumbering(Optional.of(identity(kind.get(), row)));
        }
        Optional<SqlType> serial = row.optionalText("sequence").flatMap(unused -> PlainType.serial(column.type()));
        if (serial.isPresent()) {
            serialSequences.add(row.name("sequence_schema", "sequence"));
            return column.withType(serial.get());
        }
        String type = row.names().inText(row.text("type"));
        return column.withDefaultValue(
                row.printed("expression").map(expression -> PrintedDefault.of(expression, type)));
    }

    private static SqlType type(Row row) {
        int dimensions = row.number("dimensions");
        return row.optionalText("enum")
                .map(name -> new SqlType(
                        name + PlainType.brackets(row.text("type"), dimensions),
                        Optional.of(row.names().typeSchema(row.text("enum_schema")))))
                .orElseGet(() -> PlainType.of(row.names().inText(row.text("type")), dimensions));
    }

    private static Optional<Generated.Storage> storage(Row row) {
        return switch (row.text("generated")) {
            case "s" -> Optional.of(Generated.Storage.STORED);
            case "v" -> Optional.of(Generated.Storage.VIRTUAL);
            default -> Optional.empty();
        };
    }

    private static Optional<Identity.Kind> kind(Row row) {
        return switch (row.text("identity")) {
            case "a" -> Optional.of(Identity.Kind.ALWAYS);
            case "d" -> Optional.of(Identity.Kind.BY_DEFAULT);
            default -> Optional.empty();
        };
    }

    private static Numbering identity(Identity.Kind kind, Row row) {
        return new Identity(kind, row.name("sequence_schema", "sequence"), LiveSequences.options(row));
    }
}
