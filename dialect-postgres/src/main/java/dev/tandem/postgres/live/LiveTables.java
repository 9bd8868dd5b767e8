package dev.tandem.postgres.live;

import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.TableSchema;

/** The tables, each with all that belongs to it. A partition belongs to the table that it is a part of. */
final class LiveTables {

    private static final String TABLES = """
            SELECT n.nspname AS schema, c.relname AS name, c.relrowsecurity AS secured
            FROM pg_class c
              JOIN ours n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
              AND NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_class'::regclass AND objid = c.oid)
            ORDER BY c.oid
            """;

    private final LiveColumns columns;
    private final LiveConstraints constraints;
    private final LiveIndexes indexes;
    private final LivePolicies policies;

    private LiveTables(Catalogue catalogue, LiveColumns columns) {
        this.columns = columns;
        this.constraints = LiveConstraints.read(catalogue);
        this.indexes = LiveIndexes.read(catalogue);
        this.policies = LivePolicies.read(catalogue);
    }

    static NamedSet<QualifiedName, TableSchema> read(Catalogue catalogue, LiveColumns columns) {
        LiveTables tables = new LiveTables(catalogue, columns);
        return NamedSet.copyOf(catalogue.rows(TABLES, tables::table));
    }

    private TableSchema table(Row row) {
        QualifiedName name = row.name("schema", "name");
        TableSchema table = TableSchema.of(name, columns.of(name));
        return constraints
                .addTo(table)
                .withIndexes(NamedSet.copyOf(indexes.of(name)))
                .withSecurity(new RowSecurity(row.flag("secured"), NamedSet.copyOf(policies.of(name))));
    }
}
