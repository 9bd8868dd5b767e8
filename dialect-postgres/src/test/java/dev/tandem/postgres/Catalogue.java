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
            JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'v', 'm')
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
            SELECT format('view %s %s with %s by %s: %s', oid::regclass, relkind, reloptions,
                (SELECT amname FROM pg_am WHERE oid = relam), pg_get_viewdef(oid))
            FROM pg_class
            WHERE relkind IN ('v', 'm')
                AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
            """;

    private static final String ENUMS = """
            SELECT format('enum %s: %s', t.oid::regtype, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder))
            FROM pg_type t
            LEFT JOIN pg_enum e ON e.enumtypid = t.oid
            WHERE t.typtype = 'e'
            GROUP BY t.oid
            """;

    private static final String SCHEMAS = """
            SELECT format('schema %s', nspname) FROM pg_namespace
            WHERE nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%'
            """;

    private static final String POLICIES = """
            SELECT format('policy %s on %s.%s: %s %s to %s using %s check %s', policyname, schemaname, tablename,
                permissive, cmd, roles, qual, with_check)
            FROM pg_policies
            UNION ALL
            SELECT format('row level security on %s', oid::regclass) FROM pg_class WHERE relrowsecurity
            """;

    private static final List<String> QUERIES =
            List.of(COLUMNS, CONSTRAINTS, INDEXES, SEQUENCES, VIEWS, ENUMS, SCHEMAS, POLICIES);

    private Catalogue() {}

    static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
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
