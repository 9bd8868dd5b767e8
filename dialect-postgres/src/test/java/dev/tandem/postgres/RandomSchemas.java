package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.check;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.generated;
import static dev.tandem.postgres.Schemas.identity;
import static dev.tandem.postgres.Schemas.index;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.unique;
import static dev.tandem.postgres.Schemas.uniqueIndex;
import static dev.tandem.postgres.Schemas.with;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexPart.OfExpression;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Schemas over few names, so that any two of them have much in common and much that is not. */
final class RandomSchemas {

    private static final List<String> NAMES = List.of("a", "B b", "c");

    private final Random random;

    RandomSchemas(long seed) {
        this.random = new Random(seed);
    }

    Schema next() {
        List<TableSchema> tables = new ArrayList<>();
        for (String name : NAMES) {
            if (random.nextInt(5) > 0) {
                tables.add(table(name));
            }
        }
        List<TableSchema> referring =
                tables.stream().map(table -> referring(table, tables)).toList();
        return new Schema(NamedSet.copyOf(referring), views(referring));
    }

    private TableSchema table(String name) {
        List<ColumnSchema> columns = new ArrayList<>();
        columns.add(
                chance(2)
                        ? identity(name, "id", chance(2) ? "bigint" : "integer")
                        : number("id").withNotNull(true));
        if (chance(2)) {
            columns.add(word("word"));
        }
        if (chance(2)) {
            String number = chance(2) ? "n" : "m";
            columns.add(chance(2) ? defaulted(number(number), "0") : number(number));
        }
        if (chance(2)) {
            columns.add(number("ref").withNotNull(false));
        }
        boolean worded = columns.stream().anyMatch(column -> column.name().equals("word"));
        if (chance(2)) {
            ColumnSchema sum = column("sum", "text");
            columns.add(worded && chance(2) ? generated(sum, "lower(word) || 'x'") : generated(sum, "id::text"));
        }
        TableSchema table = with(Schemas.table(name, columns.toArray(ColumnSchema[]::new)));
        return keys(table, worded);
    }

    private TableSchema keys(TableSchema bare, boolean worded) {
        TableSchema table = bare;
        if (chance(4)) {
            table = unique("id").apply(table);
        } else {
            table = primaryKey("id").apply(table);
        }
        if (worded && chance(2)) {
            table = check("word_check_" + random.nextInt(2), "word <> 'never'").apply(table);
        }
        if (worded && chance(2)) {
            table = index(table.name().name() + "_word", new OfExpression("lower(word)"), OfColumn.desc("id"))
                    .apply(table);
        }
        if (table.columns().contains("sum") && chance(2)) {
            table = chance(2)
                    ? index(table.name().name() + "_sum", OfColumn.of("sum")).apply(table)
                    : check("sum_check", "sum <> 'never'").apply(table);
        }
        if (worded && chance(3)) {
            table = uniqueIndex(table.name().name() + "_unique", Optional.of("word = 'one'"), OfColumn.of("id"))
                    .apply(table);
        }
        return table;
    }

    /** A reference needs a parent's key of the same type; integer and bigint compare. */
    private TableSchema referring(TableSchema table, List<TableSchema> tables) {
        if (!table.columns().contains("ref") || chance(3)) {
            return table;
        }
        TableSchema parent = tables.get(random.nextInt(tables.size()));
        Deferral deferral = chance(3) ? Deferral.INITIALLY_DEFERRED : Deferral.NOT_DEFERRABLE;
        return references(
                        "ref",
                        parent.name().name(),
                        "id",
                        chance(2) ? ReferentialAction.CASCADE : ReferentialAction.SET_NULL,
                        deferral)
                .apply(table);
    }

    private NamedSet<QualifiedName, ViewSchema> views(List<TableSchema> tables) {
        List<ViewSchema> views = new ArrayList<>();
        for (TableSchema table : tables) {
            String name = "view_" + views.size();
            if (chance(2)) {
                String columns = String.join(
                        ", ",
                        table.columns().names().stream()
                                .filter(column -> chance(2))
                                .map(Quote::name)
                                .toList());
                views.add(new ViewSchema(
                        QualifiedName.of(name),
                        "SELECT %s FROM %s"
                                .formatted(columns.isEmpty() ? "1 AS one" : columns, Quote.name(table.name()))));
            }
            if (chance(3) && !views.isEmpty()) {
                views.add(new ViewSchema(
                        QualifiedName.of("reader_" + views.size()),
                        "SELECT count(*) AS n FROM "
                                + views.get(views.size() - 1).name().name()));
            }
        }
        return NamedSet.copyOf(views);
    }

    private ColumnSchema number(String name) {
        return column(
                        name,
                        List.of("integer", "bigint", "smallint", "numeric(12, 2)")
                                .get(random.nextInt(name.length() > 1 ? 2 : 4)))
                .withNotNull(chance(2));
    }

    private ColumnSchema word(String name) {
        ColumnSchema word =
                column(name, List.of("text", "varchar(20)", "char(9)").get(random.nextInt(3)));
        ColumnSchema collated = chance(4) ? word.withCollation(Optional.of("C")) : word;
        return (chance(2) ? defaulted(collated, "'one'") : collated).withNotNull(chance(2));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
