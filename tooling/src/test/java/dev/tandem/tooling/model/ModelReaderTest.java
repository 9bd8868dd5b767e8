package dev.tandem.tooling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.problem.ProblemException;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReaderTest {

    private static final String SHOP = "src/main/java/shop/Shop.java";

    @TempDir
    private Path project;

    @Test
    void a_source_file_is_compiled_together_with_what_it_uses() throws IOException {
        write(
                "src/main/java/shop/parts/Names.java",
                "package shop.parts; public class Names { public static final int N = 1; }");
        write(SHOP, "package shop; public class Shop extends dev.tandem.declare.Model { int n = shop.parts.Names.N; }");

        assertThat(read(SHOP)).isNotNull();
        assertThat(project.resolve("src/main/java/shop/Shop.class")).doesNotExist();
    }

    @Test
    void a_model_may_use_any_module_of_the_JDK() throws IOException {
        write(SHOP, "package shop; public class Shop extends dev.tandem.declare.Model { int n = java.sql.Types.BIT; }");

        assertThat(read(SHOP)).isNotNull();
    }

    @Test
    void a_model_need_not_be_public() throws IOException {
        write(SHOP, "package shop; class Shop extends dev.tandem.declare.Model { private Shop() {} }");

        assertThat(read(SHOP)).isNotNull();
    }

    @Test
    void a_model_in_a_module_is_read_all_the_same() throws IOException {
        write("src/main/java/module-info.java", "module shop { requires dev.tandem.schema.model; }");
        write(SHOP, "package shop; public class Shop extends dev.tandem.declare.Model {}");

        assertThat(read(SHOP)).isNotNull();
    }

    @Test
    void a_model_in_no_package_or_in_a_folder_of_another_name_is_read() throws IOException {
        write("Shop.java", "public class Shop extends dev.tandem.declare.Model {}");
        write("elsewhere/Shop.java", "package shop; public class Shop extends dev.tandem.declare.Model {}");

        assertThat(read("Shop.java")).isNotNull();
        assertThat(read("elsewhere/Shop.java")).isNotNull();
    }

    @Test
    void the_source_wins_over_a_class_of_an_earlier_build() throws IOException {
        write("old/shop/Shop.java", "package shop; public class Shop {}");
        compile("old/shop/Shop.java", "classes");
        write(SHOP, "package shop; public class Shop extends dev.tandem.declare.Model {}");

        assertThat(read(SHOP, "classes")).isNotNull();
    }

    @Test
    void a_class_is_found_on_the_class_path() throws IOException {
        write(SHOP, "package shop; public class Shop extends dev.tandem.declare.Model {}");
        compile(SHOP, "target/classes");

        assertThat(read("shop.Shop", "target/classes")).isNotNull();
    }

    @Test
    void a_model_that_does_not_compile_shows_what_the_compiler_says() throws IOException {
        write(SHOP, "package shop;\npublic class Shop extends dev.tandem.declare.Model {\n    Strin name;\n}\n");

        assertThatThrownBy(() -> read(SHOP))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("error TD406: the model Shop.java does not compile")
                .hasMessageContaining(SHOP + ":3: error: cannot find symbol");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> read(SHOP)).hasMessageContaining("error TD407: there is no model ");
    }

    @Test
    void a_class_that_is_not_there_is_told_with_where_it_was_looked_for() {
        assertThatThrownBy(() -> read("shop.Shop", "target/classes"))
                .hasMessageContaining("error TD407: there is no class shop.Shop")
                .hasMessageContaining("target/classes (which does not exist)");
    }

    @Test
    void a_file_without_the_class_it_is_named_after_is_told() throws IOException {
        write(SHOP, "package shop; class Store extends dev.tandem.declare.Model {}");

        assertThatThrownBy(() -> read(SHOP))
                .hasMessageContaining("error TD407")
                .hasMessageContaining("no class shop.Shop");
    }

    @Test
    void a_class_that_is_no_model_or_wants_parameters_is_told() throws IOException {
        write(SHOP, "package shop; public class Shop {}");
        write("Other.java", "public class Other extends dev.tandem.declare.Model { public Other(int n) {} }");

        assertThatThrownBy(() -> read(SHOP)).hasMessageContaining("error TD408: shop.Shop is no model");
        assertThatThrownBy(() -> read("Other.java")).hasMessageContaining("error TD408: Other is no model");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/*\n package z;\n*/\npackage shop;",
                "// package z;\r\n\tpackage  shop ;",
                "/** { */ // */ package z;\n/* a *//**/ package shop;"
            })
    void a_package_in_a_comment_is_not_the_models(String head) throws IOException {
        write(SHOP, head + " public class Shop extends dev.tandem.declare.Model {}");

        assertThat(read(SHOP)).isNotNull();
    }

    @Test
    void a_package_in_a_comment_of_a_model_that_is_in_none_is_not_the_models() throws IOException {
        write("Shop.java", "/*\npackage z;\n*/ public class Shop extends dev.tandem.declare.Model {}");

        assertThat(read("Shop.java")).isNotNull();
    }

    @Test
    void a_constructor_that_throws_is_told_with_its_line() throws IOException {
        write(
                SHOP,
                "package shop;\npublic class Shop extends dev.tandem.declare.Model {\n    int n = Integer.parseInt(\"x\");\n}\n");

        assertThatThrownBy(() -> read(SHOP))
                .hasMessageContaining("error TD409: making a Shop failed: java.lang.NumberFormatException")
                .hasMessageContaining("at:  Shop.java:3");
    }

    @Test
    void a_constructor_that_never_ends_is_told() throws IOException {
        write(
                SHOP,
                "package shop;\npublic class Shop extends dev.tandem.declare.Model {\n    Shop again = new Shop();\n}\n");

        assertThatThrownBy(() -> read(SHOP))
                .hasMessageContaining("error TD409")
                .hasMessageContaining("StackOverflowError");
    }

    @Test
    void an_abstract_model_is_told() throws IOException {
        write(SHOP, "package shop; public abstract class Shop extends dev.tandem.declare.Model {}");

        assertThatThrownBy(() -> read(SHOP))
                .hasMessageContaining("error TD408")
                .hasMessageContaining("is not abstract");
    }

    @Test
    void a_constant_that_cannot_be_computed_is_told_with_its_line() throws IOException {
        write(
                SHOP,
                "package shop;\npublic class Shop extends dev.tandem.declare.Model {\n    static int n = Integer.parseInt(\"x\");\n}\n");

        assertThatThrownBy(() -> read(SHOP))
                .hasMessageContaining("error TD409: making a Shop failed: java.lang.NumberFormatException")
                .hasMessageContaining("at:  Shop.java:3");
    }

    @Test
    void a_model_does_not_see_the_libraries_of_the_tool() throws IOException {
        write(SHOP, """
                package shop;
                public class Shop extends dev.tandem.declare.Model {
                    {
                        try {
                            Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
                        } catch (ClassNotFoundException e) {
                            throw new IllegalStateException("not seen");
                        }
                    }
                }
                """);

        assertThatThrownBy(() -> read(SHOP)).hasMessageContaining("not seen");
    }

    private Object read(String schema) {
        return read(schema, "");
    }

    private Object read(String schema, String classpath) {
        return ModelReader.read(schema, Settings.read(project, Map.of(Setting.CLASSPATH, classpath), Map.of()));
    }

    private void write(String file, String source) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, source);
    }

    private void compile(String file, String into) throws IOException {
        Path classes = Files.createDirectories(project.resolve(into));
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        project.resolve(file).toString());
        assertThat(code).isZero();
    }
}
