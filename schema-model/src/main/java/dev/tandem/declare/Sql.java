package dev.tandem.declare;

/** A piece of SQL as the user wrote it, for each database. */
public record Sql(String sqlite, String postgres) implements IndexPart {

    /** The same text for every database. */
    static Sql both(String text) {
        return new Sql(text, text);
    }
}
