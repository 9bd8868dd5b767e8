package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.plan.Part;
import dev.tandem.plan.Plan;
import dev.tandem.plan.Statement;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationsFolderTest {

    static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(1_795_230_034_715L), ZoneOffset.UTC);

    @TempDir
    Path out;

    @Test
    void a_folder_that_is_not_there_has_no_snapshot() {
        MigrationsFolder folder = MigrationsFolder.open(out.resolve("new"), CLOCK);
        assertThat(folder.dialect(SnapshotFormat.SQLITE).latestSnapshot()).isEqualTo(Snapshot.NONE);
        assertThat(out.resolve("new")).doesNotExist();
    }

    @Test
    void to_write_nothing_leaves_no_trace() {
        MigrationsFolder folder = MigrationsFolder.open(out.resolve("new"), CLOCK);
        assertThat(folder.write(Map.of())).isEmpty();
        assertThat(out.resolve("new")).doesNotExist();
    }

    @Test
    void a_migration_is_written_with_its_snapshot_and_its_entry() throws IOException {
        MigrationsFolder folder = MigrationsFolder.open(out, CLOCK);
        Written written = folder.dialect(SnapshotFormat.SQLITE).write(users("id"));
        assertThat(written.tag()).isEqualTo("0000_add_users");
        assertThat(written.sql()).hasContent("CREATE TABLE users;");
        assertThat(out.resolve("sqlite/meta/_journal.json")).content().isEqualTo("""
                {
                  "version": "7",
                  "dialect": "sqlite",
                  "entries": [
                    {
                      "idx": 0,
                      "version": "6",
                      "when": 1795230034715,
                      "tag": "0000_add_users",
                      "breakpoints": true,
                      "tandem": {
                        "hash": "%s"
                      }
                    }
                  ]
                }""".formatted(
                        Sha256.hex(Files.readAllBytes(written.sql()))));
        assertThat(out.resolve(".gitattributes")).hasContent("*.sql -text");
        Snapshot last =
                MigrationsFolder.open(out, CLOCK).dialect(SnapshotFormat.SQLITE).latestSnapshot();
        assertThat(last.schema()).isEqualTo(users("id").schema());
        assertThat(last.prevId()).isEqualTo(Snapshot.NO_ID);
    }

    @Test
    void the_next_migration_stands_behind_the_last_in_number_time_and_chain() {
        MigrationsFolder folder = MigrationsFolder.open(out, CLOCK);
        DialectFolder postgres = folder.dialect(SnapshotFormat.POSTGRES);
        postgres.write(users("id"));
        Snapshot first = postgres.latestSnapshot();
        Written second = postgres.write(users("id", "age"));
        assertThat(second.tag()).isEqualTo("0001_add_users");
        assertThat(postgres.latestSnapshot().prevId()).isEqualTo(first.id());
        assertThat(out.resolve("postgres/meta/_journal.json"))
                .content()
                .contains("\"when\": 1795230035715")
                .contains("\"dialect\": \"postgresql\"");
    }

    @Test
    void both_dialects_are_written_together() {
        MigrationsFolder folder = MigrationsFolder.open(out, CLOCK);
        List<Written> written =
                folder.write(Map.of(SnapshotFormat.SQLITE, users("id"), SnapshotFormat.POSTGRES, users("id")));
        assertThat(written).extracting(Written::tag).containsExactly("0000_add_users", "0000_add_users");
        assertThat(written).allSatisfy(migration -> {
            assertThat(migration.sql()).exists();
            assertThat(migration.snapshot()).exists();
        });
    }

    @Test
    void a_migration_in_parts_has_an_entry_for_each_and_one_snapshot_behind_the_last() throws IOException {
        MigrationsFolder folder = MigrationsFolder.open(out, CLOCK);
        DialectFolder postgres = folder.dialect(SnapshotFormat.POSTGRES);
        postgres.write(users("id"));
        String before = postgres.latestSnapshot().id();

        Written written = postgres.write(inTwoParts("id", "age"));

        assertThat(written.files())
                .extracting(Written.File::tag)
                .containsExactly("0001_add_age", "0002_add_age_indexes");
        assertThat(written.files().get(0).sql()).content().isEqualTo("""
                -- Part 1 of 2 of add_age: columns
                ALTER TABLE users;
                """);
        assertThat(written.files().get(1).sql()).content().isEqualTo("""
                -- tandem:no-transaction
                -- Part 2 of 2 of add_age: indexes
                CREATE INDEX;
                """);
        assertThat(written.snapshot()).hasFileName("0002_snapshot.json").exists();
        assertThat(out.resolve("postgres/meta/0001_snapshot.json")).doesNotExist();
        assertThat(out.resolve("postgres/meta/_journal.json"))
                .content()
                .containsSubsequence("1795230034715", "1795230035715", "0001_add_age", "1795230036715", "0002_add_age");
        Snapshot last = MigrationsFolder.open(out, CLOCK)
                .dialect(SnapshotFormat.POSTGRES)
                .latestSnapshot();
        assertThat(last.prevId()).isEqualTo(before);
        assertThat(last.schema()).isEqualTo(users("id", "age").schema());
    }

    @Test
    void what_follows_a_migration_in_parts_goes_on_behind_its_last() {
        MigrationsFolder folder = MigrationsFolder.open(out, CLOCK);
        DialectFolder postgres = folder.dialect(SnapshotFormat.POSTGRES);
        postgres.write(inTwoParts("id"));
        String parts = postgres.latestSnapshot().id();
        assertThat(postgres.write(users("id", "age")).tag()).isEqualTo("0002_add_users");
        assertThat(postgres.latestSnapshot().prevId()).isEqualTo(parts);
    }

    private static Migration inTwoParts(String... columns) {
        Part quick = new Part("", "columns", true, List.of(Statement.frame("ALTER TABLE users;")));
        Part slow = new Part("indexes", "indexes", false, List.of(Statement.frame("CREATE INDEX;")));
        return Migration.of("add age", new Plan(List.of(quick, slow), List.of()), schema(columns));
    }

    static Migration users(String... columns) {
        Plan plan = Plan.inOnePart(List.of(Statement.frame("CREATE TABLE users;")), List.of());
        return Migration.of("add users", plan, schema(columns));
    }

    private static Schema schema(String... columns) {
        List<ColumnSchema> list = List.of(columns).stream()
                .map(name -> ColumnSchema.of(name, SqlType.of("text")))
                .toList();
        return Schema.EMPTY.withTables(NamedSet.of(TableSchema.of(QualifiedName.of("users"), list)));
    }
}
