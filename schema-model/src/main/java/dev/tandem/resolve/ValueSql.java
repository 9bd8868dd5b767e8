package dev.tandem.resolve;

import dev.tandem.declare.Value;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.DefaultValue.Form;
import dev.tandem.sql.StandardQuote;

/** Writes a declared value as SQL. */
final class ValueSql {

    private ValueSql() {}

    static DefaultValue of(Value value, Vocabulary vocabulary) {
        if (value instanceof Value.OfText text) {
            return new DefaultValue(StandardQuote.text(text.text()), Form.TEXT);
        }
        if (value instanceof Value.OfNumber number) {
            return new DefaultValue(number.text(), Form.NUMBER);
        }
        if (value instanceof Value.OfDecimal decimal) {
            // As text in a snapshot: a JSON number would lose the zeros at its end.
            return new DefaultValue(decimal.text(), Form.TEXT);
        }
        if (value instanceof Value.OfBoolean truth) {
            return new DefaultValue(Boolean.toString(truth.truth()), Form.BOOLEAN);
        }
        if (value instanceof Value.OfInstant instant) {
            return vocabulary.instant(instant.instant());
        }
        if (value instanceof Value.OfJson json) {
            return vocabulary.json(json.json());
        }
        return value instanceof Value.OfSql expression
                ? vocabulary.expression(vocabulary.choose(expression.sql()))
                : vocabulary.now();
    }
}
