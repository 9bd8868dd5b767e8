package dev.tandem.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.resolve.Backfill;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks from one random schema to the next with rows in all tables; the seed in a test's name is all that is random. */
class RandomMigrationsTest {

    private static final int STEPS = 4;
    private static final List<String> FILLED = List.of("n", "m", "word");

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_random_walk_ends_where_a_fresh_database_begins(long seed) throws SQLException {
        RandomSchemas schemas = new RandomSchemas(seed);
        Random random = new Random(seed);
        Schema from = schemas.next();
        try (MigratedDatabase database = MigratedDatabase.of(from)) {
            for (int step = 0; step < STEPS; step++) {
                fill(database, from, step);
                Schema to = schemas.next();
                Hints hints = random.nextBoolean() ? hints(to, List.of()) : hints(to, swap(from, to));
                List<String> before = rows(database, from);
                database.migratedTo(to, hints).equalsFreshOne();
                if (hints.renames().isEmpty()) {
                    assertThat(rows(database, to)).containsAll(kept(before, to));
                }
                from = to;
            }
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void many_random_walks_end_where_fresh_databases_begin(long seed) throws SQLException {
        a_random_walk_ends_where_a_fresh_database_begins(seed);
    }

    static LongStream manySeeds() {
        return LongStream.range(10, 210);
    }

    private static void fill(MigratedDatabase database, Schema schema, int step) throws SQLException {
        for (TableSchema table : schema.tables()) {
            boolean numbered = table.columns().get("id").numbering().isPresent();
            database.with("INSERT INTO %s (%s) VALUES (%s)"
                    .formatted(
                            Quote.name(table.name()),
                            numbered ? columns(table, "") : columns(table, "id"),
                            numbered ? values(table, "") : values(table, Integer.toString(900 + step))));
        }
    }

    private static String columns(TableSchema table, String id) {
        List<String> names = new ArrayList<>(id.isEmpty() ? List.of() : List.of("id"));
        table.columns().names().stream().filter(name -> FILLED.contains(name)).forEach(names::add);
        return names.isEmpty() ? "id" : String.join(", ", names);
    }

    private static String values(TableSchema table, String id) {
        List<String> values = new ArrayList<>(id.isEmpty() ? List.of() : List.of(id));
        table.columns().names().stream()
                .filter(name -> FILLED.contains(name))
                .forEach(name -> values.add(name.equals("word") ? "'two'" : "7"));
        return values.isEmpty() ? "DEFAULT" : String.join(", ", values);
    }

    private static List<String> rows(MigratedDatabase database, Schema schema) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (TableSchema table : schema.tables()) {
            rows.addAll(database.query("SELECT %s || ': ' || id FROM %s"
                    .formatted(Quote.text(table.name().name()), Quote.name(table.name()))));
        }
        return rows;
    }

    private static List<String> kept(List<String> rows, Schema schema) {
        return rows.stream()
                .filter(row -> schema.tables().contains(QualifiedName.of(row.substring(0, row.indexOf(':')))))
                .toList();
    }

    private static List<Rename> swap(Schema from, Schema to) {
        List<QualifiedName> both = from.tables().names().stream()
                .filter(name -> to.tables().contains(name))
                .toList();
        if (both.size() < 2) {
            return List.of(
                    new Rename.OfTable(QualifiedName.of("a"), QualifiedName.of("c")),
                    new Rename.OfColumn(QualifiedName.of("c"), "n", "m"),
                    new Rename.OfColumn(QualifiedName.of("c"), "m", "n"));
        }
        return List.of(
                new Rename.OfTable(both.get(0), both.get(1)),
                new Rename.OfTable(both.get(1), both.get(0)),
                new Rename.OfColumn(both.get(0), "n", "m"),
                new Rename.OfColumn(both.get(0), "m", "n"),
                new Rename.OfColumn(both.get(1), "word", "sum"));
    }

    private static Hints hints(Schema to, List<Rename> renames) {
        List<Backfill> backfills = new ArrayList<>();
        for (TableSchema table : to.tables()) {
            for (ColumnSchema column : table.columns()) {
                if (column.notNull() && !column.name().equals("id")) {
                    backfills.add(new Backfill(
                            table.name(), column.name(), column.name().equals("word") ? "'filled'" : "5"));
                }
            }
        }
        return new Hints(renames, backfills);
    }
}
