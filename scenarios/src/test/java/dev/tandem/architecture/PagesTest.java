package dev.tandem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code that is printed has a page for the person who reads it, and no page is about a code that is gone. */
class PagesTest {

    @ParameterizedTest(name = "{1} has a page for every {0}, and no other")
    @CsvSource({"TD, docs/errors", "TS, docs/hazards"})
    void codes_and_pages_are_the_same(String kind, String folder) {
        Set<String> used = Sources.find(Sources.main(), Pattern.compile("\"(" + kind + "\\d{3})\""));
        Set<String> pages = pages(folder).map(PagesTest::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isNotEmpty().isEqualTo(pages);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"docs/errors", "docs/hazards"})
    void a_page_says_what_is_wrong_and_what_to_do(String folder) {
        assertThat(pages(folder))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(Sources.read(page))
                        .as("%s", page)
                        .startsWith("# " + code(page) + ": ")
                        .contains("\n## problem\n\n", "\n## solution\n\n"));
    }

    private static Stream<Path> pages(String folder) {
        return Sources.files(Sources.PROJECT.resolve(folder));
    }

    private static String code(Path page) {
        return String.valueOf(page.getFileName()).replace(".md", "");
    }
}
