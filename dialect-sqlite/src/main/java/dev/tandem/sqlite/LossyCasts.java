package dev.tandem.sqlite;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.plan.DataHazard;
import dev.tandem.plan.Hazard;
import dev.tandem.schema.ColumnSchema;
import java.util.stream.Stream;

/** Casts under which a value may become another one: told before, and counted before anything is copied. */
final class LossyCasts {

    private final AlterTable alter;

    LossyCasts(AlterTable alter) {
        this.alter = alter;
    }

    Stream<Hazard> hazards() {
        return columns()
                .filter(column -> cast(column).canLose())
                .map(column -> new Hazard(
                        DataHazard.LOSSY_CAST,
                        subject(column),
                        "the file stops at such rows; mend them in a migration before this one"));
    }

    /** One for every cast, because a column of SQLite may hold values that do not belong into its type. */
    Stream<Guard.Question> questions() {
        return columns().filter(column -> cast(column).hasToBeLookedAt()).map(this::question);
    }

    private Guard.Question question(ColumnSchema column) {
        String table = alter.tables().from().name().name();
        return new Guard.Question(
                subject(column),
                "%s holds values that do not fit %s: mend them before this migration"
                        .formatted(subject(column), column.type()),
                cast(column).countOfLosses(table, column.name()));
    }

    /** The columns whose values are copied from the old table. */
    private Stream<ColumnSchema> columns() {
        return alter.tables().to().columns().stream()
                .filter(column -> column.generated().isEmpty())
                .filter(column -> alter.tables().from().columns().contains(column.name()));
    }

    private Cast cast(ColumnSchema column) {
        return Cast.of(alter.tables(), column.name());
    }

    private String subject(ColumnSchema column) {
        return alter.tables().to().name() + "." + column.name();
    }
}
