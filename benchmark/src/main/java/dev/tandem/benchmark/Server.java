package dev.tandem.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes empty databases. */
interface Server extends AutoCloseable {

    String title();

    /** The word for its dialect in a journal. */
    String dialect();

    Target create() throws SQLException, IOException;

    void drop(Target target) throws SQLException, IOException;

    @Override
    void close() throws IOException;

    /** Files in a folder. */
    record Sqlite(Path directory) implements Server {
        @Override
        public String title() {
            return "SQLite";
        }

        @Override
        public String dialect() {
            return "sqlite";
        }

        @Override
        public Target create() throws IOException {
            return new Target("jdbc:sqlite:" + Files.createTempFile(directory, "bench", ".db"));
        }

        @Override
        public void drop(Target target) throws IOException {
            Files.delete(Path.of(target.url().substring("jdbc:sqlite:".length())));
        }

        @Override
        public void close() {}
    }

    /** A server that is started for this run. */
    record Postgres(EmbeddedPostgres server) implements Server {

        static Postgres start() throws IOException {
            return new Postgres(EmbeddedPostgres.builder().start());
        }

        @Override
        public String title() {
            return "Postgres";
        }

        @Override
        public String dialect() {
            return "postgresql";
        }

        @Override
        public Target create() throws SQLException {
            String name = "bench" + System.nanoTime();
            execute("CREATE DATABASE " + name);
            return new Target(server.getJdbcUrl("postgres", name));
        }

        @Override
        public void drop(Target target) throws SQLException {
            String path = target.url().replaceFirst("\\?.*", "");
            execute("DROP DATABASE " + path.substring(path.lastIndexOf('/') + 1) + " WITH (FORCE)");
        }

        @Override
        public void close() throws IOException {
            server.close();
        }

        private void execute(String sql) throws SQLException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
