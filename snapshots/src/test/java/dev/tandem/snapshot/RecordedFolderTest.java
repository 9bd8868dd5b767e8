package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders that drizzle-kit wrote, from a schema that grew edit by edit. */
final class RecordedFolderTest {

    private static final Path HOME = Path.of("src/test/drizzle");

    @ParameterizedTest
    @MethodSource("snapshots")
    void nothing_of_a_snapshot_is_lost_when_it_is_read_and_written(Path file) throws IOException {
        SnapshotFile read = SnapshotFile.read(file);

        String again =
                JsonOutput.print(json -> json.object(() -> SnapshotJson.write(read.format(), read.snapshot(), json)));

        assertThat(JsonText.parse(again)).isEqualTo(JsonText.parse(Files.readString(file)));
    }

    @ParameterizedTest
    @EnumSource
    void at_least_forty_snapshots_follow_one_another(SnapshotFormat format) throws IOException {
        List<Snapshot> chain = snapshots(format)
                .map(file -> SnapshotFile.read(file).snapshot())
                .toList();

        assertThat(chain).hasSizeGreaterThan(40);
        assertThat(chain.stream().skip(1).map(Snapshot::prevId))
                .containsExactlyElementsOf(
                        chain.stream().limit(chain.size() - 1).map(Snapshot::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_check_finds_nothing_in_them(SnapshotFormat format) {
        Checkup checkup =
                MigrationsFolder.open(HOME, Clock.systemUTC()).dialect(format).check();

        assertThat(checkup.findings()).isEmpty();
        assertThat(checkup.canGoOn()).isTrue();
    }

    private static Stream<Path> snapshots() throws IOException {
        return Stream.concat(snapshots(SnapshotFormat.SQLITE), snapshots(SnapshotFormat.POSTGRES));
    }

    private static Stream<Path> snapshots(SnapshotFormat format) throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve(format.dialect()).resolve("meta"))) {
            return files.filter(file -> file.toString().endsWith("_snapshot.json")).sorted().toList().stream();
        }
    }
}
