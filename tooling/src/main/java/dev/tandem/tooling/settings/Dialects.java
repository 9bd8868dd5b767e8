package dev.tandem.tooling.settings;

import dev.tandem.dialect.Dialect;
import dev.tandem.postgres.PostgresDialect;
import dev.tandem.problem.Nearest;
import dev.tandem.problem.Problem;
import dev.tandem.sqlite.SqliteDialect;
import java.util.Arrays;
import java.util.List;

/** The databases that Tandem knows. */
public final class Dialects {

    public static final Dialect SQLITE = new SqliteDialect();
    public static final Dialect POSTGRES = new PostgresDialect();

    private static final List<Dialect> ALL = List.of(SQLITE, POSTGRES);

    private Dialects() {}

    public static List<Dialect> all() {
        return ALL;
    }

    /** {@code sqlite,postgres}: each once, in the order given. */
    public static List<Dialect> named(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .map(Dialects::byName)
                .distinct()
                .toList();
    }

    public static Dialect byName(String name) {
        List<String> known = ALL.stream().map(Dialect::name).toList();
        return ALL.stream()
                .filter(dialect -> dialect.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsageException(new Problem(
                        "TD404",
                        "unknown dialect '%s'%s".formatted(name, Nearest.question(name, known)),
                        "Tandem writes SQL for " + String.join(" and ", known),
                        "name one of them, or several with commas between: " + String.join(",", known))));
    }
}
