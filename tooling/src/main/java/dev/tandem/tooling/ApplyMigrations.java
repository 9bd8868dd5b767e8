package dev.tandem.tooling;

import dev.tandem.runtime.DryRun;
import dev.tandem.runtime.MigrationListener;
import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.OutOfOrder;
import dev.tandem.runtime.Report;
import dev.tandem.tooling.settings.Settings;
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
