package dev.tandem.postgres;

import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.UniqueConstraint;
import java.util.Optional;
import java.util.function.Function;

/**
 * How things of one kind come, go and are renamed.
 *
 * @param renamed the pair of a change that renames such a thing
 */
record ConstraintKind<T>(
        Function<T, TableChange> drop, Function<T, TableChange> add, Function<TableChange, Optional<Pair<T>>> renamed) {

    static final ConstraintKind<CheckConstraint> CHECK = new ConstraintKind<>(
            TableChange.DropCheck::new,
            TableChange.AddCheck::new,
            change ->
                    change instanceof TableChange.RenameCheck rename ? Optional.of(rename.checks()) : Optional.empty());

    static final ConstraintKind<IndexSchema> INDEX = new ConstraintKind<>(
            TableChange.DropIndex::new,
            TableChange.CreateIndex::new,
            change -> change instanceof TableChange.RenameIndex rename
                    ? Optional.of(rename.indexes())
                    : Optional.empty());

    static final ConstraintKind<UniqueConstraint> UNIQUE = new ConstraintKind<>(
            TableChange.DropUnique::new,
            TableChange.AddUnique::new,
            change -> change instanceof TableChange.RenameUnique rename
                    ? Optional.of(rename.uniques())
                    : Optional.empty());

    static final ConstraintKind<PrimaryKey> PRIMARY_KEY = new ConstraintKind<>(
            TableChange.DropPrimaryKey::new,
            TableChange.AddPrimaryKey::new,
            change -> change instanceof TableChange.RenamePrimaryKey rename
                    ? Optional.of(rename.keys())
                    : Optional.empty());

    static final ConstraintKind<ForeignKey> FOREIGN_KEY = new ConstraintKind<>(
            TableChange.DropForeignKey::new,
            TableChange.AddForeignKey::new,
            change -> change instanceof TableChange.RenameForeignKey rename
                    ? Optional.of(rename.keys())
                    : Optional.empty());

    boolean renames(TableChange change, T thing) {
        return renamed.apply(change).filter(pair -> pair.from().equals(thing)).isPresent();
    }
}
