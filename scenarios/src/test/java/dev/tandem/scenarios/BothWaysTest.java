package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.scenarios.Project.Generated;
import dev.tandem.scenarios.database.Database;
import dev.tandem.tooling.rename.RenameFlags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One folder, in which drizzle-kit and Tandem write by turns, each from a schema of its own that says the same. */
@Tag("interop")
class BothWaysTest {

    private static final String NO_CHANGES = "No schema changes, nothing to migrate";

    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource
    void drizzle_kit_goes_on_behind_tandem_and_tandem_behind_drizzle_kit(Database kind) throws IOException {
        assertThat(tandem(kind, GrowingModel.FIRST)).isPresent();
        assertThat(kit(kind).check().output()).contains("Everything's fine");
        assertThat(drizzle(kind, "first")).contains(NO_CHANGES);

        assertThat(drizzle(kind, "second")).contains("0001_second.sql");
        assertThat(Files.readString(out.resolve(kind.toString()).resolve("0001_second.sql"))
                        .split("--> statement-breakpoint"))
                .satisfiesExactly(
                        column -> assertThat(column).startsWith("ALTER TABLE").contains("city"),
                        index -> assertThat(index).contains("CREATE INDEX").contains("users_city_index"));
        // What only our key of the journal says is still known: collations, and when a reference is looked at.
        assertThat(tandem(kind, GrowingModel.SECOND)).isEmpty();

        assertThat(tandem(kind, GrowingModel.THIRD)).isPresent();
        assertThat(kit(kind).check().output()).contains("Everything's fine").doesNotContain("Warning");
        assertThat(drizzle(kind, "third")).contains(NO_CHANGES);
    }

    @ParameterizedTest
    @EnumSource
    void tandem_adds_to_a_folder_of_drizzle_kit_only_what_that_cannot_say(Database kind) throws InterruptedException {
        drizzle(kind, "first", "--prefix", "timestamp");

        Optional<Generated> ours = tandem(kind, GrowingModel.FIRST);

        assertThat(ours.orElseThrow().sql())
                .contains("DEFERRABLE INITIALLY DEFERRED")
                .doesNotContain("seats");
        assertThat(drizzle(kind, "first")).contains(NO_CHANGES);
        assertThat(tandem(kind, GrowingModel.SECOND)).isPresent();
        assertThat(drizzle(kind, "second")).contains(NO_CHANGES);
        waitUntilTheLastSecondHasPassed(kind);
        assertThat(drizzle(kind, "third", "--prefix", "timestamp")).contains("_third.sql");
        assertThat(tandem(kind, GrowingModel.THIRD)).isEmpty();
        assertThat(new Project(out, kind).files().keySet())
                .extracting(Path::toString)
                .filteredOn(file -> file.endsWith(".sql"))
                .hasSize(4)
                .allMatch(file -> file.matches("\\d{14}_.*"));
        assertThat(kit(kind).check().output()).contains("Everything's fine");
    }

    /** drizzle-kit looks neither whether a snapshot of this second is there nor whether a later one is. */
    private void waitUntilTheLastSecondHasPassed(Database kind) throws InterruptedException {
        String last = new Project(out, kind)
                .files().keySet().stream()
                        .map(Path::toString)
                        .filter(file -> file.endsWith(".sql"))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        LocalDateTime second =
                LocalDateTime.parse(last.substring(0, 14), DateTimeFormatter.ofPattern("yyyyMMddHHmmss"));
        Instant passed = second.plusSeconds(1).toInstant(ZoneOffset.UTC);
        Thread.sleep(Math.max(0, Instant.now().until(passed, ChronoUnit.MILLIS)));
    }

    private Optional<Generated> tandem(Database kind, GrowingModel model) {
        return new Project(out, kind).generate(model.load(), RenameFlags.NONE);
    }

    private String drizzle(Database kind, String edit, String... more) {
        return kit(kind).generate("both/" + kind + ".ts", edit, more).output();
    }

    private DrizzleKit kit(Database kind) {
        return new DrizzleKit(kind, out.resolve(kind.toString()));
    }
}
