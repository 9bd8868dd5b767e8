package dev.tandem.runtime;

import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.ledger.LedgerName;
import java.time.Duration;
import java.util.Optional;

/** What a {@link Migrator} was told. */
record Settings(
        Optional<MigrationFolder> folder,
        LedgerName ledger,
        Limits limits,
        MigrationListener listener,
        Policies policies,
        Adoption adoption) {

    static final Settings DEFAULT = new Settings(
            Optional.empty(),
            LedgerName.DEFAULT,
            new Limits(Duration.ofMinutes(15), Optional.empty()),
            new ToSystemLogger(),
            new Policies(OutOfOrder.REFUSE, DatabaseAhead.BY_DATABASE, false),
            Adoption.NONE);

    /**
     * How long something may take.
     *
     * @param lock the wait for other programs
     * @param statement empty where a statement may take as long as it takes
     */
    record Limits(Duration lock, Optional<Duration> statement) {}

    /**
     * What to do where more than one thing could be right.
     *
     * @param allPending whether all that is pending shares one transaction
     */
    record Policies(OutOfOrder outOfOrder, DatabaseAhead databaseAhead, boolean allPending) {}

    Settings with(MigrationFolder newFolder) {
        return new Settings(Optional.of(newFolder), ledger, limits, listener, policies, adoption);
    }

    Settings with(LedgerName newLedger) {
        return new Settings(folder, newLedger, limits, listener, policies, adoption);
    }

    Settings withLockTimeout(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("a lock timeout cannot be negative: " + timeout);
        }
        return with(new Limits(timeout, limits.statement));
    }

    Settings withStatementTimeout(Duration timeout) {
        if (timeout.toMillis() <= 0) {
            throw new IllegalArgumentException("a statement timeout takes at least a millisecond: " + timeout);
        }
        return with(new Limits(limits.lock, Optional.of(timeout)));
    }

    private Settings with(Limits newLimits) {
        return new Settings(folder, ledger, newLimits, listener, policies, adoption);
    }

    Settings with(MigrationListener newListener) {
        return new Settings(folder, ledger, limits, newListener, policies, adoption);
    }

    Settings with(OutOfOrder policy) {
        return with(new Policies(policy, policies.databaseAhead, policies.allPending));
    }

    Settings with(DatabaseAhead policy) {
        return with(new Policies(policies.outOfOrder, policy, policies.allPending));
    }

    Settings withAllPending() {
        return with(new Policies(policies.outOfOrder, policies.databaseAhead, true));
    }

    private Settings with(Policies newPolicies) {
        return new Settings(folder, ledger, limits, listener, newPolicies, adoption);
    }

    Settings with(Adoption newAdoption) {
        return new Settings(folder, ledger, limits, listener, policies, newAdoption);
    }

    MigrationFolder requiredFolder() {
        if (folder.isEmpty()) {
            throw new IllegalStateException("say where the migrations are: migrations(…)");
        }
        return folder.get();
    }
}
