package dev.tandem.scenarios.rows;

import dev.tandem.scenarios.database.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** How far the numbering of each table has come. */
final class Sequences {

    /** Far above every row: what a migration must keep is the position, which the highest row no longer tells. */
    static final int ADVANCED_TO = 1000;

    private static final String POSITIONS_ON_POSTGRES = """
            SELECT c.relname, pg_sequence_last_value(d.objid)
            FROM pg_depend d JOIN pg_class c ON c.oid = d.refobjid JOIN pg_sequence s ON s.seqrelid = d.objid
            WHERE d.classid = 'pg_class'::regclass AND d.refobjsubid > 0
              AND c.relnamespace IS DISTINCT FROM to_regnamespace('drizzle')
            """;

    private static final String ADVANCE_ON_POSTGRES = """
            SELECT setval(s.seqrelid::regclass, %d) FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid
            WHERE c.relnamespace IS DISTINCT FROM to_regnamespace('drizzle')
            """;

    private static final String HAS_SEQUENCES_ON_SQLITE =
            "SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_sequence'";

    private Sequences() {}

    static void advance(Database database, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (database == Database.POSTGRES) {
                statement.execute(ADVANCE_ON_POSTGRES.formatted(ADVANCED_TO));
            } else if (hasSequences(statement)) {
                statement.execute("UPDATE sqlite_sequence SET seq = %d WHERE name <> '__drizzle_migrations'"
                        .formatted(ADVANCED_TO));
            }
        }
    }

    /** By table. */
    static Map<String, Long> positions(Database database, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (database == Database.SQLITE && !hasSequences(statement)) {
                return Map.of();
            }
            String sql = database == Database.POSTGRES
                    ? POSITIONS_ON_POSTGRES
                    : "SELECT name, seq FROM sqlite_sequence WHERE name NOT IN ('__drizzle_migrations', 'watch_log')";
            Map<String, Long> positions = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    positions.put(rows.getString(1), rows.getLong(2));
                }
            }
            return positions;
        }
    }

    private static boolean hasSequences(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(HAS_SEQUENCES_ON_SQLITE)) {
            return found.getInt(1) > 0;
        }
    }
}
