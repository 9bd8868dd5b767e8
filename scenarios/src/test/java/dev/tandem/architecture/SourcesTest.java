package dev.tandem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourcesTest {

    /** What is left to write when a quote is put around something, or doubled inside it. */
    private static final Pattern QUOTING =
            Pattern.compile("((?<!strftime\\(|renamedFrom\\()(?:'%s'|\\\\\"%s\\\\\")|`%s`"
                    + "|\"'\"|\"''\"|\"\\\\\"\"|\"\\\\\"\\\\\"\"|\"`\"|\"``\"|'\\\\''|'\"'|'`')");

    private static final Pattern SKIPS = Pattern.compile(
            "(@Disabled\\w*|@Enabled(?:If|On|For)\\w*|\\bAssumptions\\b|\\bassum(?:e|ing)(?:True|False|That)\\w*)");

    @Test
    void one_class_in_each_dialect_quotes() {
        for (String dialect : List.of("dialect-sqlite", "dialect-postgres")) {
            List<Path> others = Sources.main().stream()
                    .filter(file -> file.startsWith(Sources.PROJECT.resolve(dialect)) && !file.endsWith("Quote.java"))
                    .toList();
            assertThat(others)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Sources.find(List.of(file), QUOTING))
                            .as("quotes in %s; only Quote quotes, so that one place must be right", file)
                            .isEmpty());
        }
    }

    @Test
    void what_quotes_is_recognised() {
        List<Path> quotes = Sources.main().stream()
                .filter(file -> file.endsWith("StandardQuote.java"))
                .toList();
        assertThat(quotes)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Sources.find(List.of(file), QUOTING))
                        .as("%s", file)
                        .isNotEmpty());
    }

    @Test
    void every_package_says_what_it_is() {
        assertThat(Sources.main())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.exists(file.resolveSibling("package-info.java")))
                        .as("package-info beside %s; without it a package is only a folder", file)
                        .isTrue());
    }

    @Test
    void no_test_is_skipped() {
        List<Path> others = Sources.tests().stream()
                .filter(file -> !file.endsWith("SourcesTest.java"))
                .toList();
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Sources.find(List.of(file), SKIPS))
                        .as("%s; a test that does not run proves nothing and tells nobody", file)
                        .isEmpty());
    }
}
