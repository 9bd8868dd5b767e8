package dev.tandem.sqlite;

import static dev.tandem.sqlite.Fixtures.check;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.defaulted;
import static dev.tandem.sqlite.Fixtures.generated;
import static dev.tandem.sqlite.Fixtures.index;
import static dev.tandem.sqlite.Fixtures.reference;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.view;
import static dev.tandem.sqlite.Fixtures.with;

import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Schemas out of a few names, so that two of them have much in common, and rows that satisfy them. */
final class RandomSchemas {

    private static final List<String> TABLES = List.of("t0", "t1", "t2");
    private static final List<String> COLUMNS = List.of("a", "b", "c", "order");
    private static final List<String> TYPES = List.of("integer", "text", "real", "blob", "numeric(10, 2)", "bigint");

    private final Random random;

    RandomSchemas(long seed) {
        this.random = new Random(seed);
    }

    Schema next() {
        List<String> names = TABLES.stream().filter(name -> chance(4, 5)).toList();
        List<TableSchema> tables =
                names.stream().map(name -> table(name, names)).toList();
        List<ViewSchema> views = new ArrayList<>();
        for (String name : names) {
            if (chance(1, 2)) {
                views.add(view("v_" + name, "SELECT id FROM " + name + (chance(1, 2) ? " WHERE id > 0" : "")));
                views.add(view("w_" + name, "SELECT count(*) AS n FROM v_" + name));
            }
        }
        return new Schema(NamedSet.copyOf(tables), NamedSet.copyOf(views));
    }

    private TableSchema table(String name, List<String> names) {
        boolean strict = chance(1, 6);
        boolean numbered = chance(1, 3);
        List<ColumnSchema> columns = new ArrayList<>(List.of(numbered ? Fixtures.NUMBERED_ID : Fixtures.ID));
        for (String column : COLUMNS) {
            if (chance(3, 4)) {
                columns.add(anyColumn(column, strict));
            }
        }
        columns.add(column("ref", "integer"));
        columns.add(generated("g", "text", "upper(id)", pick(List.of(Generated.Storage.values()))));
        TableSchema table = Fixtures.table(name, columns.toArray(new ColumnSchema[0]));
        if (chance(1, 2)) {
            table = with(table, reference("ref", pick(names), pick(List.of(ReferentialAction.values()))));
        }
        Set<TableOption> options = strict ? Set.of(TableOption.STRICT) : Set.of();
        return withIndexes(withChecks(table)).withOptions(numbered || chance(5, 6) ? options : withoutRowid(options));
    }

    private static Set<TableOption> withoutRowid(Set<TableOption> options) {
        return options.isEmpty() ? Set.of(TableOption.WITHOUT_ROWID) : Set.of(TableOption.values());
    }

    private ColumnSchema anyColumn(String name, boolean strict) {
        String type = pick(strict ? TYPES.subList(0, 4) : TYPES);
        ColumnSchema column = column(name, type);
        return switch (random.nextInt(5)) {
            case 0 ->
                defaulted(column.withNotNull(true), type.equals("blob") ? "x'37'" : type.equals("text") ? "'7'" : "7");
            case 1 -> defaulted(column, type.equals("blob") ? "(x'38')" : type.equals("text") ? "('8')" : "(4 + 4)");
            case 2 -> column.withCollation(Optional.of("NOCASE"));
            case 3 -> column.withNotNull(true);
            default -> column;
        };
    }

    private TableSchema withChecks(TableSchema table) {
        TableSchema checked = table;
        for (ColumnSchema column : table.columns()) {
            if (chance(1, 6)) {
                String name = "`" + column.name() + "`";
                String expression = "length(%s%s) < 100".formatted(chance(1, 2) ? table.name() + "." : "", name);
                checked = with(checked, check(column.name() + "_short", expression));
            }
        }
        return checked;
    }

    private TableSchema withIndexes(TableSchema table) {
        TableSchema indexed = table;
        for (ColumnSchema column : table.columns()) {
            String name = table.name() + "_" + column.name();
            if (chance(1, 5)) {
                indexed = with(indexed, index(name, column.name()));
            } else if (chance(1, 8)) {
                indexed = with(
                        indexed,
                        index(name)
                                .withParts(List.of(
                                        new IndexPart.OfExpression("lower(`%s`) DESC".formatted(column.name()))))
                                .withWhere(Optional.of("%s.`%s` IS NOT NULL".formatted(table.name(), column.name()))));
            }
        }
        return indexed;
    }

    /** Renames of anything to anything; those that make no sense are not made. */
    Hints renames() {
        List<Rename> renames = new ArrayList<>();
        if (chance(1, 2)) {
            renames.add(Fixtures.renamedTable(pick(TABLES), pick(TABLES)));
            renames.add(Fixtures.renamedTable(pick(TABLES), pick(TABLES)));
        }
        if (chance(1, 2)) {
            TABLES.forEach(table -> renames.add(Fixtures.renamedColumn(table, pick(COLUMNS), pick(COLUMNS))));
        }
        return new Hints(renames, List.of());
    }

    /** Rows 1 to 4 of every table; one of them deleted again, so that a numbered table has given more numbers than it has. */
    String[] rows(Schema schema) {
        List<String> statements = new ArrayList<>(List.of("PRAGMA foreign_keys=OFF"));
        for (TableSchema table : schema.tables()) {
            List<ColumnSchema> written = table.columns().stream()
                    .filter(column -> column.generated().isEmpty())
                    .toList();
            IntStream.rangeClosed(1, 4)
                    .forEach(row -> statements.add("INSERT INTO %s (%s) VALUES (%s)"
                            .formatted(
                                    table.name(),
                                    Quote.names(written.stream()
                                            .map(ColumnSchema::name)
                                            .toList()),
                                    String.join(
                                            ", ",
                                            written.stream()
                                                    .map(it -> value(it, row))
                                                    .toList()))));
            statements.add("CREATE TRIGGER on_%1$s AFTER INSERT ON %1$s BEGIN SELECT 1; END".formatted(table.name()));
        }
        schema.tables().names().forEach(name -> statements.add("DELETE FROM %s WHERE id = 4".formatted(name)));
        return statements.toArray(new String[0]);
    }

    private String value(ColumnSchema column, int row) {
        if (column.name().equals("id")) {
            return String.valueOf(row);
        }
        if (!column.notNull() && chance(1, 3)) {
            return "NULL";
        }
        if (column.name().equals("ref")) {
            return String.valueOf(1 + random.nextInt(3));
        }
        return switch (column.type().text()) {
            case "text" -> "'" + random.nextInt(50) + "'";
            case "blob" -> "x'3" + random.nextInt(10) + "'";
            case "real" -> random.nextInt(50) + ".0";
            default -> String.valueOf(random.nextInt(50));
        };
    }

    private boolean chance(int wins, int of) {
        return random.nextInt(of) < wins;
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
