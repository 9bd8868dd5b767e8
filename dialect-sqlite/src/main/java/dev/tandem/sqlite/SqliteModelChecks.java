package dev.tandem.sqlite;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Findings;
import dev.tandem.declare.TableExpression;
import dev.tandem.problem.Nearest;
import dev.tandem.problem.Problem;
import dev.tandem.schema.TableOption;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks for what SQLite refuses in a model, or takes and understands otherwise than it was meant. */
final class SqliteModelChecks {
    /** https://www.sqlite.org/stricttables.html */
    private static final Set<String> STRICT_TYPES = Set.of("int", "integer", "real", "text", "blob", "any");

    private final OfTable table;
    private final Findings findings;

    private SqliteModelChecks(OfTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    static void check(Declaration declaration, Findings findings) {
        declaration.tables().forEach(table -> new SqliteModelChecks(table, findings).check());
    }

    private void check() {
        if (table.options().contains(TableOption.WITHOUT_ROWID)) {
            withoutRowid();
        }
        if (table.options().contains(TableOption.STRICT)) {
            table.columns().forEach(this::strict);
        }
        allGenerated();
        NullsAlike.check(table, findings);
        TableExpression.of(table).forEach(this::expression);
    }

    private void withoutRowid() {
        if (table.primaryKeys().isEmpty()) {
            tell(
                    "TD140",
                    "table %s is WITHOUT ROWID and has no primary key",
                    "its rows are kept in the order of the primary key",
                    "declare one, or leave withoutRowid() out");
        }
        if (table.columns().stream().anyMatch(OfColumn::autoIncrement)) {
            tell(
                    "TD141",
                    "table %s is WITHOUT ROWID and numbers its rows",
                    "AUTOINCREMENT counts rowids, of which it has none",
                    "leave withoutRowid() or autoIncrement() out");
        }
    }

    private void strict(OfColumn column) {
        boolean plain = column.type() instanceof ColumnType.Mapped || column.autoIncrement();
        String word = column.type() instanceof ColumnType.Custom custom
                ? custom.words().sqlite()
                : column.type().describe();
        if (!plain && !STRICT_TYPES.contains(word.toLowerCase(Locale.ROOT))) {
            findings.add(
                    column.place(),
                    new Problem(
                            "TD142",
                            "column %s.%s is %s in a STRICT table".formatted(table.name(), column.name(), word),
                            "a STRICT table of SQLite knows integer, real, text, blob and any",
                            "use one of those, a custom type that is one on SQLite, or leave strict() out"));
        }
    }

    /** https://www.sqlite.org/gencol.html, section 2.3 */
    private void allGenerated() {
        if (!table.columns().isEmpty()
                && table.columns().stream()
                        .allMatch(column -> column.generated().isPresent())) {
            tell(
                    "TD143",
                    "all columns of table %s are generated",
                    "SQLite wants at least one that is not",
                    "declare the column that they are computed from");
        }
    }

    private void expression(TableExpression expression) {
        List<SqlToken> tokens = SqlTokens.of(expression.sql().sqlite()).withoutTypes().tokens().stream()
                .filter(SqlToken::counts)
                .toList();
        for (int at = 0; at < tokens.size(); at++) {
            SqlToken token = tokens.get(at);
            boolean qualifies = at + 1 < tokens.size() && tokens.get(at + 1).isSymbol(".");
            if (token.isSymbol("?")) {
                placeholder(expression);
            } else if (token.isInDoubleQuotes() && !qualifies && !isColumn(expression, token.name())) {
                text(expression, token);
            }
        }
    }

    private boolean isColumn(TableExpression expression, String name) {
        return expression.columns()
                && table.columns().stream().anyMatch(column -> column.name().equalsIgnoreCase(name));
    }

    private void placeholder(TableExpression expression) {
        findings.add(
                expression.place(),
                new Problem(
                        "TD139",
                        "%s has a placeholder".formatted(expression.what()),
                        "nothing is bound to a ? in a schema",
                        "write the value itself"));
    }

    /** https://www.sqlite.org/quirks.html, section 8 */
    private void text(TableExpression expression, SqlToken token) {
        findings.add(
                expression.place(),
                new Problem(
                        "TD138",
                        "%s says %s, which is no column of %s".formatted(expression.what(), token.text(), table.name()),
                        "SQLite takes a name in double quotes that it does not know for a text, and says nothing",
                        Nearest.to(
                                        token.name(),
                                        table.columns().stream()
                                                .map(OfColumn::name)
                                                .toList())
                                .filter(near -> expression.columns())
                                .map("did you mean %s?"::formatted)
                                .orElse("name a column, or put a text in single quotes")));
    }

    private void tell(String code, String message, String why, String fix) {
        findings.add(table.place(), new Problem(code, message.formatted(table.name()), why, fix));
    }
}
