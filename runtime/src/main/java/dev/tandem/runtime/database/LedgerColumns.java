package dev.tandem.runtime.database;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the rows of a ledger, whoever made it: ours has columns that drizzle's has not. */
public final class LedgerColumns {

    private final Map<String, Integer> numbers = new HashMap<>();
    private int position;

    /** How a dialect keeps a moment. */
    @FunctionalInterface
    public interface Moment {
        Optional<Instant> read(ResultSet row, int column) throws SQLException;
    }

    public LedgerRow read(ResultSet row, Moment moment) throws SQLException {
        if (numbers.isEmpty()) {
            find(row.getMetaData());
        }
        position++;
        String hash = row.getString(column("hash"));
        return new LedgerRow(
                position,
                hash == null ? "" : hash,
                number(row, "created_at"),
                text(row, "tag"),
                numbers.containsKey("applied_on") ? moment.read(row, column("applied_on")) : Optional.empty(),
                took(row));
    }

    private void find(ResultSetMetaData columns) throws SQLException {
        for (int number = 1; number <= columns.getColumnCount(); number++) {
            numbers.put(columns.getColumnLabel(number).toLowerCase(Locale.ROOT), number);
        }
    }

    private int column(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new Failure(
                            "TD524",
                            "the ledger has no column " + name,
                            "a ledger has at least the columns hash and created_at; this table is something else",
                            "name another table with ledger(…), or rename this one")
                    .exception();
        }
        return number;
    }

    private Optional<String> text(ResultSet row, String name) throws SQLException {
        return numbers.containsKey(name) ? Optional.ofNullable(row.getString(column(name))) : Optional.empty();
    }

    private Optional<Duration> took(ResultSet row) throws SQLException {
        OptionalLong millis = numbers.containsKey("took_ms") ? number(row, "took_ms") : OptionalLong.empty();
        return millis.isPresent() ? Optional.of(Duration.ofMillis(millis.getAsLong())) : Optional.empty();
    }

    private OptionalLong number(ResultSet row, String name) throws SQLException {
        long number = row.getLong(column(name));
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
