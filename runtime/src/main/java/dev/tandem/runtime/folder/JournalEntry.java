package dev.tandem.runtime.folder;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * One migration as the journal names it.
 *
 * @param version of its snapshot; empty where the journal gives none
 * @param when it was generated, in milliseconds since 1970; the ledger keeps it as {@code created_at}
 * @param tag the name of its file without {@code .sql}; checked to be a plain file name
 * @param isOurs whether Tandem wrote the entry
 * @param hash SHA-256 of the file's bytes in hex, which Tandem records where no person is to fill the file
 */
public record JournalEntry(
        int idx, String version, long when, String tag, boolean breakpoints, boolean isOurs, Optional<String> hash) {

    /** What drizzle 1.0, which has a folder for each migration, calls it; it decides by that name what is pending. */
    public String nameInDrizzle() {
        String second = DateTimeFormatter.ofPattern("yyyyMMddHHmmss")
                .withZone(ZoneOffset.UTC)
                .format(Instant.ofEpochMilli(when));
        return second + tag.substring(Math.max(0, tag.indexOf('_')));
    }

    public String fileName() {
        return tag + ".sql";
    }
}
