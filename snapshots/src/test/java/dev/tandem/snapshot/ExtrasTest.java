package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.plan.Plan;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExtrasTest {

    @TempDir
    Path out;

    @Test
    void what_no_snapshot_holds_comes_back_from_the_journal() throws IOException {
        Schema schema = sqlite();
        DialectFolder folder = folder(SnapshotFormat.SQLITE);
        Written written = folder.write(migration(schema));
        assertThat(folder(SnapshotFormat.SQLITE).latestSnapshot().schema()).isEqualTo(schema);
        assertThat(Files.readString(written.snapshot())).doesNotContain("STRICT", "NOCASE", "DEFER");
        assertThat(SnapshotFile.read(written.snapshot()).snapshot().schema()).isEqualTo(schema);
    }

    @Test
    void deferrable_uniques_of_postgres_come_back_too() {
        Schema schema = Schema.EMPTY.withTables(NamedSet.of(table().withUniques(
                        NamedSet.of(new UniqueConstraint("u", List.of("name"), false, Deferral.INITIALLY_IMMEDIATE)))));
        folder(SnapshotFormat.POSTGRES).write(migration(schema));
        assertThat(folder(SnapshotFormat.POSTGRES).latestSnapshot().schema()).isEqualTo(schema);
    }

    @Test
    void what_an_index_includes_and_takes_nulls_for_comes_back_too() throws IOException {
        IndexSchema index = new IndexSchema(
                "i",
                List.of(IndexPart.OfColumn.of("name")),
                true,
                Optional.empty(),
                IndexOptions.BTREE.including(List.of("parent", "id")).withNullsNotDistinct(true));
        Schema schema =
                Schema.EMPTY.withTables(NamedSet.of(table().withIndexes(NamedSet.of(index, plain("other", index)))));
        Written written = folder(SnapshotFormat.POSTGRES).write(migration(schema));
        assertThat(folder(SnapshotFormat.POSTGRES).latestSnapshot().schema()).isEqualTo(schema);
        assertThat(Files.readString(written.snapshot())).doesNotContain("include", "istinct");
    }

    private static IndexSchema plain(String name, IndexSchema index) {
        return index.renamed(name).withOptions(IndexOptions.BTREE);
    }

    @Test
    void they_survive_an_entry_that_drizzle_kit_adds() throws IOException {
        Schema schema = sqlite();
        Written first = folder(SnapshotFormat.SQLITE).write(migration(schema));
        Path journal = out.resolve("sqlite/meta/_journal.json");
        String entry = """
                ,{"idx": 1, "version": "6", "when": 1795999999999, "tag": "0001_theirs", "breakpoints": true}]}""";
        String text = Files.readString(journal);
        Files.writeString(journal, text.substring(0, text.lastIndexOf(']')) + entry);
        Files.writeString(out.resolve("sqlite/0001_theirs.sql"), "SELECT 1;");
        String id = SnapshotFile.read(first.snapshot()).snapshot().id();
        Files.writeString(
                first.snapshot().resolveSibling("0001_snapshot.json"),
                Files.readString(first.snapshot())
                        .replace(id, "00000000-0000-4000-8000-000000000001")
                        .replace(Snapshot.NO_ID, id));
        assertThat(folder(SnapshotFormat.SQLITE).latestSnapshot().schema()).isEqualTo(schema);
    }

    @Test
    void a_later_migration_without_them_takes_them_away() {
        folder(SnapshotFormat.SQLITE).write(migration(sqlite()));
        Schema plain = Schema.EMPTY.withTables(NamedSet.of(table()));
        folder(SnapshotFormat.SQLITE).write(migration(plain));
        assertThat(folder(SnapshotFormat.SQLITE).latestSnapshot().schema()).isEqualTo(plain);
    }

    private static Schema sqlite() {
        ColumnSchema name = ColumnSchema.of("name", SqlType.of("text")).withCollation(Optional.of("NOCASE"));
        ForeignKey key = new ForeignKey(
                "t_parent_t_id_fk",
                List.of("parent"),
                QualifiedName.of("t"),
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                Deferral.INITIALLY_DEFERRED);
        TableSchema table = table();
        return Schema.EMPTY.withTables(
                NamedSet.of(table.withColumns(table.columns().with(name))
                        .withForeignKeys(NamedSet.of(key))
                        .withOptions(Set.of(TableOption.STRICT, TableOption.WITHOUT_ROWID))));
    }

    private static TableSchema table() {
        return TableSchema.of(
                QualifiedName.of("t"),
                List.of(
                        ColumnSchema.of("id", SqlType.of("integer")),
                        ColumnSchema.of("parent", SqlType.of("integer")),
                        ColumnSchema.of("name", SqlType.of("text"))));
    }

    private DialectFolder folder(SnapshotFormat format) {
        return MigrationsFolder.open(out, MigrationsFolderTest.CLOCK).dialect(format);
    }

    private static Migration migration(Schema schema) {
        return Migration.of("t", Plan.inOnePart(List.of(), List.of()), schema);
    }
}
