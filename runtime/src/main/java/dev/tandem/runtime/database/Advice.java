package dev.tandem.runtime.database;

import dev.tandem.runtime.script.SqlStatement;
import java.sql.SQLException;
import java.util.Optional;

/** What to do about a refused statement, where the database's words alone would not tell. */
public final class Advice {

    private static final String OWN_FILE = "put it into a file of its own: tandem generate --custom --no-transaction";

    private Advice() {}

    public static Optional<String> about(SqlStatement statement, SQLException refused) {
        String message = String.valueOf(refused.getMessage());
        if (statement.starts("COPY") && message.contains("CopyManager")) {
            return Optional.of("write the rows as INSERT: rows that follow COPY … FROM stdin are for psql alone");
        }
        if (statement.sql().startsWith("\\")) {
            return Optional.of("take out the lines that begin with a backslash: they are commands of psql");
        }
        return switch (String.valueOf(refused.getSQLState())) {
            // active_sql_transaction; invalid_transaction_termination, from a procedure that commits
            case "25001", "2D000" -> Optional.of(OWN_FILE);
            // unsafe_new_enum_value_usage
            case "55P04" ->
                Optional.of(
                        "move what uses the value into a later migration, tandem generate --custom: it can be used once it is committed");
            // How SQLite refuses VACUUM and PRAGMA journal_mode.
            default -> message.contains("from within a transaction") ? Optional.of(OWN_FILE) : Optional.empty();
        };
    }
}
