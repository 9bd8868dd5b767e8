package dev.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler tells, so that it needs no check of ours. */
class CompilerTest {
    @TempDir
    private Path classes;

    @Test
    void right_words_compile() throws IOException {
        assertThat(errors("""
                        final Column<Long> more = bigint("more").notNull().references(() -> users.id).onDelete(CASCADE).notNull();
                        { index(a, b.desc(), sql("lower(c)")); primaryKey(a, b); unique(a, b, c).named("u"); }
                        """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a reference without an arrow       | Column<Long> x = bigint(\"x\").references(users.id);",
                "a reference of another type        | Column<String> x = text(\"x\").references(() -> users.id);",
                "a table where a column belongs     | Column<Long> x = bigint(\"x\").references(() -> users);",
                "numbers for a text                 | Column<String> x = text(\"x\").autoIncrement();",
                "numbers for a smallint             | Column<Short> x = smallint(\"x\").autoIncrement();",
                "now for a text                     | Column<String> x = text(\"x\").defaultNow();",
                "words for a number                 | Column<Integer> x = integer(\"x\").oneOf(\"1\");",
                "words for a varchar                | Column<String> x = varchar(\"x\", 3).oneOf(\"a\");",
                "another enum's constant by default | Column<Side> x = text(\"x\").oneOf(Side.class).defaultTo(Thread.State.NEW);",
                "a text by default for a number     | Column<Integer> x = integer(\"x\").defaultTo(\"0\");",
                "a fraction for a decimal           | Column<java.math.BigDecimal> x = numeric(\"x\", 10, 2).defaultTo(0.1);",
                "an action without a reference      | Column<Long> x = bigint(\"x\").onDelete(CASCADE);",
                "a default of a generated column    | Column<Long> x = bigint(\"x\").generatedAs(\"a\").defaultTo(1);",
                "a reference of a generated column  | Column<Long> x = bigint(\"x\").generatedAs(\"a\").references(() -> users.id);",
                "a collation of a number            | Column<Long> x = bigint(\"x\").collate(sqlite(\"NOCASE\"));",
                "a column changed from outside      | { users.id.notNull(); }",
                "an index over nothing              | { index(); }",
                "a primary key that one column says | { primaryKey(a); }",
                "a unique that one column says      | { unique(a); }",
                "a key that refers to one too many  | { foreignKey(a, b).references(() -> a, () -> b, () -> a); }",
                "a key that mixes types up          | { foreignKey(a, c).references(() -> c, () -> a); }",
                "a table included as a part         | Users x = include(new Users());",
                "a descending primary key           | { primaryKey(a.desc(), b); }",
                "SQL for one database alone         | { check(\"x\", sqlite(\"a > 0\")); }",
                "a word of the tables in a model    | } final Column<Long> x = bigint(\"x\"); {"
            })
    void wrong_words_do_not_compile(String mistake, String words) throws IOException {
        assertThat(errors(words)).as(mistake).isNotEmpty();
    }

    private List<String> errors(String words) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            compiler.getTask(
                            null,
                            files,
                            diagnostics,
                            List.of("--release", "17", "-proc:none"),
                            null,
                            List.of(source(words)))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static JavaFileObject source(String words) {
        String text = """
                import dev.tandem.declare.*;
                final class Subject extends Model {
                    final Users users = table("users", new Users());
                    final Things things = table("things", new Things());
                    enum Side { left, right }
                    final class Users extends Table {
                        final Column<Long> id = bigint("id").primaryKey();
                    }
                    final class Things extends Table {
                        final Column<Long> a = bigint("a");
                        final Column<Long> b = bigint("b");
                        final Column<String> c = text("c");
                        %s
                    }
                }
                """.formatted(words);
        return new SimpleJavaFileObject(URI.create("string:///Subject.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
