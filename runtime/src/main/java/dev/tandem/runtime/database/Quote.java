package dev.tandem.runtime.database;

/** Writes names as both databases read them. */
public final class Quote {

    private Quote() {}

    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
