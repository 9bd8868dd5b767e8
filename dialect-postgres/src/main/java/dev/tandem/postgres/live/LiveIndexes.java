package dev.tandem.postgres.live;

import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indexes of all tables, without those behind a constraint and those that are not valid, which nothing may rely on. */
final class LiveIndexes {

    private static final String INDEXES = """
            SELECT n.nspname AS schema, c.relname AS table, x.relname AS name, m.amname AS method, i.indisunique AS unique,
              to_jsonb(i) ->> 'indnullsnotdistinct' AS nulls_not_distinct, pg_get_expr(i.indpred, i.indrelid) AS predicate,
              x.reloptions AS parameters
            FROM pg_index i
              JOIN pg_class x ON x.oid = i.indexrelid
              JOIN pg_am m ON m.oid = x.relam
              JOIN pg_class c ON c.oid = i.indrelid AND c.relkind IN ('r', 'p')
              JOIN ours n ON n.oid = c.relnamespace
            WHERE i.indisvalid
              AND NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = i.indexrelid AND o.contype IN ('p', 'u', 'x'))
            ORDER BY x.oid
            """;

    private final Map<QualifiedName, List<IndexSchema>> byTable = new LinkedHashMap<>();

    private LiveIndexes() {}

    static LiveIndexes read(Catalogue catalogue) {
        LiveIndexes indexes = new LiveIndexes();
        LiveIndexParts parts = LiveIndexParts.read(catalogue);
        catalogue.rows(
                INDEXES,
                row -> indexes.byTable
                        .computeIfAbsent(row.name("schema", "table"), table -> new ArrayList<>())
                        .add(index(row, parts)));
        return indexes;
    }

    List<IndexSchema> of(QualifiedName table) {
        return byTable.getOrDefault(table, List.of());
    }

    private static IndexSchema index(Row row, LiveIndexParts parts) {
        QualifiedName name = row.name("schema", "name");
        List<IndexPart> sortedBy = parts.sortedBy(name);
        return new IndexSchema(
                name.name(),
                sortedBy,
                row.flag("unique"),
                row.printed("predicate").map(Printed::condition),
                new IndexOptions(
                        row.text("method"),
                        false,
                        Parameters.of(row.texts("parameters")),
                        parts.included(name),
                        row.flag("nulls_not_distinct")));
    }
}
