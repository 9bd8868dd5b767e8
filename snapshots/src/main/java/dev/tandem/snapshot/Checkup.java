package dev.tandem.snapshot;

import java.util.List;

/**
 * What came of looking a dialect's folder over.
 *
 * @param canGoOn whether its last snapshot can be read, and so be compared with a model
 */
public record Checkup(List<Finding> findings, boolean canGoOn) {

    public Checkup {
        findings = List.copyOf(findings);
    }
}
