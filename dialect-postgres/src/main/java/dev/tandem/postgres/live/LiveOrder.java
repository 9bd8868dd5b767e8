package dev.tandem.postgres.live;

import dev.tandem.postgres.GivenName;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A wanted schema with the columns of its tables in the order of the live ones, and those that are missing there last. */
final class LiveOrder {

    private LiveOrder() {}

    static Schema of(Schema wanted, Schema live) {
        return wanted.withTables(wanted.tables()
                .map(table -> live.tables()
                        .find(StoredNames.stored(table.name()))
                        .map(same -> ordered(table, same))
                        .orElse(table)));
    }

    private static TableSchema ordered(TableSchema wanted, TableSchema live) {
        List<String> order = new ArrayList<>(live.columns().names());
        wanted.columns().stream()
                .map(column -> GivenName.stored(column.name()))
                .filter(name -> !live.columns().contains(name))
                .forEach(order::add);
        return wanted.withColumns(wanted.columns().stream()
                .sorted(Comparator.comparing((ColumnSchema column) -> order.indexOf(GivenName.stored(column.name()))))
                .collect(NamedSet.collector()));
    }
}
