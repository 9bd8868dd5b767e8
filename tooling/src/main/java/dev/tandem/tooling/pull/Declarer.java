package dev.tandem.tooling.pull;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Declaration.OfView;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.List;
import java.util.Optional;

/** The way back of resolving: finds a declaration that the schemas are resolved from. */
public final class Declarer {

    private Declarer() {}

    /** The declaration; refuses schemas that are not one. */
    public static Declaration declare(Sides<Schema> schemas) {
        Mismatches mismatches = new Mismatches();
        List<OfTable> tables =
                mismatches
                        .pairs(schemas.map(Declarer::tables), TableSchema::name, table -> "table " + table.name())
                        .stream()
                        .map(table -> new TableDeclarer(table, mismatches).declare())
                        .toList();
        List<OfView> views =
                mismatches.pairs(schemas.map(Declarer::views), ViewSchema::name, view -> "view " + view.name()).stream()
                        .map(view -> new OfView(
                                view.any().name().name(),
                                Optional.empty(),
                                Sides.sql(view.map(ViewSchema::definition)),
                                Optional.empty()))
                        .toList();
        mismatches.throwAny();
        return Declaration.of(ReferenceTypes.fitted(tables), views);
    }

    /** A model speaks of the default schema only. */
    private static List<TableSchema> tables(Schema schema) {
        return schema.tables().stream()
                .filter(table -> table.name().schema().isEmpty())
                .toList();
    }

    private static List<ViewSchema> views(Schema schema) {
        return schema.views().stream()
                .filter(view ->
                        view.name().schema().isEmpty() && !view.options().materialized())
                .toList();
    }
}
