package dev.tandem.tooling;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.MigrationName;
import dev.tandem.change.Pair;
import dev.tandem.dialect.Dialect;
import dev.tandem.diff.Differ;
import dev.tandem.plan.Plan;
import dev.tandem.resolve.Resolved;
import dev.tandem.schema.Schema;
import dev.tandem.snapshot.Migration;
import dev.tandem.tooling.rename.RenameFlags;
import java.util.List;
import java.util.Optional;

/** Finds the SQL that leads from any schema to any other, without a folder to write it to. */
public final class DiffSchemas {

    private final Dialect dialect;
    private final RenameFlags flags;

    public DiffSchemas(Dialect dialect, RenameFlags flags) {
        this.dialect = dialect;
        this.flags = flags;
    }

    /** The migration that leads from one side to the other; none where they are equal. */
    public Optional<Draft> between(Pair<SchemaSource> sources) {
        Schema found = sources.from().resolve(dialect, Schema.EMPTY).schema();
        Resolved to = sources.to().renamed(flags.hints().renames()).resolve(dialect, found);
        Schema from = sources.from().inWordsOf(to.schema(), found);
        ChangeSet changes =
                Differ.between(new Pair<>(from, to.schema()), to.hints().plus(flags.hints()));
        flags.requireMatched(List.of(changes));
        flags.requireAnswered(List.of(changes));
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Plan plan = dialect.plan(changes);
        return Optional.of(new Draft(
                new Difference(dialect, changes), plan, Migration.of(MigrationName.of(changes), plan, to.schema())));
    }
}
