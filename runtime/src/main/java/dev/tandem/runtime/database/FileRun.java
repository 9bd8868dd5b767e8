package dev.tandem.runtime.database;

import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A file that is to be run, and whom to tell and ask meanwhile.
 *
 * @param starting hears of each statement before it runs
 * @param warning hears what the user should know and what is no reason to stop
 * @param known whether a name stands anywhere in the folder's files
 * @param texts of those that a person wrote, or of all others
 */
public record FileRun(
        SqlScript script,
        Consumer<SqlStatement> starting,
        Consumer<String> warning,
        Predicate<String> known,
        Function<Boolean, List<String>> texts) {}
