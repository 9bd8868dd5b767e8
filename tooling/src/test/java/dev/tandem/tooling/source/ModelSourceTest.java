package dev.tandem.tooling.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfCheck;
import dev.tandem.declare.Declaration.OfCollation;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.declare.Declaration.OfKey;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Sql;
import dev.tandem.declare.Value;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.tooling.model.ModelReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is declared, the compiler reads the same from the source. */
class ModelSourceTest {

    private static final ClassName MODEL = new ClassName("shop", "ShopModel");

    private static OfColumn column(String name, ColumnType type, Optional<Value> value) {
        return new OfColumn(
                name,
                type,
                false,
                false,
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new OfCollation(Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    private static OfColumn text(String name) {
        return column(name, new ColumnType.Plain("text"), Optional.empty());
    }

    private static OfTable table(String name, List<OfColumn> columns, OfForeignKey... keys) {
        OfKey unique = new OfKey(Optional.empty(), List.of(columns.get(0).name()), false, Optional.empty());
        return new OfTable(
                name,
                Optional.empty(),
                columns,
                List.of(),
                List.of(unique),
                List.of(keys),
                List.of(),
                List.of(),
                Set.of(),
                Optional.empty());
    }

    private static OfForeignKey references(String column, String table, String referenced) {
        return new OfForeignKey(
                Optional.empty(),
                List.of(column),
                table,
                List.of(referenced),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE,
                Optional.empty());
    }

    private static String source(OfTable... tables) {
        return ModelSource.of(Declaration.of(List.of(tables), List.of()), MODEL, List.of());
    }

    private static Declaration read(OfTable... tables) {
        return ModelReader.readSource("shop.ShopModel", source(tables));
    }

    @Test
    void every_text_is_read_as_it_was() {
        List<String> texts = List.of(
                "",
                "it's \"so\"",
                "\"\"\"",
                "ends with \"",
                "ends with \\",
                "\\u0022 is none",
                "tab\there",
                "a\r\nb",
                "two\nlines",
                "two lines with an end\n",
                "\n\nbegins with none",
                "  all\n  lines\n  are indented",
                "some\n  lines\n    are",
                "blanks at ends  \nof lines \n ",
                "quotes\n\"\"\"\"\nin \"\" lines\"",
                "\\\nbackslash \\",
                "control \u0001\u007f bell \u00070",
                "form\ffeed\nand line",
                "unseen \u202e\u200b\u00a0\u2028",
                "seen é 用 🙂",
                "word ".repeat(60),
                " ".repeat(200) + "x",
                "x".repeat(200) + " \"" + "y".repeat(200),
                "many    blanks".repeat(20));
        List<OfColumn> columns = Stream.iterate(0, at -> at < texts.size(), at -> at + 1)
                .map(at -> column("c" + at, new ColumnType.Plain("text"), Optional.of(new Value.OfText(texts.get(at)))))
                .toList();

        assertThat(read(table("t", columns)).tables().get(0).columns())
                .extracting(column -> column.defaultValue().orElseThrow())
                .containsExactlyElementsOf(texts.stream().map(Value.OfText::new).toList());
    }

    @Test
    void every_name_is_read_as_it_was() {
        List<String> names = List.of(
                "class",
                "table",
                "String",
                "column",
                "model",
                "view",
                "shop_model",
                "user_role",
                "user-role",
                "user role",
                "userRole2",
                "1st",
                "2nd",
                "größe",
                "用户",
                "🙂",
                "!!",
                "a\"b",
                "`c`",
                "it's",
                "back\\slash",
                "\\u000a",
                "*/",
                "cascade",
                "long",
                "uuid",
                "instant",
                "name",
                "index",
                "sql",
                "entries",
                "_");
        OfTable[] tables = names.stream()
                .map(name ->
                        table(name, names.stream().map(ModelSourceTest::text).toList()))
                .toArray(OfTable[]::new);

        assertThat(read(tables).tables()).extracting(OfTable::name).containsExactlyElementsOf(names);
        assertThat(read(tables).tables())
                .allSatisfy(table ->
                        assertThat(table.columns()).extracting(OfColumn::name).containsExactlyElementsOf(names));
    }

    @Test
    void an_arrow_finds_its_column_wherever_it_stands() {
        OfTable users =
                table("users", List.of(text("id"), text("notes"), text("boss")), references("notes", "notes", "id"));
        OfTable notes = table(
                "notes",
                List.of(text("id"), text("users"), text("parent"), text("child"), text("self")),
                references("users", "users", "id"),
                references("parent", "notes", "id"),
                references("id", "notes", "id"));

        assertThat(source(users, notes))
                .contains(
                        "references(() -> ShopModel.this.notes.id)",
                        "references(() -> ShopModel.this.users.id)",
                        "text(\"parent\").references(() -> id)",
                        "text(\"id\").unique().references(() -> this.id)");
        assertThat(read(users, notes).tables().get(1).foreignKeys()).hasSize(3);
    }

    @Test
    void a_statement_is_never_broken_inside_its_sql() {
        String half = "a = 1 OR a = 2 OR length(a) = 3 OR a = 4 OR a = 5 OR a = 6";
        OfTable plain = table("t", List.of(text("a")));
        OfTable checked = new OfTable(
                plain.name(),
                plain.renamedFrom(),
                plain.columns(),
                plain.primaryKeys(),
                plain.uniques(),
                plain.foreignKeys(),
                plain.indexes(),
                List.of(new OfCheck("some", new Sql(half, half + " OR a = 7"), Optional.empty())),
                plain.options(),
                plain.place());

        assertThat(read(checked).tables().get(0).checks()).isEqualTo(checked.checks());
    }

    @Test
    void no_line_of_code_is_longer_than_a_hundred_and_twenty() {
        List<OfColumn> columns = Stream.of("a", "b")
                .map(name -> column(
                        name.repeat(50),
                        new ColumnType.Sized("varchar", 99),
                        Optional.of(new Value.OfText("x".repeat(60)))))
                .toList();

        assertThat(Arrays.asList(source(table("t", columns)).split("\n", -1)))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }
}
