package dev.tandem.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.Column;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Model;
import dev.tandem.declare.Table;
import dev.tandem.declare.View;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.DefaultValue.Form;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("all") // a model is read by what it says
class SqliteResolverTest {

    enum Role {
        admin,
        member
    }

    static final class Everything extends Model {
        final Things things = table("things", new Things());
        final Numbered numbered = table("numbered", new Numbered());
        final Pairs pairs = table("pairs", new Pairs());
        final View view = view("some", "SELECT id FROM things; ");

        final class Things extends Table {
            final Column<String> id = varchar("id", 36).primaryKey();
            final Column<String> text =
                    text("text").notNull().unique().defaultTo("it's").collate(sqlite("NOCASE"), postgres("C"));
            final Column<Boolean> bool = bool("bool").defaultTo(true);
            final Column<String> json = json("json").defaultTo("{\"a\": \"it's\"}");
            final Column<Instant> now = timestamp("now").defaultNow();
            final Column<Instant> then = timestamp("then").defaultTo(Instant.ofEpochMilli(1_700_000_000_123L));
            final Column<Short> smallint = smallint("smallint").defaultTo(-1);
            final Column<Integer> integer = integer("integer").defaultTo(0);
            final Column<Long> bigint = bigint("bigint").defaultTo(Long.MIN_VALUE);
            final Column<Float> real = real("real").defaultTo(0.1);
            final Column<Double> dbl = doublePrecision("double").defaultTo(1e10);
            final Column<LocalDate> date = date("date").defaultTo(LocalDate.of(2026, 1, 2));
            final Column<LocalTime> time = time("time").defaultTo(LocalTime.of(3, 4));
            final Column<UUID> uuid = uuid("uuid").defaultTo(new UUID(0, 1));
            final Column<String> ch = character("char", 2).defaultTo("ab");
            final Column<BigDecimal> numeric = numeric("numeric", 10, 2).defaultTo("0.10");
            final Column<byte[]> blob = custom("blob", byte[].class, sqlite("blob"), postgres("bytea"))
                    .defaultTo(sql(sqlite("x'00'"), postgres("'\\x00'")));
            final Column<String> lower =
                    text("lower").generatedAs("lower(text)").virtual();
            final Column<String> upper = text("upper").generatedAs("upper(text)");
            final Column<Role> role = text("role").oneOf(Role.class).defaultTo(Role.member);
        }

        final class Numbered extends Table {
            final Column<Long> id = bigint("id").primaryKey().autoIncrement();
            final Column<String> thing = varchar("thing", 36)
                    .references(() -> things.id)
                    .onDelete(CASCADE)
                    .onUpdate(SET_NULL)
                    .deferrable();

            {
                index(thing, id.desc()).where("id > 0");
                uniqueIndex(thing, sql(sqlite("thing COLLATE NOCASE"), postgres("lower(thing)")))
                        .named("by_thing");
                check("positive", sql(sqlite("id > 0"), postgres("id >= 1")));
            }
        }

        final class Pairs extends Table {
            final Column<Integer> a = integer("a");
            final Column<Integer> b = integer("b");

            {
                primaryKey(a, b);
                unique(b, a);
                strict();
                withoutRowid();
            }
        }
    }

    private final Schema schema = new SqliteDialect()
            .resolve(Declaration.of(Everything::new), Schema.EMPTY)
            .schema();
    private final TableSchema things = schema.tables().get(QualifiedName.of("things"));
    private final TableSchema numbered = schema.tables().get(QualifiedName.of("numbered"));
    private final TableSchema pairs = schema.tables().get(QualifiedName.of("pairs"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "id       | varchar(36)      |                                | ",
                "text     | text             | 'it''s'                        | TEXT",
                "bool     | integer          | true                           | BOOLEAN",
                "json     | text             | '{\"a\": \"it''s\"}'           | TEXT",
                "then     | integer          | 1700000000123                  | NUMBER",
                "smallint | smallint         | -1                             | NUMBER",
                "integer  | integer          | 0                              | NUMBER",
                "bigint   | bigint           | -9223372036854775808           | NUMBER",
                "real     | real             | 0.1                            | NUMBER",
                "double   | double precision | 10000000000                    | NUMBER",
                "date     | date             | '2026-01-02'                   | TEXT",
                "time     | time             | '03:04:00'                     | TEXT",
                "uuid     | uuid             | '00000000-0000-0000-0000-000000000001' | TEXT",
                "char     | char(2)          | 'ab'                           | TEXT",
                "numeric  | numeric(10, 2)   | 0.10                           | TEXT",
                "blob     | blob             | x'00'                          | TEXT",
                "role     | text             | 'member'                       | TEXT"
            })
    void a_type_and_a_default_are_spelled_for_sqlite(String column, String type, String sql, Form form) {
        ColumnSchema resolved = things.columns().get(column);
        assertThat(resolved.type()).isEqualTo(SqlType.of(type));
        assertThat(resolved.defaultValue().map(DefaultValue::sql)).isEqualTo(Optional.ofNullable(sql));
        assertThat(resolved.defaultValue().map(DefaultValue::form)).isEqualTo(Optional.ofNullable(form));
    }

    @Test
    void now_is_the_millisecond_since_1970_on_the_database_itself() throws SQLException {
        String now = things.columns().get("now").defaultValue().orElseThrow().sql();
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var rows = connection.createStatement().executeQuery("SELECT %s, typeof(%s)".formatted(now, now))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getLong(1))
                    .isCloseTo(System.currentTimeMillis(), org.assertj.core.data.Offset.offset(5000L));
            assertThat(rows.getString(2)).isEqualTo("integer");
        }
    }

    @Test
    void a_numbered_bigint_is_an_integer() {
        ColumnSchema id = numbered.columns().get("id");
        assertThat(id.type()).isEqualTo(SqlType.of("integer"));
        assertThat(id.notNull()).isTrue();
        assertThat(id.numbering()).contains(new Numbering.AutoIncrement());
        assertThat(numbered.primaryKey()).contains(new PrimaryKey(Optional.empty(), List.of("id")));
    }

    @Test
    void a_generated_column_is_virtual_where_that_was_said() {
        assertThat(things.columns().get("lower").generated())
                .contains(new Generated("lower(text)", Generated.Storage.VIRTUAL));
        assertThat(things.columns().get("upper").generated())
                .contains(new Generated("upper(text)", Generated.Storage.STORED));
    }

    @Test
    void each_collation_is_for_its_database() {
        assertThat(things.columns().get("text").collation()).contains("NOCASE");
    }

    @Test
    void a_unique_is_a_unique_index() {
        assertThat(things.uniques()).isEmpty();
        assertThat(things.indexes()).containsExactly(uniqueIndex("things_text_unique", "text"));
        assertThat(pairs.indexes()).containsExactly(uniqueIndex("pairs_b_a_unique", "b", "a"));
    }

    static final class Descending extends Model {
        final Things things = table("things", new Things());

        final class Things extends Table {
            final Column<Integer> a = integer("a");

            {
                index(sql("\"a\" DESC")).named("written");
                index(a.desc()).named("said");
            }
        }
    }

    @Test
    void a_descending_column_is_one_however_it_is_written() {
        TableSchema descending = new SqliteDialect()
                .resolve(Declaration.of(Descending::new), Schema.EMPTY)
                .schema()
                .tables()
                .get(QualifiedName.of("things"));

        assertThat(descending.indexes().get("written").parts())
                .isEqualTo(descending.indexes().get("said").parts())
                .containsExactly(IndexPart.OfColumn.desc("a"));
    }

    private static IndexSchema uniqueIndex(String name, String... columns) {
        return new IndexSchema(
                name,
                List.of(columns).stream().<IndexPart>map(IndexPart.OfColumn::of).toList(),
                true,
                Optional.empty(),
                IndexOptions.BTREE);
    }

    @Test
    void words_are_a_check() {
        assertThat(things.checks())
                .containsExactly(new CheckConstraint("things_role_check", "\"role\" IN ('admin', 'member')"));
    }

    @Test
    void what_has_no_name_gets_one() {
        assertThat(numbered.foreignKeys())
                .containsExactly(new ForeignKey(
                        "numbered_thing_things_id_fk",
                        List.of("thing"),
                        QualifiedName.of("things"),
                        List.of("id"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.SET_NULL,
                        Deferral.INITIALLY_IMMEDIATE));
        assertThat(pairs.primaryKey()).contains(new PrimaryKey(Optional.of("pairs_a_b_pk"), List.of("a", "b")));
    }

    @Test
    void an_index_has_its_parts_and_the_sql_for_this_database() {
        assertThat(numbered.indexes())
                .containsExactly(
                        new IndexSchema(
                                "numbered_thing_id_index",
                                List.of(IndexPart.OfColumn.of("thing"), IndexPart.OfColumn.desc("id")),
                                false,
                                Optional.of("id > 0"),
                                IndexOptions.BTREE),
                        new IndexSchema(
                                "by_thing",
                                List.of(
                                        IndexPart.OfColumn.of("thing"),
                                        new IndexPart.OfExpression("thing COLLATE NOCASE")),
                                true,
                                Optional.empty(),
                                IndexOptions.BTREE));
        assertThat(numbered.checks()).containsExactly(new CheckConstraint("positive", "id > 0"));
    }

    @Test
    void a_table_has_its_options_and_a_view_no_semicolon() {
        assertThat(pairs.options()).containsExactly(TableOption.STRICT, TableOption.WITHOUT_ROWID);
        assertThat(schema.views()).containsExactly(new ViewSchema(QualifiedName.of("some"), "SELECT id FROM things"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "lower('X')        | (lower('X'))",
                "(1) + (2)         | ((1) + (2))",
                "(1 + 2)           | (1 + 2)",
                "-1.5              | -1.5",
                "NULL              | NULL",
                "current_timestamp | current_timestamp",
                "'a(b'             | 'a(b'",
                "1 + 2             | (1 + 2)"
            })
    void an_expression_stands_in_parentheses_where_sqlite_wants_them(String written, String expected) {
        assertThat(SqliteDefault.of(written)).isEqualTo(expected);
    }
}
