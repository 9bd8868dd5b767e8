package dev.tandem.postgres;

import dev.tandem.plan.DataHazard;
import dev.tandem.plan.Hazard;
import dev.tandem.schema.SqlType;
import java.util.ArrayList;
import java.util.List;

/** What a change of type does to the rows and to those who want to read them. */
final class TypeHazards {

    private TypeHazards() {}

    static List<Hazard> of(AlteredColumn column, TypeChange change) {
        String subject = column.table() + "." + column.to().name();
        SqlType from = column.columns().from().type();
        SqlType to = column.to().type();
        List<Hazard> hazards = new ArrayList<>();
        switch (change.verdict()) {
            case MAY_FAIL -> hazards.add(lossy(subject, "look first for values of %s that are no %s", from, to));
            case LOSES -> hazards.add(lossy(subject, "look first for values of %s that %s does not keep", from, to));
            case FREE, NEEDS_USING, IMPOSSIBLE -> {}
        }
        change.notes().forEach(note -> hazards.add(note.of(subject)));
        if (change.rewrites()) {
            hazards.add(PostgresHazard.TYPE_REWRITES.of(subject));
        }
        return hazards;
    }

    private static Hazard lossy(String subject, String fix, SqlType from, SqlType to) {
        return new Hazard(DataHazard.LOSSY_CAST, subject, fix.formatted(from, to));
    }
}
