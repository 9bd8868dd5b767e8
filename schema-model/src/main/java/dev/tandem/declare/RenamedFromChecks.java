package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Looks for renames that cannot be meant. */
final class RenamedFromChecks {
    private final Findings findings;

    private RenamedFromChecks(Findings findings) {
        this.findings = findings;
    }

    static void check(Declaration declaration, Findings findings) {
        RenamedFromChecks checks = new RenamedFromChecks(findings);
        Map<String, String> tables = new HashMap<>();
        declaration
                .tables()
                .forEach(table -> checks.rename(
                        tables, "table " + table.name(), table.name(), table.renamedFrom(), table.place()));
        Map<String, String> views = new HashMap<>();
        declaration
                .views()
                .forEach(view ->
                        checks.rename(views, "view " + view.name(), view.name(), view.renamedFrom(), view.place()));
        declaration.tables().forEach(checks::columns);
    }

    private void columns(OfTable table) {
        Map<String, String> renamed = new HashMap<>();
        for (OfColumn column : table.columns()) {
            String what = "column %s.%s".formatted(table.name(), column.name());
            rename(renamed, what, column.name(), column.renamedFrom(), column.place());
        }
    }

    private void rename(
            Map<String, String> taken, String what, String name, Optional<String> oldName, Optional<Place> place) {
        if (oldName.isEmpty()) {
            return;
        }
        String old = oldName.get();
        if (old.equals(name)) {
            findings.add(
                    place,
                    new Problem(
                            "TD133",
                            "%s is renamed from its own name".formatted(what),
                            "renamedFrom says what it was called before",
                            "write the old name, or leave renamedFrom out"));
            return;
        }
        String other = taken.putIfAbsent(old, what);
        if (other != null) {
            findings.add(
                    place,
                    new Problem(
                            "TD134",
                            "%s and %s are both renamed from %s".formatted(other, what, old),
                            "one thing can only become one other",
                            "leave renamedFrom out of one of them"));
        }
    }
}
