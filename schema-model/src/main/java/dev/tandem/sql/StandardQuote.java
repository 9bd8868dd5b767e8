package dev.tandem.sql;

/** Quotes as standard SQL does, which both databases read: a name in double quotes, a text in single ones. */
public final class StandardQuote {

    private StandardQuote() {}

    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
