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
import java.util.function.Predicate;

/**
 * Looks for renames of which nobody can tell whose rows are meant: from a name that is still declared, or to the name of a
 * thing that goes. Once the new name is in a snapshot a rename is history, and the old name may be used again.
 */
final class RenameChecks {
    private final Past past;
    private final Findings findings;

    /** The things among which one's old name is looked for. */
    private record Siblings(Predicate<String> declared, Predicate<String> left) {}

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
        Siblings tables = new Siblings(
                name -> declaration.table(name).isPresent(),
                name -> past.last().tables().contains(QualifiedName.of(name)));
        table.renamedFrom().ifPresent(old -> look("table ", table.name(), old, tables, table.place()));

        Optional<TableSchema> was = past.table(table);
        Siblings columns = new Siblings(
                name -> table.column(name).isPresent(),
                name -> was.filter(last -> last.columns().contains(name)).isPresent());
        table.columns()
                .forEach(column -> column.renamedFrom()
                        .ifPresent(old -> look(
                                "column %s.".formatted(table.name()), column.name(), old, columns, column.place())));
    }

    private void look(String kind, String name, String old, Siblings siblings, Optional<Place> place) {
        boolean known = siblings.left().test(name);
        boolean declared = siblings.declared().test(old);
        if (!known && declared) {
            tell(kind + name, old, place);
        } else if (known && !declared && siblings.left().test(old)) {
            tellTaken(kind + name, old, name, place);
        }
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

    private void tellTaken(String what, String old, String name, Optional<Place> place) {
        findings.add(
                place,
                new Problem(
                        "TD145",
                        "%s is renamed from %s, and both were there".formatted(what, old),
                        "one of them goes, with its rows, and nothing says which",
                        "to keep what %1$s holds leave renamedFrom out; to keep what %2$s holds drop %1$s in a migration before this one"
                                .formatted(name, old)));
    }
}
