package dev.tandem.scenarios.database;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Postgres' own word on what a database contains. The servers that Maven brings come without the program, so it is used
 * where the machine has one that is not older than the server, as it refuses newer ones.
 */
record PgDump(Path program) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /** Above each object stands a comment with its name. */
    private static final Pattern OBJECT = Pattern.compile("(?m)^--\\n(?=-- Name: )");

    static Optional<PgDump> notOlderThan(DataSource server) {
        int version = version(server);
        return Stream.concat(
                        Stream.of("/usr/lib/postgresql/" + version + "/bin"),
                        Arrays.stream(System.getenv("PATH").split(":")))
                .map(folder -> Path.of(folder, "pg_dump"))
                .filter(Files::isExecutable)
                .map(PgDump::new)
                .filter(found -> found.version() >= version)
                .findFirst();
    }

    private static int version(DataSource server) {
        try (Connection connection = server.getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int version() {
        Matcher version = VERSION.matcher(output("--version"));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** The schema of a database without the ledger's, and without what begins with {@code watch_}, which is a test's. */
    String schemaOf(PGSimpleDataSource database) {
        String dump = output(
                "--schema-only",
                "--no-owner",
                "--no-privileges",
                "--exclude-schema=drizzle",
                "--exclude-table=watch_*",
                "--dbname=postgresql://postgres@%s:%d/%s"
                        .formatted(
                                database.getServerNames()[0],
                                database.getPortNumbers()[0],
                                database.getDatabaseName()));
        return Arrays.stream(OBJECT.split(dump))
                .skip(1)
                .filter(object -> !isOfTheTests(object.lines().findFirst().orElse("")))
                .map(PgDump::inOneOrder)
                .sorted()
                .collect(joining("\n\n"));
    }

    /** A database that was used before has another {@code public} than a new one, which pg_dump tells of one and not the other. */
    private static boolean isOfTheTests(String name) {
        return name.contains("watch_")
                || name.startsWith("-- Name: public; Type: SCHEMA;")
                || name.startsWith("-- Name: SCHEMA public; Type: COMMENT;");
    }

    /** Without what pg_dump says to whom reads it, or sets in between. */
    private static String inOneOrder(String object) {
        Stream<String> lines = object.lines()
                .filter(line -> line.startsWith("-- Name: ") || !line.startsWith("--"))
                .filter(line -> !line.isBlank() && !line.startsWith("\\") && !line.startsWith("SET default_"));
        return object.contains("; Type: TABLE;") ? table(lines) : lines.collect(joining("\n"));
    }

    /** Columns stand in the order in which they came; the names of NOT NULL constraints are 18's. */
    private static String table(Stream<String> lines) {
        return lines.map(line -> line.replaceFirst(",$", "").replaceFirst(" CONSTRAINT \\S+ NOT NULL", " NOT NULL"))
                .sorted()
                .collect(joining("\n"));
    }

    private String output(String... arguments) {
        List<String> command = Stream.concat(Stream.of(program.toString()), Arrays.stream(arguments))
                .toList();
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("pg_dump failed: " + command);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
