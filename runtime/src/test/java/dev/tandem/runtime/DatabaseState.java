package dev.tandem.runtime;

import java.util.ArrayList;
import java.util.List;

/** All that is in a database but the ledger: every object with its definition, every row, every number that was used. */
final class DatabaseState {

    private static final String OBJECTS_OF_SQLITE = """
            SELECT type, name, tbl_name, sql FROM sqlite_master
            WHERE tbl_name <> '__drizzle_migrations' ORDER BY type, name""";

    private static final String TABLES_OF_SQLITE = """
            SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '__drizzle_migrations' ORDER BY name""";

    private static final String OBJECTS_OF_POSTGRES = """
            SELECT c.relkind, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
              pg_get_expr(d.adbin, d.adrelid)
            FROM pg_class c
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            WHERE c.relnamespace = 'public'::regnamespace
            ORDER BY c.relname, a.attnum""";

    private static final String DEFINITIONS_OF_POSTGRES = """
            SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
            UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT definition FROM pg_views WHERE schemaname = 'public'
            UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
            UNION ALL SELECT concat_ws(' ', sequencename, last_value) FROM pg_sequences WHERE schemaname = 'public'
            ORDER BY 1""";

    private static final String TABLES_OF_POSTGRES =
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1";

    private DatabaseState() {}

    static List<String> of(TestDatabase database) {
        return database instanceof TestSqlite ? ofSqlite(database) : ofPostgres(database);
    }

    private static List<String> ofSqlite(TestDatabase database) {
        List<String> state = new ArrayList<>(database.rows(OBJECTS_OF_SQLITE));
        for (String table : database.texts(TABLES_OF_SQLITE)) {
            state.addAll(database.rows("SELECT '%1$s', rowid, * FROM %1$s ORDER BY rowid".formatted(table)));
        }
        return state;
    }

    private static List<String> ofPostgres(TestDatabase database) {
        List<String> state = new ArrayList<>(database.rows(OBJECTS_OF_POSTGRES));
        state.addAll(database.texts(DEFINITIONS_OF_POSTGRES));
        for (String table : database.texts(TABLES_OF_POSTGRES)) {
            state.addAll(database.rows("SELECT '%1$s', t::text FROM %1$s t ORDER BY 2".formatted(table)));
        }
        return state;
    }
}
