package dev.tandem.sqlite;

import dev.tandem.change.ChangeSet;
import dev.tandem.problem.Problem;
import dev.tandem.schema.TableOption;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Types that a STRICT table does not know (stricttables.html §2). */
final class UnknownStrictTypes {

    private static final Set<String> KNOWN = Set.of("INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY");

    private UnknownStrictTypes() {}

    static Stream<Problem> problems(ChangeSet changes) {
        return changes.schemas().to().tables().stream()
                .filter(table -> table.options().contains(TableOption.STRICT))
                .flatMap(table -> table.columns().stream()
                        .filter(column -> !KNOWN.contains(column.type().text().toUpperCase(Locale.ROOT)))
                        .map(column -> new Problem(
                                "TD225",
                                "column %s.%s has type %s in a STRICT table"
                                        .formatted(table.name(), column.name(), column.type()),
                                "a STRICT table of SQLite knows int, integer, real, text, blob and any",
                                "declare one of these types, or do without strict()")));
    }
}
