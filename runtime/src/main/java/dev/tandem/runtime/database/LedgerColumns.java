package dev.tandem.runtime.database;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the rows of one ledger, whoever made it: ours has columns that drizzle's has not. */
public final class LedgerColumns implements Jdbc.Row<LedgerRow> {

    private static final int MISSING = 0;

    private int position;
    private int hash = MISSING;
    private int when = MISSING;
    private int tag = MISSING;
    private int appliedOn = MISSING;
    private int took = MISSING;

    @Override
    public LedgerRow read(ResultSet row) throws SQLException {
        if (position == 0) {
            find(row.getMetaData());
        }
        position++;
        return new LedgerRow(position, hash(row), number(row, when), tag(row), appliedOn(row), took(row));
    }

    private void find(ResultSetMetaData columns) throws SQLException {
        for (int number = 1; number <= columns.getColumnCount(); number++) {
            switch (columns.getColumnLabel(number).toLowerCase(Locale.ROOT)) {
                case "hash" -> hash = number;
                case "created_at" -> when = number;
                case "tag" -> tag = number;
                case "applied_on" -> appliedOn = number;
                case "took_ms" -> took = number;
                default -> {
                    // Others may keep there what they like.
                }
            }
        }
        require(hash, "hash");
        require(when, "created_at");
    }

    private static void require(int column, String name) {
        if (column == MISSING) {
            throw missing(name);
        }
    }

    /** A table without a column that every ledger has. */
    public static MigrationException missing(String name) {
        return new Failure(
                        "TD524",
                        "the ledger has no column " + name,
                        "a ledger has at least hash and created_at, and on Postgres id; this table is something else",
                        "name another table with ledger(…), or rename this one")
                .exception();
    }

    /** Hex is lower case here, and was written in capitals by some; a column of a fixed width fills up with blanks. */
    private String hash(ResultSet row) throws SQLException {
        String found = row.getString(hash);
        return found == null ? "" : found.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<String> tag(ResultSet row) throws SQLException {
        return tag == MISSING ? Optional.empty() : Optional.ofNullable(row.getString(tag));
    }

    /** SQLite has a number of milliseconds there, Postgres a timestamp. */
    private Optional<Instant> appliedOn(ResultSet row) throws SQLException {
        if (appliedOn == MISSING) {
            return Optional.empty();
        }
        Object moment = row.getObject(appliedOn);
        if (moment instanceof Number millis) {
            return Optional.of(Instant.ofEpochMilli(millis.longValue()));
        }
        return moment instanceof Timestamp timestamp ? Optional.of(timestamp.toInstant()) : Optional.empty();
    }

    private Optional<Duration> took(ResultSet row) throws SQLException {
        OptionalLong millis = took == MISSING ? OptionalLong.empty() : number(row, took);
        return millis.isPresent() ? Optional.of(Duration.ofMillis(millis.getAsLong())) : Optional.empty();
    }

    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof Number number) {
            return OptionalLong.of(number.longValue());
        }
        return value == null ? OptionalLong.empty() : parsed(value.toString().strip());
    }

    /** Some keep numbers as texts; what is no number is as good as none. */
    private static OptionalLong parsed(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }
}
