package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class InterruptedWriteTest {

    /** More than a write of both dialects has. */
    private static final int ENOUGH = 60;

    /** Stops before the first content, amid them, before the first move, amid the moves, before the intent is deleted. */
    private static final List<Integer> TELLING = List.of(4, 7, 14, 17, 24);

    /** Three operations announce a second write, ten make its files, the first move is done. */
    private static final int SECOND_MOVE = 15;

    private static final Map<SnapshotFormat, Migration> FIRST = both("id");
    private static final Map<SnapshotFormat, Migration> SECOND = both("id", "age");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void a_first_write_that_stops_anywhere_leaves_both_dialects_or_none(FailingDisk.Afterwards afterwards)
            throws IOException {
        stopEverywhere(afterwards, out -> {}, folder -> folder.write(FIRST), 20);
    }

    @ParameterizedTest
    @EnumSource
    void a_later_write_that_stops_anywhere_leaves_both_dialects_or_none(FailingDisk.Afterwards afterwards)
            throws IOException {
        stopEverywhere(afterwards, out -> open(out).write(FIRST), folder -> folder.write(SECOND), 20);
    }

    @ParameterizedTest
    @EnumSource
    void a_removal_that_stops_anywhere_leaves_both_dialects_as_they_were_or_without_the_migration(
            FailingDisk.Afterwards afterwards) throws IOException {
        Preparation twoMigrations = out -> {
            open(out).write(FIRST);
            open(out).write(SECOND);
        };
        stopEverywhere(afterwards, twoMigrations, InterruptedWriteTest::removeLast, 12);
    }

    @Test
    void what_is_removed_leaves_what_was_there_before_it() throws IOException {
        Path out = Files.createDirectory(temporary.resolve("out"));
        open(out).write(FIRST);
        open(out).write(SECOND);

        removeLast(open(out));

        assertThat(files(out)).isEqualTo(filesAfter(FIRST));
    }

    private static void removeLast(MigrationsFolder folder) {
        Map<SnapshotFormat, LastMigration> last = new TreeMap<>();
        for (SnapshotFormat format : SnapshotFormat.values()) {
            folder.dialect(format).lastMigration().ifPresent(migration -> last.put(format, migration));
        }
        folder.remove(last);
    }

    @Test
    void a_recovery_that_stops_anywhere_is_taken_up_by_the_next() throws IOException {
        Map<String, String> before = filesAfter(FIRST);
        Map<String, String> after = filesAfter(SECOND);
        for (int first : TELLING) {
            for (int second = 1; second < ENOUGH; second++) {
                Path out = Files.createDirectory(temporary.resolve(first + "-" + second));
                open(out).write(FIRST);
                FailingDisk disk = new FailingDisk(first, FailingDisk.Afterwards.NOTHING_WORKS);
                tryTo(() -> open(out, disk).write(SECOND));
                FailingDisk again = new FailingDisk(second, FailingDisk.Afterwards.NOTHING_WORKS);
                tryTo(() -> open(out, again));
                open(out);
                assertThat(files(out)).isIn(before, after);
                if (!again.hasFailed()) {
                    break;
                }
            }
        }
    }

    @Test
    void a_file_that_someone_changed_after_the_crash_is_not_touched() throws IOException {
        Path out = Files.createDirectory(temporary.resolve("out"));
        open(out).write(FIRST);
        tryTo(() -> open(out, new FailingDisk(SECOND_MOVE, FailingDisk.Afterwards.NOTHING_WORKS))
                .write(SECOND));
        Path journal = out.resolve("postgres/meta/_journal.json");
        Files.writeString(journal, "mine");
        Map<String, String> before = files(out);
        assertThatThrownBy(() -> open(out))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("TD312")
                .hasMessageContaining("_journal.json was changed since");
        assertThat(files(out)).isEqualTo(before);
    }

    private interface Preparation {
        void accept(Path out);
    }

    private interface Work {
        void in(MigrationsFolder folder);
    }

    private void stopEverywhere(FailingDisk.Afterwards afterwards, Preparation preparation, Work work, int atLeast)
            throws IOException {
        Path whole = Files.createTempDirectory(temporary, "whole");
        preparation.accept(whole);
        work.in(open(whole));
        Map<String, String> after = files(whole);
        for (int operation = 1; operation < ENOUGH; operation++) {
            Path out = Files.createDirectory(temporary.resolve(afterwards + "-" + operation));
            preparation.accept(out);
            Map<String, String> before = files(out);
            FailingDisk disk = new FailingDisk(operation, afterwards);
            boolean written = tryTo(() -> work.in(open(out, disk)));
            if (afterwards == FailingDisk.Afterwards.NOTHING_WORKS) {
                open(out);
            }
            Map<String, String> now = files(out);
            if (written) {
                assertThat(now).isEqualTo(after);
            }
            assertThat(now).as("stopped at operation %s", operation).isIn(before, after);
            if (now.equals(before)) {
                work.in(open(out));
                assertThat(files(out)).isEqualTo(after);
            }
            if (!disk.hasFailed()) {
                assertThat(operation).as("operations of the whole work").isGreaterThan(atLeast);
                return;
            }
        }
        throw new AssertionError("a write has more operations than " + ENOUGH);
    }

    private Map<String, String> filesAfter(Map<SnapshotFormat, Migration> migrations) throws IOException {
        Path out = Files.createTempDirectory(temporary, "whole");
        if (migrations.equals(SECOND)) {
            open(out).write(FIRST);
        }
        open(out).write(migrations);
        return files(out);
    }

    private static boolean tryTo(Runnable work) {
        try {
            work.run();
            return true;
        } catch (ProblemException expected) {
            assertThat(expected.problems().get(0).code()).isEqualTo("TD311");
            return false;
        }
    }

    private static MigrationsFolder open(Path out) {
        return open(out, new QuickDisk());
    }

    private static MigrationsFolder open(Path out, FileOperations disk) {
        return MigrationsFolder.open(out, MigrationsFolderTest.CLOCK, disk);
    }

    private static Map<SnapshotFormat, Migration> both(String... columns) {
        Migration migration = MigrationsFolderTest.users(columns);
        return Map.of(SnapshotFormat.SQLITE, migration, SnapshotFormat.POSTGRES, migration);
    }

    /** Every file and directory, whatever its name. */
    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.toList()) {
                files.put(
                        out.relativize(path).toString(),
                        Files.isDirectory(path) ? "a directory" : Files.readString(path));
            }
        }
        return files;
    }
}
