package dev.tandem.runtime;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool of one connection, which stays open when it is given back. */
record OneConnection(Connection connection, Connection lent) implements DataSource, AutoCloseable {

    static OneConnection of(Connection connection) {
        return new OneConnection(connection, changed(Connection.class, connection, "close", null));
    }

    /** The same connection to a product of another name. */
    OneConnection calling(String product) throws SQLException {
        DatabaseMetaData facts =
                changed(DatabaseMetaData.class, connection.getMetaData(), "getDatabaseProductName", product);
        return new OneConnection(connection, changed(Connection.class, connection, "getMetaData", facts));
    }

    /** A pool that lends this connection first and then those of another source. */
    DataSource before(DataSource others) {
        AtomicBoolean out = new AtomicBoolean();
        return (DataSource) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, values) -> out.getAndSet(true) ? others.getConnection() : lent);
    }

    /** A pool whose connection comes when somebody gives it back. */
    static DataSource promised(Future<Connection> connection) {
        return (DataSource) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, values) -> connection.get());
    }

    private static <T> T changed(Class<T> type, T target, String name, @Nullable Object answer) {
        return type.cast(Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (method.getName().equals(name)) {
                        return answer;
                    }
                    try {
                        return method.invoke(target, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public Connection getConnection() {
        return lent;
    }

    @Override
    public Connection getConnection(String user, String password) {
        return lent;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    @Override
    public PrintWriter getLogWriter() {
        return new PrintWriter(Writer.nullWriter());
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
