package dev.tandem.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that tells of each statement before it reaches the database. */
record WatchedSource(Hearer hearer, AtomicInteger count) {

    /** Hears of a statement, which are counted from 1. */
    @FunctionalInterface
    interface Hearer {
        void before(int number, String sql);
    }

    static DataSource of(DataSource source, Hearer hearer) {
        WatchedSource watched = new WatchedSource(hearer, new AtomicInteger());
        return proxy(DataSource.class, (self, method, values) -> {
            Object answer = answer(source, method, values);
            return answer instanceof Connection connection ? watched.connection(connection) : answer;
        });
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, (self, method, values) -> {
            Object answer = answer(connection, method, values);
            if (answer instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, told(statement, String.valueOf(values[0])));
            }
            return answer instanceof Statement statement ? proxy(Statement.class, told(statement, "")) : answer;
        });
    }

    private InvocationHandler told(Statement statement, String prepared) {
        return (self, method, values) -> {
            if (method.getName().startsWith("execute")) {
                String sql = prepared.isEmpty() ? String.valueOf(values[0]) : prepared;
                hearer.before(count.incrementAndGet(), sql);
            }
            return answer(statement, method, values);
        };
    }

    private static Object answer(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(WatchedSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
