package dev.tandem.sqlite;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one place where names and texts are quoted for SQLite. Names stand in backticks: a name in double quotes that SQLite
 * does not know silently becomes a text (quirks.html, "Double-quoted String Literals Are Accepted").
 */
final class Quote {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    private Quote() {}

    static String name(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /** {@code `a`, `b`}. */
    static String names(Collection<String> names) {
        return names.stream().map(Quote::name).collect(Collectors.joining(", "));
    }

    /** {@code `t`.`c`}; only a qualified name that is not there is an error whatever quotes it wears. */
    static String column(String table, String column) {
        return name(table) + "." + name(column);
    }

    /** A constraint's name, in the double quotes by which drizzle-kit finds it in a table's SQL. */
    static String constraint(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** A collating sequence, bare where that is enough: {@code NOCASE}. */
    static String collation(String name) {
        return WORD.matcher(name).matches() ? name : name(name);
    }

    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** {@code 'a', 'b'}. */
    static String texts(Collection<String> texts) {
        return texts.stream().map(Quote::text).collect(Collectors.joining(", "));
    }
}
