package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlSyntax;
import dev.tandem.runtime.script.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads a CREATE TABLE, or the column of an ALTER TABLE … ADD, from left to right (lang_createtable.html). */
final class TableReader {

    private static final List<String> CONSTRAINTS = List.of("PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "REFERENCES");

    private static final Pattern SPARE_BLANK = Pattern.compile("(?<=[(.]) | (?=[).])|(?<=[<>=!|]) (?=[<>=|])");

    private final TableRules rules = new TableRules();
    private final UnaryOperator<String> naming;
    private final List<Token> tokens;
    private int at;

    /** What is being read: the last constraint. */
    private String kind = "";

    private List<String> of = List.of();

    /**
     * For a text.
     *
     * @param naming what a folded name is to be taken for
     */
    TableReader(String sql, UnaryOperator<String> naming) {
        this.naming = naming;
        this.tokens = Token.allIn(sql, SqlSyntax.SQLITE).stream()
                .filter(Token::counts)
                .toList();
    }

    /** All that the text says. */
    TableRules rules() {
        boolean alter = is("ALTER", 0);
        while (at < tokens.size() && !(alter ? is("ADD", 0) : next("("))) {
            at++;
        }
        at += alter && is("COLUMN", 1) ? 1 : 0;
        do {
            at++;
            definition();
        } while (next(","));
        for (at++; at < tokens.size(); at++) {
            if (is("STRICT", 0) || is("WITHOUT", 0)) {
                String option = is("STRICT", 0) ? "STRICT" : "WITHOUT ROWID";
                rules.add(option, false, List.of(option), List.of(), Set.of());
            }
        }
        return rules;
    }

    /** One column or table constraint, to the comma or parenthesis behind it. */
    private void definition() {
        boolean ofTable = is("CONSTRAINT", 0) || isConstraint();
        if (!ofTable && at < tokens.size()) {
            rules.column(name(at));
            kind = "";
            of = List.of(name(at++));
        }
        while (at < tokens.size() && !next(",") && !next(")")) {
            part(ofTable);
        }
    }

    private boolean isConstraint() {
        return CONSTRAINTS.stream().anyMatch(word -> is(word, 0));
    }

    private void part(boolean ofTable) {
        if (next("(")) {
            if (is("CHECK", -1)) {
                check();
            }
            parentheses(ofTable && of.isEmpty() && !kind.equals("CHECK"));
            return;
        }
        if (isConstraint()) {
            constraint(ofTable);
        } else if (is("NOT", 0) && is("NULL", 1)) {
            begin("NOT NULL", of);
        } else if (is("COLLATE", 0)) {
            rules.rule("COLLATE", upper(1), of, Set.of());
        } else if (is("ON", 0) && is("CONFLICT", 1) && !kind.equals("CHECK")) {
            // SQLite reads it behind a CHECK and does nothing with it.
            rules.rule(kind + " ON CONFLICT", upper(2), of, kind.equals("NOT NULL") ? Set.of(kind + of) : Set.of());
        } else if (is("DEFERRABLE", 0)) {
            boolean deferred = is("DEFERRED", 2) && !is("NOT", -1);
            rules.rule("DEFERRABLE INITIALLY", deferred ? "DEFERRED" : "IMMEDIATE", of, Set.of("FOREIGN KEY" + of));
        } else if (is("DEFAULT", 0) && !is("SET", -1)) {
            defaultValue();
        } else if (is("AUTOINCREMENT", 0)) {
            rules.add("AUTOINCREMENT", true, List.of("AUTOINCREMENT"), List.of(), Set.of());
        }
        at++;
    }

    private void constraint(boolean ofTable) {
        boolean refers = is("REFERENCES", 0);
        String word = upper(0);
        begin(
                word.equals("PRIMARY") ? "PRIMARY KEY" : refers || word.equals("FOREIGN") ? "FOREIGN KEY" : word,
                ofTable && !refers ? List.of() : of);
        if (refers) {
            rules.add("REFERENCES " + name(at + 1) + actions(), of);
        }
    }

    private void begin(String newKind, List<String> newColumns) {
        kind = newKind;
        of = newColumns;
        rules.form(kind + of);
        if (!of.isEmpty() && kind.equals("PRIMARY KEY")) {
            rules.add(kind, true, List.of(kind + of, "UNIQUE" + of), of, Set.of());
        } else if (!of.isEmpty() && (kind.equals("UNIQUE") || kind.equals("NOT NULL"))) {
            rules.add(kind, of);
        }
    }

    /** What happens to rows whose parent goes or gets another key. */
    private String actions() {
        Set<String> actions = new TreeSet<>();
        int parent = behind(at + 2);
        for (int ahead = parent - at;
                at + ahead < tokens.size() && !text(at + ahead).equals(",");
                ahead++) {
            boolean says = is("ON", ahead) && (is("DELETE", ahead + 1) || is("UPDATE", ahead + 1));
            if (says && !is("NO", ahead + 2)) {
                String second = is("SET", ahead + 2) ? " " + upper(ahead + 3) : "";
                actions.add(" ON " + upper(ahead + 1) + " " + upper(ahead + 2) + second);
            }
        }
        return String.join("", actions);
    }

    /** In front of its parenthesis. */
    private void check() {
        int end = behind(at);
        String text = "CHECK " + text(at, end);
        String name = is("CONSTRAINT", -3) ? "CHECK " + name(at - 2) : text;
        Set<String> names = new HashSet<>();
        for (int index = at; index < end; index++) {
            names.add(name(index));
        }
        rules.add(name, true, List.of(name, text), List.of(), names);
    }

    private void defaultValue() {
        int sign = text(at + 1).equals("-") || text(at + 1).equals("+") ? 1 : 0;
        String text = text(at + 1, Math.max(behind(at + 1), at + 2 + sign));
        String value = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        if (!value.equals("null")) {
            rules.add("DEFAULT " + value, of);
        }
    }

    /** Where the parenthesis is closed that is opened at an index; there where none is. */
    private int behind(int open) {
        int depth = 0;
        int index = open;
        do {
            depth += text(index).equals("(") ? 1 : text(index).equals(")") ? -1 : 0;
            index += depth > 0 || index > open ? 1 : 0;
        } while (depth > 0 && index < tokens.size());
        return index;
    }

    /** Some tokens as everybody would write them: without the table before a column, which a rebuild changes. */
    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int index = from; index < Math.min(to, tokens.size()); index++) {
            Token token = tokens.get(index);
            boolean name = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED_NAME;
            if (name
                    && text(index + 1).equals(".")
                    && !Character.isDigit(token.text().charAt(0))) {
                index++;
            } else {
                text.append(' ').append(name ? name(index) : token.text());
            }
        }
        return SPARE_BLANK.matcher(text.toString().strip()).replaceAll("");
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
            } else if (!names.isEmpty() && is("COLLATE", 0)) {
                rules.rule(kind + " COLLATE", upper(1), List.of(names.get(names.size() - 1)), Set.of());
            }
        } while (depth > 0 && at < tokens.size());
        if (ofKey) {
            begin(kind, names);
        }
    }

    private boolean is(String keyword, int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() && tokens.get(index).is(keyword);
    }

    private boolean next(String symbol) {
        return text(at).equals(symbol);
    }

    private String text(int index) {
        return index < tokens.size() ? tokens.get(index).text() : "";
    }

    private String name(int index) {
        return index < tokens.size()
                ? naming.apply(SqlNames.folded(tokens.get(index).name()))
                : "";
    }

    private String upper(int ahead) {
        int index = at + ahead;
        return index < tokens.size() ? tokens.get(index).name().toUpperCase(Locale.ROOT) : "";
    }
}
