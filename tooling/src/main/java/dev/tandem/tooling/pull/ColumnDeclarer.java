package dev.tandem.tooling.pull;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration.OfCollation;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfGenerated;
import dev.tandem.declare.Value;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Generated;
import dev.tandem.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the words for the columns of one table. */
final class ColumnDeclarer {

    private final String table;
    private final Mismatches mismatches;

    ColumnDeclarer(String table, Mismatches mismatches) {
        this.table = table;
        this.mismatches = mismatches;
    }

    /**
     * A column.
     *
     * @param isKey whether it is the primary key, which alone a model can have numbered
     */
    OfColumn declare(Sides<ColumnSchema> column, boolean isKey) {
        String subject = "column %s.%s".formatted(table, column.any().name());
        boolean notNull = mismatches.agreed(column, subject + " is required", ColumnSchema::notNull);
        boolean isNumbered = mismatches.agreed(
                column, subject + " is numbered", side -> side.numbering().isPresent());
        mismatches.agreed(
                column, subject + " has a default", side -> side.defaultValue().isPresent());
        mismatches.agreed(
                column, subject + " is generated", side -> side.generated().isPresent());
        Spoken words = Optional.of(column)
                .filter(numbered -> isKey && isNumbered)
                .flatMap(ColumnDeclarer::numbered)
                .orElseGet(() -> typed(column));
        return words.column(
                column.any().name(),
                notNull,
                column.having(ColumnSchema::generated).map(ColumnDeclarer::generated),
                new OfCollation(
                        column.sqlite().flatMap(ColumnSchema::collation),
                        column.postgres().flatMap(ColumnSchema::collation)));
    }

    /** SQLite numbers {@code integer} only, whatever the model says. */
    private static Optional<Spoken> numbered(Sides<ColumnSchema> column) {
        return Stream.of("integer", "bigint")
                .map(word -> Spoken.of(new ColumnType.Plain(word)).numbered())
                .filter(words -> column.match(
                        words.resolved(), (wanted, told) -> wanted.type().equals(told.type())))
                .findFirst();
    }

    private static Spoken typed(Sides<ColumnSchema> column) {
        Sides<SqlType> type = column.map(ColumnSchema::type);
        List<Spoken> words = TypeWords.of(type).stream().map(Spoken::of).toList();
        Spoken usual = words.isEmpty() ? Spoken.of(new ColumnType.Custom(CustomWords.of(type))) : words.get(0);
        return column.having(ColumnSchema::defaultValue)
                .map(value -> withDefault(words, value)
                        .orElseGet(() -> usual.withDefault(new Value.OfSql(Sides.sql(value.map(DefaultValue::sql))))))
                .orElse(usual);
    }

    /** The first that says this default as a value rather than as SQL. */
    private static Optional<Spoken> withDefault(List<Spoken> words, Sides<DefaultValue> value) {
        return words.stream()
                .flatMap(word -> value.stream()
                        .flatMap(side -> DefaultWords.of(word.type(), side))
                        .filter(candidate -> isTold(value, word.type(), candidate))
                        .map(word::withDefault))
                .filter(candidate -> isExact(value, candidate))
                .findFirst();
    }

    /** On SQLite alone a number may be a moment and a text may be JSON, and nothing tells that it is. */
    private static boolean isTold(Sides<DefaultValue> value, ColumnType word, Value candidate) {
        return value.postgres().isPresent()
                || !(word instanceof ColumnType.Mapped)
                || candidate instanceof Value.OfBoolean
                || candidate instanceof Value.Now;
    }

    /** Also in the form that a snapshot has, which drizzle-kit tells apart. */
    private static boolean isExact(Sides<DefaultValue> wanted, Spoken candidate) {
        return wanted.match(
                candidate.resolved().map(told -> told.defaultValue().orElseThrow()),
                (value, told) -> value.equals(told) && value.form() == told.form());
    }

    private static OfGenerated generated(Sides<Generated> generated) {
        return new OfGenerated(
                Sides.sql(generated.map(Generated::expression)), generated.any().storage());
    }
}
