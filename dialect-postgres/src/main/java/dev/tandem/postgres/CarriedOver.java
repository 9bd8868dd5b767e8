package dev.tandem.postgres;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.rename.Renames;
import dev.tandem.resolve.Resolved;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import dev.tandem.schema.ViewSchema;
import java.util.Collection;

/**
 * Takes over from the last schema what no model can declare: enum types, sequences, roles, policies, materialized
 * views, identities of other columns than the key, and schemas beside the default one with their tables and views. It is as the renames leave it.
 */
final class CarriedOver {

    private final Schema renamed;
    private final Undeclared undeclared;

    private CarriedOver(Schema renamed) {
        this.renamed = renamed;
        this.undeclared = renamed.undeclared();
    }

    /** What was declared and what was there already. */
    static Resolved into(Resolved resolved, Schema last) {
        Pair<Schema> schemas = new Pair<>(last, resolved.schema());
        ChangeSet renames = new ChangeSet(schemas, Renames.between(schemas, resolved.hints()));
        return new Resolved(new CarriedOver(renames.applyTo(last)).into(resolved.schema()), resolved.hints());
    }

    private Schema into(Schema declared) {
        NamedSet<QualifiedName, TableSchema> tables = declared.tables().map(this::table);
        for (TableSchema table : renamed.tables()) {
            tables = isOutOfReach(table.name()) ? tables.with(table) : tables;
        }
        NamedSet<QualifiedName, ViewSchema> views = declared.views().map(this::view);
        for (ViewSchema view : renamed.views()) {
            boolean declaredAnew = views.contains(view.name()) || tables.contains(view.name());
            boolean kept = isOutOfReach(view.name()) || view.options().materialized();
            views = kept && !declaredAnew ? views.with(view) : views;
        }
        return new Schema(tables, views, undeclared);
    }

    private ViewSchema view(ViewSchema declared) {
        return renamed.views()
                .find(declared.name())
                .map(was -> declared.withOptions(was.options()))
                .orElse(declared);
    }

    private TableSchema table(TableSchema declared) {
        TableSchema typed = declared.withColumns(
                declared.columns().map(column -> column.withType(undeclared.named(column.type()))));
        return renamed.tables()
                .find(declared.name())
                .map(was ->
                        KeptIdentities.in(withForeignKeys(typed.withSecurity(was.security()), was.foreignKeys()), was))
                .orElse(typed);
    }

    private static TableSchema withForeignKeys(TableSchema table, NamedSet<String, ForeignKey> keys) {
        NamedSet<String, ForeignKey> all = table.foreignKeys();
        for (ForeignKey key : keys) {
            boolean kept = isOutOfReach(key.table()) && has(table, key.columns());
            all = kept ? all.with(key) : all;
        }
        return table.withForeignKeys(all);
    }

    private static boolean has(TableSchema table, Collection<String> columns) {
        return table.columns().names().containsAll(columns);
    }

    /** A model only speaks of the default schema. */
    private static boolean isOutOfReach(QualifiedName name) {
        return !name.schema().isEmpty();
    }
}
