package dev.tandem.postgres.live;

/**
 * The questions for what no schema has words for. Each row is one thing: the constant of its kind, its schema and name, the
 * table in that schema that it belongs to, and what is worth saying of it.
 */
final class RestQueries {

    static final String RELATIONS = """
            SELECT 'PARTITIONED_TABLE' AS kind, n.nspname AS schema, c.relname AS name, c.relname AS table,
              'PARTITION BY ' || pg_get_partkeydef(c.oid) AS detail
            FROM pg_class c JOIN ours n ON n.oid = c.relnamespace
            WHERE c.relkind = 'p' AND NOT c.relispartition
            UNION ALL
            SELECT 'PARTITION', n.nspname, c.relname, c.relname,
              format('of %s %s', i.inhparent::regclass, pg_get_expr(c.relpartbound, c.oid))
            FROM pg_class c JOIN ours n ON n.oid = c.relnamespace JOIN pg_inherits i ON i.inhrelid = c.oid
            WHERE c.relispartition AND c.relkind IN ('r', 'p', 'f')
            UNION ALL
            SELECT 'INHERITANCE', n.nspname, c.relname, c.relname, 'from ' || i.inhparent::regclass
            FROM pg_class c JOIN ours n ON n.oid = c.relnamespace JOIN pg_inherits i ON i.inhrelid = c.oid
            WHERE c.relkind = 'r' AND NOT c.relispartition
            UNION ALL
            SELECT 'FOREIGN_TABLE', n.nspname, c.relname, c.relname, 'on server ' || s.srvname
            FROM pg_class c
              JOIN ours n ON n.oid = c.relnamespace
              JOIN pg_foreign_table f ON f.ftrelid = c.oid
              JOIN pg_foreign_server s ON s.oid = f.ftserver
            UNION ALL
            SELECT 'TABLE_OPTION', n.nspname, c.relname, c.relname, o.detail
            FROM pg_class c
              JOIN ours n ON n.oid = c.relnamespace
              LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
              LEFT JOIN pg_am m ON m.oid = c.relam AND m.amname <> 'heap'
              CROSS JOIN LATERAL (VALUES
                (CASE WHEN c.relpersistence = 'u' THEN 'UNLOGGED' END),
                ('WITH (' || array_to_string(c.reloptions, ', ') || ')'),
                (CASE WHEN c.relforcerowsecurity THEN 'FORCE ROW LEVEL SECURITY' END),
                (CASE c.relreplident WHEN 'n' THEN 'REPLICA IDENTITY NOTHING' WHEN 'f' THEN 'REPLICA IDENTITY FULL'
                  WHEN 'i' THEN 'REPLICA IDENTITY USING INDEX' END),
                ('TABLESPACE ' || t.spcname),
                ('USING ' || m.amname),
                (CASE WHEN c.reloftype <> 0 THEN 'OF ' || c.reloftype::regtype END)) o(detail)
            WHERE c.relkind IN ('r', 'p') AND o.detail IS NOT NULL
              AND NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_class'::regclass AND objid = c.oid)
            """;

    /** Of the constraints that a schema does hold, those with something to them that it does not. */
    static final String CONSTRAINTS = """
            SELECT CASE o.contype WHEN 'x' THEN 'EXCLUSION_CONSTRAINT' WHEN 'p' THEN 'KEY' WHEN 'u' THEN 'UNIQUE_CONSTRAINT'
                WHEN 'f' THEN 'REFERENCE' ELSE 'CHECK' END AS kind,
              n.nspname AS schema, o.conname AS name, c.relname AS table, pg_get_constraintdef(o.oid) AS detail
            FROM pg_constraint o
              JOIN pg_class c ON c.oid = o.conrelid AND NOT c.relispartition
              JOIN ours n ON n.oid = c.relnamespace
              LEFT JOIN pg_index i ON i.indexrelid = o.conindid AND o.contype IN ('p', 'u')
            WHERE (o.conparentid = 0 OR o.contype = 'c')
              AND (o.contype = 'x'
                OR NOT o.convalidated
                OR coalesce(to_jsonb(o) ->> 'conenforced', 'true') = 'false'
                OR coalesce(to_jsonb(o) ->> 'conperiod', 'false') = 'true'
                OR o.contype = 'p' AND o.condeferrable
                OR o.contype = 'c' AND o.connoinherit
                OR o.contype = 'f' AND (o.confmatchtype = 'f' OR to_jsonb(o) ->> 'confdelsetcols' IS NOT NULL)
                OR i.indnatts > i.indnkeyatts)
              AND NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_class'::regclass AND objid = c.oid)
            """;

    static final String INDEXES = """
            SELECT 'INDEX' AS kind, n.nspname AS schema, x.relname AS name, c.relname AS table,
              pg_get_indexdef(x.oid) || CASE WHEN i.indisvalid THEN '' ELSE ', which is not valid' END AS detail
            FROM pg_index i
              JOIN pg_class x ON x.oid = i.indexrelid
              JOIN pg_class c ON c.oid = i.indrelid
              JOIN ours n ON n.oid = c.relnamespace
            WHERE (c.relkind = 'm' OR NOT i.indisvalid AND NOT c.relispartition)
              AND NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_class'::regclass AND objid = c.oid)
            UNION ALL
            SELECT 'STATISTICS', n.nspname, s.stxname, c.relname, pg_get_statisticsobjdef(s.oid)
            FROM pg_statistic_ext s
              JOIN pg_class c ON c.oid = s.stxrelid
              JOIN ours n ON n.oid = c.relnamespace
            """;

    static final String PROGRAMS = """
            SELECT 'TRIGGER' AS kind, n.nspname AS schema, t.tgname AS name, c.relname AS table,
              pg_get_triggerdef(t.oid) AS detail
            FROM pg_trigger t
              JOIN pg_class c ON c.oid = t.tgrelid
              JOIN ours n ON n.oid = c.relnamespace
            WHERE NOT t.tgisinternal AND t.tgparentid = 0
              AND NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_class'::regclass AND objid = c.oid)
            UNION ALL
            SELECT 'RULE', n.nspname, r.rulename, c.relname, pg_get_ruledef(r.oid)
            FROM pg_rewrite r
              JOIN pg_class c ON c.oid = r.ev_class
              JOIN ours n ON n.oid = c.relnamespace
            WHERE r.rulename <> '_RETURN'
              AND NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_class'::regclass AND objid = c.oid)
            UNION ALL
            SELECT 'FUNCTION', n.nspname, p.proname, NULL, format('(%s)', pg_get_function_identity_arguments(p.oid))
            FROM pg_proc p JOIN ours n ON n.oid = p.pronamespace
            WHERE NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_proc'::regclass AND objid = p.oid)
              AND NOT EXISTS (
                SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
            """;

    /** Without those that come with another: a table's own row type, arrays, the multirange of a range. */
    static final String TYPES = """
            SELECT CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END AS kind, n.nspname AS schema, t.typname AS name,
              NULL AS table,
              CASE t.typtype
                WHEN 'd' THEN concat_ws(' ', 'AS', format_type(t.typbasetype, t.typtypmod), 'DEFAULT ' || t.typdefault,
                  (SELECT string_agg(pg_get_constraintdef(o.oid), ' ' ORDER BY o.oid)
                  FROM pg_constraint o WHERE o.contypid = t.oid))
                WHEN 'c' THEN 'composite'
                WHEN 'r' THEN 'range'
                ELSE 'base'
              END AS detail
            FROM pg_type t
              JOIN ours n ON n.oid = t.typnamespace
              LEFT JOIN pg_class c ON c.oid = t.typrelid
            WHERE (t.typtype IN ('d', 'r') OR c.relkind = 'c' OR t.typtype = 'b' AND t.typcategory <> 'A')
              AND NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_type'::regclass AND objid = t.oid)
            UNION ALL
            SELECT 'COLLATION', n.nspname, l.collname, NULL, ''
            FROM pg_collation l JOIN ours n ON n.oid = l.collnamespace
            WHERE NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_collation'::regclass AND objid = l.oid)
            """;

    /** What a sequence has that its options do not say, and one that belongs to a column other than as its serial. */
    static final String SEQUENCES = """
            SELECT 'SEQUENCE' AS kind, n.nspname AS schema, c.relname AS name, NULL AS table,
              'AS ' || s.seqtypid::regtype AS detail
            FROM pg_sequence s
              JOIN pg_class c ON c.oid = s.seqrelid
              JOIN ours n ON n.oid = c.relnamespace
            WHERE s.seqtypid <> 'bigint'::regtype
              AND NOT EXISTS (
                SELECT FROM pg_depend d
                WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i', 'e'))
            """;

    static final String COMMENTS = """
            SELECT 'COMMENT' AS kind, n.nspname AS schema, coalesce(a.attname, c.relname) AS name, c.relname AS table,
              d.description AS detail
            FROM pg_description d
              JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass
              JOIN ours n ON n.oid = c.relnamespace
              LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid <> 0
            WHERE NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_class'::regclass AND objid = c.oid)
            UNION ALL
            SELECT 'COMMENT', n.nspname, coalesce(o.conname, t.tgname), c.relname, d.description
            FROM pg_description d
              LEFT JOIN pg_constraint o ON o.oid = d.objoid AND d.classoid = 'pg_constraint'::regclass
              LEFT JOIN pg_trigger t ON t.oid = d.objoid AND d.classoid = 'pg_trigger'::regclass
              JOIN pg_class c ON c.oid = coalesce(o.conrelid, t.tgrelid)
              JOIN ours n ON n.oid = c.relnamespace
            UNION ALL
            SELECT 'COMMENT', n.nspname, coalesce(t.typname, p.proname), NULL, d.description
            FROM pg_description d
              LEFT JOIN pg_type t ON t.oid = d.objoid AND d.classoid = 'pg_type'::regclass
              LEFT JOIN pg_proc p ON p.oid = d.objoid AND d.classoid = 'pg_proc'::regclass
              JOIN ours n ON n.oid = coalesce(t.typnamespace, p.pronamespace)
            WHERE NOT EXISTS (SELECT FROM extended e WHERE e.classid = d.classoid AND e.objid = d.objoid)
            """;

    /** Those in no schema; plpgsql is in every database. */
    static final String OF_THE_DATABASE = """
            SELECT 'EXTENSION' AS kind, NULL AS schema, e.extname AS name, NULL AS table, e.extversion AS detail
            FROM pg_extension e
            WHERE e.extname <> 'plpgsql'
            UNION ALL
            SELECT 'EVENT_TRIGGER', NULL, t.evtname, NULL, format('on %s: %s()', t.evtevent, t.evtfoid::regproc)
            FROM pg_event_trigger t
            """;

    private RestQueries() {}
}
