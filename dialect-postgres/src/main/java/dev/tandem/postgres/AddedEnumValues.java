package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.UndeclaredChange.AlterEnumValues;
import dev.tandem.plan.Plan;
import dev.tandem.plan.Statement;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;

/**
 * Values that an enum type gets. ALTER TYPE, the manual: a new value "cannot be used until after the transaction has been
 * committed", and a migration is one transaction.
 */
final class AddedEnumValues {

    private AddedEnumValues() {}

    /** The changes for which ADD VALUE does not do, whatever else is in the migration. */
    static List<AlterEnumValues> notAddable(ChangeSet changes) {
        return alterations(changes).stream()
                .filter(change -> !staying(change).equals(change.types().from().values()))
                .toList();
    }

    /** The changes of which the plan uses a value that is new. */
    static List<AlterEnumValues> usedIn(Plan plan, ChangeSet changes) {
        return alterations(changes).stream()
                .filter(change -> added(change).stream().anyMatch(value -> uses(plan, change, value)))
                .toList();
    }

    private static List<AlterEnumValues> alterations(ChangeSet changes) {
        return changes.changes().stream()
                .filter(AlterEnumValues.class::isInstance)
                .map(AlterEnumValues.class::cast)
                .toList();
    }

    /** The values from before in the order in which they are to be. */
    private static List<String> staying(AlterEnumValues change) {
        return change.types().to().values().stream()
                .filter(change.types().from().values()::contains)
                .toList();
    }

    private static List<String> added(AlterEnumValues change) {
        return change.types().to().values().stream()
                .filter(value -> !change.types().from().values().contains(value))
                .toList();
    }

    private static boolean uses(Plan plan, AlterEnumValues change, String value) {
        List<Cause> own = List.of(new Cause.Whole(change));
        return plan.statements().stream()
                .filter(statement -> !statement.causes().equals(own))
                .map(Statement::sql)
                .anyMatch(sql -> SqlTokens.of(sql).tokens().stream().anyMatch(token -> holds(token, value)));
    }

    /** A literal that is the value, or one with something in it that might be: an array, a block of code. */
    private static boolean holds(SqlToken token, String value) {
        if (token.kind() != SqlToken.Kind.LITERAL) {
            return false;
        }
        boolean plain = Quote.isText(token) && !token.text().startsWith("{", 1);
        return plain
                ? token.text().equals(Quote.text(value))
                : token.text().contains(value) || token.text().contains(Quote.text(value));
    }
}
