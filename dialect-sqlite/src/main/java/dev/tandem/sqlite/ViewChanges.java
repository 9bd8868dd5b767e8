package dev.tandem.sqlite;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.DependencyOrder;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ViewSchema;
import dev.tandem.sql.SqlTokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Views that are dropped and created; SQLite has no other way to change or rename one. Those that read such a view go and
 * come with it: while it is away they would stop an {@code ALTER TABLE … RENAME} (lang_altertable.html §2).
 */
final class ViewChanges {

    private final ChangeSet changes;

    /** The names that views have now, by those that they have after the renames. */
    private final Map<QualifiedName, QualifiedName> presentNames = new LinkedHashMap<>();

    /** The views that go, by their present names, and why. */
    private final Map<QualifiedName, List<Change>> dropped = new LinkedHashMap<>();

    ViewChanges(ChangeSet changes) {
        this.changes = changes;
        changes.schemas().from().views().names().forEach(name -> presentNames.put(name, name));
        changes.changes().forEach(this::note);
        noteRewritten();
        noteReaders();
    }

    private void note(Change change) {
        if (change instanceof Change.RenameView rename) {
            present(rename.names().from()).ifPresent(name -> {
                presentNames.remove(rename.names().from());
                presentNames.put(rename.names().to(), name);
                drop(name, change);
            });
        } else if (change instanceof Change.DropView drop) {
            present(drop.view().name()).ifPresent(name -> {
                presentNames.remove(drop.view().name());
                drop(name, change);
            });
        } else if (change instanceof Change.AlterViewDefinition alter) {
            present(alter.views().from().name()).ifPresent(name -> drop(name, change));
        }
    }

    private Optional<QualifiedName> present(QualifiedName name) {
        return Optional.ofNullable(presentNames.get(name));
    }

    private void drop(QualifiedName name, Change change) {
        dropped.computeIfAbsent(name, unused -> new ArrayList<>()).add(change);
    }

    /** SQLite rewrites a view when what it reads is renamed, even where it is to read another thing of the old name now. */
    private void noteRewritten() {
        List<String> names = changes.changes().stream()
                .flatMap(change -> renamedFrom(change).stream())
                .toList();
        changes.schemas().from().views().stream()
                .filter(view -> names.stream().anyMatch(name -> mentions(view, name)))
                .forEach(view -> dropped.putIfAbsent(view.name(), List.of()));
    }

    private static Optional<String> renamedFrom(Change change) {
        if (change instanceof Change.RenameTable rename) {
            return Optional.of(rename.names().from().name());
        }
        return change instanceof Change.RenameColumn rename
                ? Optional.of(rename.names().from())
                : Optional.empty();
    }

    private static boolean mentions(ViewSchema view, String name) {
        return SqlTokens.of(view.definition()).tokens().stream()
                .anyMatch(token -> token.isName() && token.name().equalsIgnoreCase(name));
    }

    private void noteReaders() {
        List<ViewSchema> stay = new ArrayList<>(changes.schemas().from().views().list());
        boolean found = true;
        while (found) {
            List<ViewSchema> going = stay.stream().filter(this::isDropped).toList();
            stay.removeAll(going);
            List<ViewSchema> readers = stay.stream()
                    .filter(view -> going.stream().anyMatch(gone -> DependencyOrder.reads(view, gone)))
                    .toList();
            readers.forEach(view -> dropped.put(view.name(), List.of()));
            found = !readers.isEmpty();
        }
    }

    private boolean isDropped(ViewSchema view) {
        return dropped.containsKey(view.name());
    }

    /** Views that are not gone for good: their triggers have to come back with them. */
    List<String> replaced() {
        return presentNames.values().stream()
                .filter(dropped::containsKey)
                .map(QualifiedName::name)
                .toList();
    }

    void plan(PhasedStatements<SqlitePhase> statements) {
        List<ViewSchema> readersFirst = new ArrayList<>(
                DependencyOrder.readersLast(changes.schemas().from().views().list()));
        Collections.reverse(readersFirst);
        readersFirst.stream()
                .filter(this::isDropped)
                .forEach(view -> statements.add(SqlitePhase.DROP_VIEWS, drop(view)));
        DependencyOrder.readersLast(changes.schemas().to().views().list()).stream()
                .filter(view -> present(view.name()).map(dropped::containsKey).orElse(true))
                .forEach(view -> statements.add(SqlitePhase.CREATE_VIEWS, create(view)));
    }

    private Statement drop(ViewSchema view) {
        List<Change> reasons = dropped.getOrDefault(view.name(), List.of());
        return Statement.of(
                        "DROP VIEW %s;".formatted(Quote.name(view.name().name())),
                        reasons.stream().<Cause>map(Cause.Whole::new).toList())
                .commented(presentNames.containsValue(view.name()) ? List.of("comes again below") : List.of())
                .warning(reasons.stream()
                        .flatMap(change -> DataHazards.of(change).stream())
                        .toList());
    }

    private Statement create(ViewSchema view) {
        return Statement.of(
                "CREATE VIEW %s AS %s;"
                        .formatted(Quote.name(view.name().name()), Expression.endingOutsideComment(view.definition())),
                changes.changes().stream()
                        .filter(change -> change instanceof Change.CreateView create
                                && create.view().equals(view))
                        .<Cause>map(Cause.Whole::new)
                        .toList());
    }
}
