package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Declaration.OfView;
import dev.tandem.problem.Problem;
import dev.tandem.sql.QueryNames;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for expressions and views that still use the old name of what was renamed, as far as that is certain. */
public final class OldNameUses {

    /** What may stand bare in an expression without naming a column. */
    private static final Pattern OPERATOR = Pattern.compile("""
            and|as|asc|between|by|case|cast|collate|desc|distinct|else|end|escape|exists|false|filter|from|glob|ilike|in|is\
            |isnull|like|match|not|notnull|null|or|over|regexp|row|similar|then|to|true|unknown|when\
            """, Pattern.CASE_INSENSITIVE);

    private final Declaration declaration;
    private final Findings findings;
    private final Map<String, List<String>> columns = new HashMap<>();

    private OldNameUses(Declaration declaration, Findings findings) {
        this.declaration = declaration;
        this.findings = findings;
        declaration.tables().forEach(table -> columns.put(table.name(), names(table)));
        declaration
                .tables()
                .forEach(table -> table.renamedFrom().ifPresent(old -> columns.putIfAbsent(old, names(table))));
    }

    private static List<String> names(OfTable table) {
        return table.columns().stream().map(OfColumn::name).toList();
    }

    /** Adds what it finds. */
    public static void check(Declaration declaration, Findings findings) {
        OldNameUses uses = new OldNameUses(declaration, findings);
        declaration.tables().forEach(uses::table);
        declaration.views().forEach(view -> uses.relation("view", view.name(), view.renamedFrom()));
    }

    private void table(OfTable table) {
        relation("table", table.name(), table.renamedFrom());
        for (OfColumn column : table.columns()) {
            column.renamedFrom()
                    .filter(old -> table.column(old).isEmpty())
                    .ifPresent(old -> column(table, old, column.name()));
        }
    }

    private void relation(String what, String name, Optional<String> oldName) {
        boolean stillThere = Stream.concat(
                        declaration.tables().stream().map(OfTable::name),
                        declaration.views().stream().map(OfView::name))
                .anyMatch(other -> oldName.filter(other::equalsIgnoreCase).isPresent());
        oldName.filter(old -> !stillThere).ifPresent(old -> views(query -> query.haveRelation(old), old, what, name));
    }

    private void column(OfTable table, String old, String name) {
        TableExpression.of(table).stream()
                .filter(TableExpression::columns)
                .filter(expression -> expression.texts().stream().anyMatch(sql -> says(sql, table, old)))
                .forEach(expression -> tell(expression.what(), expression.place(), old, "column", name));
        if (names(table).stream().noneMatch(old::equalsIgnoreCase)) {
            List<String> called = Stream.concat(Stream.of(table.name()), table.renamedFrom().stream())
                    .toList();
            views(query -> query.haveColumn(called, old), old, "column", name);
        }
    }

    /** A backfill may ask another table, which may have such a column. */
    private static boolean says(String sql, OfTable table, String old) {
        SqlTokens tokens = SqlTokens.of(sql).withoutTypes();
        return tokens.tokens().stream().noneMatch(token -> token.isKeyword("SELECT"))
                && (tokens.mentionsColumn(table.name(), old) || saysInAnotherCase(tokens, table, old));
    }

    /** Both databases find a bare name whatever its case; an operator in capitals is none. */
    private static boolean saysInAnotherCase(SqlTokens tokens, OfTable table, String old) {
        return !OPERATOR.matcher(old).matches()
                && names(table).stream().noneMatch(old::equalsIgnoreCase)
                && tokens.tokens().stream()
                        .filter(token -> token.kind() == SqlToken.Kind.WORD && token.isKeyword(old))
                        .anyMatch(token -> tokens.mentionsColumn(table.name(), token.text()));
    }

    private void views(Predicate<QueryNames> stale, String old, String what, String name) {
        for (OfView view : declaration.views()) {
            Stream.of(view.query().sqlite(), view.query().postgres())
                    .map(sql -> new QueryNames(columns, sql))
                    .filter(stale)
                    .findFirst()
                    .ifPresent(found -> tell("view " + view.name(), view.place(), old, what, name));
        }
    }

    private void tell(String where, Optional<Place> place, String old, String what, String name) {
        findings.add(
                place,
                new Problem(
                        "TD136",
                        "%s still says %s".formatted(where, old),
                        "the %s is called %s now".formatted(what, name),
                        "write %s".formatted(name)));
    }
}
