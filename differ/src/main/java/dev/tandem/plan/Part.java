package dev.tandem.plan;

import java.util.List;

/**
 * Statements of a plan that lie in a file of their own.
 *
 * @param aim the end of that file's name, {@code indexes}; empty where the migration's name says it all
 * @param summary what they do, for whoever reads the file; empty for the only part
 * @param inTransaction whether they are one transaction, or each of them one of its own, or none
 */
public record Part(String aim, String summary, boolean inTransaction, List<Statement> statements) {
    public Part {
        statements = List.copyOf(statements);
    }

    /** All there is to do, in one transaction. */
    public static Part whole(List<Statement> statements) {
        return new Part("", "", true, statements);
    }
}
