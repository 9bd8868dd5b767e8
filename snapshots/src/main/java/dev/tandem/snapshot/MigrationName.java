package dev.tandem.snapshot;

import java.util.regex.Pattern;

/** The name behind a migration's number. */
final class MigrationName {

    /** A file's name may have 255 bytes, number and ending included. */
    private static final int LONGEST = 100;

    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9-]+");

    private MigrationName() {}

    /** With {@code _} for all that some file system does not take. */
    static String fit(String name) {
        String fit = trim(UNFIT.matcher(name).replaceAll("_"));
        if (fit.isEmpty()) {
            throw FolderProblem.unusableName(name);
        }
        return fit.length() <= LONGEST ? fit : trim(fit.substring(0, LONGEST));
    }

    private static String trim(String name) {
        int from = name.startsWith("_") ? 1 : 0;
        int to = name.endsWith("_") ? name.length() - 1 : name.length();
        return from >= to ? "" : name.substring(from, to);
    }
}
