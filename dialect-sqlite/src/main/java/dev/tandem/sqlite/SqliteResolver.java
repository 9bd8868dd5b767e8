package dev.tandem.sqlite;

import dev.tandem.declare.Declaration;
import dev.tandem.resolve.Resolved;
import dev.tandem.resolve.Resolver;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.OutsideView;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.Undeclared;

/** Resolves a declaration in the words of SQLite. */
final class SqliteResolver {

    private SqliteResolver() {}

    static Resolved resolve(Declaration declaration, Schema last) {
        Resolved resolved = new Resolver(new SqliteVocabulary()).resolve(declaration, last);
        Schema schema = resolved.schema();
        return new Resolved(
                schema.withTables(schema.tables().map(DescendingColumns::in)).withUndeclared(undeclared(schema, last)),
                resolved.hints());
    }

    /** A view that somebody else looks after stays known, unless the model has one of that name now. */
    private static Undeclared undeclared(Schema declared, Schema last) {
        NamedSet<QualifiedName, OutsideView> outside = last.undeclared().outsideViews();
        for (OutsideView view : last.undeclared().outsideViews()) {
            boolean taken =
                    declared.views().contains(view.name()) || declared.tables().contains(view.name());
            outside = taken ? outside.without(view.name()) : outside;
        }
        return last.undeclared().withOutsideViews(outside);
    }
}
