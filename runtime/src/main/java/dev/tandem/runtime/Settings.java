package dev.tandem.runtime;

import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.ledger.LedgerName;
import java.time.Duration;
import java.util.Optional;

/** What a {@link Migrator} was told. */
record Settings(
        Optional<MigrationFolder> folder,
        LedgerName ledger,
        Duration lockTimeout,
        MigrationListener listener,
        OutOfOrder outOfOrder,
        DatabaseAhead databaseAhead) {

    static final Settings DEFAULT = new Settings(
            Optional.empty(),
            LedgerName.DEFAULT,
            Duration.ofMinutes(15),
            new MigrationListener() {},
            OutOfOrder.REFUSE,
            DatabaseAhead.BY_DATABASE);

    Settings with(MigrationFolder newFolder) {
        return new Settings(Optional.of(newFolder), ledger, lockTimeout, listener, outOfOrder, databaseAhead);
    }

    Settings with(LedgerName newLedger) {
        return new Settings(folder, newLedger, lockTimeout, listener, outOfOrder, databaseAhead);
    }

    Settings withLockTimeout(Duration newTimeout) {
        if (newTimeout.isNegative()) {
            throw new IllegalArgumentException("a lock timeout cannot be negative: " + newTimeout);
        }
        return new Settings(folder, ledger, newTimeout, listener, outOfOrder, databaseAhead);
    }

    Settings with(MigrationListener newListener) {
        return new Settings(folder, ledger, lockTimeout, newListener, outOfOrder, databaseAhead);
    }

    Settings with(OutOfOrder policy) {
        return new Settings(folder, ledger, lockTimeout, listener, policy, databaseAhead);
    }

    Settings with(DatabaseAhead policy) {
        return new Settings(folder, ledger, lockTimeout, listener, outOfOrder, policy);
    }

    MigrationFolder requiredFolder() {
        return folder.orElseThrow(() -> new IllegalStateException("say where the migrations are: migrations(…)"));
    }
}
