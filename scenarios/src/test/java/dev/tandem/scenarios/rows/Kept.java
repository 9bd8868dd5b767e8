package dev.tandem.scenarios.rows;

import dev.tandem.change.Pair;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is there before and after a change, under whatever name; worked out from the user's words alone. */
record Kept(Pair<Schema> schemas, List<Rename> renames) {

    List<Pair<TableSchema>> tables() {
        return schemas.to().tables().stream()
                .flatMap(to ->
                        schemas.from().tables().find(formerName(to.name())).map(from -> new Pair<>(from, to)).stream())
                .toList();
    }

    private QualifiedName formerName(QualifiedName name) {
        return of(Rename.OfTable.class)
                .filter(rename -> rename.to().equals(name))
                .filter(rename -> schemas.from().tables().contains(rename.from()))
                .map(Rename.OfTable::from)
                .findFirst()
                .orElse(name);
    }

    List<Pair<ColumnSchema>> columns(Pair<TableSchema> tables) {
        return tables.to().columns().stream()
                .flatMap(to -> formerColumn(tables, to).map(from -> new Pair<>(from, to)).stream())
                .toList();
    }

    private Optional<ColumnSchema> formerColumn(Pair<TableSchema> tables, ColumnSchema to) {
        String former = of(Rename.OfColumn.class)
                .filter(rename -> rename.table().equals(tables.to().name())
                        && rename.to().equals(to.name())
                        && tables.from().columns().contains(rename.from()))
                .map(Rename.OfColumn::from)
                .findFirst()
                .orElse(to.name());
        return tables.from().columns().find(former);
    }

    private <R extends Rename> Stream<R> of(Class<R> kind) {
        return renames.stream().filter(kind::isInstance).map(kind::cast);
    }
}
