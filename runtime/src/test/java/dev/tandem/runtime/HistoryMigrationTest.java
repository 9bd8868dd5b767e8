package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.Status.EditedMigration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is pending, and what is refused, by what the ledger remembers. */
class HistoryMigrationTest extends SqliteTest {

    @Test
    void a_file_edited_after_it_was_applied_is_refused_when_something_is_pending() {
        two();
        folder.write("0001_b.sql", "CREATE TABLE b (id, more);".getBytes(StandardCharsets.UTF_8));

        assertThat(migrate().applied()).isEmpty();
        folder.add("0002_c", "CREATE TABLE c (id);");

        assertThat(refused()).hasMessageStartingWith("error TD520: 0001_b was edited after it was applied");
        assertThat(migrator().status().edited())
                .extracting(EditedMigration::tag)
                .containsExactly("0001_b");
    }

    @Test
    void other_line_ends_are_no_edit() {
        folder.add("0000_a", "CREATE TABLE a (\n  id\n);\n");
        migrate();
        folder.write("0000_a.sql", "CREATE TABLE a (\r\n  id\r\n);\r\n".getBytes(StandardCharsets.UTF_8));
        folder.add("0001_b", "CREATE TABLE b (id);");
        migrate();
        folder.write("0001_b.sql", "CREATE TABLE b (id);".getBytes(StandardCharsets.UTF_8));

        assertThat(migrator().status().edited()).isEmpty();
        assertThat(migrator().status().isCurrent()).isTrue();
    }

    @Test
    void a_missing_file_is_refused_even_if_it_was_applied_when_something_is_pending() throws IOException {
        two();
        Files.delete(folder.file("0000_a.sql"));
        folder.add("0002_c", "CREATE TABLE c (id);");

        assertThat(refused().code()).isEqualTo("TD510");
        assertThat(migrator().status().missingFiles()).containsExactly("0000_a");
        assertThat(migrator().status().edited()).isEmpty();
    }

    @Test
    void a_pending_migration_below_an_applied_one_is_refused_unless_allowed() {
        folder.addAt(2000, "0001_b", "CREATE TABLE b (id);");
        migrate();
        TestFolder merged = new TestFolder(directory.resolve("merged"), "sqlite");
        merged.addAt(1000, "0000_a", "CREATE TABLE a (id);").addAt(2000, "0001_b", "CREATE TABLE b (id);");
        folder = merged;

        assertThat(refused())
                .hasMessageStartingWith("error TD521: 0000_a is pending and stands before 0001_b, which is applied");
        assertThat(migrator().status().outOfOrder()).containsExactly("0000_a");
        assertThat(migrator().outOfOrder(OutOfOrder.ALLOW).migrate().applied()).hasSize(1);
    }

    @Test
    void a_migration_with_an_earlier_time_at_the_end_of_the_journal_is_applied() {
        folder.addAt(9000, "0000_a", "CREATE TABLE a (id);");
        migrate();
        folder.addAt(8000, "0001_b", "CREATE TABLE b (id);");

        assertThat(migrate().applied()).extracting(Report.AppliedMigration::tag).containsExactly("0001_b");
    }

    @Test
    void an_older_program_is_refused_on_a_newer_database() {
        two();
        folder.withoutLastEntry();

        assertThat(refused()).hasMessageStartingWith("error TD522: the database is ahead of this program: 0001_b");
        List<String> warnings = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void warning(String message) {
                warnings.add(message);
            }
        };
        Report report =
                migrator().databaseAhead(DatabaseAhead.WARN).listener(listener).migrate();
        assertThat(report.warnings()).containsExactlyElementsOf(warnings).hasSize(1);
        assertThat(migrator().status().unexplained()).containsExactly(new Status.UnexplainedRow("0001_b", true));
    }

    @Test
    void rows_that_others_wrote_and_nothing_explains_are_only_found() {
        two();
        database.execute("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('abc', 5)");
        folder.add("0002_c", "CREATE TABLE c (id);");

        assertThat(migrate().applied()).hasSize(1);
        assertThat(migrate().warnings()).isEmpty();
        assertThat(migrator().status().unexplained())
                .containsExactly(new Status.UnexplainedRow("hash abc, created_at 5", false));
    }

    @Test
    void a_row_of_others_with_another_hash_is_an_edit_but_no_failed_start() {
        two();
        database.execute("UPDATE __drizzle_migrations SET hash = 'abc', tag = NULL WHERE tag = '0000_a'");
        folder.add("0002_c", "CREATE TABLE c (id);");

        assertThat(migrate().applied()).hasSize(1);
        assertThat(migrator().status().edited())
                .containsExactly(new EditedMigration("0000_a", "abc", folder.hash("0000_a")));
    }

    @Test
    void a_row_of_others_with_the_tag_in_place_of_the_hash_explains_the_entry() {
        two();
        database.execute("UPDATE __drizzle_migrations SET hash = tag, tag = NULL, created_at = 7 WHERE tag = '0000_a'");

        assertThat(migrate().applied()).isEmpty();
        assertThat(migrator().status().isCurrent()).isTrue();
    }

    @Test
    void files_with_the_same_bytes_are_each_applied() {
        folder.add("0000_add", "CREATE TABLE a (id);").add("0001_drop", "DROP TABLE a;");
        migrate();
        folder.add("0002_add", "CREATE TABLE a (id);").add("0003_drop", "DROP TABLE a;");

        assertThat(migrate().applied()).hasSize(2);
        assertThat(migrate().applied()).isEmpty();
    }

    @Test
    void a_renumbered_migration_is_known_by_its_hash() {
        two();
        TestFolder rebased = new TestFolder(directory.resolve("rebased"), "sqlite");
        rebased.addAt(77_000, "0005_a", "CREATE TABLE a (id);").addAt(78_000, "0006_b", "CREATE TABLE b (id);");
        folder = rebased;

        assertThat(migrate().applied()).isEmpty();
        assertThat(migrator().status().isCurrent()).isTrue();
    }

    @Test
    void files_with_the_same_bytes_are_told_apart_by_their_order_when_they_were_renumbered() {
        folder.add("0000_on", "CREATE TABLE a (id);")
                .add("0001_off", "DROP TABLE a")
                .add("0002_on", "CREATE TABLE a (id);");
        migrate();
        database.execute("UPDATE __drizzle_migrations SET applied_on = rowid");
        folder = new TestFolder(directory.resolve("rebased"), "sqlite")
                .addAt(77_000, "0005_on", "CREATE TABLE a (id);")
                .addAt(78_000, "0006_off", "DROP TABLE a")
                .addAt(79_000, "0007_on", "CREATE TABLE a (id);");

        assertThat(migrator().status().applied())
                .extracting(applied -> applied.appliedOn().orElseThrow().toEpochMilli())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void two_entries_of_one_tag_or_one_time_are_refused() {
        folder.addAt(5, "0000_a", "SELECT 1").entry(6, "0000_A", "");
        assertThat(refused().code()).isEqualTo("TD505");

        folder.withoutLastEntry().entry(5, "0001_b", "");
        assertThat(refused()).hasMessageStartingWith("error TD505: 0000_a and 0001_b have the same \"when\": 5");
    }

    @Test
    void a_database_with_tables_and_no_ledger_is_refused() {
        database.execute("CREATE TABLE old (id)");
        folder.add("0000_a", "CREATE TABLE a (id);");

        assertThat(refused().code()).isEqualTo("TD523");
        assertThat(migrator().ledger("plugin_migrations").migrate().applied()).hasSize(1);
    }

    @Test
    void two_folders_live_in_one_database_with_a_ledger_each() {
        two();
        TestFolder plugin = new TestFolder(directory.resolve("plugin"), "sqlite").add("0000_p", "CREATE TABLE p (id);");

        Migrator ofPlugin = Migrator.forDataSource(database.dataSource())
                .migrations(plugin.folder())
                .ledger("odd \"name\"");

        assertThat(ofPlugin.migrate().applied()).hasSize(1);
        assertThat(ofPlugin.status().isCurrent()).isTrue();
        assertThat(migrate().applied()).isEmpty();
    }

    @Test
    void a_table_that_is_no_ledger_is_refused() {
        database.execute(
                "CREATE TABLE __drizzle_migrations (id, name)", "INSERT INTO __drizzle_migrations VALUES (1, 'x')");
        folder.add("0000_a", "CREATE TABLE a (id);");

        assertThat(refused().code()).isEqualTo("TD524");
    }

    @Test
    void the_status_says_when_each_was_applied_and_changes_nothing() {
        folder.add("0000_a", "CREATE TABLE a (id);");

        assertThat(migrator().status().pending()).containsExactly("0000_a");
        assertThat(database.texts("SELECT name FROM sqlite_master")).isEmpty();
        migrate();
        assertThat(migrator().status().applied()).singleElement().satisfies(applied -> {
            assertThat(applied.appliedOn()).isPresent();
            assertThat(applied.took()).isPresent();
        });
    }

    private void two() {
        folder.add("0000_a", "CREATE TABLE a (id);").add("0001_b", "CREATE TABLE b (id);");
        migrate();
    }
}
