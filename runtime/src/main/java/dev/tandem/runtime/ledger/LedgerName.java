package dev.tandem.runtime.ledger;

import java.nio.charset.StandardCharsets;

/**
 * The table that remembers what was applied.
 *
 * @param schema on Postgres; SQLite has none
 */
public record LedgerName(String schema, String table) {

    /** Where drizzle's migrators look. */
    public static final LedgerName DEFAULT = new LedgerName("drizzle", "__drizzle_migrations");

    /** Postgres cuts longer names, and two that differ behind it would be one. */
    private static final int LONGEST = 63;

    public LedgerName {
        check(schema);
        check(table);
    }

    private static void check(String name) {
        if (name.isBlank() || name.getBytes(StandardCharsets.UTF_8).length > LONGEST || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a ledger's name has 1 to 63 bytes: \"" + name + "\"");
        }
    }

    public boolean isDefault() {
        return equals(DEFAULT);
    }
}
