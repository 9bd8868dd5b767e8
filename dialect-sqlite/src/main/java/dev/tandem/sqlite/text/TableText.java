package dev.tandem.sqlite.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a {@code CREATE TABLE} (https://www.sqlite.org/lang_createtable.html).
 *
 * @param constraints in the order in which they are written, those of columns among those of the table
 * @param comments outside of expressions, which keep theirs
 */
public record TableText(List<ColumnText> columns, List<ConstraintText> constraints, List<String> comments) {
    public TableText {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        comments = List.copyOf(comments);
    }

    /** Those of one kind. */
    public <T extends ConstraintText> List<T> constraints(Class<T> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public static TableText of(String sql) {
        TokenReader reader = new TokenReader(sql);
        while (!reader.isAtSymbol("(")) {
            reader.take();
        }
        ConstraintReader constraints = new ConstraintReader(reader);
        List<ColumnText> columns = new ArrayList<>();
        reader.expectSymbol("(");
        do {
            if (constraints.isAtTableConstraint()) {
                ofTable(reader, constraints);
            } else {
                columns.add(new ColumnReader(reader, constraints).read());
            }
        } while (reader.hasSymbol(","));
        reader.expectSymbol(")");
        while (!reader.atEnd()) {
            reader.take();
        }
        return new TableText(columns, constraints.constraints(), reader.comments());
    }

    /** SQLite does not mind if the commas between them are missing. */
    private static void ofTable(TokenReader reader, ConstraintReader constraints) {
        constraints.forgetName();
        while (!reader.isAtEndOfElement()) {
            constraints.ofTable();
        }
    }
}
