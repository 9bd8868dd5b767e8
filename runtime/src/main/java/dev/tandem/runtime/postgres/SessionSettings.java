package dev.tandem.runtime.postgres;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.TransactionWord;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The settings of a session that differ from its start. A file may say {@code SET search_path}, which outlives its
 * transaction: the next file must find the session as the first did, whoever runs it. Read and given back inside one
 * transaction, because behind a pooler the next one may belong to another session.
 */
final class SessionSettings {

    private final Jdbc jdbc;
    private final Map<String, String> before;
    private final Map<String, String> limits = new HashMap<>();

    private SessionSettings(Jdbc jdbc, Map<String, String> before) {
        this.jdbc = jdbc;
        this.before = before;
    }

    static SessionSettings of(Jdbc jdbc) throws SQLException {
        return new SessionSettings(jdbc, read(jdbc));
    }

    /** Without reading any, which takes a server longer than most definitions: for files that leave them alone. */
    static SessionSettings unread(Jdbc jdbc) {
        return new SessionSettings(jdbc, Map.of());
    }

    /** Whether these files only define tables and types, and query nothing, which could call a function that sets. */
    static boolean areLeftAloneBy(List<SqlScript> scripts) {
        for (SqlScript script : scripts) {
            for (SqlStatement statement : script.statements()) {
                if (!isDefinition(statement) && TransactionWord.of(statement) != TransactionWord.FRAME) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isDefinition(SqlStatement statement) {
        boolean defines = statement.starts("CREATE", "TABLE")
                || statement.starts("CREATE", "INDEX")
                || statement.starts("CREATE", "UNIQUE", "INDEX")
                || statement.starts("CREATE", "TYPE")
                || statement.starts("ALTER", "TABLE")
                || statement.starts("ALTER", "TYPE")
                || statement.starts("DROP");
        String sql = statement.sql().toLowerCase(Locale.ROOT);
        return defines && !sql.contains("select") && !sql.contains("set_config");
    }

    /** Sets a limit in milliseconds that ends with the transaction. */
    void limit(String name, long millis) throws SQLException {
        limits.put(name, Long.toString(millis));
        jdbc.execute("SET LOCAL %s = %d".formatted(name, millis));
    }

    /** Sets them as they were, but keeps the limits. */
    void giveBack() throws SQLException {
        Map<String, String> now = read(jdbc);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String value = now.getOrDefault(name, "");
            if (!value.equals(limits.get(name)) && !value.equals(before.get(name))) {
                giveBack(name);
            }
        }
    }

    private void giveBack(String name) throws SQLException {
        String value = before.get(name);
        if (value == null) {
            jdbc.texts("SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = ?", name);
        } else {
            jdbc.texts("SELECT set_config(?, ?, false)", name, value);
        }
        String limit = limits.get(name);
        if (limit != null) {
            limit(name, Long.parseLong(limit));
        }
    }

    /** Who the session is comes first: what role it has depends on that. */
    private static Map<String, String> read(Jdbc jdbc) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        jdbc.query("""
                SELECT 'session_authorization', current_setting('session_authorization')
                UNION ALL SELECT 'role', current_setting('role')
                UNION ALL SELECT name, setting FROM pg_settings WHERE source = 'session'
                """, row -> settings.put(row.getString(1), row.getString(2)));
        return settings;
    }
}
