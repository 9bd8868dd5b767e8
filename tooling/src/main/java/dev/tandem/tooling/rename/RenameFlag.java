package dev.tandem.tooling.rename;

import dev.tandem.change.Change;
import dev.tandem.change.Change.RenameColumn;
import dev.tandem.change.Change.RenameTable;
import dev.tandem.change.Change.RenameView;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.problem.Problem;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.QualifiedName;
import dev.tandem.tooling.settings.WrongUsageException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One {@code --rename}.
 *
 * @param table the column's table, under its new name; none where a table or a view is renamed
 * @param names without the table's where a column is renamed
 */
record RenameFlag(Optional<QualifiedName> table, Pair<String> names) {

    private static final Pattern FORM = Pattern.compile("(?<from>[^=.][^=]*(?<!\\.))=(?<to>[^=.][^=]*)");

    /**
     * {@code users=members}, {@code audit.users=audit.members}, or with the table's new name {@code members.name=full_name}:
     * a dot on both sides belongs to a schema of Postgres, one on the left alone to a column.
     */
    static RenameFlag parse(String flag) {
        Matcher matcher = FORM.matcher(flag);
        if (!matcher.matches()) {
            throw malformed(flag);
        }
        String from = matcher.group("from");
        String to = matcher.group("to");
        int dot = from.lastIndexOf('.');
        return dot < 0 || to.contains(".")
                ? new RenameFlag(Optional.empty(), new Pair<>(from, to))
                : new RenameFlag(Optional.of(name(from.substring(0, dot))), new Pair<>(from.substring(dot + 1), to));
    }

    /** What it can mean: a flag does not say whether a table or something else has the name. */
    List<Rename> meanings() {
        return table.<List<Rename>>map(of -> List.of(
                        new Rename.OfColumn(of, names.from(), names.to()),
                        new Rename.OfEnumValue(of, names.from(), names.to())))
                .orElseGet(() -> {
                    Pair<QualifiedName> qualified = names.map(RenameFlag::name);
                    return List.of(
                            new Rename.OfTable(qualified.from(), qualified.to()),
                            new Rename.OfView(qualified.from(), qualified.to()),
                            new Rename.OfEnum(qualified.from(), qualified.to()),
                            new Rename.OfSequence(qualified.from(), qualified.to()));
                });
    }

    /** Whether the changes begin at its old name and arrive at its new one; names that are swapped take a step between. */
    boolean isPartOf(ChangeSet changes) {
        List<Pair<String>> steps =
                changes.changes().stream().flatMap(this::steps).toList();
        return steps.stream().anyMatch(step -> step.from().equals(names.from()))
                && steps.stream().anyMatch(step -> step.to().equals(names.to()));
    }

    private Stream<Pair<String>> steps(Change change) {
        if (change instanceof UndeclaredChange.RenameEnumValue value) {
            return Stream.of(value.values()).filter(unused -> table.equals(Optional.of(value.type())));
        }
        if (change instanceof RenameColumn column) {
            return Stream.of(column.names()).filter(unused -> table.equals(Optional.of(column.table())));
        }
        return table.isEmpty() ? whole(change).map(pair -> pair.map(QualifiedName::toString)) : Stream.empty();
    }

    private static Stream<Pair<QualifiedName>> whole(Change change) {
        if (change instanceof RenameTable renamed) {
            return Stream.of(renamed.names());
        }
        if (change instanceof RenameView renamed) {
            return Stream.of(renamed.names());
        }
        if (change instanceof UndeclaredChange.RenameEnum renamed) {
            return Stream.of(renamed.names());
        }
        return change instanceof UndeclaredChange.RenameSequence renamed ? Stream.of(renamed.names()) : Stream.empty();
    }

    private static QualifiedName name(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? QualifiedName.of(text) : new QualifiedName(text.substring(0, dot), text.substring(dot + 1));
    }

    private static WrongUsageException malformed(String flag) {
        return new WrongUsageException(new Problem(
                "TD422",
                "--rename '%s' is not understood".formatted(flag),
                "it takes the old name and the new one with = between",
                "write --rename users=members for a table, --rename members.name=full_name for a column of it"));
    }

    /** As the user wrote it. */
    @Override
    public String toString() {
        return "--rename %s%s=%s".formatted(table.map(of -> of + ".").orElse(""), names.from(), names.to());
    }
}
