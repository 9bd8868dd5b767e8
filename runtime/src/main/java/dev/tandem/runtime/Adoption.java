package dev.tandem.runtime;

import dev.tandem.runtime.folder.JournalDialect;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of databases that other means have versioned.
 *
 * @param unversioned the last migration that a database with tables and no ledger has
 * @param userVersions the last migration that a database of each {@code PRAGMA user_version} has
 * @param mirror whether {@code PRAGMA user_version} is kept up with the ledger
 */
record Adoption(Optional<String> unversioned, Map<Integer, String> userVersions, boolean mirror) {

    static final Adoption NONE = new Adoption(Optional.empty(), Map.of(), false);

    Adoption withUnversioned(String tag) {
        return new Adoption(Optional.of(tag), userVersions, mirror);
    }

    Adoption with(Map<Integer, String> newUserVersions) {
        if (newUserVersions.isEmpty()) {
            throw new IllegalArgumentException("name the migration of at least one user_version");
        }
        return new Adoption(unversioned, new TreeMap<>(newUserVersions), mirror);
    }

    Adoption withMirror() {
        return new Adoption(unversioned, userVersions, true);
    }

    boolean isAsked() {
        return unversioned.isPresent() || !userVersions.isEmpty();
    }

    /** Whether a start with nothing pending has something to keep up, or to refuse. */
    boolean concerns(JournalDialect dialect) {
        return mirror || (knowsUserVersion() && dialect != JournalDialect.SQLITE);
    }

    boolean knowsUserVersion() {
        return mirror || !userVersions.isEmpty();
    }
}
