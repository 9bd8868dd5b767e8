package dev.tandem.schema;

/**
 * What a generated column computes.
 *
 * @param expression without enclosing parentheses
 */
public record Generated(String expression, Storage storage) {

    /** Whether the value is kept in the row or computed when read. */
    public enum Storage {
        STORED,
        VIRTUAL
    }

    public Generated withExpression(String newExpression) {
        return new Generated(newExpression, storage);
    }
}
