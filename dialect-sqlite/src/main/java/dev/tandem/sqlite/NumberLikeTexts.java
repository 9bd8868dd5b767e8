package dev.tandem.sqlite;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.TableChange;
import dev.tandem.plan.Hazard;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * New columns whose type is no word of SQLite's own: it gives them NUMERIC affinity, and a text in them that looks like a
 * number becomes one (datatype3.html §3.1), while Postgres keeps it.
 */
final class NumberLikeTexts {

    /** What keeps a text as it is on both databases. */
    private static final Map<String, String> INSTEAD = Map.of(
            "numeric", "bigint in the smallest unit",
            "decimal", "bigint in the smallest unit",
            "uuid", "varchar(36)",
            "date", "varchar(10)",
            "time", "varchar(15)");

    private NumberLikeTexts() {}

    static List<Hazard> in(TableSchema table) {
        return hazard(table.name(), table.columns().list());
    }

    /** In the columns that are added or change to such a type. */
    static List<Hazard> in(AlterTable alter) {
        return hazard(
                alter.tables().to().name(),
                alter.changes().stream().flatMap(NumberLikeTexts::fresh).toList());
    }

    private static Stream<ColumnSchema> fresh(TableChange change) {
        if (change instanceof TableChange.AddColumn add) {
            return Stream.of(add.column());
        }
        return change instanceof TableChange.AlterColumnType type
                        && type.columns().map(NumberLikeTexts::word).changed()
                ? Stream.of(type.columns().to())
                : Stream.empty();
    }

    private static List<Hazard> hazard(QualifiedName table, List<ColumnSchema> columns) {
        List<ColumnSchema> hit = columns.stream().filter(NumberLikeTexts::isHit).toList();
        if (hit.isEmpty()) {
            return List.of();
        }
        String names = hit.stream().map(ColumnSchema::name).collect(Collectors.joining(", "));
        String instead = hit.stream()
                .map(NumberLikeTexts::word)
                .flatMap(Optional::stream)
                .distinct()
                .map(word -> "%s for %s".formatted(INSTEAD.get(word), word))
                .collect(Collectors.joining(", "));
        return List.of(new Hazard(SqliteHazard.NUMBER_LIKE_TEXTS, table + "." + names, "declare " + instead));
    }

    static boolean isHit(ColumnSchema column) {
        return word(column).isPresent();
    }

    private static Optional<String> word(ColumnSchema column) {
        String word = column.type().text().toLowerCase(Locale.ROOT).replaceAll("[^a-z_].*", "");
        return Optional.of(word).filter(INSTEAD::containsKey);
    }
}
