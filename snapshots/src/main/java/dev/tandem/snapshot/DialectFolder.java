package dev.tandem.snapshot;

import dev.tandem.schema.Schema;
import dev.tandem.snapshot.JournalFile.Entry;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One dialect's migrations: SQL files, and beside them the journal and the snapshots. */
public final class DialectFolder {

    /** A migration with its number, and the files that make it. */
    record Prepared(Written written, List<FileContent> newFiles, FileContent journal) {}

    private final MigrationsFolder parent;
    private final FolderBounds bounds;
    private final DialectPaths paths;
    private final SnapshotFormat format;
    private Optional<byte[]> journalRead = Optional.empty();
    private Optional<Snapshot> latestRead = Optional.empty();

    DialectFolder(MigrationsFolder parent, FolderBounds bounds, SnapshotFormat format) {
        this.parent = parent;
        this.bounds = bounds;
        this.paths = new DialectPaths(bounds.out().resolve(format.dialect()));
        this.format = format;
    }

    public Path path() {
        return paths.folder();
    }

    /** What the last migration left; {@link Snapshot#NONE} where there is no migration. */
    public Snapshot latestSnapshot() {
        Snapshot snapshot = latestRead.orElseGet(() -> latest().read(entries()));
        latestRead = Optional.of(snapshot);
        return snapshot;
    }

    private LatestSnapshot latest() {
        return new LatestSnapshot(paths, bounds, format);
    }

    /** The schema in a migration's snapshot, if it has one. */
    public Optional<Schema> schemaAfter(String tag) {
        return entries().stream()
                .filter(entry -> entry.tag().equals(tag))
                .map(entry -> bounds.inside(snapshotFile(entry.prefix())))
                .filter(Files::exists)
                .map(file -> SnapshotFile.read(file).snapshot().schema())
                .findFirst();
    }

    /** The last migration; of the files of one command only the last has a snapshot. */
    public Optional<LastMigration> lastMigration() {
        List<Entry> last = new ArrayList<>();
        for (Entry entry : entries().reversed()) {
            boolean hasSnapshot = Files.exists(snapshotFile(entry.prefix()));
            if (!last.isEmpty() && (hasSnapshot || !entry.migration().isOurs())) {
                break;
            }
            last.add(0, entry);
        }
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(new LastMigration(
                        last.stream().map(this::file).toList(),
                        snapshotFile(last.getLast().prefix()),
                        last.getFirst().migration().when()));
    }

    private LastMigration.File file(Entry entry) {
        latest().requireSql(entry);
        Path sql = bounds.inside(sqlFile(entry));
        boolean isAsGenerated = entry.migration()
                .hash()
                .filter(hash -> hash.equals(Sha256.hex(JsonFile.bytes(sql))))
                .isPresent();
        return new LastMigration.File(entry.tag(), sql, isAsGenerated);
    }

    /** The journal without a migration, then its files gone: what the journal does not name is not there. */
    List<FileContent> without(LastMigration last) {
        List<FileContent> contents = new ArrayList<>();
        contents.add(new FileContent(
                bounds.inside(journalFile()),
                journal().printWithoutLast(last.files().size())));
        last.files().forEach(file -> contents.add(FileContent.none(file.sql())));
        contents.add(FileContent.none(bounds.inside(last.snapshot())));
        return contents;
    }

    /** Looks for whatever a person should see before others build on it. */
    public Checkup check() {
        return new FolderCheck(this, bounds).run();
    }

    SnapshotFormat format() {
        return format;
    }

    List<Entry> entries() {
        return journal().entries();
    }

    /** Writes the migration, its snapshot and its entry, all or nothing. */
    public Written write(Migration migration) {
        return parent.write(Map.of(format, migration)).get(0);
    }

    /** The migration as it is to be written, behind the last one that is on the disk now. */
    Prepared prepare(Migration migration, Clock clock) {
        Snapshot last = latestSnapshot();
        JournalFile journal = journal();
        SnapshotJson.Printed snapshot = SnapshotJson.print(format, last, migration.schema());
        SnapshotProof.prove(format, snapshot);
        List<NextEntry> entries = NextEntry.after(journal.entries(), migration.files(), clock);
        List<Written.File> files = new ArrayList<>();
        List<FileContent> contents = new ArrayList<>();
        List<Json.Members> more = new ArrayList<>();
        for (NextEntry entry : entries) {
            MigrationFile file = migration.files().get(files.size());
            Path path = free(paths.folder().resolve(entry.tag() + ".sql"));
            FileContent sql = new FileContent(path, file.sql());
            boolean isLast = entry.equals(entries.getLast());
            more.add(entry.json(format, ours(sql, migration, isLast)));
            files.add(new Written.File(entry.tag(), path));
            contents.add(sql);
        }
        Path snapshotFile = free(snapshotFile(entries.getLast().prefix()));
        contents.add(new FileContent(snapshotFile, snapshot.text()));
        return new Prepared(
                new Written(files, snapshotFile), contents, new FileContent(journalFile(), journal.printWith(more)));
    }

    /** What is true only of the schema stands beside its snapshot. */
    private static Json.Members ours(FileContent sql, Migration migration, boolean hasSnapshot) {
        Map<String, Json> ours = new LinkedHashMap<>();
        if (!migration.isToBeFilled()) {
            sql.hash().ifPresent(hash -> ours.put("hash", new Json.Text(hash)));
        }
        Json.Members extras = Extras.of(migration.schema());
        if (hasSnapshot && !extras.byKey().isEmpty()) {
            ours.put("extras", extras);
        }
        return new Json.Members(ours);
    }

    private Path free(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw FolderProblem.inTheWay(file);
        }
        return bounds.inside(file);
    }

    /** Refuses to go on from a journal that is no longer what was read. */
    void refuseIfChanged() {
        if (journalRead.isPresent() && !Arrays.equals(journalRead.get(), readJournal())) {
            throw FolderProblem.changedMeanwhile(journalFile());
        }
    }

    /** The next look reads the disk again. */
    void forget() {
        journalRead = Optional.empty();
        latestRead = Optional.empty();
    }

    private JournalFile journal() {
        return JournalFile.parse(journalFile(), journalBytes(), format);
    }

    private byte[] journalBytes() {
        if (journalRead.isEmpty()) {
            journalRead = Optional.of(readJournal());
        }
        return journalRead.get();
    }

    /** No journal is one without entries. */
    private byte[] readJournal() {
        Path file = bounds.inside(journalFile());
        if (Files.exists(file)) {
            return JsonFile.bytes(file);
        }
        if (Files.exists(snapshotFile("0000"))) {
            throw FolderProblem.malformedJournal(file, "it is missing, and snapshots are there");
        }
        return Utf8.encode(JournalFile.empty(format));
    }

    Path sqlFile(Entry entry) {
        return paths.sql(entry);
    }

    Path journalFile() {
        return paths.journal();
    }

    Path snapshotFile(String prefix) {
        return paths.snapshot(prefix);
    }
}
