package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.Status.EditedMigration;
import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An edited file is taken for the one that was applied, where somebody says so. */
class AcceptEditedTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void an_accepted_edit_is_no_edit_any_more(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = edited(place, database);
        String applied = hashes(place, database);
        EditedMigration edit = new EditedMigration("0000_a", applied, folder.hash("0000_a"));
        assertThat(migrator(database, folder).status().edited()).containsExactly(edit);

        assertThat(migrator(database, folder).acceptEdited("0000_a")).isEqualTo(edit);

        assertThat(hashes(place, database)).isEqualTo(folder.hash("0000_a")).isNotEqualTo(applied);
        assertThat(migrator(database, folder).status().edited()).isEmpty();
        assertThat(migrator(database, folder).migrate().applied()).hasSize(1);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_row_of_another_tool_can_be_accepted_too(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = edited(place, database);
        String capitals = hashes(place, database).toUpperCase(Locale.ROOT);
        database.execute("UPDATE " + place.ledger() + " SET tag = NULL, hash = '" + capitals + "\n'");

        migrator(database, folder).acceptEdited("0000_a");

        assertThat(hashes(place, database)).isEqualTo(folder.hash("0000_a"));
    }

    /** The journal still has the hash of what was applied. */
    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_start_behind_an_accepted_edit_opens_no_other_file(Place place) throws IOException {
        TestDatabase database = place.database(directory);
        TestFolder folder = edited(place, database);
        migrator(database, folder).acceptEdited("0000_a");
        migrator(database, folder).migrate();
        Files.delete(folder.file("0001_b.sql"));

        assertThat(migrator(database, folder).migrate().alreadyThere()).isEqualTo(2);

        Files.delete(folder.file("0000_a.sql"));
        assertThat(catchThrowableOfType(
                                MigrationException.class,
                                () -> migrator(database, folder).migrate())
                        .code())
                .isEqualTo("TD510");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void what_was_not_edited_is_refused(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = place.folder(directory).add("0000_a", "CREATE TABLE a (id int);");
        assertThat(refused(migrator(database, folder), "0000_a")).hasMessageContaining("it was not applied yet");
        migrator(database, folder).migrate();

        assertThat(refused(migrator(database, folder), "0000_a"))
                .hasMessageStartingWith("error TD527: 0000_a was not edited after it was applied")
                .hasMessageContaining(folder.hash("0000_a"));
        assertThat(refused(migrator(database, folder), "0000_b").code()).isEqualTo("TD525");
    }

    private TestFolder edited(Place place, TestDatabase database) {
        TestFolder folder = place.folder(directory).add("0000_a", "CREATE TABLE a (id int);");
        migrator(database, folder).migrate();
        folder.write("0000_a.sql", "CREATE TABLE a (id int); -- edited".getBytes(StandardCharsets.UTF_8));
        return folder.add("0001_b", "CREATE TABLE b (id int);");
    }

    private static String hashes(Place place, TestDatabase database) {
        return database.texts("SELECT hash FROM " + place.ledger()).get(0);
    }

    private static Migrator migrator(TestDatabase database, TestFolder folder) {
        return Migrator.forDataSource(database.dataSource()).migrations(folder.folder());
    }

    private static MigrationException refused(Migrator migrator, String tag) {
        return catchThrowableOfType(MigrationException.class, () -> migrator.acceptEdited(tag));
    }
}
