package dev.tandem.runtime;

import java.util.List;

/**
 * What a start would do now, for somebody who wants to read it first.
 *
 * <pre>{@code
 * migrator.dryRun().pending().forEach(migration -> {
 *     System.out.println("-- " + migration.tag());
 *     migration.statements().forEach(sql -> System.out.println(sql + ";"));
 * });
 * }</pre>
 *
 * @param pending in the order in which they would be applied
 * @param warnings what would be told and would not stop it
 */
public record DryRun(List<PendingMigration> pending, List<String> warnings) {
    public DryRun {
        pending = List.copyOf(pending);
        warnings = List.copyOf(warnings);
    }

    /**
     * A migration that would be applied.
     *
     * @param statements as they stand in its file, without those that begin or end a transaction
     */
    public record PendingMigration(String tag, List<String> statements) {
        public PendingMigration {
            statements = List.copyOf(statements);
        }
    }
}
