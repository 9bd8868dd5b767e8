package dev.tandem.postgres;

import dev.tandem.plan.Part;
import dev.tandem.plan.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Cuts the statements of an online migration into as few parts as can be. */
final class OnlineParts {

    private final List<SortedMap<PostgresPhase, List<Statement>>> cut = new ArrayList<>();
    private OnlineStage last = OnlineStage.PREPARE;

    private OnlineParts() {}

    static List<Part> of(SortedMap<PostgresPhase, List<Statement>> statements) {
        OnlineParts parts = new OnlineParts();
        for (OnlineStage stage : OnlineStage.values()) {
            statements.forEach((phase, some) -> {
                if (OnlineStage.of(phase) == stage) {
                    parts.add(stage, phase, some);
                }
            });
        }
        return parts.parts();
    }

    /** Stages of one kind without another between them are one; there the order of the phases is that of any migration. */
    private void add(OnlineStage stage, PostgresPhase phase, List<Statement> some) {
        if (cut.isEmpty() || stage.isQuick() != last.isQuick()) {
            cut.add(new TreeMap<>());
        }
        cut.getLast().put(phase, some);
        last = stage;
    }

    private List<Part> parts() {
        if (cut.isEmpty()) {
            return List.of(Part.whole(List.of()));
        }
        List<Part> parts = new ArrayList<>();
        cut.forEach(statements -> parts.add(part(statements, parts)));
        return parts;
    }

    private Part part(SortedMap<PostgresPhase, List<Statement>> phases, List<Part> before) {
        List<Statement> statements =
                phases.values().stream().flatMap(List::stream).toList();
        boolean quick = OnlineStage.of(phases.firstKey()).isQuick();
        boolean named = before.stream().anyMatch(part -> part.aim().isEmpty());
        List<OnlineAim> aims =
                phases.keySet().stream().map(OnlineAim::of).distinct().sorted().toList();
        String aim = aims.stream().map(OnlineAim::word).collect(Collectors.joining("_"));
        String summary = aims.stream().map(OnlineAim::summary).collect(Collectors.joining(", "));
        return new Part(cut.size() == 1 || (quick && !named) ? "" : aim, summary, quick, statements);
    }
}
