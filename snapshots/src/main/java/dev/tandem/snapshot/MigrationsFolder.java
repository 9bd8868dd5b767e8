package dev.tandem.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The folder of all migrations, with one folder inside for each dialect. What is written for several dialects at once is
 * there for all of them or for none, even if the process dies meanwhile.
 */
public final class MigrationsFolder {

    /** Line ends that change on checkout would change the hashes that databases remember. */
    private static final String GIT_ATTRIBUTES = "*.sql -text\n";

    private final Path out;
    private final FolderBounds bounds;
    private final Clock clock;
    private final AllOrNothing files;
    private final Map<SnapshotFormat, DialectFolder> dialects = new EnumMap<>(SnapshotFormat.class);

    private MigrationsFolder(Path out, Clock clock, FileOperations disk) {
        this.out = out;
        this.bounds = new FolderBounds(out);
        this.clock = clock;
        this.files = new AllOrNothing(bounds, disk);
        for (SnapshotFormat format : SnapshotFormat.values()) {
            dialects.put(format, new DialectFolder(this, bounds, format));
        }
    }

    /** The folder, which need not be there yet; a write that was interrupted is finished or undone first. */
    public static MigrationsFolder open(Path out, Clock clock) {
        return open(out, clock, new DiskOperations());
    }

    static MigrationsFolder open(Path out, Clock clock, FileOperations disk) {
        MigrationsFolder folder = new MigrationsFolder(out.toAbsolutePath().normalize(), clock, disk);
        if (folder.files.isInterrupted()) {
            try (FolderLock lock = FolderLock.take(folder.out)) {
                folder.recover(lock);
            }
        }
        return folder;
    }

    public DialectFolder dialect(SnapshotFormat format) {
        return Objects.requireNonNull(dialects.get(format));
    }

    /** Writes a migration for each of the dialects, all of them or none; none at all leaves no trace. */
    public List<Written> write(Map<SnapshotFormat, Migration> migrations) {
        if (migrations.isEmpty()) {
            return List.of();
        }
        createOut();
        try (FolderLock lock = FolderLock.take(out)) {
            recover(lock);
            Map<SnapshotFormat, Migration> inOrder = new EnumMap<>(migrations);
            inOrder.keySet().forEach(format -> dialect(format).refuseIfChanged());
            List<DialectFolder.Prepared> prepared = new ArrayList<>();
            Clock one = Clock.fixed(when(inOrder.keySet()), ZoneOffset.UTC);
            inOrder.forEach((format, migration) -> prepared.add(dialect(format).prepare(migration, one)));
            files.write(contents(prepared));
            inOrder.keySet().forEach(format -> dialect(format).forget());
            return prepared.stream().map(DialectFolder.Prepared::written).toList();
        }
    }

    /** One time for all dialects, so that they can be told to belong together; behind whatever is there. */
    private Instant when(Set<SnapshotFormat> formats) {
        return formats.stream()
                .map(format -> NextEntry.notBefore(dialect(format).entries()))
                .reduce(clock.instant(), (one, other) -> one.isBefore(other) ? other : one);
    }

    /** Takes away the last migrations of some dialects, all of them or none; they must have been read from this folder. */
    public void remove(Map<SnapshotFormat, LastMigration> last) {
        try (FolderLock lock = FolderLock.take(out)) {
            recover(lock);
            last.keySet().forEach(format -> dialect(format).refuseIfChanged());
            List<FileContent> contents = new ArrayList<>();
            last.forEach((format, migration) -> contents.addAll(dialect(format).without(migration)));
            files.write(contents);
            last.keySet().forEach(format -> dialect(format).forget());
        }
    }

    /** Journals last: what they do not name is not there. */
    private List<FileContent> contents(List<DialectFolder.Prepared> prepared) {
        List<FileContent> contents = new ArrayList<>();
        Path attributes = bounds.inside(out.resolve(".gitattributes"));
        if (!Files.exists(attributes)) {
            contents.add(new FileContent(attributes, GIT_ATTRIBUTES));
        }
        prepared.forEach(migration -> contents.addAll(migration.newFiles()));
        prepared.forEach(migration -> contents.add(migration.journal()));
        return contents;
    }

    private void recover(FolderLock held) {
        if (held.isHeld() && files.isInterrupted()) {
            files.recover();
        }
    }

    private void createOut() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw FolderProblem.unwritable(out, e);
        }
    }
}
