package dev.tandem.sqlite.text;

import java.util.List;
import java.util.Optional;

/** Reads the definition of one column (https://www.sqlite.org/syntax/column-def.html). Of what is said twice the last counts. */
final class ColumnReader {

    /** What ends a type, which otherwise is any number of names. */
    private static final List<String> AFTER_TYPE = List.of(
            "CONSTRAINT",
            "PRIMARY",
            "NOT",
            "NULL",
            "UNIQUE",
            "CHECK",
            "DEFAULT",
            "COLLATE",
            "REFERENCES",
            "GENERATED",
            "AS",
            "DEFERRABLE");

    private final TokenReader reader;
    private final ConstraintReader constraints;
    private Optional<String> defaultValue = Optional.empty();
    private Optional<String> generated = Optional.empty();
    private Optional<String> collation = Optional.empty();

    ColumnReader(TokenReader reader, ConstraintReader constraints) {
        this.reader = reader;
        this.constraints = constraints;
    }

    ColumnText read() {
        String name = reader.name();
        String type = reader.verbatim(this::type);
        constraints.forgetName();
        while (!reader.isAtEndOfElement()) {
            if (!constraints.readName() && !constraints.ofColumn(name) && !property()) {
                throw reader.unexpected("a constraint of %s".formatted(name));
            }
        }
        return new ColumnText(name, type, defaultValue, generated, collation);
    }

    private void type() {
        while (!reader.isAtEndOfElement() && AFTER_TYPE.stream().noneMatch(reader::isAt)) {
            reader.item();
        }
    }

    private boolean property() {
        if (reader.has("DEFAULT")) {
            defaultValue = Optional.of(reader.verbatim(this::value));
        } else if (reader.has("COLLATE")) {
            collation = Optional.of(reader.name());
        } else if (reader.isAt("GENERATED") || reader.isAt("AS")) {
            generated = Optional.of(expression());
        } else {
            return false;
        }
        constraints.forgetName();
        return true;
    }

    /** A literal, a number with a sign, a bare word, or parentheses. */
    private void value() {
        if (reader.isAtSymbol("-") || reader.isAtSymbol("+")) {
            reader.take();
        }
        reader.item();
    }

    private String expression() {
        if (reader.has("GENERATED")) {
            reader.expect("ALWAYS");
        }
        reader.expect("AS");
        String expression = reader.insideParentheses();
        if (!reader.has("STORED")) {
            reader.has("VIRTUAL");
        }
        return expression;
    }
}
