package dev.tandem.runtime.postgres;

import dev.tandem.runtime.database.Jdbc;
import java.sql.SQLException;
import java.util.List;

/**
 * The settings of a session that differ from its start. A file may say {@code SET search_path}, which outlives its
 * transaction: the next file must find the session as the first did, whoever runs it.
 */
record SessionSettings(Jdbc jdbc, List<Setting> settings) {

    private record Setting(String name, String value) {}

    static SessionSettings of(Jdbc jdbc) throws SQLException {
        List<Setting> settings = jdbc.query(
                "SELECT name, setting FROM pg_settings WHERE source = 'session'",
                row -> new Setting(row.getString(1), row.getString(2)));
        return new SessionSettings(jdbc, settings);
    }

    /** Sets them as they were. */
    void giveBack() throws SQLException {
        List<Setting> now = of(jdbc).settings;
        for (Setting setting : now) {
            if (settings.stream().noneMatch(before -> before.name().equals(setting.name()))) {
                jdbc.query(
                        "SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = ?",
                        row -> row.getString(1),
                        setting.name());
            }
        }
        for (Setting setting : settings) {
            if (!now.contains(setting)) {
                jdbc.query("SELECT set_config(?, ?, false)", row -> row.getString(1), setting.name(), setting.value());
            }
        }
    }
}
