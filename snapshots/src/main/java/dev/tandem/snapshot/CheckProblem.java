package dev.tandem.snapshot;

import dev.tandem.problem.Problem;
import java.nio.file.Path;

/** What a check of a folder tells, and nothing stops at. */
final class CheckProblem {

    private CheckProblem() {}

    static Problem edited(Path file, String tag) {
        return of(
                "TD319",
                "%s was edited after it was generated".formatted(tag),
                "the snapshot says what was generated; what else the file does now, no later migration knows of",
                "take the edit back; if it is meant and applied nowhere yet, take \"hash\" out of its entry in the journal",
                file);
    }

    static Problem otherLineEnds(Path file) {
        return of(
                "TD320",
                "%s has other line ends than it was written with".formatted(file.getFileName()),
                "databases remember a migration by the hash of its bytes",
                "put \"*.sql -text\" into .gitattributes beside the folder, then check the file out again",
                file);
    }

    static Problem straySql(Path file) {
        return of(
                "TD321",
                "%s is in no journal".formatted(file.getFileName()),
                "it is never applied",
                "give the journal its entry back if a merge lost it, or delete the file",
                file);
    }

    static Problem straySnapshot(Path file) {
        return of(
                "TD322",
                "%s belongs to no migration of the journal".formatted(file.getFileName()),
                "nothing follows on it",
                "give the journal its entry back if a merge lost it, or delete the file",
                file);
    }

    static Problem older(Path journal, String tag, String before) {
        return of(
                "TD323",
                "%s stands behind %s and says that it is older".formatted(tag, before),
                "migrators that look only for what is newer than the last one skip it in silence",
                "generate it again on top of the others, unless a database has applied it",
                journal);
    }

    static Problem fromNowhere(Path snapshot, String tag) {
        return of(
                "TD324",
                "the snapshot of %s does not follow on the one before it".formatted(tag),
                "its \"prevId\" is that of another state than the migrations before it lead to",
                "take the snapshot back from version control, or generate the migration again on top of the others",
                snapshot);
    }

    private static Problem of(String code, String message, String why, String fix, Path file) {
        return new Problem(code, message, why, fix).at(file.toString());
    }
}
