package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pool in front of the database, as daemons have it. */
class HikariTest extends PlaceTest {

    private static final String BAD = "SELECT nothing";

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_pool_of_one_that_hands_out_transactions_gets_its_connection_back_as_it_was(Place place) throws SQLException {
        TestDatabase database = place.database(directory);
        TestFolder folder = place.folder(directory)
                .add("0000_a", "CREATE TABLE a (id int)")
                .add("0001_b", "CREATE TABLE b (id int)")
                .add("0002_row", "INSERT INTO b VALUES (1)")
                .add("0003_drop", "DROP TABLE a");
        try (HikariDataSource pool = new HikariDataSource(configured(place, database, 1))) {
            List<String> before = state(place, pool);
            Migrator migrator = Migrator.forDataSource(pool).migrations(folder.folder());

            assertThat(migrator.migrate().applied()).hasSize(4);
            assertThat(state(place, pool)).isEqualTo(before);
            assertThat(migrator.migrate().applied()).isEmpty();
            assertThat(state(place, pool)).isEqualTo(before);
            folder.add("0004_bad", "INSERT INTO b VALUES (2)", BAD);
            assertThat(refused(migrator).code()).isEqualTo("TD530");
            assertThat(state(place, pool)).isEqualTo(before);
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
        assertThat(database.texts("SELECT id FROM b")).containsExactly("1");
    }

    @Test
    void a_file_without_a_transaction_takes_two_of_a_pool_and_says_so() {
        TestPostgres database = TestPostgres.create();
        TestFolder folder = Place.POSTGRES
                .folder(directory)
                .add("0000_a", "CREATE TABLE a (id int)")
                .add("0001_i", "-- tandem:no-transaction\nCREATE INDEX CONCURRENTLY i ON a (id)");
        try (HikariDataSource one = new HikariDataSource(configured(Place.POSTGRES, database, 1))) {
            assertThat(refused(Migrator.forDataSource(one)
                                    .migrations(folder.folder())
                                    .lockTimeout(Duration.ofSeconds(1)))
                            .code())
                    .isEqualTo("TD514");
            assertThat(one.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
        try (HikariDataSource two = new HikariDataSource(configured(Place.POSTGRES, database, 2))) {
            Report report =
                    Migrator.forDataSource(two).migrations(folder.folder()).migrate();

            assertThat(tags(report)).containsExactly("0001_i");
            assertThat(two.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    private static HikariConfig configured(Place place, TestDatabase database, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url() + place.choose("", "&options=-c%20lock_timeout%3D4321"));
        config.setMaximumPoolSize(size);
        config.setAutoCommit(false);
        config.setReadOnly(place == Place.POSTGRES);
        config.setTransactionIsolation(place.choose("TRANSACTION_READ_UNCOMMITTED", "TRANSACTION_REPEATABLE_READ"));
        if (place != Place.POSTGRES) {
            config.setConnectionInitSql("PRAGMA foreign_keys = ON");
        }
        return config;
    }

    /** Of the connection that the pool lends next, what a pool sets and what it knows nothing of. */
    private static List<String> state(Place place, HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> state = new ArrayList<>();
            state.add("autocommit " + connection.getAutoCommit());
            state.add("read only " + connection.isReadOnly());
            state.add("isolation " + connection.getTransactionIsolation());
            for (String sql : place.choose(
                    List.of("PRAGMA foreign_keys", "PRAGMA busy_timeout", "PRAGMA legacy_alter_table"),
                    List.of("SHOW lock_timeout", "SHOW transaction_isolation", "SHOW search_path"))) {
                try (ResultSet row = statement.executeQuery(sql)) {
                    row.next();
                    state.add(sql + " " + row.getString(1));
                }
            }
            connection.rollback();
            return state;
        }
    }
}
