package dev.tandem.postgres.live;

import dev.tandem.schema.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** A row of a catalogue query, its columns asked for by the names that the query gives them. */
record Row(Record record, SchemaNames names) {

    String text(String column) {
        return optionalText(column).orElseThrow(() -> new IllegalStateException("no " + column + " in " + record));
    }

    Optional<String> optionalText(String column) {
        return Optional.ofNullable(record.get(column, String.class));
    }

    boolean flag(String column) {
        return optionalText(column)
                .map(text -> text.equals("t") || text.equals("true"))
                .orElse(false);
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    /** Of a column that is an array of texts. */
    List<String> texts(String column) {
        String[] texts = record.get(column, String[].class);
        return texts == null ? List.of() : Arrays.asList(texts);
    }

    QualifiedName name(String schema, String name) {
        return new QualifiedName(names.schema(text(schema)), text(name));
    }

    /** What the database printed. */
    Optional<String> printed(String column) {
        return optionalText(column).map(names::inText);
    }

    List<String> allPrinted(String column) {
        return texts(column).stream().map(names::inText).toList();
    }
}
