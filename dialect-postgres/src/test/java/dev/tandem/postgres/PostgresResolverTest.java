package dev.tandem.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.Column;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Model;
import dev.tandem.declare.Table;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.DefaultValue.Form;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("all") // a model is read by what it says
class PostgresResolverTest {

    static final class Differing extends Model {
        final Things things = table("things", new Things());
        final Small small = table("small", new Small());

        final class Things extends Table {
            final Column<Long> id = bigint("id").primaryKey().autoIncrement();
            final Column<String> text = text("text").notNull().unique().collate(sqlite("NOCASE"), postgres("C"));
            final Column<Boolean> bool = bool("bool").defaultTo(false);
            final Column<String> json = json("json").defaultTo("{\"a\": \"it's\"}");
            final Column<Instant> now = timestamp("now").defaultNow();
            final Column<Instant> then = timestamp("then").defaultTo(Instant.ofEpochMilli(1_700_000_000_120L));
            final Column<Double> dbl = doublePrecision("double").defaultTo(0.5);
            final Column<String> ch = character("char", 2);
            final Column<java.math.BigDecimal> numeric =
                    numeric("numeric", 10, 0).defaultTo(7);
            final Column<byte[]> blob = custom("blob", byte[].class, sqlite("blob"), postgres("bytea"))
                    .defaultTo(sql(sqlite("x'00'"), postgres("'\\x00'")));
            final Column<String> lower =
                    text("lower").generatedAs("lower(text)").virtual();
            final Column<String> word = text("word").oneOf("a", "it's");

            {
                unique(text, bool);
                uniqueIndex(sql(sqlite("text COLLATE NOCASE"), postgres("lower(text)")))
                        .named("by_text");
                check("some", sql(sqlite("id > 0"), postgres("id >= 1")));
                strict();
            }
        }

        final class Small extends Table {
            final Column<Integer> id = integer("id").primaryKey().autoIncrement();
        }
    }

    private final Schema schema = new PostgresDialect()
            .resolve(Declaration.of(Differing::new), Schema.EMPTY)
            .schema();
    private final TableSchema things = schema.tables().get(QualifiedName.of("things"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "id      | bigint                   |                               | ",
                "bool    | boolean                  | false                         | BOOLEAN",
                "json    | jsonb                    | '{\"a\": \"it''s\"}'::jsonb   | TEXT",
                "now     | timestamp with time zone | now()                         | TEXT",
                "then    | timestamp with time zone | '2023-11-14T22:13:20.120Z'    | TEXT",
                "double  | double precision         | 0.5                           | NUMBER",
                "char    | char(2)                  |                               | ",
                "numeric | numeric(10, 0)           | 7                             | NUMBER",
                "blob    | bytea                    | '\\x00'                       | TEXT"
            })
    void a_type_and_a_default_are_spelled_for_postgres(String column, String type, String sql, Form form) {
        ColumnSchema resolved = things.columns().get(column);
        assertThat(resolved.type()).isEqualTo(SqlType.of(type));
        assertThat(resolved.defaultValue().map(DefaultValue::sql)).isEqualTo(Optional.ofNullable(sql));
        assertThat(resolved.defaultValue().map(DefaultValue::form)).isEqualTo(Optional.ofNullable(form));
    }

    @Test
    void a_numbered_column_is_an_identity_that_ends_where_its_type_does() {
        assertThat(things.columns().get("id").numbering())
                .contains(new Identity(
                        Identity.Kind.BY_DEFAULT,
                        QualifiedName.of("things_id_seq"),
                        SequenceOptions.upTo("9223372036854775807")));
        assertThat(schema.tables()
                        .get(QualifiedName.of("small"))
                        .columns()
                        .get("id")
                        .numbering())
                .contains(new Identity(
                        Identity.Kind.BY_DEFAULT,
                        QualifiedName.of("small_id_seq"),
                        SequenceOptions.upTo("2147483647")));
    }

    @Test
    void a_virtual_column_is_stored() {
        assertThat(things.columns().get("lower").generated())
                .contains(new Generated("lower(text)", Generated.Storage.STORED));
    }

    @Test
    void a_unique_is_a_constraint() {
        assertThat(things.uniques())
                .containsExactly(
                        new UniqueConstraint("things_text_unique", List.of("text"), false, Deferral.NOT_DEFERRABLE),
                        new UniqueConstraint(
                                "things_text_bool_unique", List.of("text", "bool"), false, Deferral.NOT_DEFERRABLE));
    }

    @Test
    void what_was_written_for_postgres_is_taken() {
        assertThat(things.columns().get("text").collation()).contains("C");
        assertThat(things.indexes().get("by_text").parts()).containsExactly(new IndexPart.OfExpression("lower(text)"));
        assertThat(things.checks())
                .containsExactly(
                        new CheckConstraint("things_word_check", "\"word\" IN ('a', 'it''s')"),
                        new CheckConstraint("some", "id >= 1"));
        assertThat(things.options()).isEmpty();
    }
}
