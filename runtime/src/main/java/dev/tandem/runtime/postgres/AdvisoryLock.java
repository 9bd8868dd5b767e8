package dev.tandem.runtime.postgres;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.ledger.FileHashes;
import dev.tandem.runtime.ledger.LedgerName;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** The lock that all appliers of one ledger take; it ends with the transaction. */
final class AdvisoryLock {

    private final LedgerName ledger;
    private String question = "";

    AdvisoryLock(LedgerName ledger) {
        this.ledger = ledger;
    }

    /** Never changes: programs of different versions must take the same lock. */
    long key() {
        String text = "tandem:" + ledger.schema() + "." + ledger.table();
        String hash = FileHashes.sha256(text.getBytes(StandardCharsets.UTF_8));
        return Long.parseUnsignedLong(hash, 0, 16, 16);
    }

    /**
     * Takes it if it is free. The form that waits would keep a snapshot while it does, and CREATE INDEX CONCURRENTLY waits
     * for every older snapshot: a deadlock.
     */
    boolean tryTake(Jdbc jdbc) throws SQLException {
        return jdbc.texts(tryTake()).get(0).equals("t");
    }

    /** Quoted, because the lowest number is none to Postgres without its sign. */
    String tryTake() {
        if (question.isEmpty()) {
            question = "SELECT pg_try_advisory_xact_lock('%d')".formatted(key());
        }
        return question;
    }

    /** Why to wait. */
    SQLException isTaken() {
        return new SQLException("the advisory lock of " + ledger.schema() + "." + ledger.table() + " is taken");
    }
}
