package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.tooling.rename.RenameFlags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What folders of drizzle-kit look like after some years: Tandem goes on behind them and applies them all the same. */
class GrownFolderTest {

    private static final String JOURNAL = "meta/_journal.json";

    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource
    void journals_keep_the_version_and_the_word_for_the_database_that_they_began_with(Database kind) throws Exception {
        folderOfDrizzleKit(kind);
        change(
                kind,
                JOURNAL,
                text -> text.replaceFirst("\"version\": \"7\"", "\"version\": \"5\"")
                        .replaceFirst("\"dialect\": \"postgresql\"", "\"dialect\": \"pg\"")
                        .replaceFirst("\"version\": \"[67]\",(\\s+\"when\")", "\"version\": \"5\",$1"));

        goesOn(kind, "0002_");

        assertThat(text(kind, JOURNAL)).contains("\"version\": \"5\"");
    }

    @ParameterizedTest
    @EnumSource
    void numbers_are_left_out_where_entries_were_removed(Database kind) throws Exception {
        folderOfDrizzleKit(kind);
        change(kind, JOURNAL, text -> text.replace("\"idx\": 1", "\"idx\": 6").replace("0001_", "0006_"));
        rename(kind, sql(kind, "0001"), sql(kind, "0001").replace("0001_", "0006_"));
        rename(kind, "meta/0001_snapshot.json", "meta/0006_snapshot.json");

        goesOn(kind, "0007_");
    }

    @ParameterizedTest
    @EnumSource
    void files_lie_there_that_no_entry_names(Database kind) throws Exception {
        folderOfDrizzleKit(kind);
        Files.writeString(folder(kind).resolve("0001_first_try.sql"), "this is no SQL;");
        Files.writeString(folder(kind).resolve("0002_second_try.sql"), "nor is this;");

        goesOn(kind, "0002_");
    }

    @ParameterizedTest
    @EnumSource
    void a_snapshot_names_a_parent_that_is_not_there(Database kind) throws Exception {
        folderOfDrizzleKit(kind);
        change(kind, "meta/0001_snapshot.json", text -> text.replaceFirst("(\"prevId\": \")[0-9a-f]{8}", "$100000001"));

        goesOn(kind, "0002_");
    }

    @ParameterizedTest
    @EnumSource
    void a_snapshot_knows_less_than_its_file_made(Database kind) throws Exception {
        folderOfDrizzleKit(kind);
        change(kind, sql(kind, "0001"), text -> text + """
                --> statement-breakpoint
                CREATE TABLE by_hand (id integer);
                --> statement-breakpoint
                CREATE INDEX by_hand_too ON users (name);""");

        goesOn(kind, "0002_");
    }

    @ParameterizedTest
    @EnumSource
    void a_snapshot_knows_more_than_its_file_made(Database kind) throws Exception {
        folderOfDrizzleKit(kind);
        change(
                kind,
                sql(kind, "0001"),
                text -> text.replaceFirst("(?m)^CREATE INDEX .users_city_index.*", "SELECT 1;"));

        goesOn(kind, "0002_");
    }

    @ParameterizedTest
    @EnumSource
    void the_ledger_has_a_row_that_no_entry_explains_and_one_of_a_file_that_was_edited(Database kind) throws Exception {
        folderOfDrizzleKit(kind);
        try (Scratch database = kind.scratch()) {
            project(kind).migrate(database);
            String ledger = kind == Database.POSTGRES ? "drizzle.__drizzle_migrations" : "__drizzle_migrations";
            execute(database, "UPDATE " + ledger + " SET tag = NULL, applied_on = NULL, took_ms = NULL");
            execute(database, "INSERT INTO " + ledger + " (hash, created_at) VALUES ('0ff', 1700000000000)");
            change(kind, sql(kind, "0001"), text -> "-- edited\n" + text);
            project(kind).generate(GrowingModel.THIRD.load(), RenameFlags.NONE);

            project(kind).migrate(database);
            project(kind).migrate(database);

            assertThat(count(database, ledger)).isEqualTo(4);
            assertThat(count(database, "users WHERE zip = 1 AND city = ''")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void lines_end_as_on_windows_or_not_at_all(Database kind) throws Exception {
        folderOfDrizzleKit(kind);
        change(kind, sql(kind, "0000"), text -> text.replace("\n", "\r\n"));
        change(kind, sql(kind, "0001"), text -> text.replaceFirst("\\s+$", ""));

        goesOn(kind, "0002_");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_has_no_breakpoints_and_ends_in_an_empty_piece(Database kind) throws Exception {
        folderOfDrizzleKit(kind);
        change(
                kind,
                sql(kind, "0000"),
                text -> "-- by hand: é\n"
                        + text.replace("--> statement-breakpoint", "")
                        + "\n--> statement-breakpoint\n-- the end\n--> statement-breakpoint\n");

        goesOn(kind, "0002_");
    }

    @Test
    void a_block_of_code_stands_between_statements() throws Exception {
        folderOfDrizzleKit(Database.POSTGRES);
        change(
                Database.POSTGRES,
                sql(Database.POSTGRES, "0001"),
                text -> """
                DO $$ BEGIN
                  CREATE TYPE "mood" AS ENUM('a', 'b; --> statement-breakpoint');
                EXCEPTION WHEN duplicate_object THEN null;
                END $$;
                """.replace("statement-breakpoint", "no breakpoint") + text);

        goesOn(Database.POSTGRES, "0002_");
    }

    @Test
    void a_file_ends_the_transaction_that_it_runs_in_and_leaves_one_open() throws Exception {
        folderOfDrizzleKit(Database.SQLITE);
        try (Scratch database = Database.SQLITE.scratch()) {
            project(Database.SQLITE).migrate(database);
            execute(database, "INSERT INTO users (email, prefs) VALUES ('a', '{}')");
            execute(database, "INSERT INTO notes (user_id) VALUES (1)");
            project(Database.SQLITE).generate(GrowingModel.THIRD.load(), RenameFlags.NONE);
            change(Database.SQLITE, sql(Database.SQLITE, "0002"), text -> """
                    COMMIT TRANSACTION;
                    --> statement-breakpoint
                    PRAGMA foreign_keys=OFF;
                    --> statement-breakpoint
                    BEGIN TRANSACTION;
                    --> statement-breakpoint
                    CREATE TABLE seats_2 (`row` integer NOT NULL, place text NOT NULL, PRIMARY KEY(`row`, place));
                    DROP TABLE seats;
                    ALTER TABLE seats_2 RENAME TO seats;
                    --> statement-breakpoint
                    """ + text + """

                    --> statement-breakpoint
                    COMMIT TRANSACTION;
                    --> statement-breakpoint
                    PRAGMA foreign_keys=ON;
                    --> statement-breakpoint
                    BEGIN TRANSACTION;
                    """);

            project(Database.SQLITE).migrate(database);

            assertThat(count(database, "notes")).isOne();
            assertThat(count(database, "__drizzle_migrations")).isEqualTo(3);
        }
    }

    /** Two migrations, of which the journal says no more than drizzle-kit would. */
    private void folderOfDrizzleKit(Database kind) throws IOException {
        project(kind).generate(GrowingModel.FIRST.load(), RenameFlags.NONE);
        project(kind).generate(GrowingModel.SECOND.load(), RenameFlags.NONE);
        change(kind, JOURNAL, text -> text.replaceAll("\"hash\": \"[0-9a-f]{64}\"(,)?", ""));
    }

    /** Applies what is there, writes the next migration, and applies that. */
    private void goesOn(Database kind, String next) throws SQLException, IOException {
        try (Scratch database = kind.scratch()) {
            project(kind).migrate(database);
            assertThat(project(kind).generate(GrowingModel.SECOND.load(), RenameFlags.NONE))
                    .isEmpty();
            assertThat(project(kind).generate(GrowingModel.THIRD.load(), RenameFlags.NONE))
                    .isPresent();
            project(kind).migrate(database);

            assertThat(text(kind, JOURNAL)).contains("\"tag\": \"" + next);
            assertThat(count(database, "users WHERE zip = 1 AND city = ''")).isZero();
        }
    }

    private Project project(Database kind) {
        return new Project(out, kind);
    }

    private Path folder(Database kind) {
        return out.resolve(kind.toString());
    }

    private String text(Database kind, String file) throws IOException {
        return Files.readString(folder(kind).resolve(file));
    }

    private void change(Database kind, String file, UnaryOperator<String> edit) throws IOException {
        String text = text(kind, file);
        String edited = edit.apply(text);
        assertThat(edited).isNotEqualTo(text);
        Files.writeString(folder(kind).resolve(file), edited);
    }

    /** The name of the file that begins so. */
    private String sql(Database kind, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder(kind))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(start) && name.endsWith(".sql"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void rename(Database kind, String from, String to) throws IOException {
        Files.move(folder(kind).resolve(from), folder(kind).resolve(to));
    }

    private static void execute(Scratch database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Scratch database, String rows) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM " + rows)) {
            result.next();
            return result.getInt(1);
        }
    }
}
