package dev.tandem.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A folder of numbered migrations, of which a journal may list the first few only. */
record LedgerFolder(Path path, String dialect) {

    private static final long FIRST = 1_795_230_034_715L;

    /** The folder as it is when so many migrations were written. */
    LedgerFolder with(int count) {
        try {
            Files.createDirectories(path.resolve("meta"));
            for (int number = 0; number < count; number++) {
                Files.writeString(path.resolve(tag(number) + ".sql"), sql(number));
            }
            Files.writeString(path.resolve("meta/_journal.json"), journal(count));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(int number) {
        return "000%d_step".formatted(number);
    }

    /** The second half fails without the first, and all of it when it runs again. */
    private static String sql(int number) {
        return """
                CREATE TABLE step_%1$d (id integer, said text);
                --> statement-breakpoint
                INSERT INTO step_%1$d VALUES (%1$d, 'é → %1$d');""".formatted(number);
    }

    private String journal(int count) {
        String entries = IntStream.range(0, count)
                .mapToObj(number -> """
                        {"idx": %d, "version": "7", "when": %d, "tag": "%s", "breakpoints": true}""".formatted(number, FIRST + number * 1000L, tag(number)))
                .collect(Collectors.joining(","));
        return """
                {"version": "7", "dialect": "%s", "entries": [%s]}""".formatted(dialect, entries);
    }
}
