package dev.tandem.runtime.sqlite;

import java.util.List;
import java.util.Set;

/**
 * A constraint, a default or a rule in it, as a CREATE TABLE says it.
 *
 * @param text as the order of a file spells it, with %s for the table
 * @param isKnown whether tools that rebuild tables know of such; they do not know of STRICT, WITHOUT ROWID, COLLATE,
 *     INITIALLY DEFERRED and ON CONFLICT
 * @param forms the ways to say it; another table has it that has one of them
 * @param needs columns and constraints without which it has nothing to say
 */
record Clause(String text, boolean isKnown, List<String> forms, Set<String> needs) {
    Clause {
        forms = List.copyOf(forms);
        needs = Set.copyOf(needs);
    }
}
