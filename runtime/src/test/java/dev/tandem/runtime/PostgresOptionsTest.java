package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresOptionsTest extends PostgresTest {

    @Test
    void all_pending_migrations_are_applied_in_one_transaction() {
        folder.add("0000_a", "CREATE TABLE a (x xid8 DEFAULT pg_current_xact_id());", "INSERT INTO a DEFAULT VALUES;")
                .add("0001_b", "INSERT INTO a DEFAULT VALUES;");

        assertThat(migrator().allPending().migrate().applied()).hasSize(2);

        assertThat(database.texts("SELECT count(DISTINCT x) FROM a")).containsExactly("1");
    }

    @Test
    void a_statement_timeout_does_not_outlive_the_migration() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        try (Connection connection = database.dataSource().getConnection()) {
            of(connection).statementTimeout(Duration.ofSeconds(5)).migrate();

            try (var rows = connection.createStatement().executeQuery("SHOW statement_timeout")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("0");
            }
        }
    }

    private Migrator of(Connection connection) {
        return Migrator.forConnection(connection).migrations(folder.folder());
    }
}
