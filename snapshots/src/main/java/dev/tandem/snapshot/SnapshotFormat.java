package dev.tandem.snapshot;

import java.util.Arrays;

/** What a dialect's snapshots and journal look like on disk. */
public enum SnapshotFormat {
    SQLITE("sqlite", "6", "sqlite", "sqlite"),
    POSTGRES("postgres", "7", "postgresql", "pg");

    private final String dialect;
    private final String version;
    private final String spelling;
    private final String olderSpelling;

    SnapshotFormat(String dialect, String version, String spelling, String olderSpelling) {
        this.dialect = dialect;
        this.version = version;
        this.spelling = spelling;
        this.olderSpelling = olderSpelling;
    }

    /** That of the dialect with this name. */
    public static SnapshotFormat ofDialect(String name) {
        return Arrays.stream(values())
                .filter(format -> format.dialect.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no dialect is called " + name));
    }

    /** The dialect's name, and that of its folder. */
    public String dialect() {
        return dialect;
    }

    /** The snapshots' version, which is that of a journal entry too. */
    String version() {
        return version;
    }

    /** How a file names the dialect. */
    String spelling() {
        return spelling;
    }

    /** How a file of drizzle-kit 0.20 names it, and its commands. */
    String olderSpelling() {
        return olderSpelling;
    }

    /** Whether a file that names this dialect means this one; drizzle-kit 1.0 says {@code postgres}. */
    boolean isSpelled(String name) {
        return spelling.equals(name) || olderSpelling.equals(name) || dialect.equals(name);
    }
}
