package dev.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.declare.*;
import dev.tandem.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class PlacesTest {

    static final class Wrong extends Model {
        final Second second = table("second", new Second());
        final First first = table("first", new First());

        final class First extends Table {
            final Column<String> b = varchar("b", 0);
            final Column<Long> a = bigint("a").references(() -> second.id).onDelete(CASCADE);

            {
                index(a, second.id);
            }
        }

        final class Second extends Table {
            final Column<Integer> n = integer("n").autoIncrement();
            final Column<Long> id = bigint("id");
        }

        final class Third extends Table {}
    }

    @Test
    void all_problems_are_told_at_once_down_the_file() {
        WrongModelException told = catchThrowableOfType(WrongModelException.class, () -> Declaration.of(Wrong::new));

        assertThat(told.problems())
                .extracting(Problem::code)
                .containsExactly("TD105", "TD129", "TD114", "TD110", "TD122");
        assertThat(told.problems())
                .extracting(problem -> problem.at().orElseThrow())
                .containsExactly(
                        "PlacesTest.java",
                        place("varchar(\"b\", 0)"),
                        place(".references(() -> second.id)"),
                        place("index(a, second.id)"),
                        place("integer(\"n\")"));
        assertThat(told).hasMessageContaining("""
                error TD129: column first.b is varchar(0)
                  at:  %s
                  why: a length is between 1 and 10485760; a constant that stands below the tables is still 0
                  fix: correct the length
                  see: docs/errors/TD129.md
                """.formatted(place("varchar(\"b\", 0)")));
    }

    private static String place(String words) {
        Path source = Path.of("src/test/java/dev/tandem/model/PlacesTest.java");
        try (Stream<String> lines = Files.lines(source)) {
            List<String> before = lines.takeWhile(line -> !line.contains(words)).toList();
            return "PlacesTest.java:" + (before.size() + 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static final class Good extends Model {}

    @Test
    void a_model_is_built_a_second_time_only_to_find_lines() {
        AtomicInteger built = new AtomicInteger();
        Declaration declaration = Declaration.of(() -> {
            built.incrementAndGet();
            return new Good();
        });
        assertThat(built).hasValue(1);
        declaration.located();
        assertThat(built).hasValue(2);
    }
}
