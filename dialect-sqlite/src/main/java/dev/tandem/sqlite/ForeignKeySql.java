package dev.tandem.sqlite;

import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;

/** A foreign key as part of a table. Its name is left out: SQLite keeps it only as text that nothing can ask for. */
final class ForeignKeySql {

    private ForeignKeySql() {}

    static String of(ForeignKey key) {
        return "FOREIGN KEY (%s) %s".formatted(Quote.names(key.columns()), references(key));
    }

    static String references(ForeignKey key) {
        return "REFERENCES %s(%s) ON UPDATE %s ON DELETE %s%s"
                .formatted(
                        Quote.name(key.table().name()),
                        Quote.names(key.referenced()),
                        key.onUpdate().sql(),
                        key.onDelete().sql(),
                        deferral(key.deferral()));
    }

    private static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE INITIALLY IMMEDIATE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }
}
