package dev.tandem.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table's primary key.
 *
 * @param name of a key over several columns; a key of one column is declared on the column and has none of its own
 */
public record PrimaryKey(Optional<String> name, List<String> columns) {
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    public PrimaryKey withName(Optional<String> newName) {
        return new PrimaryKey(newName, columns);
    }
}
