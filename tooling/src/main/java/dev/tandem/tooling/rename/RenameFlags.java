package dev.tandem.tooling.rename;

import dev.tandem.change.ChangeSet;
import dev.tandem.rename.RenameQuestion;
import dev.tandem.rename.RenameQuestions;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the user says on renames.
 *
 * @param othersAreNew {@code --no-renames}: what no flag names was dropped and added
 */
public record RenameFlags(List<RenameFlag> flags, boolean othersAreNew) {

    public static final RenameFlags NONE = new RenameFlags(List.of(), false);

    public RenameFlags {
        flags = List.copyOf(flags);
    }

    public static RenameFlags of(List<String> renames, boolean othersAreNew) {
        return new RenameFlags(renames.stream().map(RenameFlag::parse).toList(), othersAreNew);
    }

    public Hints hints() {
        List<Rename> renames = flags.stream()
                .map(RenameFlag::meanings)
                .flatMap(Collection::stream)
                .toList();
        return new Hints(renames, List.of());
    }

    /** Refuses a flag that renames nothing in any dialect: a typing error must not drop a table. */
    public void requireMatched(List<ChangeSet> changes) {
        flags.stream()
                .filter(flag -> changes.stream().noneMatch(flag::isPartOf))
                .findFirst()
                .ifPresent(flag -> {
                    throw UnmatchedFlag.of(flag, changes);
                });
    }

    /** Refuses to guess. */
    public void requireAnswered(List<ChangeSet> changes) {
        Map<String, RenameQuestion> open = changes.stream()
                .filter(unused -> !othersAreNew)
                .map(RenameQuestions::of)
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(
                        RenameQuestion::flag,
                        question -> question,
                        (one, sameInAnotherDialect) -> one,
                        LinkedHashMap::new));
        if (!open.isEmpty()) {
            throw new OpenQuestionsException(List.copyOf(open.values()));
        }
    }
}
