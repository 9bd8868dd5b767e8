package dev.tandem.resolve;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Declaration.OfView;
import dev.tandem.declare.Findings;
import dev.tandem.declare.Place;
import dev.tandem.problem.Problem;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.Optional;

/**
 * Looks for renames from a name that is still declared. Once the new name is in a snapshot such a rename is history, and
 * the old name may be used again.
 */
final class RenameChecks {
    private final Past past;
    private final Findings findings;

    private RenameChecks(Past past, Findings findings) {
        this.past = past;
        this.findings = findings;
    }

    static void check(Declaration declaration, Schema last, Findings findings) {
        RenameChecks checks = new RenameChecks(new Past(declaration, last), findings);
        declaration.tables().forEach(table -> checks.table(declaration, table));
        declaration.views().forEach(view -> checks.view(declaration, view));
    }

    private void table(Declaration declaration, OfTable table) {
        boolean known = past.last().tables().contains(QualifiedName.of(table.name()));
        table.renamedFrom()
                .filter(old -> !known && declaration.table(old).isPresent())
                .ifPresent(old -> tell("table " + table.name(), old, table.place()));
        Optional<TableSchema> was = past.table(table);
        table.columns().stream()
                .filter(column -> was.filter(last -> last.columns().contains(column.name()))
                        .isEmpty())
                .forEach(column -> column.renamedFrom()
                        .filter(old -> table.column(old).isPresent())
                        .ifPresent(old ->
                                tell("column %s.%s".formatted(table.name(), column.name()), old, column.place())));
    }

    private void view(Declaration declaration, OfView view) {
        boolean known = past.last().views().contains(QualifiedName.of(view.name()));
        view.renamedFrom()
                .filter(old -> !known
                        && declaration.views().stream()
                                .anyMatch(other -> other.name().equals(old)))
                .ifPresent(old -> tell("view " + view.name(), old, view.place()));
    }

    private void tell(String what, String old, Optional<Place> place) {
        findings.add(
                place,
                new Problem(
                        "TD135",
                        "%s is renamed from %s, which is still declared".formatted(what, old),
                        "one thing cannot go by both names; the rows would go to one of them",
                        "leave %s out, or leave renamedFrom out if this one is new; generate once between two renames"
                                .formatted(old)));
    }
}
