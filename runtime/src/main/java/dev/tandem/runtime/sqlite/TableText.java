package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlSyntax;
import dev.tandem.runtime.script.Token;
import dev.tandem.runtime.sqlite.TableRules.Clause;
import dev.tandem.runtime.sqlite.TableRules.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a CREATE TABLE, or the column of an ALTER TABLE … ADD. */
final class TableText {

    private static final List<String> CONSTRAINTS = List.of("PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "REFERENCES");

    private static final Pattern SPARE_BLANK = Pattern.compile("(?<=[(.]) | (?=[).])|(?<=[<>=!|]) (?=[<>=|])");

    private final Set<String> columns = new HashSet<>();
    private final Set<Subject> constraints = new HashSet<>();
    private final Map<Subject, String> rules = new LinkedHashMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final UnaryOperator<String> naming;
    private final List<Token> tokens;
    private int at;

    /** What is being read: the last constraint. */
    private Subject subject = new Subject("", List.of());

    /**
     * A text.
     *
     * @param naming what a folded name is to be taken for
     */
    TableText(String sql, UnaryOperator<String> naming) {
        this.naming = naming;
        this.tokens = Token.allIn(sql, SqlSyntax.SQLITE).stream()
                .filter(Token::counts)
                .toList();
    }

    TableRules read() {
        boolean alter = is("ALTER");
        while (at < tokens.size() && !(alter ? is("ADD") : next("("))) {
            at++;
        }
        at += alter && is("COLUMN", 1) ? 1 : 0;
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
        return new TableRules(columns, constraints, rules, clauses);
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
            if (is("CHECK", -1)) {
                check();
            }
            parentheses(
                    ofTable && subject.columns().isEmpty() && !subject.kind().equals("CHECK"));
            return;
        }
        if (CONSTRAINTS.stream().anyMatch(this::is)) {
            constraint(ofTable);
        } else if (is("NOT") && is("NULL", 1)) {
            begin("NOT NULL", subject.columns());
        } else if (is("COLLATE")) {
            collation("COLLATE", subject.columns());
        } else if (is("ON") && is("CONFLICT", 1)) {
            onConflict();
        } else if (is("DEFAULT") && !is("SET", -1)) {
            defaultValue();
        } else if (is("AUTOINCREMENT")) {
            clause("AUTOINCREMENT", List.of());
        } else if (is("DEFERRABLE")) {
            boolean deferred = is("DEFERRED", 2) && !is("NOT", -1);
            rules.put(subject, "DEFERRABLE INITIALLY " + (deferred ? "DEFERRED" : "IMMEDIATE"));
        }
        at++;
    }

    private void constraint(boolean ofTable) {
        String kind = is("PRIMARY") ? "PRIMARY KEY" : is("UNIQUE") || is("CHECK") ? upper(at) : "FOREIGN KEY";
        begin(kind, ofTable && !is("REFERENCES") ? List.of() : subject.columns());
        if (is("REFERENCES")) {
            clause("REFERENCES " + name(at + 1) + actions(), subject.columns());
        }
    }

    /** What happens to rows whose parent goes or gets another key. */
    private String actions() {
        Set<String> actions = new TreeSet<>();
        for (int ahead = 2; at + ahead < tokens.size() && !next(",", ahead); ahead++) {
            boolean says = is("ON", ahead) && (is("DELETE", ahead + 1) || is("UPDATE", ahead + 1));
            if (says && !is("NO", ahead + 2)) {
                String second = is("SET", ahead + 2) ? " " + upper(at + ahead + 3) : "";
                actions.add(" ON %s %s".formatted(upper(at + ahead + 1), upper(at + ahead + 2)) + second);
            }
            ahead = next("(", ahead) ? behind(at + ahead) - 1 - at : ahead;
        }
        return String.join("", actions);
    }

    private void begin(String kind, List<String> of) {
        subject = new Subject(kind, of);
        constraints.add(subject);
        if (!of.isEmpty() && Set.of("PRIMARY KEY", "UNIQUE", "NOT NULL").contains(kind)) {
            clause(kind, of);
        }
    }

    private void clause(String what, List<String> of) {
        clauses.add(new Clause(what, of, Set.of(what + of), Set.copyOf(of)));
    }

    /** In the parenthesis of one. */
    private void check() {
        int end = behind(at);
        String text = "CHECK " + text(at, end);
        String name = is("CONSTRAINT", -3) ? "CHECK " + name(at - 2) : text;
        Set<String> names = IntStream.range(at, end).mapToObj(this::name).collect(Collectors.toSet());
        clauses.add(new Clause(name, List.of(), new HashSet<>(List.of(name, text)), names));
    }

    private void defaultValue() {
        int first = at + 1;
        int end = next("(", 1) ? behind(first) : first + (next("-", 1) || next("+", 1) ? 2 : 1);
        String text = text(first, end);
        String value = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        if (!value.equals("null")) {
            clause("DEFAULT " + value, subject.columns());
        }
    }

    /** Where the parenthesis is closed that is opened at an index. */
    private int behind(int open) {
        int depth = 0;
        for (int index = open; index < tokens.size(); index++) {
            depth += tokens.get(index).isSymbol('(') ? 1 : tokens.get(index).isSymbol(')') ? -1 : 0;
            if (depth == 0) {
                return index + 1;
            }
        }
        return tokens.size();
    }

    /** Some tokens as everybody would write them: without the table before a column, which a rebuild changes. */
    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int index = from; index < Math.min(to, tokens.size()); index++) {
            Token token = tokens.get(index);
            boolean qualifies = index + 1 < to
                    && tokens.get(index + 1).isSymbol('.')
                    && !Character.isDigit(token.text().charAt(0));
            if (qualifies) {
                index++;
            } else {
                boolean name = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED_NAME;
                text.append(' ').append(name ? name(index) : token.text());
            }
        }
        return SPARE_BLANK.matcher(text.toString().strip()).replaceAll("");
    }

    private void onConflict() {
        // SQLite reads it behind a CHECK and does nothing with it.
        if (!subject.kind().equals("CHECK")) {
            rules.put(subject, subject.kind() + " ON CONFLICT " + upper(at + 2));
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
            } else if (!names.isEmpty() && is("COLLATE")) {
                collation(subject.kind() + " COLLATE", names.subList(names.size() - 1, names.size()));
            }
        } while (depth > 0 && at < tokens.size());
        if (ofKey) {
            begin(subject.kind(), names);
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
        return next(symbol, 0);
    }

    private boolean next(String symbol, int ahead) {
        return at + ahead < tokens.size() && tokens.get(at + ahead).text().equals(symbol);
    }

    private String name(int index) {
        return naming.apply(folded(index));
    }

    private String upper(int index) {
        return folded(index).toUpperCase(Locale.ROOT);
    }

    private String folded(int index) {
        return index < tokens.size() ? SqlNames.folded(tokens.get(index).name()) : "";
    }
}
