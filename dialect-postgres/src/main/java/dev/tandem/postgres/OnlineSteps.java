package dev.tandem.postgres;

import dev.tandem.change.Pair;
import dev.tandem.change.TableChange.AddColumn;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Schema;
import java.util.List;
import java.util.Optional;

/** The steps of an online migration, none of which needs a table to stand still. */
final class OnlineSteps {

    private OnlineSteps() {}

    /**
     * Refuses those that no sequence of transactions makes short.
     *
     * @param schemas as it is after the renames, and as it is to be
     */
    static List<Step> of(Pair<Schema> schemas, List<Step> steps) {
        OnlineRefusals.check(schemas, steps);
        return steps.stream().map(OnlineSteps::filled).toList();
    }

    /** A default that differs from row to row would be written into every row while nobody else can read one. */
    private static Step filled(Step step) {
        if (!(step.change() instanceof AddColumn add) || add.backfill().isPresent()) {
            return step;
        }
        Optional<String> value =
                add.column().defaultValue().map(DefaultValue::sql).filter(VolatileDefault::is);
        return value.isEmpty()
                ? step
                : new Step(step.table(), new AddColumn(add.column(), value), step.causes(), step.hazards());
    }
}
