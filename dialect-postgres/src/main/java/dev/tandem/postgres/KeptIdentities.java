package dev.tandem.postgres;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Identities that no model can declare, because their column is not the whole key or too short; they stay as they were. */
final class KeptIdentities {

    /** The manual, "CREATE TABLE": an identity column is of one of these. */
    private static final Set<String> COUNTING = Set.of("smallint", "integer", "bigint");

    private KeptIdentities() {}

    static TableSchema in(TableSchema declared, TableSchema was) {
        return declared.withColumns(declared.columns()
                .map(column -> was.columns()
                        .find(column.name())
                        .filter(former -> former.numbering().isPresent())
                        .filter(former -> !canBeDeclared(former, was) && !canBeDeclared(column, declared))
                        .filter(former -> canHave(column))
                        .map(former -> column.withNumbering(former.numbering()))
                        .orElse(column)));
    }

    private static boolean canBeDeclared(ColumnSchema column, TableSchema table) {
        boolean isKey = table.primaryKey().map(key -> key.columns()).equals(Optional.of(List.of(column.name())));
        return isKey && !column.type().text().equals("smallint");
    }

    private static boolean canHave(ColumnSchema column) {
        return column.notNull()
                && column.defaultValue().isEmpty()
                && column.generated().isEmpty()
                && COUNTING.contains(column.type().text());
    }
}
