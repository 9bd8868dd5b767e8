package dev.tandem.sqlite;

import dev.tandem.change.Pair;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.stream.Stream;

/**
 * Comment lines that name what a rebuild takes off a table on purpose. The applier takes the same for an oversight where no
 * line names it, because most tools that rebuild tables know nothing of it.
 */
final class DroppedRules {

    private final TableSchema from;
    private final TableSchema to;

    DroppedRules(Pair<TableSchema> tables) {
        this.from = tables.from();
        this.to = tables.to();
    }

    List<String> comments() {
        return Stream.of(options(), collations(), deferrals())
                .flatMap(rules -> rules)
                .map(rule -> "tandem:drops " + rule)
                .toList();
    }

    private Stream<String> options() {
        return from.options().stream()
                .filter(option -> !to.options().contains(option))
                .map(TableOption::sql)
                .map(option -> "%s of %s".formatted(option, to.name().name()));
    }

    private Stream<String> collations() {
        return from.columns().stream()
                .filter(column -> column.collation().isPresent())
                .filter(column -> to.columns().stream().anyMatch(it -> isPlain(it, column.name())))
                .map(column -> "COLLATE %s of %s(%s)"
                        .formatted(column.collation().get(), to.name().name(), column.name()));
    }

    private static boolean isPlain(ColumnSchema column, String name) {
        return column.name().equals(name) && column.collation().isEmpty();
    }

    private Stream<String> deferrals() {
        return from.foreignKeys().stream()
                .filter(key -> key.deferral() == Deferral.INITIALLY_DEFERRED)
                .map(ForeignKey::columns)
                .filter(columns -> to.foreignKeys().stream()
                        .anyMatch(key -> key.columns().equals(columns) && key.deferral() == Deferral.NOT_DEFERRABLE))
                .map(columns -> "DEFERRABLE INITIALLY DEFERRED of %s(%s)"
                        .formatted(to.name().name(), String.join(", ", columns)));
    }
}
