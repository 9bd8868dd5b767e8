package dev.tandem.sqlite.text;

import dev.tandem.schema.Deferral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads constraints, those of columns and those of the table (https://www.sqlite.org/syntax/table-constraint.html). */
final class ConstraintReader {

    private final TokenReader reader;
    private final List<ConstraintText> constraints = new ArrayList<>();
    private Optional<String> name = Optional.empty();

    ConstraintReader(TokenReader reader) {
        this.reader = reader;
    }

    List<ConstraintText> constraints() {
        return constraints;
    }

    boolean isAtTableConstraint() {
        return reader.isAt("CONSTRAINT")
                || reader.isAt("PRIMARY")
                || reader.isAt("UNIQUE")
                || reader.isAt("CHECK")
                || reader.isAt("FOREIGN");
    }

    /** A name belongs to whatever comes next, be it nothing. */
    boolean readName() {
        boolean named = reader.has("CONSTRAINT");
        if (named) {
            name = Optional.of(reader.name());
        }
        return named;
    }

    void forgetName() {
        name = Optional.empty();
    }

    void ofTable() {
        if (readName()) {
            return;
        }
        if (reader.has("PRIMARY")) {
            reader.expect("KEY");
            tableKey();
        } else if (reader.has("UNIQUE")) {
            add(new ConstraintText.Unique(name, parts(), conflict()));
        } else if (reader.has("CHECK")) {
            add(new ConstraintText.Check(name, Optional.empty(), reader.insideParentheses(), conflict()));
        } else if (reader.has("FOREIGN")) {
            reader.expect("KEY");
            List<PartText> columns = parts();
            reference(columns.stream().map(ConstraintReader::column).toList());
            tableDeferral();
        } else {
            throw reader.unexpected("a constraint");
        }
    }

    /** Whether one was read. */
    boolean ofColumn(String column) {
        if (reader.has("PRIMARY")) {
            reader.expect("KEY");
            columnKey(column);
        } else if (reader.has("UNIQUE")) {
            add(new ConstraintText.Unique(name, List.of(part(column, false)), conflict()));
        } else if (reader.has("CHECK")) {
            add(new ConstraintText.Check(name, Optional.of(column), reader.insideParentheses(), Optional.empty()));
        } else if (reader.isAt("REFERENCES")) {
            reference(List.of(column));
        } else if (reader.has("NOT")) {
            notNullOrDeferrable(column);
        } else if (reader.has("NULL")) {
            conflict();
            forgetName();
        } else if (reader.has("DEFERRABLE")) {
            defer(initially());
        } else {
            return false;
        }
        return true;
    }

    private void notNullOrDeferrable(String column) {
        if (reader.has("DEFERRABLE")) {
            initially();
            defer(Deferral.NOT_DEFERRABLE);
        } else {
            reader.expect("NULL");
            add(new ConstraintText.NotNull(name, column, conflict()));
        }
    }

    private void columnKey(String column) {
        boolean descending = reader.has("DESC");
        if (!descending) {
            reader.has("ASC");
        }
        Optional<String> conflict = conflict();
        boolean autoincrement = reader.has("AUTOINCREMENT");
        add(new ConstraintText.Key(name, List.of(part(column, descending)), autoincrement, conflict));
    }

    /** Only here AUTOINCREMENT stands inside the parentheses. */
    private void tableKey() {
        reader.expectSymbol("(");
        List<PartText> parts = reader.elements(() -> PartText.read(reader));
        boolean autoincrement = reader.has("AUTOINCREMENT");
        reader.expectSymbol(")");
        add(new ConstraintText.Key(name, parts, autoincrement, conflict()));
    }

    private void reference(List<String> columns) {
        reader.expect("REFERENCES");
        reader.name();
        if (reader.isAtSymbol("(")) {
            reader.parentheses();
        }
        while (reader.isAt("ON") || reader.isAt("MATCH")) {
            action();
        }
        add(new ConstraintText.Reference(name, columns, Deferral.NOT_DEFERRABLE));
    }

    private void action() {
        if (reader.has("MATCH")) {
            reader.name();
            return;
        }
        reader.expect("ON");
        reader.take();
        boolean twoWords = reader.isAt("SET") || reader.isAt("NO");
        reader.take();
        if (twoWords) {
            reader.take();
        }
    }

    /** It may stand apart from its key: that is the last one so far. */
    private void defer(Deferral deferral) {
        for (int index = constraints.size() - 1; index >= 0; index--) {
            if (constraints.get(index) instanceof ConstraintText.Reference key) {
                constraints.set(index, new ConstraintText.Reference(key.name(), key.columns(), deferral));
                return;
            }
        }
    }

    /** Behind a key of the table, where nothing else may follow. */
    private void tableDeferral() {
        if (reader.has("NOT")) {
            reader.expect("DEFERRABLE");
            initially();
            defer(Deferral.NOT_DEFERRABLE);
        } else if (reader.has("DEFERRABLE")) {
            defer(initially());
        }
    }

    private Deferral initially() {
        if (reader.has("INITIALLY")) {
            return reader.take().isKeyword("DEFERRED") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
        }
        return Deferral.INITIALLY_IMMEDIATE;
    }

    private Optional<String> conflict() {
        if (!reader.has("ON")) {
            return Optional.empty();
        }
        reader.expect("CONFLICT");
        return Optional.of(reader.take().text());
    }

    private List<PartText> parts() {
        return PartText.list(reader);
    }

    private static PartText part(String column, boolean descending) {
        return new PartText(column, Optional.of(column), descending, Optional.empty());
    }

    private static String column(PartText part) {
        return part.name()
                .orElseThrow(() -> new UnreadableTextException("%s is no column of a key".formatted(part.sql())));
    }

    private void add(ConstraintText constraint) {
        constraints.add(constraint);
        forgetName();
    }
}
