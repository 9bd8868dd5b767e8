package dev.tandem.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own on the one server of this JVM. */
public record TestPostgres(DataSource dataSource) implements TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Started when first used; the JVM's end stops it. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static TestPostgres create() {
        return copyOf("template1");
    }

    @Override
    public TestPostgres copy(Path directory) {
        return copyOf(((PGSimpleDataSource) dataSource).getDatabaseName());
    }

    private static TestPostgres copyOf(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        new TestPostgres(Server.RUNNING.getPostgresDatabase())
                .execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
        return new TestPostgres(Server.RUNNING.getDatabase("postgres", name));
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
