package dev.tandem.runtime.sqlite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a CREATE TABLE says of its rows (lang_createtable.html).
 *
 * @param columns folded names
 * @param constraints all that it has
 * @param rules what other tools neither know nor copy: STRICT, WITHOUT ROWID, and of columns COLLATE, INITIALLY DEFERRED
 *     and ON CONFLICT; those that say what SQLite does anyway too: they show that somebody thought of it
 * @param clauses what other tools copy where they know of it
 */
record TableRules(Set<String> columns, Set<Subject> constraints, Map<Subject, String> rules, List<Clause> clauses) {

    /** Last words of rules that are SQLite's own. */
    private static final Set<String> DEFAULTS = Set.of("BINARY", "ABORT", "IMMEDIATE");

    /** A constraint, or the rule in it that must have its like: {@code UNIQUE}, {@code COLLATE}. */
    record Subject(String kind, List<String> columns) {
        Subject {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A constraint or a default.
     *
     * @param what it is, as an order of a file spells it
     * @param forms the ways to say it; another table has it that has one of them
     * @param names all in it, the columns that it needs among them
     */
    record Clause(String what, List<String> columns, Set<String> forms, Set<String> names) {
        Clause {
            columns = List.copyOf(columns);
            forms = Set.copyOf(forms);
            names = Set.copyOf(names);
        }

        String of(String table) {
            return order(what, table, columns);
        }
    }

    static TableRules of(String sql) {
        return new TableText(sql, UnaryOperator.identity()).read();
    }

    /** All ways to say what it has. */
    Set<String> forms() {
        return clauses.stream().flatMap(clause -> clause.forms.stream()).collect(Collectors.toSet());
    }

    /** The clauses that another table does not have and could have. */
    List<Clause> clausesLostIn(TableRules other) {
        Set<String> gone = columnsGoneIn(other);
        Set<String> kept = other.forms();
        return clauses.stream()
                .filter(clause -> Collections.disjoint(clause.forms, kept) && Collections.disjoint(clause.names, gone))
                .toList();
    }

    private static String order(String what, String table, List<String> columns) {
        return what + " of " + table + (columns.isEmpty() ? "" : "(" + String.join(", ", columns) + ")");
    }

    /** Names of columns that another table does not have. */
    Set<String> columnsGoneIn(TableRules other) {
        Set<String> gone = new HashSet<>(columns);
        gone.removeAll(other.columns);
        return gone;
    }

    /** The rules that another table with the same columns does not have, as the order of a file spells them. */
    List<String> lostIn(TableRules other, String table) {
        List<String> lost = new ArrayList<>();
        rules.forEach((rule, value) -> {
            boolean matters = !DEFAULTS.contains(value.substring(value.lastIndexOf(' ') + 1));
            if (matters && !other.rules.containsKey(rule) && other.couldHave(rule)) {
                lost.add(order(value, table, rule.columns));
            }
        });
        return lost;
    }

    /** A column or a key that is gone has taken its rules along; a unique may have become an index. */
    private boolean couldHave(Subject rule) {
        boolean needsConstraint = rule.kind.equals("FOREIGN KEY") || rule.kind.equals("NOT NULL");
        return columns.containsAll(rule.columns) && (!needsConstraint || constraints.contains(rule));
    }
}
