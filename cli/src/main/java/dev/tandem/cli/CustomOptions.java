package dev.tandem.cli;

import dev.tandem.problem.Problem;
import dev.tandem.tooling.settings.WrongUsageException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A migration that its user writes. */
final class CustomOptions {

    @Option(
            names = "--custom",
            description = "An empty file for SQL that the model cannot say: rows to be changed, triggers, grants.")
    private boolean custom;

    @Option(
            names = "--no-transaction",
            description =
                    "With --custom: the statements share no transaction, for CREATE INDEX CONCURRENTLY or VACUUM.")
    private boolean noTransaction;

    boolean inTransaction() {
        return !noTransaction;
    }

    /** The migration's name where one is to be filled by its user; refuses what contradicts that. */
    Optional<String> name(Optional<String> given, RenameOptions renames) {
        if (!custom && noTransaction) {
            throw contradiction(
                    "--no-transaction is for a migration of your own",
                    "what is generated from the model is all of it or nothing",
                    "add --custom, or leave it out");
        }
        if (custom && renames.isAnyGiven()) {
            throw contradiction(
                    "--custom renames nothing",
                    "a rename is a change of the model, and a custom migration holds none of these",
                    "generate the rename by itself: tandem generate without --custom");
        }
        return Optional.of(custom).filter(wanted -> wanted).map(unused -> given.orElseThrow(CustomOptions::nameless));
    }

    private static WrongUsageException contradiction(String message, String why, String fix) {
        return new WrongUsageException(new Problem("TD416", message, why, fix));
    }

    private static WrongUsageException nameless() {
        return new WrongUsageException(new Problem(
                "TD415",
                "a custom migration needs a name",
                "it has no changes yet that it could be named after",
                "say what it is going to do, as --name fill_ages"));
    }
}
