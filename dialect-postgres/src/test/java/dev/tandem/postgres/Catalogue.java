package dev.tandem.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a database's catalogue says of its tables, line by line, without the order of columns. */
final class Catalogue {

    private static final String COLUMNS = """
            SELECT format('column %s.%s %s notnull=%s identity=%s generated=%s default=%s collation=%s',
                a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
                a.attgenerated, pg_get_expr(d.adbin, d.adrelid), a.attcollation::regcollation)
            FROM pg_attribute a
            JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'v')
            JOIN pg_namespace n ON n.oid = c.relnamespace
                AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attnum > 0 AND NOT a.attisdropped
            """;

    /** Without NOT NULL constraints, which have names of their own since Postgres 18 and are told by the column. */
    private static final String CONSTRAINTS = """
            SELECT format('constraint %s on %s: %s validated=%s', conname, conrelid::regclass,
                pg_get_constraintdef(oid), convalidated)
            FROM pg_constraint
            WHERE contype <> 'n' AND conrelid <> 0
                AND connamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
            """;

    private static final String INDEXES = """
            SELECT format('index %s', indexdef) FROM pg_indexes
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
            """;

    private static final String SEQUENCES = """
            SELECT format('sequence %s %s owned by %s.%s start=%s min=%s max=%s increment=%s cycle=%s cache=%s',
                s.seqrelid::regclass, format_type(s.seqtypid, NULL), d.refobjid::regclass, a.attname,
                s.seqstart, s.seqmin, s.seqmax, s.seqincrement, s.seqcycle, s.seqcache)
            FROM pg_sequence s
            LEFT JOIN pg_depend d ON d.objid = s.seqrelid AND d.classid = 'pg_class'::regclass
                AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
            LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
            """;

    private static final String VIEWS = """
            SELECT format('view %s.%s: %s', schemaname, viewname, definition) FROM pg_views
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
            """;

    private Catalogue() {}

    static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : List.of(COLUMNS, CONSTRAINTS, INDEXES, SEQUENCES, VIEWS)) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
            }
        }
        return lines.stream().sorted().toList();
    }
}
