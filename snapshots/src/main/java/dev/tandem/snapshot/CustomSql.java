package dev.tandem.snapshot;

/** The text of a file that its user is to fill. It ends a line, so that what is appended is no comment. */
final class CustomSql {

    private CustomSql() {}

    static String inTransaction() {
        return """
                -- Custom migration: write your SQL below this line.
                """;
    }

    static String withoutTransaction() {
        return """
                -- tandem:no-transaction
                -- Custom migration: write your SQL below this line. What a statement did stays, whatever becomes of the next.
                """;
    }
}
