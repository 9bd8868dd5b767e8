package dev.tandem.postgres.live;

import dev.tandem.sql.SqlTokens;

/** What the database printed, without what it puts around everything. */
final class Printed {

    private Printed() {}

    /** An index's expression in the one pair of parentheses that it needs, where the database prints two. */
    static String indexed(String printed) {
        String bare = condition(printed);
        return bare.equals(printed) ? printed : "(" + condition(bare) + ")";
    }

    /** Without the parentheses that hold all of it. */
    static String condition(String printed) {
        String bare = printed.strip();
        return SqlTokens.of(bare).isInParentheses()
                ? bare.substring(1, bare.length() - 1).strip()
                : bare;
    }

    /** Without the semicolon behind it. */
    static String query(String printed) {
        String bare = printed.strip();
        return bare.endsWith(";") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }
}
