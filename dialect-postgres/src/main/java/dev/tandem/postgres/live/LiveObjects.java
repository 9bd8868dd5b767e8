package dev.tandem.postgres.live;

import dev.tandem.schema.Access;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Namespace;
import dev.tandem.schema.Schema;
import dev.tandem.schema.Undeclared;

/** All in some schemas of a database that a {@link Schema} has words for. */
final class LiveObjects {

    private LiveObjects() {}

    /** Without roles, which belong to the server and not to the database. */
    static Schema read(Catalogue catalogue, SchemaNames names) {
        LiveColumns columns = LiveColumns.read(catalogue);
        return new Schema(
                LiveTables.read(catalogue, columns),
                LiveViews.read(catalogue),
                new Undeclared(
                        namespaces(names),
                        LiveEnums.read(catalogue),
                        LiveSequences.read(catalogue, columns.serialSequences()),
                        NamedSet.of(),
                        Access.NONE));
    }

    private static NamedSet<String, Namespace> namespaces(SchemaNames names) {
        return names.meanings().values().stream()
                .filter(schema -> !schema.isEmpty())
                .map(Namespace::new)
                .collect(NamedSet.collector());
    }
}
