package notes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The daemon's own notes, in SQL that both databases understand. */
record Notebook(DataSource dataSource) {

    void write(String title) throws SQLException {
        update(
                "INSERT INTO users (id, email, prefs) VALUES ('daemon', ?, '{}') ON CONFLICT DO NOTHING",
                "daemon@localhost");
        update("INSERT INTO notes (author_id, title) VALUES ('daemon', ?) ON CONFLICT DO NOTHING", title);
    }

    List<String> titles() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT title FROM active_notes ORDER BY id");
                ResultSet rows = select.executeQuery()) {
            List<String> titles = new ArrayList<>();
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
            return titles;
        }
    }

    private void update(String sql, String text) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, text);
            update.executeUpdate();
        }
    }
}
