package dev.tandem.sqlite;

import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a database says of its schema, in a form that does not depend on the way there: of a table's SQL the parts
 * sorted, one spelling of quotes and blanks, and a column's own reference written as a key of the table.
 */
final class Catalogue {

    private Catalogue() {}

    static List<String> of(Database database) {
        List<String> entries = new ArrayList<>();
        database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
                .forEach(table -> entries.addAll(table(database, table)));
        database.rows("SELECT type, tbl_name, sql FROM sqlite_schema WHERE type IN ('index', 'view', 'trigger')"
                        + " AND sql IS NOT NULL ORDER BY name")
                .forEach(entry -> entries.add(normal(entry)));
        return entries;
    }

    private static List<String> table(Database database, String table) {
        String sql = database.rows(
                        "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '%s'".formatted(table))
                .get(0);
        String body = normal(SqlTokens.of(sql).withoutQualifier(table).toString());
        String options = body.substring(body.lastIndexOf(')') + 1);
        Stream<String> parts = topLevelParts(body.substring(body.indexOf('(') + 1, body.lastIndexOf(')')));
        Stream<String> columns = database
                .rows("SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo('%s')"
                        .formatted(table))
                .stream();
        Stream<String> keys = database
                .rows("SELECT \"table\", \"from\", \"to\", on_update, on_delete FROM pragma_foreign_key_list('%s')"
                        .formatted(table))
                .stream();
        return Stream.of(parts, Stream.of(options), columns, keys)
                .flatMap(entries -> entries.sorted())
                .map(entry -> table + ": " + entry)
                .toList();
    }

    private static String normal(String sql) {
        return SqlTokens.of(sql).tokens().stream()
                .filter(SqlToken::counts)
                .map(token -> token.isName() ? token.name().toLowerCase(Locale.ROOT) : token.text())
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> topLevelParts(String body) {
        List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
        int depth = 0;
        for (String token : body.split(" ", -1)) {
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (token.equals(",") && depth == 0) {
                parts.add(new StringBuilder());
            } else {
                parts.get(parts.size() - 1).append(token).append(' ');
            }
        }
        return parts.stream().map(StringBuilder::toString).map(String::strip).flatMap(Catalogue::ownReference);
    }

    private static Stream<String> ownReference(String part) {
        int at = part.indexOf(" references ");
        return at < 0 || part.startsWith("foreign key ")
                ? Stream.of(part)
                : Stream.of(
                        part.substring(0, at),
                        "foreign key ( %s )%s".formatted(part.substring(0, part.indexOf(' ')), part.substring(at)));
    }
}
