package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.script.SqlNames;
import java.util.ArrayList;
import java.util.List;

/** Tells a foreign key from others; SQLite does not name them. All names are folded. */
record ForeignKeyName(String child, List<String> columns, String parent) {
    ForeignKeyName {
        columns = List.copyOf(columns);
    }

    static ForeignKeyName of(String child, String parent, String column) {
        return new ForeignKeyName(child, List.of(SqlNames.folded(column)), SqlNames.folded(parent));
    }

    /** For a check that fails as a whole. */
    static ForeignKeyName unknown(String child) {
        return new ForeignKeyName(child, List.of(), "");
    }

    ForeignKeyName and(ForeignKeyName next) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(next.columns);
        return new ForeignKeyName(child, all, parent);
    }

    /** Under the names of a file's end. */
    ForeignKeyName after(List<Effect> effects) {
        ForeignKeyName name = this;
        for (Effect effect : effects) {
            if (effect instanceof Effect.RenameTable rename) {
                name = name.renamed(rename);
            } else if (effect instanceof Effect.RenameColumn rename
                    && rename.table().equals(name.child)) {
                name = name.renamed(rename);
            }
        }
        return name;
    }

    private ForeignKeyName renamed(Effect.RenameTable rename) {
        return new ForeignKeyName(
                child.equals(rename.from()) ? rename.to() : child,
                columns,
                parent.equals(rename.from()) ? rename.to() : parent);
    }

    private ForeignKeyName renamed(Effect.RenameColumn rename) {
        List<String> renamed = columns.stream()
                .map(column -> column.equals(rename.from()) ? rename.to() : column)
                .toList();
        return new ForeignKeyName(child, renamed, parent);
    }

    @Override
    public String toString() {
        return columns.isEmpty()
                ? "a foreign key of " + child
                : "%s(%s) → %s".formatted(child, String.join(", ", columns), parent);
    }
}
