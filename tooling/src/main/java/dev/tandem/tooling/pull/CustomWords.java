package dev.tandem.tooling.pull;

import dev.tandem.declare.Sql;
import dev.tandem.schema.SqlType;
import dev.tandem.sql.StandardQuote;
import java.util.Locale;

/** The words of a custom type. For a database that is not known the word is a suggestion, which nothing reads until then. */
final class CustomWords {

    private CustomWords() {}

    static Sql of(Sides<SqlType> type) {
        return new Sql(
                type.sqlite()
                        .map(SqlType::text)
                        .orElseGet(() -> onSqlite(type.any().text(), type.any())),
                type.postgres()
                        .map(CustomWords::spelled)
                        .orElseGet(() -> onPostgres(type.any().text())));
    }

    /** As SQL names a type of the user's; the schema that is searched anyway is left out. */
    private static String spelled(SqlType type) {
        if (type.schema().isEmpty()) {
            return type.text();
        }
        String element = type.text().replaceFirst("(\\[\\d*])+$", "");
        String brackets = type.text().substring(element.length());
        String schema = type.schema().get();
        return (schema.equals("public") ? "" : name(schema) + ".") + name(element) + brackets;
    }

    private static String name(String name) {
        return name.matches("[a-z_][a-z0-9_]*") ? name : StandardQuote.name(name);
    }

    /** Of the affinity that keeps the values as they are (https://www.sqlite.org/datatype3.html, section 3.1). */
    private static String onSqlite(String text, SqlType type) {
        if (type.schema().isPresent() || text.endsWith("]")) {
            return "text";
        }
        return switch (bare(text)) {
            case "smallint", "integer", "bigint", "smallserial", "serial", "bigserial" -> "integer";
            case "real", "double precision" -> "real";
            case "numeric", "decimal" -> "numeric";
            case "bytea" -> "blob";
            default -> "text";
        };
    }

    private static String onPostgres(String text) {
        return switch (bare(text)) {
            case "blob" -> "bytea";
            case "text" -> text.replaceFirst("(?i)text", "varchar");
            default -> text;
        };
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceFirst("\\s*\\(.*", "");
    }
}
