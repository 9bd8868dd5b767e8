package dev.tandem.scenarios;

import dev.tandem.change.Pair;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.rename.RenameFlags;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user says who wants the old names back.
 *
 * @param renames of the way there, of which some may have been renamed before
 */
record WayBack(Pair<Schema> schemas, List<Rename> renames) {

    RenameFlags flags(boolean othersAreNew) {
        return RenameFlags.of(renames.stream().flatMap(this::flag).toList(), othersAreNew);
    }

    private Stream<String> flag(Rename rename) {
        if (rename instanceof Rename.OfTable table && isMade(table)) {
            return Stream.of(table.to() + "=" + table.from());
        }
        if (rename instanceof Rename.OfView view && isMade(view)) {
            return Stream.of(view.to() + "=" + view.from());
        }
        return rename instanceof Rename.OfColumn column && isMade(column)
                ? Stream.of("%s.%s=%s".formatted(former(column.table()), column.to(), column.from()))
                : Stream.empty();
    }

    /** Names may be swapped: then the new one was there, and became another. */
    private boolean isMade(Rename.OfTable rename) {
        return schemas.from().tables().contains(rename.from())
                && schemas.to().tables().contains(rename.to())
                && (!schemas.from().tables().contains(rename.to())
                        || renames.stream()
                                .anyMatch(it -> it instanceof Rename.OfTable other
                                        && other.from().equals(rename.to())));
    }

    private boolean isMade(Rename.OfView rename) {
        return schemas.from().views().contains(rename.from())
                && schemas.to().views().contains(rename.to())
                && !schemas.from().views().contains(rename.to());
    }

    private boolean isMade(Rename.OfColumn rename) {
        return schemas.from()
                .tables()
                .find(former(rename.table()))
                .filter(table -> table.columns().contains(rename.from()))
                .filter(table -> !table.columns().contains(rename.to())
                        || renames.stream()
                                .anyMatch(it -> it instanceof Rename.OfColumn other
                                        && other.table().equals(rename.table())
                                        && other.from().equals(rename.to())))
                .isPresent();
    }

    private QualifiedName former(QualifiedName table) {
        return renames.stream()
                .flatMap(it -> it instanceof Rename.OfTable of && of.to().equals(table) && isMade(of)
                        ? Optional.of(of.from()).stream()
                        : Stream.empty())
                .findFirst()
                .orElse(table);
    }
}
