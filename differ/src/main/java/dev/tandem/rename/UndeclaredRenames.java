package dev.tandem.rename;

import dev.tandem.change.Change;
import dev.tandem.change.Pair;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.EnumType;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Undeclared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The renames of what no model declares, which flags alone can tell. */
final class UndeclaredRenames {

    private UndeclaredRenames() {}

    static List<Change> of(Pair<Undeclared> sides, Hints hints) {
        List<Change> changes = new ArrayList<>();
        Pair<NamedSet<QualifiedName, EnumType>> enums = sides.map(Undeclared::enums);
        List<Pair<QualifiedName>> types = ordered(
                Renames.only(hints, Rename.OfEnum.class).map(rename -> new Pair<>(rename.from(), rename.to())),
                enums.map(NamedSet::names));
        types.forEach(names -> changes.add(new UndeclaredChange.RenameEnum(names)));
        for (EnumType type : enums.to()) {
            enums.from()
                    .find(former(type.name(), types))
                    .ifPresent(was -> values(was, type, hints)
                            .forEach(names -> changes.add(new UndeclaredChange.RenameEnumValue(type.name(), names))));
        }
        ordered(
                        Renames.only(hints, Rename.OfSequence.class)
                                .map(rename -> new Pair<>(rename.from(), rename.to())),
                        sides.map(Undeclared::sequences).map(NamedSet::names))
                .forEach(names -> changes.add(new UndeclaredChange.RenameSequence(names)));
        return changes;
    }

    private static List<Pair<String>> values(EnumType was, EnumType type, Hints hints) {
        List<Pair<String>> wanted = Renames.only(hints, Rename.OfEnumValue.class)
                .filter(rename -> rename.type().equals(type.name()))
                .map(rename -> new Pair<>(rename.from(), rename.to()))
                .toList();
        Pair<Set<String>> values = new Pair<EnumType>(was, type).map(side -> new HashSet<>(side.values()));
        return RenameOrder.of(wanted, values, Renames::free);
    }

    private static List<Pair<QualifiedName>> ordered(
            Stream<Pair<QualifiedName>> wanted, Pair<Set<QualifiedName>> names) {
        return RenameOrder.of(wanted.toList(), names, Renames::free);
    }

    private static QualifiedName former(QualifiedName name, List<Pair<QualifiedName>> renames) {
        QualifiedName former = name;
        for (Pair<QualifiedName> rename : renames.reversed()) {
            former = rename.to().equals(former) ? rename.from() : former;
        }
        return former;
    }
}
