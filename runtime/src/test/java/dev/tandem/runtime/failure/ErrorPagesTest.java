package dev.tandem.runtime.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {

    private static final Pattern CODE = Pattern.compile("TD5\\d\\d");

    @Test
    void every_code_has_a_page_and_every_page_a_code() throws IOException {
        Set<String> pages;
        try (Stream<Path> files = Files.list(Path.of("../docs/errors"))) {
            pages = files.flatMap(file -> codes(file.getFileName().toString()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(codesIn(Path.of("src/main/java"))).isEqualTo(pages);
    }

    @Test
    void every_code_is_met_in_a_test() throws IOException {
        Set<String> untested = new TreeSet<>(codesIn(Path.of("src/main/java")));
        untested.removeAll(codesIn(Path.of("src/test/java")));

        assertThat(untested).isEmpty();
    }

    private static Set<String> codesIn(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> java = files.filter(Files::isRegularFile).toList();
            Set<String> codes = new TreeSet<>();
            for (Path file : java) {
                codes(Files.readString(file)).forEach(codes::add);
            }
            return codes;
        }
    }

    private static Stream<String> codes(String text) {
        return CODE.matcher(text).results().map(MatchResult::group);
    }
}
