package dev.tandem.diff;

import dev.tandem.change.Change;
import dev.tandem.change.Pair;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.schema.EnumType;
import dev.tandem.schema.Namespace;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SequenceSchema;
import dev.tandem.schema.Undeclared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what differs in what no model declares. */
final class UndeclaredDiff {

    private UndeclaredDiff() {}

    static List<Change> of(Pair<Undeclared> sides) {
        List<Change> changes = new ArrayList<>();
        NamedDiff<String, Namespace> namespaces = NamedDiff.of(sides.map(Undeclared::namespaces));
        namespaces.dropped().forEach(namespace -> changes.add(new UndeclaredChange.DropNamespace(namespace)));
        namespaces.added().forEach(namespace -> changes.add(new UndeclaredChange.CreateNamespace(namespace)));

        NamedDiff<QualifiedName, EnumType> enums = NamedDiff.of(sides.map(Undeclared::enums));
        enums.dropped().forEach(type -> changes.add(new UndeclaredChange.DropEnum(type)));
        enums.added().forEach(type -> changes.add(new UndeclaredChange.CreateEnum(type)));
        enums.kept().stream()
                .filter(Pair::changed)
                .forEach(types -> changes.add(new UndeclaredChange.AlterEnumValues(types)));

        NamedDiff<QualifiedName, SequenceSchema> sequences = NamedDiff.of(sides.map(Undeclared::sequences));
        sequences.dropped().forEach(sequence -> changes.add(new UndeclaredChange.DropSequence(sequence)));
        sequences.added().forEach(sequence -> changes.add(new UndeclaredChange.CreateSequence(sequence)));
        sequences.kept().stream()
                .filter(Pair::changed)
                .forEach(pair -> changes.add(new UndeclaredChange.AlterSequence(pair)));

        Optional.of(sides.map(Undeclared::outsideViews))
                .filter(Pair::changed)
                .ifPresent(views -> changes.add(new UndeclaredChange.AlterOutsideViews(views)));
        Optional.of(sides.map(Undeclared::access))
                .filter(Pair::changed)
                .ifPresent(access -> changes.add(new UndeclaredChange.AlterAccess(access)));
        return changes;
    }
}
