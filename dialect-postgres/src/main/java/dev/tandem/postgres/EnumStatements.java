package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.Pair;
import dev.tandem.change.UndeclaredChange.AlterEnumValues;
import dev.tandem.change.UndeclaredChange.RenameEnum;
import dev.tandem.change.UndeclaredChange.RenameEnumValue;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.EnumType;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statements for enum types themselves; their columns are altered elsewhere. */
final class EnumStatements {

    private final Pair<Schema> schemas;
    private final EnumRebuilds rebuilds;
    private final PhasedStatements<PostgresPhase> statements;

    /** Of schemas as it is after the renames, and as it is to be. */
    EnumStatements(Pair<Schema> schemas, EnumRebuilds rebuilds, PhasedStatements<PostgresPhase> statements) {
        this.schemas = schemas;
        this.rebuilds = rebuilds;
        this.statements = statements;
    }

    void create(EnumType type, Change change) {
        add(PostgresPhase.CREATE_TYPES_AND_SEQUENCES, created(type), change, List.of());
    }

    /** Never with CASCADE, which would take the columns along. */
    void drop(QualifiedName type, Change change) {
        add(
                PostgresPhase.DROP_TYPES_AND_SEQUENCES,
                "DROP TYPE %s;".formatted(Quote.qualified(type)),
                change,
                List.of());
    }

    void rename(RenameEnum change) {
        Pair<QualifiedName> names = change.names();
        if (names.map(QualifiedName::schema).changed()) {
            add(
                    PostgresPhase.RENAME_TYPES_AND_SEQUENCES,
                    "ALTER TYPE %s SET SCHEMA %s;".formatted(Quote.qualified(names.from()), Quote.schema(names.to())),
                    change,
                    DataHazards.of(change));
        }
        if (names.map(QualifiedName::name).changed()) {
            QualifiedName moved = names.to().renamed(names.from().name());
            add(
                    PostgresPhase.RENAME_TYPES_AND_SEQUENCES,
                    renamed(moved, names.to().name()),
                    change,
                    DataHazards.of(change));
        }
    }

    void rename(RenameEnumValue change) {
        add(
                PostgresPhase.RENAME_TYPES_AND_SEQUENCES,
                "ALTER TYPE %s RENAME VALUE %s TO %s;"
                        .formatted(
                                Quote.qualified(change.type()),
                                Quote.text(change.values().from()),
                                Quote.text(change.values().to())),
                change,
                DataHazards.of(change));
    }

    void alter(AlterEnumValues change) {
        Optional<EnumRebuilds.Rebuild> rebuild = rebuilds.of(change);
        if (rebuild.isPresent()) {
            rebuild(rebuild.get());
            return;
        }
        List<String> wanted = change.types().to().values();
        List<String> known = new ArrayList<>(change.types().from().values());
        for (int index = 0; index < wanted.size(); index++) {
            if (!known.contains(wanted.get(index))) {
                addValue(change, index, known);
                known.add(wanted.get(index));
            }
        }
    }

    /** Before the next value that is there; behind the last of them, which may have come just now. */
    private void addValue(AlterEnumValues change, int index, List<String> known) {
        List<String> values = change.types().to().values();
        Optional<String> next = values.subList(index + 1, values.size()).stream()
                .filter(known::contains)
                .findFirst();
        String place = next.map(value -> " BEFORE " + Quote.text(value))
                .orElseGet(() -> index == 0 ? "" : " AFTER " + Quote.text(values.get(index - 1)));
        add(
                PostgresPhase.CREATE_TYPES_AND_SEQUENCES,
                "ALTER TYPE %s ADD VALUE %s%s;"
                        .formatted(Quote.qualified(change.types().to().name()), Quote.text(values.get(index)), place),
                change,
                List.of(PostgresHazard.ENUM_VALUE_NOT_YET_USABLE.of(
                        change.types().to().name() + "." + values.get(index))));
    }

    private void rebuild(EnumRebuilds.Rebuild rebuild) {
        add(
                PostgresPhase.GUARD_ENUM_VALUES,
                EnumUsers.guard(rebuild.name(), schemas.from()),
                rebuild.change(),
                List.of());
        schemas.from().tables().forEach(table -> guard(rebuild, table));
        add(
                PostgresPhase.CREATE_TYPES_AND_SEQUENCES,
                renamed(rebuild.name(), rebuild.aside().name()),
                rebuild.change(),
                PostgresHazard.ENUM_RECREATED.at(rebuild.name()));
        create(rebuild.type(), rebuild.change());
        drop(rebuild.aside(), rebuild.change());
    }

    /** Says which rows stand in the way; the cast would only say that the value is none. */
    private void guard(EnumRebuilds.Rebuild rebuild, TableSchema table) {
        if (rebuild.removed().isEmpty()) {
            return;
        }
        schemas.to()
                .tables()
                .find(table.name())
                .ifPresent(wanted -> EnumRebuilds.columns(table, rebuild.name())
                        .filter(column -> column.generated().isEmpty())
                        .filter(column -> wanted.columns()
                                .find(column.name())
                                .filter(to -> to.type().isOf(rebuild.name()))
                                .isPresent())
                        .forEach(column -> guard(rebuild, table, column)));
    }

    private void guard(EnumRebuilds.Rebuild rebuild, TableSchema table, ColumnSchema column) {
        String values = rebuild.removed().stream().map(Quote::text).collect(Collectors.joining(", "));
        boolean array = column.type().text().endsWith("]");
        String name = Quote.name(column.name());
        String condition =
                array ? "%s::text[] && ARRAY[%s]".formatted(name, values) : "%s::text IN (%s)".formatted(name, values);
        String subject = table.name() + "." + column.name();
        String message = "rows of %s hold a value that %s is to lose: %s"
                .formatted(subject, rebuild.name(), String.join(", ", rebuild.removed()));
        String sql = """

                BEGIN
                  IF EXISTS (SELECT FROM %s WHERE %s) THEN
                    RAISE EXCEPTION USING MESSAGE = %s, HINT = 'give these rows another value first';
                  END IF;
                END
                """.formatted(Quote.name(table.name()), condition, Quote.text(message));
        add(
                PostgresPhase.GUARD_ENUM_VALUES,
                "DO %s;".formatted(Quote.body(sql)),
                rebuild.change(),
                List.of(PostgresHazard.ENUM_VALUE_REMOVED.of(subject)));
    }

    private static String created(EnumType type) {
        return "CREATE TYPE %s AS ENUM(%s);"
                .formatted(
                        Quote.qualified(type.name()),
                        type.values().stream().map(Quote::text).collect(Collectors.joining(", ")));
    }

    private static String renamed(QualifiedName type, String name) {
        return "ALTER TYPE %s RENAME TO %s;".formatted(Quote.qualified(type), Quote.name(name));
    }

    private void add(PostgresPhase phase, String sql, Change change, List<Hazard> hazards) {
        statements.add(phase, Statement.of(sql, new Cause.Whole(change)).warning(hazards));
    }
}
