package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.SqlSyntax;
import dev.tandem.runtime.script.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The constraints and defaults that a folder's files have ever given to tables. One that a table loses is then the folder's
 * to drop, or somebody made it by hand. So is a CHECK that only a person's file gave: no snapshot has it, and who generates
 * the next rebuild leaves it out unasked. SQLite writes a table's text anew when names change: each name stands for all that
 * it was changed from and to.
 */
final class FolderRules {

    private final Map<String, String> formerNames = new HashMap<>();
    private final Map<String, Set<String>> formsByTable = new HashMap<>();

    static FolderRules of(List<String> texts, List<String> byHand) {
        List<SqlStatement> generated = statements(texts);
        List<SqlStatement> written = statements(byHand);
        FolderRules rules = new FolderRules();
        rules.rename(generated);
        rules.rename(written);
        rules.add(generated, false);
        rules.add(written, true);
        return rules;
    }

    private static List<SqlStatement> statements(List<String> texts) {
        List<SqlStatement> statements = new ArrayList<>();
        for (String text : texts) {
            addAll(text, statements);
        }
        return statements;
    }

    /** Those in comments too: a file that was pulled from a database is one comment. */
    private static void addAll(String text, List<SqlStatement> statements) {
        try {
            statements.addAll(SqlScript.parse(text, "", SqlSyntax.SQLITE).statements());
        } catch (MigrationException prose) {
            // An apostrophe in a comment opens a quote that nothing closes.
        }
        for (Token token : Token.allIn(text, SqlSyntax.SQLITE)) {
            if (token.kind() == Token.Kind.COMMENT && token.text().startsWith("/*")) {
                addAll(token.text().substring(2, token.text().length() - 2), statements);
            }
        }
    }

    private void rename(List<SqlStatement> statements) {
        for (SqlStatement statement : statements) {
            Effect effect = Effect.of(statement);
            if (effect instanceof Effect.RenameTable rename) {
                rename(rename.from(), rename.to());
            } else if (effect instanceof Effect.RenameColumn rename) {
                rename(rename.from(), rename.to());
            }
        }
    }

    private void rename(String from, String to) {
        String one = oldest(from);
        String other = oldest(to);
        if (!one.equals(other)) {
            formerNames.put(other, one);
        }
    }

    private String oldest(String name) {
        String oldest = name;
        while (formerNames.containsKey(oldest)) {
            oldest = formerNames.get(oldest);
        }
        return oldest;
    }

    private void add(List<SqlStatement> statements, boolean byHand) {
        for (SqlStatement statement : statements) {
            add(statement, byHand);
        }
    }

    private void add(SqlStatement statement, boolean byHand) {
        Head head = new Head(statement);
        boolean alters = head.take("ALTER", "TABLE");
        String table = alters
                ? head.name().orElse("")
                : Effect.of(statement) instanceof Effect.Create create
                                && create.type().equals(Effect.TABLE)
                        ? create.name()
                        : "";
        if (!table.isEmpty() && (!alters || head.take("ADD"))) {
            Set<String> forms = read(statement.sql()).forms();
            forms.removeIf(form -> byHand && form.startsWith("CHECK "));
            formsByTable.computeIfAbsent(oldest(table), of -> new HashSet<>()).addAll(forms);
        }
    }

    private TableRules read(String sql) {
        return TableRules.of(sql, this::oldest);
    }

    /** What a table has and a file knows. */
    Set<Clause> known(String table, String sql) {
        Set<String> forms = formsByTable.getOrDefault(oldest(table), Set.of());
        List<Clause> inOldNames = read(sql).clauses();
        Set<Clause> known = new HashSet<>();
        int number = 0;
        for (Clause clause : TableRules.of(sql).clauses()) {
            if (!Collections.disjoint(forms, inOldNames.get(number++).forms())) {
                known.add(clause);
            }
        }
        return known;
    }
}
