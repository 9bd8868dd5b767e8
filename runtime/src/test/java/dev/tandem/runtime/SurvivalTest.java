package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that a table of parents has, behind a rebuild as we generate it and as drizzle-kit does. */
class SurvivalTest extends PlaceTest {

    private static final String[] BY_DRIZZLE = {
        "PRAGMA foreign_keys=OFF;",
        """
        CREATE TABLE `__new_parents` (
        \t`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
        \t`name` text NOT NULL,
        \t`size` integer NOT NULL,
        \tCONSTRAINT "size_check" CHECK("__new_parents"."size" > 0)
        );
        """,
        "INSERT INTO `__new_parents`(\"id\", \"name\", \"size\") SELECT \"id\", \"name\", \"size\" FROM `parents`;",
        "DROP TABLE `parents`;",
        "ALTER TABLE `__new_parents` RENAME TO `parents`;",
        "PRAGMA foreign_keys=ON;",
        "CREATE INDEX `large_parents` ON `parents` (`size`) WHERE \"parents\".\"size\" > 1;"
    };

    @ParameterizedTest(name = "{0}, foreign keys {1}")
    @CsvSource({"generated, on", "generated, off", "by drizzle-kit, on", "by drizzle-kit, off"})
    void nothing_is_lost(String rebuild, String foreignKeys) {
        TestSqlite on = TestSqlite.in(directory);
        ParentRebuild program = ParentRebuild.filled(Place.SQLITE_WAL, directory);
        TestFolder folder = program.folder();
        migrator(on, folder).migrate();
        on.execute("UPDATE parents SET name = 'none' WHERE name IS NULL");
        List<String> kids = on.rows("SELECT * FROM kids ORDER BY id");
        List<String> parents = on.rows("SELECT * FROM parents ORDER BY id");
        TestSqlite database = on.with(config -> config.enforceForeignKeys(foreignKeys.equals("on")));

        folder.add("0002_rebuild", rebuild.equals("generated") ? new String[] {program.generated()} : BY_DRIZZLE);
        migrator(database, folder).migrate();

        assertThat(on.rows("SELECT * FROM parents ORDER BY id")).as("rows").isEqualTo(parents);
        assertThat(on.rows("SELECT * FROM kids ORDER BY id"))
                .as("child rows")
                .isEqualTo(kids)
                .isNotEmpty();
        assertEverythingIsThere(on);
        assertEverythingWorks(on);
    }

    private static void assertEverythingIsThere(TestSqlite database) {
        assertThat(database.rows("SELECT \"table\", \"from\", \"to\", on_delete FROM pragma_foreign_key_list('kids')"))
                .as("the key of the children")
                .containsExactly("parents | parent_id | id | CASCADE");
        assertThat(database.texts("PRAGMA foreign_key_check")).isEmpty();
        assertThat(database.texts("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(database.texts("SELECT sql FROM sqlite_master WHERE name = 'large_parents'"))
                .as("the partial index")
                .singleElement()
                .satisfies(sql -> assertThat(sql).contains("WHERE").endsWith("> 1"));
        assertThat(database.rows("SELECT * FROM named WHERE id = 1"))
                .as("the view")
                .hasSize(1);
        assertThat(database.texts("SELECT sql FROM sqlite_master"))
                .noneMatch(sql -> String.valueOf(sql).contains("__new_"));
    }

    private static void assertEverythingWorks(TestSqlite database) {
        assertThatThrownBy(() -> database.execute("INSERT INTO parents (name, size) VALUES ('x', 0)"))
                .as("the check")
                .hasStackTraceContaining("size_check");
        assertThatThrownBy(() -> database.execute("INSERT INTO parents (name, size) VALUES (NULL, 1)"))
                .as("what the rebuild was for")
                .hasStackTraceContaining("NOT NULL");
        database.execute("INSERT INTO parents (name, size) VALUES ('new', 1)", "DELETE FROM parents WHERE id = 1");
        assertThat(database.texts("SELECT id FROM parents WHERE name = 'new'"))
                .as("the numbers that were used are not used again")
                .containsExactly("2001");
        assertThat(database.texts("SELECT line FROM log")).as("the trigger").contains("parent 2001");
        assertThat(database.texts("SELECT id FROM kids WHERE parent_id = 1"))
                .as("the cascade")
                .isEmpty();
    }
}
