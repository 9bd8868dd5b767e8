package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Databases that were versioned by SQLite's own number. */
class UserVersionTest extends SqliteTest {

    private static final Map<Integer, String> KNOWN = Map.of(6, "0000_a", 7, "0001_b");

    @Test
    void a_known_version_says_what_counts_as_applied() {
        legacy(7);

        assertThat(taking().migrate().applied())
                .extracting(Report.AppliedMigration::tag)
                .containsExactly("0002_c");
        assertThat(version()).isEqualTo("7");
    }

    @Test
    void the_number_is_read_once_and_then_the_ledger_decides() {
        legacy(6);
        database.execute("DROP TABLE b");
        taking().migrate();
        database.execute("PRAGMA user_version = 99");

        assertThat(taking().migrate().applied()).isEmpty();
        folder.add("0003_d", "CREATE TABLE d (id);");
        assertThat(taking().migrate().applied()).hasSize(1);
    }

    @Test
    void an_unknown_version_is_refused_with_those_that_are_known() {
        legacy(5);

        assertThat(refused(taking()))
                .hasMessageStartingWith("error TD560: user_version is 5")
                .hasMessageContaining("{6=0000_a, 7=0001_b}");
        assertThat(database.texts("SELECT name FROM sqlite_master")).containsExactly("a", "b");
    }

    @Test
    void version_zero_is_an_empty_database_or_must_be_known() {
        three();
        assertThat(taking().migrate().applied()).hasSize(3);

        database = TestSqlite.in(newDirectory());
        database.execute("CREATE TABLE a (id)");
        assertThat(refused(taking())).hasMessageStartingWith("error TD560: user_version is 0");
        assertThat(taking().adoptUnversioned("0000_a").migrate().applied()).hasSize(2);
    }

    @Test
    void version_zero_can_be_named() {
        three();
        Migrator migrator = migrator().legacyUserVersion(Map.of(0, "0000_a"));
        assertThat(migrator.migrate().applied()).hasSize(3);

        database = TestSqlite.in(newDirectory());
        database.execute("CREATE TABLE a (id)");
        assertThat(migrator().legacyUserVersion(Map.of(0, "0000_a")).migrate().applied())
                .hasSize(2);
    }

    @Test
    void a_known_version_without_tables_is_refused() {
        three();
        database.execute("PRAGMA user_version = 7");

        assertThat(refused(taking()).code()).isEqualTo("TD562");
        assertThat(database.texts("SELECT name FROM sqlite_master")).isEmpty();
    }

    @Test
    void twenty_threads_take_over_once() throws Exception {
        legacy(7);

        AtOnce.run(20, taking().mirrorUserVersion().listener(new MigrationListener() {})::migrate);

        assertThat(migrator().status().isCurrent()).isTrue();
        assertThat(migrator().status().unexplained()).isEmpty();
    }

    @Test
    void an_unknown_tag_and_an_empty_map_are_told() {
        three();

        assertThat(refused(migrator().legacyUserVersion(Map.of(1, "0001"))).code())
                .isEqualTo("TD525");
        assertThatIllegalArgumentException().isThrownBy(() -> migrator().legacyUserVersion(Map.of()));
    }

    @Test
    void the_mirror_follows_each_migration_in_its_transaction() {
        three();
        folder.add("0003_bad", "CREATE TABLE d (id);", "INSERT INTO nowhere VALUES (1);");

        assertThat(refused(migrator().mirrorUserVersion()).code()).isEqualTo("TD530");

        assertThat(version()).isEqualTo("3");
    }

    @Test
    void the_mirror_follows_a_baseline_and_catches_up_where_nothing_is_pending() {
        three();
        database.execute("CREATE TABLE a (id)");
        migrator().mirrorUserVersion().baseline("0001_b");
        assertThat(version()).isEqualTo("2");
        migrator().baseline("0002_c");
        assertThat(version()).isEqualTo("2");

        assertThat(migrator().mirrorUserVersion().migrate().warnings()).isEmpty();
        assertThat(version()).isEqualTo("3");
    }

    @Test
    void a_higher_number_is_left_to_whoever_wrote_it() {
        legacy(7);

        Report report = taking().mirrorUserVersion().migrate();

        assertThat(version()).isEqualTo("7");
        assertThat(report.warnings()).anyMatch(warning -> warning.startsWith("user_version is 7, and 3 migrations"));
    }

    @Test
    void an_older_program_does_not_turn_the_number_back() {
        three();
        migrator().mirrorUserVersion().migrate();
        folder.withoutLastEntry();

        migrator().mirrorUserVersion().databaseAhead(DatabaseAhead.WARN).migrate();

        assertThat(version()).isEqualTo("3");
    }

    @Test
    void on_postgres_both_are_refused() {
        TestFolder postgres = new TestFolder(directory.resolve("postgres"), "postgresql");
        Migrator migrator =
                Migrator.forDataSource(TestPostgres.create().dataSource()).migrations(postgres.folder());

        assertThat(refused(migrator.mirrorUserVersion()).code()).isEqualTo("TD561");
        assertThat(catchThrowableOfType(
                                MigrationException.class,
                                () -> migrator.legacyUserVersion(KNOWN).dryRun())
                        .code())
                .isEqualTo("TD561");
    }

    private void legacy(int version) {
        three();
        database.execute("CREATE TABLE a (id)", "CREATE TABLE b (id)", "PRAGMA user_version = " + version);
    }

    private void three() {
        folder.add("0000_a", "CREATE TABLE a (id);")
                .add("0001_b", "CREATE TABLE b (id);")
                .add("0002_c", "CREATE TABLE c (id);");
    }

    private Path newDirectory() {
        Path other = directory.resolve("other");
        assertThat(other.toFile().mkdir()).isTrue();
        return other;
    }

    private Migrator taking() {
        return migrator().legacyUserVersion(KNOWN);
    }

    private String version() {
        return database.texts("PRAGMA user_version").get(0);
    }
}
