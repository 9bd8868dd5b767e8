package dev.tandem.declare;

import dev.tandem.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The problems found so far, each with its place where that is known. */
public final class Findings {
    private final List<Finding> findings = new ArrayList<>();

    private record Finding(Optional<Place> place, Problem problem) {
        Problem told() {
            return place.map(at -> problem.at(at.toString())).orElse(problem);
        }
    }

    public void add(Optional<Place> place, Problem problem) {
        findings.add(new Finding(place, problem));
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** File by file as they first occur, and down each file. */
    public List<Problem> inFileOrder() {
        List<String> files = findings.stream().map(Findings::file).distinct().toList();
        return findings.stream()
                .sorted(Comparator.<Finding>comparingInt(finding -> files.indexOf(file(finding)))
                        .thenComparingInt(
                                finding -> finding.place().map(Place::line).orElse(0)))
                .map(Finding::told)
                .distinct()
                .toList();
    }

    private static String file(Finding finding) {
        return finding.place().map(Place::file).orElse("");
    }
}
