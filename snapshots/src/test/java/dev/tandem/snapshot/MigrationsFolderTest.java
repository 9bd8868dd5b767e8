package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

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

    static Migration users(String... columns) {
        List<ColumnSchema> list = List.of(columns).stream()
                .map(name -> ColumnSchema.of(name, SqlType.of("text")))
                .toList();
        Schema schema = Schema.EMPTY.withTables(NamedSet.of(TableSchema.of(QualifiedName.of("users"), list)));
        Plan plan = new Plan(List.of(Statement.frame("CREATE TABLE users;")), List.of());
        return Migration.of("add users", plan, schema);
    }
}
