package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlSyntax;
import dev.tandem.runtime.script.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a CREATE TABLE says that other tools neither know nor copy: STRICT, WITHOUT ROWID, and of columns COLLATE,
 * INITIALLY DEFERRED and ON CONFLICT (lang_createtable.html).
 */
final class TableRules {

    private static final List<String> CONSTRAINTS = List.of("PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "REFERENCES");

    /** Last words of rules that are SQLite's own. */
    private static final Set<String> DEFAULTS = Set.of("BINARY", "ABORT", "IMMEDIATE");

    /** A constraint, or the rule in it that must have its like: {@code UNIQUE}, {@code COLLATE}. */
    private record Subject(String kind, List<String> columns) {
        Subject {
            columns = List.copyOf(columns);
        }
    }

    private final Set<String> columns = new HashSet<>();
    private final Set<Subject> constraints = new HashSet<>();

    /** Those that say what SQLite does anyway too: they show that somebody thought of it. */
    private final Map<Subject, String> rules = new LinkedHashMap<>();

    private final List<Token> tokens;
    private int at;

    /** What is being read: the last constraint. */
    private Subject subject = new Subject("", List.of());

    private TableRules(String sql) {
        this.tokens = Token.allIn(sql, SqlSyntax.SQLITE).stream()
                .filter(Token::counts)
                .toList();
    }

    static TableRules of(String sql) {
        TableRules rules = new TableRules(sql);
        rules.read();
        return rules;
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
                String of = rule.columns.isEmpty() ? "" : "(" + String.join(", ", rule.columns) + ")";
                lost.add(value + " of " + table + of);
            }
        });
        return lost;
    }

    /** A column or a key that is gone has taken its rules along; a unique may have become an index. */
    private boolean couldHave(Subject rule) {
        boolean needsConstraint = rule.kind.equals("FOREIGN KEY") || rule.kind.equals("NOT NULL");
        return columns.containsAll(rule.columns) && (!needsConstraint || constraints.contains(rule));
    }

    private void read() {
        while (at < tokens.size() && !next("(")) {
            at++;
        }
        do {
            at++;
            definition();
        } while (next(","));
        for (at++; at < tokens.size(); at++) {
            if (is("STRICT")) {
                rules.put(new Subject("STRICT", List.of()), "STRICT");
            } else if (is("WITHOUT")) {
                rules.put(new Subject("WITHOUT ROWID", List.of()), "WITHOUT ROWID");
            }
        }
    }

    /** One column or table constraint, to the comma or parenthesis behind it. */
    private void definition() {
        boolean ofTable = is("CONSTRAINT") || CONSTRAINTS.stream().anyMatch(this::is);
        if (!ofTable && at < tokens.size()) {
            columns.add(name(at));
            subject = new Subject("", List.of(name(at++)));
        }
        while (at < tokens.size() && !next(",") && !next(")")) {
            part(ofTable);
        }
    }

    private void part(boolean ofTable) {
        if (next("(")) {
            parentheses(ofTable && subject.columns.isEmpty() && !subject.kind.equals("CHECK"));
            return;
        }
        if (CONSTRAINTS.stream().anyMatch(this::is)) {
            constraint(ofTable);
        } else if (is("NOT") && is("NULL", 1)) {
            begin("NOT NULL", subject.columns);
        } else if (is("COLLATE")) {
            collation("COLLATE", subject.columns);
        } else if (is("ON") && is("CONFLICT", 1)) {
            onConflict();
        } else if (is("DEFERRABLE")) {
            boolean deferred = is("DEFERRED", 2) && !is("NOT", -1);
            rules.put(subject, "DEFERRABLE INITIALLY " + (deferred ? "DEFERRED" : "IMMEDIATE"));
        }
        at++;
    }

    private void constraint(boolean ofTable) {
        String kind = is("PRIMARY") ? "PRIMARY KEY" : is("UNIQUE") || is("CHECK") ? upper(at) : "FOREIGN KEY";
        begin(kind, ofTable && !is("REFERENCES") ? List.of() : subject.columns);
    }

    private void begin(String kind, List<String> of) {
        subject = new Subject(kind, of);
        constraints.add(subject);
    }

    private void onConflict() {
        // SQLite reads it behind a CHECK and does nothing with it.
        if (!subject.kind.equals("CHECK")) {
            rules.put(subject, subject.kind + " ON CONFLICT " + upper(at + 2));
        }
    }

    private void collation(String kind, List<String> of) {
        rules.put(new Subject(kind, of), kind + " " + upper(at + 1));
    }

    /** Passes over parentheses; behind the first words of a table's key they hold its columns. */
    private void parentheses(boolean ofKey) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        do {
            depth += next("(") ? 1 : next(")") ? -1 : 0;
            boolean opens = next("(") || next(",");
            at++;
            if (ofKey && depth == 1 && opens) {
                names.add(name(at));
            } else if (ofKey && is("COLLATE")) {
                collation(subject.kind + " COLLATE", names.subList(names.size() - 1, names.size()));
            }
        } while (depth > 0 && at < tokens.size());
        if (ofKey) {
            begin(subject.kind, names);
        }
    }

    private boolean is(String keyword) {
        return is(keyword, 0);
    }

    private boolean is(String keyword, int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() && tokens.get(index).is(keyword);
    }

    private boolean next(String symbol) {
        return at < tokens.size() && tokens.get(at).text().equals(symbol);
    }

    private String name(int index) {
        return index < tokens.size() ? SqlNames.folded(tokens.get(index).name()) : "";
    }

    private String upper(int index) {
        return name(index).toUpperCase(Locale.ROOT);
    }
}
