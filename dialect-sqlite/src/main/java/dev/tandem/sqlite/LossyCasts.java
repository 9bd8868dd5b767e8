package dev.tandem.sqlite;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AlterColumnType;
import dev.tandem.plan.DataHazard;
import dev.tandem.plan.Hazard;
import dev.tandem.schema.ColumnSchema;
import java.util.List;
import java.util.stream.Stream;

/** Changes of type under which a value may become another one: told before, and counted before anything is copied. */
final class LossyCasts {

    private LossyCasts() {}

    static List<Hazard> hazards(AlterTable alter, AlterColumnType change) {
        return copied(change) && cast(alter, change).canLose()
                ? List.of(new Hazard(
                        DataHazard.LOSSY_CAST,
                        subject(alter, change),
                        "the file stops at such rows; mend them in a migration before this one"))
                : List.of();
    }

    /** One for every cast, because a column of SQLite may hold values that do not belong into its type. */
    static Stream<Guard.Question> questions(AlterTable alter) {
        return alter.changes().stream().flatMap(change -> question(alter, change));
    }

    private static Stream<Guard.Question> question(AlterTable alter, TableChange change) {
        return change instanceof AlterColumnType type
                        && copied(type)
                        && cast(alter, type).needed()
                ? Stream.of(question(alter, type))
                : Stream.empty();
    }

    private static Guard.Question question(AlterTable alter, AlterColumnType change) {
        String table = alter.tables().from().name().name();
        ColumnSchema to = change.columns().to();
        return new Guard.Question(
                subject(alter, change),
                "%s holds values that %s would change: mend them before this migration"
                        .formatted(subject(alter, change), to.type()),
                "SELECT count(*) FROM %s WHERE %s"
                        .formatted(Quote.name(table), cast(alter, change).loses(Quote.column(table, to.name()))));
    }

    private static boolean copied(AlterColumnType change) {
        return change.columns().to().generated().isEmpty();
    }

    private static Cast cast(AlterTable alter, AlterColumnType change) {
        return Cast.of(alter.tables(), change.columns().to().name());
    }

    private static String subject(AlterTable alter, AlterColumnType change) {
        return alter.tables().to().name() + "." + change.columns().to().name();
    }
}
