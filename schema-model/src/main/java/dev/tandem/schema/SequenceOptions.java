package dev.tandem.schema;

/**
 * How a Postgres sequence counts. Texts, because a snapshot holds them as texts and a bound may be any bigint.
 */
public record SequenceOptions(
        String increment, String minValue, String maxValue, String startWith, String cache, boolean cycle) {

    /** Counts up from one to the given bound. */
    public static SequenceOptions upTo(String maxValue) {
        return new SequenceOptions("1", "1", maxValue, "1", "1", false);
    }
}
