package dev.tandem.tooling;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.MigrationName;
import dev.tandem.change.Pair;
import dev.tandem.declare.Declaration;
import dev.tandem.dialect.Dialect;
import dev.tandem.diff.Differ;
import dev.tandem.plan.Plan;
import dev.tandem.resolve.Resolved;
import dev.tandem.resolve.SpokenRenames;
import dev.tandem.schema.Schema;
import dev.tandem.snapshot.DialectFolder;
import dev.tandem.snapshot.Migration;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.snapshot.Snapshot;
import dev.tandem.snapshot.SnapshotFormat;
import dev.tandem.snapshot.Written;
import dev.tandem.tooling.rename.RenameFlags;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The main use case: what differs between the model and the last snapshots becomes a migration. */
public final class GenerateMigration {

    private final MigrationsFolder folder;
    private final Declaration declaration;
    private final RenameFlags flags;

    public GenerateMigration(MigrationsFolder folder, Declaration declaration, RenameFlags flags) {
        this.folder = folder;
        this.declaration = declaration;
        this.flags = flags;
    }

    /** What differs in each dialect; stops where only the user can say what was renamed. */
    public List<Difference> differences(List<Dialect> dialects) {
        List<Difference> differences = dialects.stream().map(this::difference).toList();
        flags.requireMatched(differences.stream().map(Difference::changes).toList());
        flags.requireAnswered(differences.stream().map(Difference::changes).toList());
        return withChanges(differences.stream());
    }

    /** What no migration has yet, as far as that can be said without asking what was renamed. */
    public List<Difference> notGenerated(List<Dialect> dialects) {
        return withChanges(dialects.stream().map(this::difference));
    }

    private static List<Difference> withChanges(Stream<Difference> differences) {
        return differences.filter(difference -> !difference.changes().isEmpty()).toList();
    }

    private Difference difference(Dialect dialect) {
        Snapshot last = folderOf(dialect).latestSnapshot();
        Declaration renamed = SpokenRenames.in(declaration, flags.hints().renames(), last.schema());
        Resolved wanted = dialect.resolve(renamed, last.schema());
        ChangeSet changes = Differ.between(
                new Pair<>(last.schema(), wanted.schema()), wanted.hints().plus(flags.hints()));
        return new Difference(dialect, changes);
    }

    /** The migration that makes up for a difference, named after what it changes unless the user has a name for it. */
    public Draft draft(Difference difference, Optional<String> name) {
        Plan plan = difference.dialect().plan(difference.changes());
        Migration migration = Migration.of(
                name.orElseGet(() -> MigrationName.of(difference.changes())),
                plan,
                difference.changes().schemas().to());
        return new Draft(difference, plan, migration);
    }

    /** A migration that the user fills: whatever the model has that no migration has yet is left to the next one. */
    public Draft custom(Dialect dialect, String name, boolean inTransaction) {
        Schema last = folderOf(dialect).latestSnapshot().schema();
        return new Draft(
                new Difference(dialect, new ChangeSet(new Pair<>(last, last), List.of())),
                Plan.inOnePart(List.of(), List.of()),
                Migration.custom(name, inTransaction, last));
    }

    /** Writes the migrations of all dialects, or none of them; tells what was written in the order of the drafts. */
    public List<Written> write(List<Draft> drafts) {
        SortedMap<SnapshotFormat, Migration> migrations = new TreeMap<>();
        drafts.forEach(draft -> migrations.put(format(draft.dialect()), draft.migration()));
        List<Written> written = folder.write(migrations);
        List<SnapshotFormat> order = List.copyOf(migrations.keySet());
        return drafts.stream()
                .map(draft -> written.get(order.indexOf(format(draft.dialect()))))
                .toList();
    }

    private DialectFolder folderOf(Dialect dialect) {
        return folder.dialect(format(dialect));
    }

    private static SnapshotFormat format(Dialect dialect) {
        return SnapshotFormat.ofDialect(dialect.name());
    }
}
