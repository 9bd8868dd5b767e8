package dev.tandem.runtime;

import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.ledger.LedgerName;
import java.time.Duration;
import java.util.Optional;

/**
 * What a {@link Migrator} was told.
 *
 * @param statementTimeout empty where a statement may take as long as it takes
 * @param allPending whether all that is pending shares one transaction
 */
record Settings(
        Optional<MigrationFolder> folder,
        LedgerName ledger,
        Duration lockTimeout,
        Optional<Duration> statementTimeout,
        MigrationListener listener,
        OutOfOrder outOfOrder,
        DatabaseAhead databaseAhead,
        boolean allPending,
        Adoption adoption) {

    static final Settings DEFAULT = new Settings(
            Optional.empty(),
            LedgerName.DEFAULT,
            Duration.ofMinutes(15),
            Optional.empty(),
            new ToSystemLogger(),
            OutOfOrder.REFUSE,
            DatabaseAhead.BY_DATABASE,
            false,
            Adoption.NONE);

    Settings with(MigrationFolder newFolder) {
        return new Settings(
                Optional.of(newFolder),
                ledger,
                lockTimeout,
                statementTimeout,
                listener,
                outOfOrder,
                databaseAhead,
                allPending,
                adoption);
    }

    Settings with(LedgerName newLedger) {
        return new Settings(
                folder,
                newLedger,
                lockTimeout,
                statementTimeout,
                listener,
                outOfOrder,
                databaseAhead,
                allPending,
                adoption);
    }

    Settings withLockTimeout(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("a lock timeout cannot be negative: " + timeout);
        }
        return new Settings(
                folder, ledger, timeout, statementTimeout, listener, outOfOrder, databaseAhead, allPending, adoption);
    }

    Settings withStatementTimeout(Duration timeout) {
        if (timeout.toMillis() <= 0) {
            throw new IllegalArgumentException("a statement timeout takes at least a millisecond: " + timeout);
        }
        return new Settings(
                folder,
                ledger,
                lockTimeout,
                Optional.of(timeout),
                listener,
                outOfOrder,
                databaseAhead,
                allPending,
                adoption);
    }

    Settings with(MigrationListener newListener) {
        return new Settings(
                folder,
                ledger,
                lockTimeout,
                statementTimeout,
                newListener,
                outOfOrder,
                databaseAhead,
                allPending,
                adoption);
    }

    Settings with(OutOfOrder policy) {
        return new Settings(
                folder, ledger, lockTimeout, statementTimeout, listener, policy, databaseAhead, allPending, adoption);
    }

    Settings with(DatabaseAhead policy) {
        return new Settings(
                folder, ledger, lockTimeout, statementTimeout, listener, outOfOrder, policy, allPending, adoption);
    }

    Settings withAllPending() {
        return new Settings(
                folder, ledger, lockTimeout, statementTimeout, listener, outOfOrder, databaseAhead, true, adoption);
    }

    Settings with(Adoption newAdoption) {
        return new Settings(
                folder,
                ledger,
                lockTimeout,
                statementTimeout,
                listener,
                outOfOrder,
                databaseAhead,
                allPending,
                newAdoption);
    }

    MigrationFolder requiredFolder() {
        if (folder.isEmpty()) {
            throw new IllegalStateException("say where the migrations are: migrations(…)");
        }
        return folder.get();
    }
}
