package dev.tandem.snapshot;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;

/** What can be wrong inside a snapshot. */
final class SnapshotProblem {

    private static final String TAKE_BACK = "take the file back from version control";

    private SnapshotProblem() {}

    static ProblemException version(String place, String version, SnapshotFormat format) {
        boolean older = version.length() == 1 && version.compareTo(format.version()) < 0;
        return refuse(
                "TD304",
                "snapshot version %s of %s is not supported".formatted(version, format.spelling()),
                "Tandem reads version %s, that of drizzle-kit 0.31, and those back to 5".formatted(format.version()),
                older
                        ? "run `drizzle-kit up:%s` of drizzle-kit 0.20 on the folder".formatted(format.olderSpelling())
                        : "go on from the last commit with snapshots of drizzle-kit 0.31",
                place);
    }

    static ProblemException otherDialect(String place, String found, String wanted) {
        return refuse(
                "TD305",
                "the file is for %s, not for %s".formatted(found, wanted),
                "each dialect has a folder of its own",
                "put the file where it belongs, or name the right folder",
                place);
    }

    static ProblemException cannotHold(String place, String what) {
        return refuse(
                "TD306",
                "the snapshot has %s, which Tandem cannot keep".formatted(what),
                "leaving it out would make it look dropped",
                "keep this folder with drizzle-kit, or take the thing out of the snapshot with a migration there",
                place);
    }

    static ProblemException malformed(String place, String message) {
        return refuse("TD307", message, "a snapshot is written whole; this one was changed or cut", TAKE_BACK, place);
    }

    private static ProblemException refuse(String code, String message, String why, String fix, String place) {
        return new ProblemException(new Problem(code, message, why, fix).at(place));
    }
}
