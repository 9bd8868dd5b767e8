package dev.tandem.sqlite;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.problem.Problem;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Foreign keys whose columns meet no unique key of the table they refer to. SQLite creates such a table without a word and
 * then fails every write to either side with "foreign key mismatch" (foreignkeys.html §3).
 */
final class UnmatchedForeignKeys {

    private UnmatchedForeignKeys() {}

    /** Of the keys that the changes bring or leave without a match; a database that was like that before is left alone. */
    static Stream<Problem> problems(ChangeSet changes) {
        Schema from = renamed(changes);
        return changes.schemas().to().tables().stream()
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> !matches(changes.schemas().to(), key))
                        .filter(key -> !wasThere(from, table, key))
                        .map(key -> problem(table, key)));
    }

    /** The schema before, in the names that the renames leave. */
    private static Schema renamed(ChangeSet changes) {
        List<Change> renames = changes.changes().stream()
                .filter(change -> change instanceof Change.RenameTable || change instanceof Change.RenameColumn)
                .toList();
        return new ChangeSet(changes.schemas(), renames)
                .applyTo(changes.schemas().from());
    }

    private static boolean wasThere(Schema from, TableSchema table, ForeignKey key) {
        return from.tables()
                .find(table.name())
                .filter(before -> before.foreignKeys().stream()
                        .anyMatch(old -> old.renamed(key.name()).equals(key) && !matches(from, old)))
                .isPresent();
    }

    private static boolean matches(Schema schema, ForeignKey key) {
        return schema.tables()
                .find(key.table())
                .map(parent ->
                        uniqueKeys(parent).anyMatch(columns -> columns.equals(new LinkedHashSet<>(key.referenced()))))
                .orElse(false);
    }

    private static Stream<Set<String>> uniqueKeys(TableSchema table) {
        Stream<List<String>> primary = table.primaryKey().map(PrimaryKey::columns).stream();
        Stream<List<String>> constraints = table.uniques().stream().map(unique -> unique.columns());
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(index -> index.unique() && index.where().isEmpty())
                .flatMap(index -> columns(index).stream());
        return Stream.of(primary, constraints, indexes).flatMap(keys -> keys).map(LinkedHashSet::new);
    }

    private static Optional<List<String>> columns(IndexSchema index) {
        boolean plain = index.parts().stream().allMatch(IndexPart.OfColumn.class::isInstance);
        return plain
                ? Optional.of(index.parts().stream()
                        .map(part -> ((IndexPart.OfColumn) part).column())
                        .toList())
                : Optional.empty();
    }

    private static Problem problem(TableSchema table, ForeignKey key) {
        String columns = String.join(", ", key.referenced());
        return new Problem(
                "TD221",
                "foreign key %s of %s refers to %s (%s), which is no unique key"
                        .formatted(key.name(), table.name(), key.table(), columns),
                "SQLite would refuse every write to both tables with \"foreign key mismatch\"",
                "make (%s) the primary key of %s or declare it unique".formatted(columns, key.table()));
    }
}
