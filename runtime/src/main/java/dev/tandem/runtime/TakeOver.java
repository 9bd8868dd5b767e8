package dev.tandem.runtime;

import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.folder.JournalEntry;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What counts as applied in a database that has tables and no ledger yet. */
record TakeOver(Adoption adoption, Migrations migrations, Database database) {

    /** Marks it, where nobody has done so meanwhile; what to tell, if anything was marked. */
    Optional<String> mark() throws SQLException {
        return database.underLock(() -> {
            List<JournalEntry> has = database.ledger().isPresent() ? List.of() : entries();
            Baseline.mark(has, migrations, database);
            return sentence(has);
        });
    }

    static Optional<String> sentence(List<JournalEntry> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of("the database had tables and no ledger: everything up to %s counts as applied"
                        .formatted(entries.get(entries.size() - 1).tag()));
    }

    /** A tag that no entry has is told on an empty database too, before it matters. */
    List<JournalEntry> entries() throws SQLException {
        adoption.unversioned().ifPresent(migrations::entry);
        adoption.userVersions().values().forEach(migrations::entry);
        if (!adoption.isAsked()) {
            return List.of();
        }
        Tables tables = Tables.in(database, migrations);
        long version = adoption.userVersions().isEmpty() ? 0 : database.userVersion();
        if (version == 0 && (tables == Tables.NONE || tables == Tables.OF_OTHER_FOLDERS)) {
            return List.of();
        }
        return migrations.upTo(tag(tables, version));
    }

    private String tag(Tables tables, long version) {
        Optional<String> known = adoption.userVersions().entrySet().stream()
                .filter(entry -> entry.getKey() == version)
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent()) {
            return requireTables(tables, version, known.get());
        }
        if (version != 0 || adoption.unversioned().isEmpty()) {
            throw unknown(version);
        }
        if (tables == Tables.UNKNOWN) {
            throw strange();
        }
        return adoption.unversioned().get();
    }

    private static String requireTables(Tables tables, long version, String tag) {
        if (tables == Tables.NONE || tables == Tables.OF_OTHER_FOLDERS) {
            throw new Failure(
                            "TD562",
                            "user_version is %d, and there is no table that goes with it".formatted(version),
                            "what counts as applied up to %s would never be made".formatted(tag),
                            "see that the file is the right one; for a new one, set user_version to 0")
                    .exception();
        }
        return tag;
    }

    private MigrationException unknown(long version) {
        return new Failure(
                        "TD560",
                        "user_version is %d, and nothing says which migrations a database of that version has"
                                .formatted(version),
                        "legacyUserVersion(…) knows " + adoption.userVersions(),
                        "name %d there too, or start the program that leads to a version it knows".formatted(version))
                .exception();
    }

    private static MigrationException strange() {
        return new Failure(
                        "TD528",
                        "the database has tables, and no file of this folder names one of them",
                        "a database that another program made would count as migrated, without the tables of this folder",
                        "see that the database is the right one; if it is, baseline(…) marks what it has")
                .exception();
    }
}
