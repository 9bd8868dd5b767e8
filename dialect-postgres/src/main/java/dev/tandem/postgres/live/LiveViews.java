package dev.tandem.postgres.live;

import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ViewOptions;
import dev.tandem.schema.ViewSchema;
import java.util.Optional;

/** The views, materialized or not. */
final class LiveViews {

    private static final String VIEWS = """
            SELECT n.nspname AS schema, c.relname AS name, c.relkind = 'm' AS materialized, pg_get_viewdef(c.oid) AS query,
              c.reloptions AS parameters, c.relispopulated AS populated, t.spcname AS tablespace,
              nullif(m.amname, 'heap') AS method
            FROM pg_class c
              JOIN ours n ON n.oid = c.relnamespace
              LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
              LEFT JOIN pg_am m ON m.oid = c.relam
            WHERE c.relkind IN ('v', 'm')
              AND NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_class'::regclass AND objid = c.oid)
            ORDER BY c.oid
            """;

    private LiveViews() {}

    static NamedSet<QualifiedName, ViewSchema> read(Catalogue catalogue) {
        return NamedSet.copyOf(catalogue.rows(
                VIEWS,
                row -> new ViewSchema(
                        row.name("schema", "name"),
                        Printed.query(row.printed("query").orElse("")),
                        options(row))));
    }

    private static ViewOptions options(Row row) {
        return new ViewOptions(
                row.flag("materialized"),
                Parameters.ofView(row.texts("parameters")),
                row.flag("populated") ? Optional.empty() : Optional.of(true),
                row.optionalText("tablespace"),
                row.optionalText("method"));
    }
}
