package dev.tandem.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.resolve.Backfill;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Schema;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations that nobody thought of: they end as a fresh database with the rows kept, or stop at a guard and change nothing. */
class RandomMigrationsTest {

    private static final int ROUNDS = 50;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void any_migration_ends_well_or_not_at_all(long seed) {
        long stopped = Stream.iterate(seed * 100_000, next -> next + 1)
                .limit(ROUNDS)
                .filter(next -> !migrates(next))
                .count();

        assertThat(stopped).as("stopped by a guard").isBetween(1L, ROUNDS * 3L / 4);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void any_of_many_migrations_ends_well_or_not_at_all(long seed) {
        any_migration_ends_well_or_not_at_all(seed);
    }

    static LongStream manySeeds() {
        return LongStream.range(5, 45);
    }

    private static boolean migrates(long seed) {
        RandomSchemas random = new RandomSchemas(seed);
        Schema from = random.next();
        Schema to = random.next();
        ChangeSet changes = Differ.between(new Pair<>(from, to), backfills(to).plus(random.renames()));
        try (Database database = Database.of(from).execute(random.rows(from));
                Database fresh = Database.of(to)) {
            List<KeptTable> kept = KeptTable.in(changes);
            List<String> before =
                    kept.stream().flatMap(it -> it.before(database)).toList();
            List<String> wholeBefore = database.catalogue();
            String stop = stop(database, changes);
            assertThat(stop)
                    .as("seed %s", seed)
                    .matches("(?s)|.*do not fit .*: mend them before this migration.*|foreign keys are violated");
            if (!stop.isEmpty()) {
                assertThat(database.catalogue()).as("seed %s", seed).isEqualTo(wholeBefore);
                assertThat(kept.stream().flatMap(it -> it.before(database))).isEqualTo(before);
                return false;
            }
            assertThat(kept.stream().flatMap(it -> it.after(database)))
                    .as("rows with seed %s", seed)
                    .isEqualTo(before);
            assertThat(withoutTriggers(database))
                    .as("schema with seed %s", seed)
                    .isEqualTo(withoutTriggers(fresh));
            assertThat(database.rows("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"))
                    .as("triggers with seed %s", seed)
                    .containsExactly(String.valueOf(kept.size()));
            return true;
        }
    }

    private static String stop(Database database, ChangeSet changes) {
        try {
            database.apply(new SqliteDialect().plan(changes));
            return "";
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Hints backfills(Schema to) {
        return new Hints(
                List.of(),
                to.tables().stream()
                        .flatMap(table -> table.columns().stream()
                                .filter(column ->
                                        column.notNull() && !column.name().equals("id"))
                                .map(column -> new Backfill(table.name(), column.name(), backfill(column))))
                        .toList());
    }

    private static String backfill(ColumnSchema column) {
        return switch (column.type().text()) {
            case "blob" -> "x'99'";
            case "text" -> "'99'";
            default -> "99";
        };
    }

    private static List<String> withoutTriggers(Database database) {
        return database.catalogue().stream()
                .filter(entry -> !entry.startsWith("trigger"))
                .toList();
    }
}
