package dev.tandem.snapshot;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.snapshot.JournalFile.Entry;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What can be wrong with the files of a folder, whatever they say. */
final class FolderProblem {

    private static final String TAKE_BACK = "take the file back from version control";

    private FolderProblem() {}

    static ProblemException unreadable(Path file, IOException cause) {
        return refuse(
                cause,
                "TD301",
                "cannot read " + file.getFileName(),
                reason(cause),
                "make it a readable text file in UTF-8 without a byte order mark",
                file);
    }

    static ProblemException unreadable(Path file, String why) {
        return refuse(
                "TD301",
                "cannot read " + file.getFileName(),
                why,
                "make it a readable text file in UTF-8 without a byte order mark",
                file);
    }

    static ProblemException notJson(Path file, IOException cause) {
        // Jackson puts into brackets where it read, and that it does not say more.
        String message = String.valueOf(cause.getMessage())
                .replaceAll("\\[Source: [^;\\]]*; ([^\\]]*)\\]", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        return refuse(
                cause,
                "TD302",
                file.getFileName() + " is no JSON",
                message.isEmpty() ? "it ends too early" : message,
                TAKE_BACK,
                file);
    }

    static ProblemException conflict(Path file) {
        return refuse(
                "TD303",
                file.getFileName() + " has conflict markers of a merge",
                "two branches added a migration each, and neither file says what both did",
                "keep the file of the branch that is merged already, then generate yours again",
                file);
    }

    static ProblemException noSnapshot(Path file, String tag) {
        return refuse(
                "TD308",
                "the snapshot of migration %s is missing".formatted(tag),
                "without it nothing tells what the next migration starts from",
                TAKE_BACK + ", or take the migration out of the journal if it was never applied",
                file);
    }

    static ProblemException noSql(Path file, String tag) {
        return refuse(
                "TD308",
                "the SQL file of migration %s is missing".formatted(tag),
                "no database could be brought to where the next migration starts",
                TAKE_BACK,
                file);
    }

    static ProblemException outside(Path file) {
        return outside(file, file.getFileName().toString());
    }

    static ProblemException outside(Path file, String name) {
        return refuse(
                "TD309",
                "\"%s\" leads out of the migrations folder".formatted(name.replaceAll("\\p{Cntrl}", "?")),
                "a journal or a link must not make Tandem read or write files elsewhere",
                "use a plain name, and real folders in the place of links",
                file);
    }

    static ProblemException inTheWay(Path file) {
        return refuse(
                "TD310",
                file.getFileName() + " is there already",
                "no entry of the journal names it, so it may be work that someone still needs",
                "add it to the journal, or move it away",
                file);
    }

    static ProblemException unwritable(Path file, IOException cause) {
        return refuse(
                cause,
                "TD311",
                "cannot write " + file.getFileName(),
                reason(cause),
                "make the folder writable and see that the disk has room; nothing was changed",
                file);
    }

    static ProblemException unsettled(Path file, IOException cause) {
        return refuse(
                cause,
                "TD311",
                "a write was interrupted and cannot be finished or undone yet",
                reason(cause),
                "make the folder writable and see that the disk has room; the next command tries again",
                file);
    }

    static ProblemException brokenIntent(Path file, RuntimeException cause) {
        String why = cause instanceof ProblemException told
                ? told.problems().get(0).message()
                : String.valueOf(cause.getMessage());
        return brokenIntent(file, "its own notes are damaged: " + why);
    }

    static ProblemException brokenIntent(Path file, String why) {
        return refuse(
                "TD312",
                "an interrupted write can be neither finished nor undone",
                why,
                "put the migrations folder back to its last commit and delete " + file.getFileName(),
                file);
    }

    static ProblemException malformedJournal(Path file, String why) {
        return refuse("TD313", "the journal is damaged", why, TAKE_BACK, file);
    }

    static ProblemException unusableName(String name) {
        return new ProblemException(new Problem(
                "TD314",
                "no file can be named after \"%s\"".formatted(name.strip()),
                "letters a to z, digits, _ and - are what every file system takes",
                "give --name with at least one of them"));
    }

    static ProblemException busy(Path file) {
        return refuse(
                "TD315",
                "another process is writing migrations",
                "two at once would give one number to two migrations",
                "wait until it is done, then run the command again",
                file);
    }

    static ProblemException changedMeanwhile(Path file) {
        return refuse(
                "TD315",
                "another process has written a migration meanwhile",
                "this one starts from a snapshot that is no longer the last",
                "run the command again",
                file);
    }

    /** Two migrations of one number, or from one snapshot. */
    static ProblemException forked(Path file, Entry one, Entry other) {
        boolean inOneSecond =
                one.prefix().equals(other.prefix()) && one.prefix().matches("\\d{10,}");
        return inOneSecond
                ? overwritten(file, one.tag(), other.tag())
                : forked(file, one.tag(), other.tag(), "the last snapshot lacks what one of the two did");
    }

    /**
     * Two migrations from one snapshot.
     *
     * @param effect what the two mean for each other
     */
    static ProblemException forked(Path file, String one, String other, String effect) {
        return refuse(
                "TD317",
                "%s and %s start from the same snapshot".formatted(one, other),
                "two branches were merged, and " + effect,
                "take the one that is not merged elsewhere out of the journal, with its files, and generate it again",
                file);
    }

    private static ProblemException overwritten(Path file, String one, String other) {
        return refuse(
                "TD318",
                "%s and %s have one snapshot file".formatted(one, other),
                "snapshots are named by the second here, and both migrations were written in the same one",
                "give the later one a second of its own: in its .sql file, its snapshot file and its tag in the journal",
                file);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission was denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is not there";
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static ProblemException refuse(String code, String message, String why, String fix, Path file) {
        return new ProblemException(new Problem(code, message, why, fix).at(file.toString()));
    }

    private static ProblemException refuse(
            IOException cause, String code, String message, String why, String fix, Path file) {
        return new ProblemException(new Problem(code, message, why, fix).at(file.toString()), cause);
    }
}
