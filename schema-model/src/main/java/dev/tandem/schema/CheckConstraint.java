package dev.tandem.schema;

/**
 * A CHECK constraint.
 *
 * @param expression without enclosing parentheses
 */
public record CheckConstraint(String name, String expression) implements Named<String> {

    public CheckConstraint renamed(String newName) {
        return new CheckConstraint(newName, expression);
    }

    public CheckConstraint withExpression(String newExpression) {
        return new CheckConstraint(name, newExpression);
    }
}
