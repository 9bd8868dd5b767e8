package dev.tandem.plan;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange.AddColumn;
import dev.tandem.change.TableChange.DropColumn;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.stream.Stream;

/** Puts changed tables into an order in which each backfill finds the columns of another table that it asks for. */
public final class BackfillOrder {

    private BackfillOrder() {}

    public static List<AlterTable> of(ChangeSet changes) {
        List<AlterTable> alters = changes.changes().stream()
                .filter(AlterTable.class::isInstance)
                .map(AlterTable.class::cast)
                .toList();
        return DependencyOrder.of(alters, BackfillOrder::waitsFor);
    }

    /** For columns that another table gets, or until its own backfills have read what this one loses. */
    private static boolean waitsFor(AlterTable alter, AlterTable other) {
        return reads(alter, other, added(other)) || reads(other, alter, dropped(alter));
    }

    private static boolean reads(AlterTable reader, AlterTable other, List<String> columns) {
        return !reader.equals(other)
                && backfills(reader)
                        .map(SqlTokens::of)
                        .anyMatch(sql -> names(sql, other.tables().to().name().name())
                                && columns.stream().anyMatch(column -> names(sql, column)));
    }

    private static boolean names(SqlTokens sql, String name) {
        return sql.tokens().stream()
                .filter(SqlToken::isName)
                .anyMatch(token -> token.name().equalsIgnoreCase(name));
    }

    private static Stream<String> backfills(AlterTable alter) {
        return alter.changes().stream().flatMap(change -> change.backfill().stream());
    }

    private static List<String> added(AlterTable alter) {
        return alter.changes().stream()
                .filter(AddColumn.class::isInstance)
                .map(change -> ((AddColumn) change).column().name())
                .toList();
    }

    private static List<String> dropped(AlterTable alter) {
        return alter.changes().stream()
                .filter(DropColumn.class::isInstance)
                .map(change -> ((DropColumn) change).column().name())
                .toList();
    }
}
