package dev.tandem.schema;

import java.util.List;

/** A UNIQUE constraint. On SQLite a unique is always an {@link IndexSchema}, because that is how drizzle-kit keeps it. */
public record UniqueConstraint(String name, List<String> columns, boolean nullsNotDistinct, Deferral deferral)
        implements Named<String> {
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    public UniqueConstraint renamed(String newName) {
        return new UniqueConstraint(newName, columns, nullsNotDistinct, deferral);
    }

    public UniqueConstraint withColumns(List<String> newColumns) {
        return new UniqueConstraint(name, newColumns, nullsNotDistinct, deferral);
    }
}
