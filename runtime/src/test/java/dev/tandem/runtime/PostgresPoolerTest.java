package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Behind a pooler that gives each transaction another session, as pgbouncer does: nothing may be left behind in one. */
class PostgresPoolerTest extends PostgresTest {

    private static final String LEFT_BEHIND = """
            SELECT 'prepared: ' || statement FROM pg_prepared_statements
            UNION ALL SELECT 'locked: ' || objid FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
            UNION ALL SELECT 'set: ' || name || ' to ' || setting FROM pg_settings WHERE setting <> reset_val
            UNION ALL SELECT 'temporary: ' || relname FROM pg_class WHERE relpersistence = 't'
            ORDER BY 1""";

    private Turns turns;

    @BeforeEach
    void open_two_sessions() throws SQLException {
        turns = new Turns(List.of(
                database.dataSource().getConnection(), database.dataSource().getConnection()));
    }

    @AfterEach
    void close_them() throws SQLException {
        for (Connection session : turns.sessions) {
            session.close();
        }
    }

    @Test
    void each_transaction_may_have_another_session() {
        List<String> fresh = database.texts(LEFT_BEHIND);
        addMigrations();

        assertThat(behindPooler().migrate().applied()).hasSize(20);

        assertThat(database.texts("SELECT line FROM log ORDER BY line"))
                .hasSize(16)
                .doesNotHaveDuplicates();
        assertThat(turns.taken).containsExactly(0, 1);
        assertThat(behindPooler().migrate().applied()).isEmpty();
        assertClean(fresh);
    }

    @Test
    void a_migration_that_fails_leaves_nothing_in_its_session() {
        List<String> fresh = database.texts(LEFT_BEHIND);
        addMigrations();
        folder.add(
                "0099_bad",
                "SET lock_timeout = 1; SET search_path = b; INSERT INTO a.log VALUES ('bad'); SELECT nothing");

        MigrationException failure = refused(behindPooler());

        assertThat(failure.code()).isEqualTo("TD530");
        assertThat(database.texts("SELECT line FROM log WHERE line = 'bad'")).isEmpty();
        assertClean(fresh);
    }

    @Test
    void what_is_done_without_a_file_is_done_in_one_session_each_too() throws IOException {
        List<String> fresh = database.texts(LEFT_BEHIND);
        addMigrations();
        database.execute("CREATE TABLE log (line text)");

        assertThat(behindPooler().baseline("0000_log")).hasSize(1);
        behindPooler().allPending().migrate();
        Files.writeString(folder.file("0019_row.sql"), "-- it was another");
        behindPooler().acceptEdited("0019_row");

        assertThat(behindPooler().status().isCurrent()).isTrue();
        assertClean(fresh);
    }

    /** Tables, what sets for the session, a trigger that does so too, and rows that fire it. */
    private void addMigrations() {
        folder.add("0000_log", "CREATE TABLE log (line text)")
                .add(
                        "0001_schema",
                        "CREATE SCHEMA a; CREATE SCHEMA b; SET search_path = a; CREATE TABLE other (id int)")
                .add("0002_function", """
                        CREATE FUNCTION sets() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN PERFORM set_config('work_mem', '9MB', false); RETURN new; END $$""")
                .add("0003_trigger", "CREATE TRIGGER t BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION sets()");
        for (int number = 4; number < 20; number++) {
            folder.add("00%02d_row".formatted(number), "INSERT INTO log VALUES ('%02d')".formatted(number));
        }
    }

    private void assertClean(List<String> fresh) {
        for (Connection session : turns.sessions) {
            assertThat(new TestPostgres(OneConnection.of(session)).texts(LEFT_BEHIND))
                    .isEqualTo(fresh);
        }
        assertThat(database.texts("""
                SELECT state FROM pg_stat_activity
                WHERE datname = current_database() AND state LIKE 'idle in transaction%'""")).isEmpty();
    }

    private Migrator behindPooler() {
        DataSource pooler = WatchedSource.of(OneConnection.of(turns.connection()), (number, sql) -> turns.hear(sql));
        return Migrator.forDataSource(pooler).migrations(folder.folder());
    }

    /** Sessions that take turns, a transaction each. */
    private static final class Turns {
        private final List<Connection> sessions;
        private final Set<Integer> taken = new TreeSet<>();
        private int turn;
        private boolean inTransaction;

        private Turns(List<Connection> sessions) {
            this.sessions = sessions;
        }

        private void hear(String sql) {
            inTransaction = sql.startsWith("BEGIN") || (inTransaction && !Heard.endsTransaction(sql));
        }

        private Connection connection() {
            return (Connection) Proxy.newProxyInstance(
                    Turns.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, values) -> call(method, values));
        }

        private Object call(Method method, Object[] values) throws Throwable {
            if (!inTransaction && method.getName().endsWith("Statement")) {
                turn = (turn + 1) % sessions.size();
                taken.add(turn);
            }
            try {
                return method.invoke(sessions.get(turn), values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
