package dev.tandem.resolve;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ConstraintNames;
import dev.tandem.schema.Generated;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SqlType;
import java.util.Optional;

/** Resolves the columns of one table. */
final class ColumnResolver {
    private final Vocabulary vocabulary;
    private final Past past;
    private final OfTable table;

    ColumnResolver(Vocabulary vocabulary, Past past, OfTable table) {
        this.vocabulary = vocabulary;
        this.past = past;
        this.table = table;
    }

    ColumnSchema resolve(OfColumn column) {
        ColumnSchema resolved = new ColumnSchema(
                column.name(),
                type(column.type()),
                column.notNull(),
                column.defaultValue().map(value -> ValueSql.of(value, vocabulary)),
                column.generated()
                        .map(generated -> new Generated(
                                vocabulary.choose(generated.expression()), vocabulary.storage(generated.storage()))),
                Optional.empty(),
                vocabulary.collation(column.collation()));
        return column.autoIncrement() ? numbered(column, resolved) : resolved;
    }

    private SqlType type(ColumnType type) {
        if (type instanceof ColumnType.Mapped mapped) {
            return vocabulary.type(mapped);
        }
        return SqlType.of(
                type instanceof ColumnType.Custom custom ? vocabulary.choose(custom.words()) : type.describe());
    }

    private ColumnSchema numbered(OfColumn column, ColumnSchema resolved) {
        ColumnSchema fresh =
                vocabulary.numbered(resolved, QualifiedName.of(ConstraintNames.sequence(table.name(), column.name())));
        return fresh.withNumbering(fresh.numbering()
                .map(numbering -> past.column(table, column)
                        .flatMap(was -> was.numbering().flatMap(last -> kept(was, numbering, last)))
                        .orElse(numbering)));
    }

    /** What the model cannot say of an identity stays as it was: who may bring numbers, how they are counted. */
    private Optional<Numbering> kept(ColumnSchema was, Numbering fresh, Numbering last) {
        if (!(fresh instanceof Identity wanted) || !(last instanceof Identity identity)) {
            return Optional.empty();
        }
        QualifiedName formerSequence =
                QualifiedName.of(ConstraintNames.sequence(past.formerTable(table.name()), was.name()));
        boolean derived = identity.sequence().equals(formerSequence);
        boolean usual = vocabulary
                .numbered(was.withNumbering(Optional.empty()), formerSequence)
                .numbering()
                .map(numbering -> ((Identity) numbering).options())
                .equals(Optional.of(identity.options()));
        return Optional.of(new Identity(
                identity.kind(),
                derived ? wanted.sequence() : identity.sequence(),
                usual ? wanted.options() : identity.options()));
    }
}
