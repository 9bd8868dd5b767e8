package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteMigrationTest {

    @TempDir
    Path directory;

    private TestSqlite database;
    private TestFolder folder;

    @BeforeEach
    void set_up() {
        database = TestSqlite.in(directory);
        folder = new TestFolder(directory.resolve("sqlite"), "sqlite");
    }

    private Migrator migrator() {
        return Migrator.forDataSource(database.dataSource()).migrations(folder.folder());
    }

    @Test
    void an_empty_database_gets_every_migration_in_order() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);", "CREATE INDEX i ON users (id);");
        folder.add("0001_name", "ALTER TABLE users ADD name text; INSERT INTO users VALUES (1, 'a;b');");

        Report report = migrator().migrate();

        assertThat(report.applied())
                .extracting(Report.AppliedMigration::tag)
                .containsExactly("0000_users", "0001_name");
        assertThat(database.texts("SELECT name FROM users")).containsExactly("a;b");
        assertThat(migrator().status().isCurrent()).isTrue();
    }

    @Test
    void a_second_start_finds_nothing_to_do() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        migrator().migrate();

        Report report = migrator().migrate();

        assertThat(report.applied()).isEmpty();
        assertThat(report.alreadyThere()).isEqualTo(1);
    }
}
