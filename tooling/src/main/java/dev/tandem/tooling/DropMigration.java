package dev.tandem.tooling;

import dev.tandem.dialect.Dialect;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.runtime.Status;
import dev.tandem.runtime.Status.AppliedMigration;
import dev.tandem.snapshot.LastMigration;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.snapshot.SnapshotFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes back what the last {@code generate} wrote. */
public final class DropMigration {

    private final MigrationsFolder folder;

    public DropMigration(MigrationsFolder folder) {
        this.folder = folder;
    }

    /** The last migrations of these dialects: of all that one command wrote, or of one where the other has none of that time. */
    public Map<SnapshotFormat, LastMigration> last(List<Dialect> dialects) {
        Map<SnapshotFormat, LastMigration> last = new TreeMap<>();
        for (Dialect dialect : dialects) {
            SnapshotFormat format = SnapshotFormat.ofDialect(dialect.name());
            folder.dialect(format).lastMigration().ifPresent(migration -> last.put(format, migration));
        }
        long newest =
                last.values().stream().mapToLong(LastMigration::when).max().orElseThrow(DropMigration::nothing);
        last.values().removeIf(migration -> migration.when() < newest);
        return last;
    }

    /** Refuses where a database has one of them: it would be ahead of the folder for ever. */
    public void requireNotApplied(Map<SnapshotFormat, LastMigration> last, ShowStatus show) {
        Status status = show.run();
        Set<String> applied =
                status.applied().stream().map(AppliedMigration::tag).collect(Collectors.toSet());
        status.edited().forEach(edited -> applied.add(edited.tag()));
        last.values().stream()
                .flatMap(migration -> migration.files().stream())
                .filter(file -> applied.contains(file.tag()))
                .findFirst()
                .ifPresent(file -> {
                    throw new ProblemException(new Problem(
                            "TD418",
                            "%s is applied in %s".formatted(file.tag(), show.database()),
                            "the database would have what no migration knows of, and the next one would do it again",
                            "generate a migration that takes it back, by changing the model"));
                });
    }

    public void drop(Map<SnapshotFormat, LastMigration> last) {
        folder.remove(last);
    }

    private static ProblemException nothing() {
        return new ProblemException(new Problem(
                "TD419",
                "there is no migration to drop",
                "the journals have no entry",
                "look whether --out and --dialect name the right folder"));
    }
}
