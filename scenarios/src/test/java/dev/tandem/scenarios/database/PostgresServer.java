package dev.tandem.scenarios.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A Postgres that all tests of a run share. It is started when the first test asks for it, from binaries that Maven
 * brings. Instead of the latest, {@code -Dtandem.test.postgres=jdbc:postgresql://…} names a running one instead, {@code
 * -Dtandem.test.postgres=docker} has Testcontainers start one (untested where there is no container engine).
 */
public final class PostgresServer implements Home {

    private static final String WHERE = System.getProperty("tandem.test.postgres", "embedded");

    private static final Map<Path, PostgresServer> OTHERS = new ConcurrentHashMap<>();

    private final String url;
    private final Optional<PgDump> pgDump;
    private final String run = Long.toString(ProcessHandle.current().pid(), 36);
    private final AtomicInteger databases = new AtomicInteger();
    private final Deque<PostgresDatabase> idle = new ConcurrentLinkedDeque<>();

    private PostgresServer(String url, Optional<PgDump> pgDump) {
        this.url = url;
        this.pgDump = pgDump;
    }

    /** Started on first use; the JVM's class loading makes that once. */
    private static final class Started {
        private static final PostgresServer SERVER = start();
    }

    static PostgresServer latest() {
        return Started.SERVER;
    }

    /**
     * One of another version.
     *
     * @param binaries the jar that Maven has them in
     */
    public static PostgresServer from(Path binaries) {
        return OTHERS.computeIfAbsent(
                binaries, jar -> embedded(builder -> builder.setPgBinaryResolver((system, machine) -> archive(jar))));
    }

    private static InputStream archive(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            ZipEntry archive = file.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            return new ByteArrayInputStream(file.getInputStream(archive).readAllBytes());
        }
    }

    /** Emptied ones are used again: making one and dropping it takes thirty times as long as emptying it. */
    @Override
    public Scratch scratch() throws SQLException {
        PostgresDatabase used = idle.poll();
        return used == null ? createDatabase() : used;
    }

    @Override
    public Database database() {
        return Database.POSTGRES;
    }

    private PostgresDatabase createDatabase() throws SQLException {
        String name = "tandem_" + run + "_" + databases.incrementAndGet();
        try (Connection connection = at(url).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        PGSimpleDataSource dataSource = at(url);
        dataSource.setDatabaseName(name);
        return new PostgresDatabase(dataSource, idle, pgDump);
    }

    private static PGSimpleDataSource at(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }

    private static PostgresServer start() {
        return switch (WHERE) {
            case "embedded" -> embedded(builder -> builder);
            case "docker" -> new PostgresServer(container(), Optional.empty());
            default -> removedAtTheEnd(new PostgresServer(WHERE, Optional.empty()));
        };
    }

    /** Somebody else's server is left as it was. */
    private static PostgresServer removedAtTheEnd(PostgresServer server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::removeDatabases));
        return server;
    }

    private void removeDatabases() {
        try (Connection connection = at(url).getConnection();
                Statement statement = connection.createStatement()) {
            for (int i = 1; i <= databases.get(); i++) {
                statement.execute("DROP DATABASE IF EXISTS tandem_" + run + "_" + i + " WITH (FORCE)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("removing the databases of this run", e);
        }
    }

    /** Without what protects data from a power cut, which scratch data does not need. */
    private static PostgresServer embedded(UnaryOperator<EmbeddedPostgres.Builder> version) {
        try {
            EmbeddedPostgres server = version.apply(EmbeddedPostgres.builder())
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("jit", "off")
                    .setServerConfig("shared_buffers", "32MB")
                    .setOutputRedirector(Redirect.DISCARD)
                    .setErrorRedirector(Redirect.DISCARD)
                    .start();
            return new PostgresServer(
                    server.getJdbcUrl("postgres", "postgres"), PgDump.notOlderThan(server.getPostgresDatabase()));
        } catch (IOException e) {
            throw new UncheckedIOException("starting the embedded Postgres", e);
        }
    }

    @SuppressWarnings("resource") // Testcontainers removes it when the JVM ends
    private static String container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
        container.start();
        return "%s&user=%s&password=%s"
                .formatted(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    @Override
    public String toString() {
        return url;
    }
}
