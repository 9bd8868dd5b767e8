package dev.tandem.tooling;

import dev.tandem.runtime.DatabaseAhead;
import dev.tandem.runtime.DryRun;
import dev.tandem.runtime.MigrationListener;
import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.OutOfOrder;
import dev.tandem.runtime.Report;
import dev.tandem.tooling.settings.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Applies to a database what it lacks. */
public final class ApplyMigrations {

    private final MigrationTarget target;
    private final UnaryOperator<Migrator> how;

    private ApplyMigrations(MigrationTarget target, UnaryOperator<Migrator> how) {
        this.target = target;
        this.how = how;
    }

    /** With the database that the settings name, and the folder of its dialect unless another is given. */
    public static ApplyMigrations of(Settings settings, Optional<String> folder) {
        return new ApplyMigrations(MigrationTarget.of(settings, folder), UnaryOperator.identity());
    }

    /** All of them or none, and not each in a transaction of its own. */
    public ApplyMigrations together() {
        return new ApplyMigrations(target, migrator -> how.apply(migrator).allPending());
    }

    /** Also those that stand before one that is applied. */
    public ApplyMigrations outOfOrder() {
        return new ApplyMigrations(target, migrator -> how.apply(migrator).outOfOrder(OutOfOrder.ALLOW));
    }

    /** A database with tables and no ledger counts as migrated up to this one. */
    public ApplyMigrations adopting(String tag) {
        return new ApplyMigrations(target, migrator -> how.apply(migrator).adoptUnversioned(tag));
    }

    /** A SQLite database without a ledger counts as migrated up to the one that its {@code user_version} stands for. */
    public ApplyMigrations adopting(Map<Integer, String> userVersions) {
        return new ApplyMigrations(target, migrator -> how.apply(migrator).legacyUserVersion(userVersions));
    }

    /** Says what to do where the database has migrations that the folder does not. */
    public ApplyMigrations ahead(DatabaseAhead policy) {
        return new ApplyMigrations(target, migrator -> how.apply(migrator).databaseAhead(policy));
    }

    public Report run(MigrationListener listener) {
        return how.apply(target.migrator()).listener(listener).migrate();
    }

    /** What would be applied; changes nothing. */
    public DryRun rehearse() {
        return how.apply(target.questions()).dryRun();
    }

    /** The database, as it may be shown. */
    public String database() {
        return target.database().toString();
    }
}
