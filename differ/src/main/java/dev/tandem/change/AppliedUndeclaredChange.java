package dev.tandem.change;

import dev.tandem.schema.EnumType;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceSchema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import java.util.List;

/** What a change of what no model declares makes of a schema. */
final class AppliedUndeclaredChange {

    private AppliedUndeclaredChange() {}

    static Schema apply(UndeclaredChange change, Schema schema) {
        return change instanceof UndeclaredChange.RenameEnum rename
                ? renamedType(rename, schema)
                : schema.withUndeclared(apply(change, schema.undeclared()));
    }

    private static Schema renamedType(UndeclaredChange.RenameEnum rename, Schema schema) {
        NamedSet<QualifiedName, TableSchema> tables = schema.tables()
                .map(table -> table.withColumns(
                        table.columns().map(column -> column.withType(renamed(column.type(), rename.names())))));
        return schema.withTables(tables).withUndeclared(apply(rename, schema.undeclared()));
    }

    private static Undeclared apply(UndeclaredChange change, Undeclared all) {
        return switch (change) {
            case UndeclaredChange.CreateNamespace create ->
                all.withNamespaces(all.namespaces().with(create.namespace()));
            case UndeclaredChange.DropNamespace drop ->
                all.withNamespaces(all.namespaces().without(drop.namespace().name()));
            case UndeclaredChange.CreateEnum create -> all.withEnums(all.enums().with(create.type()));
            case UndeclaredChange.DropEnum drop ->
                all.withEnums(all.enums().without(drop.type().name()));
            case UndeclaredChange.RenameEnum rename ->
                all.withEnums(all.enums().map(type -> renamed(type, rename.names())));
            case UndeclaredChange.RenameEnumValue rename ->
                all.withEnums(all.enums().with(renamedValue(all.enums().get(rename.type()), rename.values())));
            case UndeclaredChange.AlterEnumValues alter ->
                all.withEnums(all.enums().with(alter.types().to()));
            case UndeclaredChange.CreateSequence create ->
                all.withSequences(all.sequences().with(create.sequence()));
            case UndeclaredChange.DropSequence drop ->
                all.withSequences(all.sequences().without(drop.sequence().name()));
            case UndeclaredChange.RenameSequence rename ->
                all.withSequences(all.sequences().map(sequence -> renamed(sequence, rename.names())));
            case UndeclaredChange.AlterSequence alter ->
                all.withSequences(all.sequences().with(alter.sequences().to()));
            case UndeclaredChange.AlterOutsideViews alter ->
                all.withOutsideViews(alter.views().to());
            case UndeclaredChange.AlterAccess alter ->
                all.withAccess(alter.access().to());
        };
    }

    private static SqlType renamed(SqlType type, Pair<QualifiedName> names) {
        return type.isOf(names.from()) ? type.of(names.to()) : type;
    }

    private static EnumType renamed(EnumType type, Pair<QualifiedName> names) {
        return type.name().equals(names.from()) ? type.renamed(names.to()) : type;
    }

    private static SequenceSchema renamed(SequenceSchema sequence, Pair<QualifiedName> names) {
        return sequence.name().equals(names.from()) ? sequence.renamed(names.to()) : sequence;
    }

    private static EnumType renamedValue(EnumType type, Pair<String> names) {
        List<String> values = type.values().stream()
                .map(value -> value.equals(names.from()) ? names.to() : value)
                .toList();
        return type.withValues(values);
    }
}
