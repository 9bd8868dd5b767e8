package dev.tandem.runtime.sqlite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the text of a table says of its rows, so that two texts can be compared. */
final class TableRules {

    /** Last words of rules that are SQLite's own; those that say them show that somebody thought of it. */
    private static final Set<String> DEFAULTS = Set.of("BINARY", "ABORT", "IMMEDIATE");

    private final Set<String> columns = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final List<Clause> clauses = new ArrayList<>();

    static TableRules of(String sql) {
        return of(sql, UnaryOperator.identity());
    }

    /**
     * Reads a text.
     *
     * @param naming what a folded name is to be taken for
     */
    static TableRules of(String sql, UnaryOperator<String> naming) {
        return new TableReader(sql, naming).rules();
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** All ways to say what it has. */
    Set<String> forms() {
        return forms;
    }

    /** Names of columns that another table does not have. */
    Set<String> columnsGoneIn(TableRules other) {
        Set<String> gone = new HashSet<>(columns);
        gone.removeAll(other.columns);
        return gone;
    }

    /** What another table does not have; a column or a key that is gone has taken its rules along. */
    List<Clause> lostIn(TableRules other) {
        Set<String> gone = new HashSet<>(forms);
        gone.removeAll(other.forms);
        gone.addAll(columnsGoneIn(other));
        return clauses.stream()
                .filter(clause -> gone.containsAll(clause.forms()) && Collections.disjoint(clause.needs(), gone))
                .toList();
    }

    void column(String name) {
        columns.add(name);
    }

    void form(String form) {
        forms.add(form);
    }

    void rule(String what, String value, List<String> columnsOf, Set<String> needs) {
        String form = what + columnsOf;
        forms.add(form);
        if (!DEFAULTS.contains(value)) {
            add(what + " " + value, false, List.of(form), columnsOf, needs);
        }
    }

    void add(String what, List<String> columnsOf) {
        add(what, true, List.of(what + columnsOf), columnsOf, Set.of());
    }

    void add(String what, boolean isKnown, List<String> ways, List<String> columnsOf, Set<String> needs) {
        Set<String> all = new HashSet<>(needs);
        all.addAll(columnsOf);
        forms.addAll(ways);
        String suffix = columnsOf.isEmpty() ? "" : "(" + String.join(", ", columnsOf) + ")";
        clauses.add(new Clause(what.replace("%", "%%") + " of %s" + suffix.replace("%", "%%"), isKnown, ways, all));
    }
}
