package dev.tandem.runtime.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the ledger remembers of one applied migration.
 *
 * @param position in the ledger, from 1: rows are told apart by it
 * @param written SHA-256 of the file's bytes in hex, as it stands there
 * @param when the journal's {@code when}
 * @param tag only in rows that this applier wrote
 * @param appliedOn likewise, and only where it was asked for
 * @param took likewise
 */
public record LedgerRow(
        int position,
        String written,
        OptionalLong when,
        Optional<String> tag,
        Optional<Instant> appliedOn,
        Optional<Duration> took) {

    /** In place of the time that it took: marked as applied, and not run. */
    public static final Duration NOT_RUN = Duration.ofMillis(-1);

    /** Whether this applier wrote it; others know nothing of tags. */
    public boolean isOurs() {
        return tag.isPresent();
    }

    /** Whether a person said that the database has it, and nobody ran it. */
    public boolean isBaseline() {
        return isOurs() && appliedOn.isPresent() && took.isEmpty();
    }

    /** Hex is lower case here, and was written in capitals by some; a column of a fixed width fills up with blanks. */
    public String hash() {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it is the hash; letter by letter it is looked at only where it is not, which a fresh JVM does slowly. */
    boolean has(String hash) {
        return written.equals(hash) || hash().equals(hash);
    }

    boolean saysTheSameAs(LedgerRow other) {
        return hash().equals(other.hash()) && when.equals(other.when);
    }

    /** As a message names it. */
    public String name() {
        return tag.orElseGet(() -> "hash " + hash().substring(0, Math.min(12, hash().length()))
                + (when.isPresent() ? ", created_at " + when.getAsLong() : ""));
    }
}
