package dev.tandem.runtime.postgres;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.StatementRunner;
import dev.tandem.runtime.database.Steps.Outcome;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.Token;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement that works in several transactions of its own, and leaves half of its work where it is interrupted.
 *
 * @param names that stand in it, as it writes them
 */
record ConcurrentWork(Kind kind, Matcher names) {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")*\"|[^\" ]+)";
    private static final String PATH = NAME + "(?: \\. " + NAME + ")?";

    private static final String INDEXES = """
            SELECT format('%I.%I', n.nspname, c.relname)
            FROM pg_index i
            JOIN pg_class c ON c.oid = i.indexrelid AND c.relkind = 'i'
            JOIN pg_namespace n ON n.oid = c.relnamespace
            """;

    /** What it does. */
    enum Kind {
        CREATE_INDEX("CREATE (?:UNIQUE )?INDEX CONCURRENTLY (?:IF NOT EXISTS )?(?<index>" + NAME
                + ") ON (?:ONLY )?(?<table>" + PATH + ")(?: .*)?"),
        DROP_INDEX("DROP INDEX CONCURRENTLY (?:IF EXISTS )?(?<index>" + PATH + ")(?: .*)?"),
        REINDEX("REINDEX (?:\\( .* \\) )?(?:INDEX|TABLE) (?:CONCURRENTLY )?(?<table>" + PATH + ")"),
        DETACH_PARTITION("ALTER TABLE (?:IF EXISTS )?(?:ONLY )?(?<table>" + PATH + ") DETACH PARTITION (?<partition>"
                + PATH + ") CONCURRENTLY");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        }
    }

    static boolean isConcurrent(SqlStatement statement) {
        return !statement.starts("REFRESH") && statement.head().stream().anyMatch(word -> word.is("CONCURRENTLY"));
    }

    static boolean isNamelessIndex(SqlStatement statement) {
        return statement.starts("CREATE", "INDEX", "CONCURRENTLY", "ON")
                || statement.starts("CREATE", "UNIQUE", "INDEX", "CONCURRENTLY", "ON");
    }

    static Optional<ConcurrentWork> of(SqlStatement statement) {
        String head = statement.head().stream().map(Token::text).collect(Collectors.joining(" "));
        for (Kind kind : Kind.values()) {
            Matcher names = kind.pattern.matcher(head);
            if (names.matches()) {
                return Optional.of(new ConcurrentWork(kind, names));
            }
        }
        return Optional.empty();
    }

    /**
     * What became of it, once it does not run any more.
     *
     * @param bare runs what takes the rest away
     */
    Outcome outcome(Jdbc jdbc, StatementRunner.Execution bare) throws SQLException {
        return switch (kind) {
            case CREATE_INDEX -> created(jdbc, bare);
            case DROP_INDEX -> isThere(jdbc) ? Outcome.NOT_DONE : Outcome.DONE;
            case REINDEX -> reindexed(jdbc, bare);
            case DETACH_PARTITION -> detached(jdbc, bare);
        };
    }

    /** An index that is not valid costs every write and serves no query. */
    private Outcome created(Jdbc jdbc, StatementRunner.Execution bare) throws SQLException {
        List<String> valid = jdbc.texts(
                INDEXES
                        + "WHERE c.relname = (parse_ident(?))[1]::name AND i.indrelid = to_regclass(?) AND i.indisvalid",
                names.group("index"),
                names.group("table"));
        if (!valid.isEmpty()) {
            return Outcome.DONE;
        }
        drop(
                jdbc.texts(
                        INDEXES + "WHERE c.relname = (parse_ident(?))[1]::name AND i.indrelid = to_regclass(?)",
                        names.group("index"),
                        names.group("table")),
                bare);
        return Outcome.NOT_DONE;
    }

    private boolean isThere(Jdbc jdbc) throws SQLException {
        return jdbc.number("SELECT count(*) WHERE to_regclass(?) IS NOT NULL", names.group("index")) > 0;
    }

    /** The manual's page of REINDEX, "Rebuilding Indexes Concurrently": what is called so and not valid is to be dropped. */
    private Outcome reindexed(Jdbc jdbc, StatementRunner.Execution bare) throws SQLException {
        String name = names.group("table");
        drop(jdbc.texts(INDEXES + """
                        WHERE NOT i.indisvalid AND c.relname ~ '_cc(new|old)[0-9]*$'
                          AND (i.indrelid = to_regclass(?)
                            OR i.indrelid = (SELECT indrelid FROM pg_index WHERE indexrelid = to_regclass(?)))
                        """, name, name), bare);
        return Outcome.NOT_DONE;
    }

    private static void drop(List<String> indexes, StatementRunner.Execution bare) throws SQLException {
        for (String index : indexes) {
            bare.execute("DROP INDEX CONCURRENTLY IF EXISTS " + index);
        }
    }

    private Outcome detached(Jdbc jdbc, StatementRunner.Execution bare) throws SQLException {
        String table = names.group("table");
        String partition = names.group("partition");
        List<Boolean> pending = jdbc.query(
                "SELECT inhdetachpending FROM pg_inherits WHERE inhparent = to_regclass(?) AND inhrelid = to_regclass(?)",
                row -> row.getBoolean(1),
                table,
                partition);
        if (pending.contains(true)) {
            bare.execute("ALTER TABLE %s DETACH PARTITION %s FINALIZE".formatted(table, partition));
        }
        return pending.contains(false) ? Outcome.NOT_DONE : Outcome.DONE;
    }
}
