package dev.tandem.tooling.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.problem.ProblemException;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.DefaultValue.Form;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.Generated.Storage;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import dev.tandem.tooling.source.ClassName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are found for what databases have. */
class DeclarerTest {

    private static final ClassName MODEL = new ClassName("", "Shop");

    private static ColumnSchema column(String name, String type) {
        return ColumnSchema.of(name, SqlType.of(type));
    }

    private static ColumnSchema defaulted(String type, String sql) {
        return column("c", type).withDefaultValue(Optional.of(new DefaultValue(sql, form(sql))));
    }

    /** As snapshots have it: numbers and truth values bare. */
    private static Form form(String sql) {
        if (sql.equals("true") || sql.equals("false")) {
            return Form.BOOLEAN;
        }
        return sql.matches("-?\\d+(\\.\\d*[1-9])?") ? Form.NUMBER : Form.TEXT;
    }

    private static TableSchema table(String name, ColumnSchema... columns) {
        return TableSchema.of(QualifiedName.of(name), List.of(columns));
    }

    private static Schema schema(TableSchema... tables) {
        return new Schema(NamedSet.of(tables), NamedSet.of());
    }

    private static PulledModel pulled(Sides<Schema> schemas) {
        return PulledModel.of(schemas, MODEL);
    }

    /** The source of a model from which generating finds nothing. */
    private static String whole(Sides<Schema> schemas) {
        PulledModel model = pulled(schemas);
        assertThat(model.refusals()).isEmpty();
        assertThat(model.left()).isEmpty();
        return model.source();
    }

    /** Each statement on one line. */
    private static String joined(String source) {
        return source.replaceAll("\\n {16,}", "");
    }

    private static String word(String source) {
        return Arrays.stream(joined(source).split("\n"))
                .filter(line -> line.contains(" c ="))
                .map(line -> line.replaceFirst(".* c = ?", "").replace(";", ""))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "integer      | boolean                  | bool(\"c\")",
                "integer      | timestamp with time zone | timestamp(\"c\")",
                "text         | jsonb                    | json(\"c\")",
                "text         | text                     | text(\"c\")",
                "integer      | integer                  | integer(\"c\")",
                "varchar(9)   | varchar(9)               | varchar(\"c\", 9)",
                "numeric(4, 2)| numeric(4, 2)            | numeric(\"c\", 4, 2)",
                "integer      | bigint                   | custom(\"c\", Long.class, sqlite(\"integer\"), postgres(\"bigint\"))",
                "text         | uuid                     | custom(\"c\", UUID.class, sqlite(\"text\"), postgres(\"uuid\"))",
                "blob         | bytea                    | custom(\"c\", byte[].class, sqlite(\"blob\"), postgres(\"bytea\"))",
                "numeric(2, 3)| numeric(2, 3)            | custom(\"c\", BigDecimal.class, sqlite(\"numeric(2, 3)\"), postgres(\"numeric(2, 3)\"))",
            })
    void two_databases_tell_more_than_one(String sqlite, String postgres, String word) {
        assertThat(word(whole(Sides.onBoth(
                        schema(table("t", column("c", sqlite))), schema(table("t", column("c", postgres)))))))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "integer | true                     | bool(\"c\").defaultTo(true)",
                "integer | 1                        | integer(\"c\").defaultTo(1)",
                "integer | 1577836800000            | integer(\"c\").defaultTo(sql(\"1577836800000\"))",
                "text    | '{}'                     | text(\"c\").defaultTo(\"{}\")",
                "text    | (strftime('%s', 'now'))  | text(\"c\").defaultTo(sql(\"(strftime('%s', 'now'))\"))",
                "real    | 0.5                      | real(\"c\").defaultTo(0.5)",
                "real    | 12345678901              | real(\"c\").defaultTo(12345678901.0)",
                "bigint  | 12345678901              | bigint(\"c\").defaultTo(12345678901L)",
                "date    | '2020-02-29'             | date(\"c\").defaultTo(LocalDate.parse(\"2020-02-29\"))",
                "date    | '2020-02-30'             | date(\"c\").defaultTo(sql(\"'2020-02-30'\"))",
                "time    | '10:00:00'               | time(\"c\").defaultTo(LocalTime.parse(\"10:00:00\"))",
                "integer | 'zero'                   | integer(\"c\").defaultTo(sql(\"'zero'\"))",
                "text    | x'00'                    | text(\"c\").defaultTo(sql(\"x'00'\"))",
                "varchar(3) | 'it''s'               | varchar(\"c\", 3).defaultTo(sql(\"'it''s'\"))",
                "numeric(4, 2) | 9.50               | numeric(\"c\", 4, 2).defaultTo(\"9.50\")",
                "blob    | x'00'                    | custom(\"c\", byte[].class, sqlite(\"blob\"), postgres(\"bytea\")).defaultTo(sql(\"x'00'\"))",
            })
    void a_default_is_a_value_where_that_is_certain(String type, String sql, String word) {
        assertThat(word(whole(Sides.onSqlite(schema(table("t", defaulted(type, sql)))))))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "timestamp with time zone | now()                      | timestamp(\"c\").defaultNow()",
                "timestamp with time zone | '2020-01-01T00:00:00.000Z' | timestamp(\"c\").defaultTo(Instant.parse(\"2020-01-01T00:00:00Z\"))",
                "timestamp with time zone | '2020-01-01'               | timestamp(\"c\").defaultTo(sql(\"'2020-01-01'\"))",
                "jsonb                    | '[1]'::jsonb               | json(\"c\").defaultTo(\"[1]\")",
                "jsonb                    | '[1]'                      | json(\"c\").defaultTo(sql(\"'[1]'\"))",
                "uuid                     | gen_random_uuid()          | uuid(\"c\").defaultTo(sql(\"gen_random_uuid()\"))",
                "boolean                  | false                      | bool(\"c\").defaultTo(false)",
            })
    void a_default_on_postgres(String type, String sql, String word) {
        assertThat(word(whole(Sides.onPostgres(schema(table("t", defaulted(type, sql)))))))
                .isEqualTo(word);
    }

    @Test
    void a_check_is_one_of_words_only_if_it_reads_so_letter_by_letter() {
        TableSchema exact = table("t", column("c", "text"))
                .withChecks(NamedSet.of(new CheckConstraint("mine", "\"c\" IN ('a', 'it''s')")));
        TableSchema other = exact.withChecks(NamedSet.of(new CheckConstraint("mine", "\"t\".\"c\" in ('a')")));
        TableSchema misfit = table("t", defaulted("text", "'b'"))
                .withChecks(NamedSet.of(new CheckConstraint("mine", "\"c\" IN ('a')")));

        assertThat(whole(Sides.onSqlite(schema(exact))))
                .contains("oneOf(\"a\", \"it's\")")
                .doesNotContain("check(");
        assertThat(whole(Sides.onSqlite(schema(other))))
                .contains("check(\"mine\"")
                .doesNotContain("oneOf");
        assertThat(whole(Sides.onSqlite(schema(misfit))))
                .contains("check(\"mine\"")
                .doesNotContain("oneOf");
    }

    @Test
    void names_are_said_where_they_do_not_follow_from_the_columns() {
        TableSchema users = table("users", column("id", "integer").withNotNull(true), column("boss", "integer"))
                .withPrimaryKey(Optional.of(new PrimaryKey(Optional.empty(), List.of("id"))));
        ForeignKey key = reference("users_boss_users_id_fk", "boss", "users", "id");

        assertThat(whole(Sides.onPostgres(schema(users.withForeignKeys(NamedSet.of(key))))))
                .contains("references(() -> id);");
        assertThat(whole(Sides.onPostgres(schema(users.withForeignKeys(NamedSet.of(key.renamed("fk_boss")))))))
                .contains("references(() -> id).named(\"fk_boss\");");
        assertThat(whole(Sides.onPostgres(schema(users.withForeignKeys(NamedSet.of(key.renamed("k".repeat(64))))))))
                .contains("references(() -> id);");
        assertThat(whole(Sides.onBoth(
                        schema(users.withForeignKeys(NamedSet.of(key.renamed("here")))),
                        schema(users.withForeignKeys(NamedSet.of(key.renamed("there")))))))
                .contains("references(() -> id);");
    }

    private static ForeignKey reference(String name, String column, String table, String referenced) {
        return new ForeignKey(
                name,
                List.of(column),
                QualifiedName.of(table),
                List.of(referenced),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
    }

    @Test
    void a_unique_of_sqlite_is_known_by_its_name_or_by_postgres() {
        IndexSchema index = new IndexSchema(
                "t_c_unique", List.of(IndexPart.OfColumn.of("c")), true, Optional.empty(), IndexOptions.BTREE);
        TableSchema plain = table("t", column("c", "text"));
        TableSchema derived = plain.withIndexes(NamedSet.of(index));
        TableSchema named = plain.withIndexes(NamedSet.of(index.renamed("key")));
        TableSchema onPostgres = plain.withUniques(
                NamedSet.of(new UniqueConstraint("key", List.of("c"), false, Deferral.NOT_DEFERRABLE)));

        TableSchema generated = table(
                        "t",
                        column("a", "text"),
                        column("c", "text").withGenerated(Optional.of(new Generated("upper(a)", Storage.VIRTUAL))))
                .withIndexes(NamedSet.of(index));

        assertThat(whole(Sides.onSqlite(schema(generated)))).contains("uniqueIndex(c).named(\"t_c_unique\");");
        assertThat(whole(Sides.onSqlite(schema(derived)))).contains("text(\"c\").unique();");
        assertThat(whole(Sides.onSqlite(schema(named)))).contains("uniqueIndex(c).named(\"key\");");
        assertThat(whole(Sides.onBoth(schema(named), schema(onPostgres)))).contains("text(\"c\").unique(\"key\");");
    }

    @Test
    void a_number_of_sqlite_is_as_long_as_that_of_postgres() {
        ColumnSchema id = column("c", "integer").withNotNull(true);
        Numbering identity = new Numbering.Identity(
                Numbering.Identity.Kind.BY_DEFAULT,
                QualifiedName.of("t_c_seq"),
                SequenceOptions.upTo("9223372036854775807"));
        TableSchema sqlite = table("t", id.withNumbering(Optional.of(new Numbering.AutoIncrement())))
                .withPrimaryKey(Optional.of(new PrimaryKey(Optional.empty(), List.of("c"))));
        TableSchema postgres =
                sqlite.withColumns(NamedSet.of(id.withType(SqlType.of("bigint")).withNumbering(Optional.of(identity))));

        assertThat(word(whole(Sides.onSqlite(schema(sqlite)))))
                .isEqualTo("integer(\"c\").primaryKey().autoIncrement()");
        assertThat(word(whole(Sides.onBoth(schema(sqlite), schema(postgres)))))
                .isEqualTo("bigint(\"c\").primaryKey().autoIncrement()");
    }

    @Test
    void a_reference_between_types_that_a_model_keeps_apart_is_custom() {
        TableSchema users = table("users", column("id", "bigserial").withNotNull(true), column("code", "text"))
                .withPrimaryKey(Optional.of(new PrimaryKey(Optional.empty(), List.of("id"))))
                .withUniques(NamedSet.of(
                        new UniqueConstraint("users_code_unique", List.of("code"), false, Deferral.NOT_DEFERRABLE)));
        ColumnSchema ofCode =
                column("code", "varchar(9)").withDefaultValue(Optional.of(new DefaultValue("'x'", Form.TEXT)));
        TableSchema notes = table("notes", column("c", "bigint"), column("d", "integer"), ofCode)
                .withForeignKeys(NamedSet.of(
                        reference("a", "c", "users", "id"),
                        reference("b", "d", "users", "id"),
                        reference("e", "code", "users", "code")));

        assertThat(joined(whole(Sides.onPostgres(schema(users, notes)))))
                .contains(
                        "c = bigint(\"c\").references(() -> users.id)",
                        "Column<Long> d =custom(\"d\", Long.class, sqlite(\"integer\"), postgres(\"integer\"))",
                        "custom(\"code\", String.class, sqlite(\"varchar(9)\"), postgres(\"varchar(9)\"))",
                        ".defaultTo(sql(\"'x'\"))");
    }

    @Test
    void what_the_model_has_no_word_for_is_told() {
        List<String> names = List.of("a", "b", "d", "e");
        TableSchema parent = table(
                        "p", names.stream().map(DeclarerTest::required).toArray(ColumnSchema[]::new))
                .withPrimaryKey(Optional.of(new PrimaryKey(Optional.of("p_pk"), names)));
        ForeignKey key = new ForeignKey(
                "four",
                names,
                QualifiedName.of("p"),
                names,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
        TableSchema child = table(
                        "q", names.stream().map(DeclarerTest::required).toArray(ColumnSchema[]::new))
                .withForeignKeys(NamedSet.of(key));

        assertThat(pulled(Sides.onSqlite(schema(parent, child))).left())
                .containsExactly(new Left("sqlite", "q: drop foreign key four"));
    }

    private static ColumnSchema required(String name) {
        return column(name, "integer").withNotNull(true);
    }

    @Test
    void what_tandem_takes_from_no_model_is_told() {
        PulledModel model = pulled(Sides.onSqlite(schema(table("a.b", column("c", "text")))));

        assertThat(model.isWhole()).isFalse();
        assertThat(model.refusals()).extracting(problem -> problem.code()).containsExactly("TD108");
    }

    @Test
    void all_that_keeps_two_databases_from_being_one_model_is_told_at_once() {
        TableSchema here = table("t", column("a", "text"), column("b", "text"), column("only", "text"));
        TableSchema there = table(
                "t",
                column("b", "text").withNotNull(true),
                defaulted("text", "'x'").renamed("a"));

        assertThatThrownBy(() -> pulled(Sides.onBoth(schema(here, table("mine")), schema(there))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContainingAll(
                        "TD330",
                        "table mine is on sqlite only",
                        "column t.only is on sqlite only",
                        "column t.a has a default: no on sqlite, yes on postgres",
                        "column t.b is required: no on sqlite, yes on postgres");
    }
}
