package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.Column;
import dev.tandem.declare.Model;
import dev.tandem.declare.Table;
import dev.tandem.scenarios.database.Database;
import dev.tandem.tooling.rename.RenameFlags;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies that are linked to their table, and indexes that are to be built concurrently, which no model declares. */
@Tag("interop")
class LinkedPolicyTest {

    @TempDir
    private Path out;

    /** What drizzle-kit's schema says at first. */
    public static final class First extends Model {
        public final Owned notes = table("notes", new Owned());

        public static final class Owned extends Table {
            public final Column<Integer> id = integer("id").primaryKey();
            public final Column<String> owner = text("owner");

            {
                index(owner).named("notes_owner");
            }
        }
    }

    /** What it says then. */
    public static final class Second extends Model {
        public final Written notes = table("notes", new Written());

        public static final class Written extends Table {
            public final Column<Integer> id = integer("id").primaryKey();
            public final Column<String> owner = text("owner");
            public final Column<String> body = text("body");

            {
                index(owner).named("notes_owner");
            }
        }
    }

    @Test
    void both_stay_when_tandem_goes_on_behind_drizzle_kit() throws Exception {
        Project project = new Project(out, Database.POSTGRES);
        DrizzleKit kit = new DrizzleKit(Database.POSTGRES, out.resolve("postgres"));
        kit.generate("linked/postgres.ts", "first");
        assertThat(Files.readString(out.resolve("postgres/0000_first.sql")))
                .contains("CREATE POLICY \"own\"", "CREATE INDEX CONCURRENTLY");

        assertThat(project.generate(First.class, RenameFlags.NONE)).isEmpty();
        assertThat(project.generate(Second.class, RenameFlags.NONE)
                        .orElseThrow()
                        .sql())
                .isEqualTo("ALTER TABLE \"notes\" ADD COLUMN \"body\" text;\n");
        assertThat(kit.check().output()).contains("Everything's fine");
        assertThat(kit.generate("linked/postgres.ts", "second").output()).contains("No schema changes");
    }
}
