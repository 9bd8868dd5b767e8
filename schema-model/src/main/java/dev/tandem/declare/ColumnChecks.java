package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for words about a column that do not go together. */
final class ColumnChecks {
    /** Postgres' manual, "Character Types" and "Numeric Types". */
    private static final int LONGEST_VARCHAR = 10_485_760;

    private static final int MOST_DIGITS = 1000;

    private final OfTable table;
    private final OfColumn column;
    private final Findings findings;

    private ColumnChecks(OfTable table, OfColumn column, Findings findings) {
        this.table = table;
        this.column = column;
        this.findings = findings;
    }

    static void check(OfTable table, Findings findings) {
        if (table.columns().isEmpty()) {
            findings.add(
                    table.place(),
                    new Problem(
                            "TD106",
                            "table %s has no columns".formatted(table.name()),
                            "a table has at least one",
                            "declare a column: public final Column<Long> id = bigint(\"id\").primaryKey();"));
        }
        table.columns().forEach(column -> new ColumnChecks(table, column, findings).check());
    }

    private void check() {
        size();
        numbering();
        generation();
        words();
        if (column.backfill().isPresent() && !column.notNull()) {
            tell(
                    "TD132",
                    "column %s has a backfill but may be NULL",
                    "a backfill is what existing rows get when a column becomes required",
                    "add .notNull(), or leave the backfill out");
        }
    }

    private void size() {
        if (column.type() instanceof ColumnType.Sized sized
                && (sized.length() < 1 || sized.length() > LONGEST_VARCHAR)) {
            tell(
                    "TD129",
                    "column %%s is %s".formatted(sized.describe()),
                    "a length is between 1 and %d; a constant that stands below the tables is still 0"
                            .formatted(LONGEST_VARCHAR),
                    "correct the length");
        }
        if (column.type() instanceof ColumnType.Numeric numeric
                && (numeric.precision() < 1
                        || numeric.precision() > MOST_DIGITS
                        || numeric.scale() < 0
                        || numeric.scale() > numeric.precision())) {
            tell(
                    "TD130",
                    "column %%s is %s".formatted(numeric.describe()),
                    "the first number counts all digits, 1 to %d; the second those behind the point, no more than all"
                            .formatted(MOST_DIGITS),
                    "correct the numbers");
        }
        if (column.type() instanceof ColumnType.Custom custom
                && (custom.words().sqlite().isBlank()
                        || custom.words().postgres().isBlank())) {
            tell(
                    "TD130",
                    "column %s is of a custom type without a name",
                    "each database needs a word for it",
                    "write custom(name, class, sqlite(\"…\"), postgres(\"…\"))");
        } else if (column.type() instanceof ColumnType.Custom custom) {
            Stream.of(custom.words().sqlite(), custom.words().postgres())
                    .distinct()
                    .flatMap(word -> FragmentProblem.ofType(word).stream())
                    .forEach(why -> tell(
                            "TD130",
                            "column %s is of a custom type that is more than a type",
                            why,
                            "write the type alone; what else there is to say of a column has words of its own"));
        }
    }

    private void numbering() {
        if (!column.autoIncrement()) {
            return;
        }
        Optional<List<String>> key = table.primaryKey().map(Declaration.OfKey::columns);
        if (!key.equals(Optional.of(List.of(column.name())))) {
            tell(
                    "TD122",
                    "column %s is numbered but is not the primary key",
                    "SQLite numbers a primary key of one column and nothing else",
                    "add .primaryKey(), or leave .autoIncrement() out");
        }
        if (column.defaultValue().isPresent()) {
            tell(
                    "TD123",
                    "column %s is numbered and has a default",
                    "only one of them can give the value",
                    "leave one of them out");
        }
    }

    private void generation() {
        if (column.generated().isEmpty()) {
            return;
        }
        if (column.defaultValue().isPresent() || column.backfill().isPresent() || column.autoIncrement()) {
            tell(
                    "TD124",
                    "column %s is generated and gets a value in another way too",
                    "the expression alone gives the value, in existing rows as well",
                    "leave the default, the backfill or the numbering out");
        }
        if (table.primaryKeys().stream().anyMatch(key -> key.columns().contains(column.name()))) {
            tell(
                    "TD125",
                    "column %s is generated and in the primary key",
                    "SQLite allows no generated column in a primary key",
                    "make it unique instead");
        }
    }

    private void words() {
        Set<String> seen = new HashSet<>();
        column.oneOf().stream()
                .filter(word -> !seen.add(word))
                .distinct()
                .forEach(word -> tell(
                        "TD128",
                        "column %%s takes the word '%s' twice".formatted(word),
                        "two constants that share a word could not be told apart when read",
                        "give each a word of its own"));
    }

    private void tell(String code, String message, String why, String fix) {
        findings.add(
                column.place(), new Problem(code, message.replace("%s", table.name() + "." + column.name()), why, fix));
    }
}
