package dev.tandem.scenarios.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Reads the system catalogues of Postgres, whose functions print every expression in one form. */
final class PostgresFacts {

    /** What belongs to the user. */
    private static final String OURS = """
            n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', '%s') AND %%s NOT LIKE '%s%%%%'
            """.formatted(Catalogue.LEDGER_SCHEMA, Catalogue.NOT_COUNTED);

    private static final String RELATIONS = """
            SELECT CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' ELSE 'table ' END || c.oid::regclass
              || CASE WHEN c.relpersistence = 'u' THEN ', unlogged' ELSE '' END
              || CASE WHEN c.relrowsecurity THEN ', row security' ELSE '' END
              || CASE WHEN c.relforcerowsecurity THEN ', forced' ELSE '' END
              || coalesce(', with ' || array_to_string(c.reloptions, ', '), '')
              || CASE WHEN c.relkind IN ('v', 'm') THEN ': ' || pg_get_viewdef(c.oid, true) ELSE '' END
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm') AND
            """ + OURS.formatted("c.relname");

    private static final String COLUMNS = """
            SELECT format('column %s.%I: %s', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod))
              || CASE WHEN a.attnotnull THEN ', not null' ELSE '' END
              || CASE WHEN a.attcollation <> t.typcollation THEN ', collate ' || a.attcollation::regcollation ELSE '' END
              || CASE a.attidentity WHEN 'a' THEN ', identity always' WHEN 'd' THEN ', identity by default' ELSE '' END
              || CASE a.attgenerated WHEN 's' THEN ', stored' WHEN 'v' THEN ', virtual' ELSE '' END
              || coalesce(', default ' || pg_get_expr(d.adbin, d.adrelid), '')
            FROM pg_attribute a
              JOIN pg_class c ON c.oid = a.attrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
              JOIN pg_type t ON t.oid = a.atttypid
              LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND
            """ + OURS.formatted("c.relname");

    /** Without those of NOT NULL (contype n), which have names only since Postgres 18. */
    private static final String CONSTRAINTS = """
            SELECT format('constraint %s.%I: %s', o.conrelid::regclass, o.conname, pg_get_constraintdef(o.oid))
            FROM pg_constraint o
              JOIN pg_class c ON c.oid = o.conrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE o.contype IN ('p', 'u', 'f', 'c', 'x') AND
            """ + OURS.formatted("c.relname");

    /** Without those behind a constraint. */
    private static final String INDEXES = """
            SELECT format('index %s%s', pg_get_indexdef(i.indexrelid),
              CASE WHEN i.indisvalid THEN '' ELSE ', invalid' END || CASE WHEN i.indisreplident THEN ', identity' ELSE '' END)
            FROM pg_index i
              JOIN pg_class c ON c.oid = i.indrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = i.indexrelid AND o.contype IN ('p', 'u', 'x'))
              AND
            """ + OURS.formatted("c.relname");

    private static final String SEQUENCES = """
            SELECT format('sequence %s: %s from %s by %s between %s and %s, cache %s%s%s', s.seqrelid::regclass,
              s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
              CASE WHEN s.seqcycle THEN ', cycle' ELSE '' END,
              CASE WHEN a.attname IS NULL THEN '' ELSE format(', of %s.%I', d.refobjid::regclass, a.attname) END)
            FROM pg_sequence s
              JOIN pg_class c ON c.oid = s.seqrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
              LEFT JOIN pg_depend d ON d.objid = s.seqrelid AND d.classid = 'pg_class'::regclass AND d.refobjsubid > 0
              LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
            WHERE
            """ + OURS.formatted("c.relname");

    private static final String TRIGGERS = """
            SELECT 'trigger ' || pg_get_triggerdef(g.oid)
            FROM pg_trigger g
              JOIN pg_class c ON c.oid = g.tgrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT g.tgisinternal AND
            """ + OURS.formatted("g.tgname");

    private static final String TYPES = """
            SELECT format('enum %s: %s', t.oid::regtype, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder))
            FROM pg_type t
              JOIN pg_enum e ON e.enumtypid = t.oid
              JOIN pg_namespace n ON n.oid = t.typnamespace
            WHERE
            """ + OURS.formatted("t.typname") + "GROUP BY t.oid";

    private static final String SCHEMAS = """
            SELECT 'schema ' || n.nspname FROM pg_namespace n WHERE n.nspname !~ '^pg_' AND
            """ + OURS.formatted("n.nspname");

    private static final String POLICIES = """
            SELECT format('policy %I on %I.%I: %s, %s to %s', p.policyname, n.nspname, p.tablename, p.permissive, p.cmd, p.roles)
              || coalesce(', using ' || p.qual, '') || coalesce(', with check ' || p.with_check, '')
            FROM pg_policies p JOIN pg_namespace n ON n.nspname = p.schemaname
            WHERE
            """ + OURS.formatted("p.tablename");

    /** Objects of users have numbers from 16384 on. */
    private static final String COMMENTS = """
            SELECT format('comment on %s: %s', pg_describe_object(d.classoid, d.objoid, d.objsubid), d.description)
            FROM pg_description d
            WHERE d.objoid >= 16384
            """;

    private final Query query;

    PostgresFacts(Connection connection) {
        this.query = new Query(connection);
    }

    List<String> all() throws SQLException {
        List<List<String>> answers = List.of(
                query.lines(RELATIONS),
                query.lines(COLUMNS),
                query.lines(CONSTRAINTS),
                query.lines(INDEXES),
                query.lines(SEQUENCES),
                query.lines(TRIGGERS),
                query.lines(TYPES),
                query.lines(SCHEMAS),
                query.lines(POLICIES),
                query.lines(COMMENTS));
        return answers.stream()
                .flatMap(List::stream)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
