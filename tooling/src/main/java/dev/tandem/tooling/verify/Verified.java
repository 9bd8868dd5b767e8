package dev.tandem.tooling.verify;

import java.util.List;

/**
 * What came of replaying a dialect's migrations.
 *
 * @param migrations how many were applied
 * @param compared how many of them have a snapshot to be compared with
 */
public record Verified(String dialect, int migrations, int compared, List<Deviation> deviations) {
    public Verified {
        deviations = List.copyOf(deviations);
    }
}
