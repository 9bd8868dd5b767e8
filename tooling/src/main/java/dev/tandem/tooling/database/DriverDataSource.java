package dev.tandem.tooling.database;

import java.io.PrintWriter;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connects anew each time, as a command that runs once should. */
final class DriverDataSource implements DataSource {

    /** They log what they throw as well, with its stack trace. Held here, or they would be collected and forget their level. */
    private static final List<Logger> DRIVERS =
            List.of(Logger.getLogger("org.sqlite"), Logger.getLogger("org.postgresql"));

    private final JdbcUrl url;
    private final Properties login;

    DriverDataSource(JdbcUrl url, Properties login) {
        this.url = url;
        this.login = login;
    }

    @Override
    public Connection getConnection() throws SQLException {
        DRIVERS.forEach(logger -> logger.setLevel(Level.OFF));
        try {
            return DriverManager.getConnection(url.text(), login);
        } catch (SQLException refused) {
            throw withHost(withoutPassword(refused));
        } catch (RuntimeException parameter) {
            throw new SQLException("the driver cannot use this URL: " + parameter.getMessage(), parameter);
        }
    }

    /** Postgres' driver repeats a URL that it cannot parse; as the cause of another the exception would still show it. */
    private SQLException withoutPassword(SQLException refused) {
        String message = String.valueOf(refused.getMessage());
        return message.contains(url.text())
                ? new SQLException(message.replace(url.text(), url.toString()), refused.getSQLState())
                : refused;
    }

    /** Postgres' driver leaves the name of a host that nobody knows to the cause. */
    private static SQLException withHost(SQLException refused) {
        return refused.getCause() instanceof UnknownHostException unknown
                ? new SQLException(
                        "the host %s is not known".formatted(unknown.getMessage()), refused.getSQLState(), refused)
                : refused;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
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
