package dev.tandem.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own on a server of this JVM. */
public record TestPostgres(DataSource dataSource) implements TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Each started when first used; the JVM's end stops them. */
    private static final Map<String, EmbeddedPostgres> SERVERS = new ConcurrentHashMap<>();

    private static final String LATEST = "";

    public static TestPostgres create() {
        return on(LATEST);
    }

    /** A database on a server of another version, from the binaries in a file; each file makes one server. */
    static TestPostgres on(String binaries) {
        return copyOf("template1", SERVERS.computeIfAbsent(binaries, TestPostgres::start));
    }

    @Override
    public TestPostgres copy(Path directory) {
        return copyOf(
                ((PGSimpleDataSource) dataSource).getDatabaseName(),
                SERVERS.computeIfAbsent(LATEST, TestPostgres::start));
    }

    private static TestPostgres copyOf(String template, EmbeddedPostgres server) {
        String name = "test_" + COUNT.incrementAndGet();
        new TestPostgres(server.getPostgresDatabase())
                .execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
        return new TestPostgres(server.getDatabase("postgres", name));
    }

    private static EmbeddedPostgres start(String binaries) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "100");
            return binaries.equals(LATEST)
                    ? builder.start()
                    : builder.setPgBinaryResolver((system, machine) -> archive(binaries))
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream archive(String binaries) throws IOException {
        try (ZipFile file = new ZipFile(binaries)) {
            ZipEntry archive = file.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            return new ByteArrayInputStream(file.getInputStream(archive).readAllBytes());
        }
    }

    /** The same database as another user. */
    public TestPostgres as(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        return new TestPostgres(source);
    }

    @Override
    public String url() {
        PGSimpleDataSource source = (PGSimpleDataSource) dataSource;
        return "jdbc:postgresql://%s:%d/%s?user=%s"
                .formatted(
                        source.getServerNames()[0],
                        source.getPortNumbers()[0],
                        source.getDatabaseName(),
                        source.getUser());
    }

    @Override
    public void execute(String... statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
