package dev.tandem.benchmark;

import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.folder.MigrationFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A filled database before its rebuild, of which each lap gets a copy.
 *
 * @param tables that migrations made
 */
record LargeDatabase(Path file, Path copied, List<String> tables) {

    static LargeDatabase make(RebuildCase one, String journalMode, Path directory) throws SQLException, IOException {
        Path file = directory.resolve("before.db");
        Target target = new Target("jdbc:sqlite:" + file);
        List<String> tables;
        try (Connection connection = target.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode=" + journalMode);
            connection.setAutoCommit(false);
            statement.executeUpdate(one.tables());
            statement.executeUpdate(one.rows());
            connection.commit();
            tables =
                    texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'", statement);
        }
        Migrator.forDataSource(target.dataSource())
                .migrations(MigrationFolder.inDirectory(one.folder()))
                .baseline(RebuildCase.FIRST);
        return new LargeDatabase(file, directory.resolve("copy.db"), tables);
    }

    /** On the disk already, so that no lap waits for the copy to get there. */
    Target copy() throws IOException {
        Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(copied, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new Target("jdbc:sqlite:" + copied);
    }

    /** Refuses to measure a rebuild that lost a row, a value, a key or an index. */
    void requireAllIn(Target rebuilt) throws SQLException {
        try (Connection connection = rebuilt.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("ATTACH '%s' AS before".formatted(file));
            for (String table : tables) {
                requireSame(sums(table, statement), statement);
            }
            requireSame(
                    "SELECT group_concat(name) FROM (SELECT name FROM before.sqlite_schema WHERE type = 'index' ORDER BY 1)",
                    statement);
            if (!texts("SELECT 1 FROM pragma_foreign_key_check", statement).isEmpty()) {
                throw new IllegalStateException("rows lost their parents");
            }
        }
    }

    private static String sums(String table, Statement statement) throws SQLException {
        String sums = texts("SELECT name FROM pragma_table_info('%s', 'before')".formatted(table), statement).stream()
                .map(LargeDatabase::sum)
                .collect(Collectors.joining());
        return "SELECT count(*)%s FROM before.%s".formatted(sums, table);
    }

    /** NULLs and empty texts are alike, and so are a text and the number that it shows. */
    private static String sum(String column) {
        return " || ' ' || sum(length(coalesce(%1$s, '')) * (id & 1023)) || ' ' || total(%1$s)".formatted(column);
    }

    private static void requireSame(String query, Statement statement) throws SQLException {
        List<String> before = texts(query, statement);
        List<String> after = texts(query.replace(" before.", " main."), statement);
        if (!before.equals(after)) {
            throw new IllegalStateException("%s was %s and is %s".formatted(query, before, after));
        }
    }

    private static List<String> texts(String query, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    void delete() throws IOException {
        Files.delete(file);
        Files.delete(copied);
    }
}
