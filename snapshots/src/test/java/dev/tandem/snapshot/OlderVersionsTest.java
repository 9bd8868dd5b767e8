package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OlderVersionsTest {

    private static final Path HOME = Path.of("src/test/drizzle/older");

    @TempDir
    Path out;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite-5", "postgres-5", "postgres-6"})
    void a_snapshot_of_an_older_drizzle_kit_is_read_as_what_its_up_makes_of_it(String folder) {
        SnapshotFile older = SnapshotFile.read(HOME.resolve(folder).resolve("meta/0000_snapshot.json"));
        SnapshotFile upgraded = SnapshotFile.read(HOME.resolve(folder).resolve("upgraded.json"));

        assertThat(older).isEqualTo(upgraded);
        assertThat(older.snapshot().schema().tables()).hasSize(3);
    }

    @Test
    void what_follows_an_older_snapshot_is_written_in_the_current_version() throws IOException {
        copy(HOME.resolve("postgres-5"), out.resolve("postgres"));
        DialectFolder folder =
                MigrationsFolder.open(out, MigrationsFolderTest.CLOCK).dialect(SnapshotFormat.POSTGRES);
        Snapshot last = folder.latestSnapshot();

        Written written = folder.write(MigrationsFolderTest.users("id"));

        assertThat(written.tag()).isEqualTo("0001_add_users");
        assertThat(written.snapshot())
                .content()
                .contains("\"version\": \"7\"", "\"dialect\": \"postgresql\"", "\"prevId\": \"" + last.id());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve("meta"));
        for (String file :
                new String[] {"0000_tearful_enchantress.sql", "meta/_journal.json", "meta/0000_snapshot.json"}) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }
}
