package dev.tandem.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The least that does the work: reads the journal and the ledger, and runs each file that is missing in a transaction with
 * its row. No lock, no check, no message.
 */
final class RawLoop implements Contestant {

    private static final Pattern ENTRY =
            Pattern.compile("\"when\": (\\d+),\\s+\"tag\": \"([^\"]+)\"[^}]*\"hash\": \"([0-9a-f]{64})\"");

    @Override
    public void migrate(Workload workload, Target target) throws SQLException, IOException {
        String journal = Files.readString(workload.journal());
        try (Connection connection = target.dataSource().getConnection()) {
            Set<String> applied = ledger(connection);
            connection.setAutoCommit(false);
            for (Matcher entry = ENTRY.matcher(journal); entry.find(); ) {
                if (!applied.contains(entry.group(1) + entry.group(3))) {
                    apply(workload.forTandem().resolve(entry.group(2) + ".sql"), entry.group(1), connection);
                }
            }
        }
    }

    private static Set<String> ledger(Connection connection) throws SQLException {
        try {
            return rows(connection);
        } catch (SQLException missing) {
            execute("CREATE TABLE ledger (id SERIAL PRIMARY KEY, hash TEXT NOT NULL, created_at BIGINT)", connection);
            return rows(connection);
        }
    }

    private static Set<String> rows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT created_at, hash FROM ledger")) {
            Set<String> applied = new HashSet<>();
            while (rows.next()) {
                applied.add(rows.getLong(1) + rows.getString(2));
            }
            return applied;
        }
    }

    private static void apply(Path file, String when, Connection connection) throws SQLException, IOException {
        byte[] bytes = Files.readAllBytes(file);
        execute(new String(bytes, StandardCharsets.UTF_8), connection);
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO ledger (hash, created_at) VALUES (?, ?)")) {
            row.setString(1, Sha256.of(bytes));
            row.setLong(2, Long.parseLong(when));
            row.executeUpdate();
        }
        connection.commit();
    }

    private static void execute(String sql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
