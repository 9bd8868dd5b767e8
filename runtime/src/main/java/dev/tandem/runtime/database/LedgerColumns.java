package dev.tandem.runtime.database;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the rows of one ledger, whoever made it: ours has columns that drizzle's has not. */
public final class LedgerColumns implements Jdbc.Row<LedgerRow> {

    private static final int MISSING = 0;

    private final boolean withTimes;
    private int position;
    private int hash = MISSING;
    private int when = MISSING;
    private int tag = MISSING;
    private int appliedOn = MISSING;
    private int took = MISSING;

    public LedgerColumns(boolean withTimes) {
        this.withTimes = withTimes;
    }

    @Override
    public LedgerRow read(ResultSet row) throws SQLException {
        if (position == 0) {
            find(row);
        }
        position++;
        return new LedgerRow(position, hash(row), number(row, when), tag(row), appliedOn(row), took(row));
    }

    private void find(ResultSet row) {
        hash = required(row, "hash");
        when = required(row, "created_at");
        tag = column(row, "tag");
        if (withTimes) {
            appliedOn = column(row, "applied_on");
            took = column(row, "took_ms");
        }
    }

    private static int required(ResultSet row, String name) {
        int column = column(row, name);
        if (column == MISSING) {
            throw missing(name);
        }
        return column;
    }

    /** Without the metadata of the result, which would be more classes in a start. */
    private static int column(ResultSet row, String name) {
        try {
            return row.findColumn(name);
        } catch (SQLException thereIsNone) {
            return MISSING;
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

    private String hash(ResultSet row) throws SQLException {
        String found = row.getString(hash);
        return found == null ? "" : found;
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

    /** As a text, whatever it is there: drivers have a way of their own to read each type, and classes for it. */
    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null ? OptionalLong.empty() : parsed(value.strip());
    }

    /** Some keep numbers as texts, some as fractions; what is no number is as good as none. */
    private static OptionalLong parsed(String text) {
        try {
            return OptionalLong.of(text.indexOf('.') < 0 ? Long.parseLong(text) : (long) Double.parseDouble(text));
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }
}
