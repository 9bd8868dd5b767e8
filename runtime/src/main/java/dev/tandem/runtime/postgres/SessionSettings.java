package dev.tandem.runtime.postgres;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.TransactionWord;
import java.sql.SQLException;
import java.util.ArrayList;
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

    /** Whether the database has functions that are not Postgres' own, whose numbers are lower (bki.html). */
    static final String ASK_FOR_FUNCTIONS = "SELECT EXISTS (SELECT FROM pg_proc WHERE oid >= 16384)";

    private final Jdbc jdbc;
    private final Map<String, String> before;
    private final Map<String, String> limits;

    private SessionSettings(Jdbc jdbc, Map<String, String> before, Map<String, String> limits) {
        this.jdbc = jdbc;
        this.before = before;
        this.limits = limits;
    }

    /**
     * As they are; to read them takes a server longer than most definitions.
     *
     * @param limits milliseconds by name, which end with the transaction and are to stay until then
     */
    static SessionSettings of(Jdbc jdbc, Map<String, String> limits) throws SQLException {
        return new SessionSettings(jdbc, read(jdbc), limits);
    }

    /** The statements that set limits. */
    static List<String> limit(Map<String, String> limits) {
        List<String> statements = new ArrayList<>();
        for (Map.Entry<String, String> limit : limits.entrySet()) {
            statements.add("SET LOCAL %s = %s".formatted(limit.getKey(), limit.getValue()));
        }
        return statements;
    }

    /** Whether these files only define tables and types, and query nothing, which could call a function that sets. */
    static boolean areLeftAloneBy(List<SqlScript> scripts) {
        return all(scripts, false);
    }

    /** Whether only functions that they call, or that are called because of their rows, can set something. */
    static boolean areLeftToFunctionsBy(List<SqlScript> scripts) {
        return all(scripts, true);
    }

    private static boolean all(List<SqlScript> scripts, boolean mayCall) {
        for (SqlScript script : scripts) {
            for (SqlStatement statement : script.statements()) {
                boolean frame = TransactionWord.of(statement) == TransactionWord.FRAME;
                if (!frame && !isDefinition(statement, mayCall) && !(mayCall && changesRows(statement))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isDefinition(SqlStatement statement, boolean mayCall) {
        boolean defines = statement.starts("CREATE", "TABLE")
                || statement.starts("CREATE", "INDEX")
                || statement.starts("CREATE", "UNIQUE", "INDEX")
                || statement.starts("CREATE", "TYPE")
                || statement.starts("ALTER", "TABLE")
                || statement.starts("ALTER", "TYPE")
                || statement.starts("DROP");
        return defines && !says("set_config", statement) && (mayCall || !says("select", statement));
    }

    private static boolean changesRows(SqlStatement statement) {
        boolean changes = statement.starts("INSERT") || statement.starts("UPDATE") || statement.starts("DELETE");
        return changes && !says("set_config", statement) && !says("pg_settings", statement);
    }

    private static boolean says(String word, SqlStatement statement) {
        return statement.sql().toLowerCase(Locale.ROOT).contains(word);
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
        if (limits.containsKey(name)) {
            jdbc.together(limit(limits));
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
