package dev.tandem.runtime.failure;

import java.util.List;
import java.util.Optional;

/**
 * Says why the applier stopped. Nothing of the migration that failed is left in the database, but for a file without a
 * transaction ({@code TD550}), whose statements before the one that failed are done.
 */
public final class MigrationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private final transient Optional<FailedStatement> statement;
    private final transient List<String> applied;

    public MigrationException(Failure failure) {
        this(failure, Optional.empty(), List.of());
    }

    public MigrationException(Failure failure, Throwable cause) {
        this(failure, Optional.empty(), List.of());
        initCause(cause);
    }

    public MigrationException(Failure failure, FailedStatement statement, Throwable cause) {
        this(failure, Optional.of(statement), List.of());
        initCause(cause);
    }

    private MigrationException(Failure failure, Optional<FailedStatement> statement, List<String> applied) {
        super(text(failure, statement, applied));
        this.failure = failure;
        this.statement = statement;
        this.applied = List.copyOf(applied);
    }

    /** The same, told by a run that had applied other migrations before. */
    public MigrationException afterApplying(List<String> tags) {
        MigrationException told = new MigrationException(failure, statement, tags);
        told.initCause(getCause() == null ? this : getCause());
        for (Throwable other : getSuppressed()) {
            told.addSuppressed(other);
        }
        return told;
    }

    /** Stable, {@code TD530}. */
    public String code() {
        return failure.code();
    }

    public Failure failure() {
        return failure;
    }

    /** The statement that the database refused, if it was one. */
    public Optional<FailedStatement> statement() {
        return statement;
    }

    /** Tags of the migrations that this run had applied before; they stay. */
    public List<String> applied() {
        return applied;
    }

    private static String text(Failure failure, Optional<FailedStatement> statement, List<String> applied) {
        return "error " + failure.code() + ": " + failure.message()
                + failure.at().map(place -> "\n  at:  " + place).orElse("")
                + statement.map(failed -> "\n  sql: " + failed.shown()).orElse("")
                + "\n  why: " + failure.why()
                + "\n  fix: " + failure.fix()
                + (applied.isEmpty() ? "" : "\n  applied before and kept: " + String.join(", ", applied))
                + "\n  see: docs/errors/" + failure.code() + ".md";
    }
}
