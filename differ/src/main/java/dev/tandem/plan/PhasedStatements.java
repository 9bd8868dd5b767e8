package dev.tandem.plan;

import dev.tandem.change.Cause;
import dev.tandem.change.ChangeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Statements gathered in any order and put into that of the dialect's phases. Within a phase they keep the order in which
 * they were added.
 *
 * @param <P> the enum whose constants, top to bottom, are the order of a migration
 */
public final class PhasedStatements<P extends Enum<P>> {

    private record Phased<P extends Enum<P>>(P phase, Statement statement) {}

    private final List<Phased<P>> statements = new ArrayList<>();
    private final List<Plan.NothingToDo> nothingToDo = new ArrayList<>();

    public void add(P phase, Statement statement) {
        statements.add(new Phased<>(phase, statement));
    }

    public void nothingToDo(Cause cause, String reason) {
        nothingToDo.add(new Plan.NothingToDo(cause, reason));
    }

    /** The plan, proved to leave nothing out. */
    public Plan inOrder(ChangeSet changes) {
        return inOrder(changes, Set.of());
    }

    /**
     * The plan in parts, proved to leave nothing out.
     *
     * @param cut makes parts of what each phase has
     */
    public Plan inParts(ChangeSet changes, Function<SortedMap<P, List<Statement>>, List<Part>> cut) {
        SortedMap<P, List<Statement>> byPhase = new TreeMap<>();
        statements.forEach(phased -> byPhase.computeIfAbsent(phased.phase(), phase -> new ArrayList<>())
                .add(phased.statement()));
        return new Plan(cut.apply(byPhase), nothingToDo).provedFor(changes);
    }

    /**
     * The plan, proved to leave nothing out.
     *
     * @param beginnings phases that begin something, so that their first statement stands apart
     */
    public Plan inOrder(ChangeSet changes, Set<P> beginnings) {
        Set<P> open = new HashSet<>(beginnings);
        List<Statement> sorted = statements.stream()
                .sorted(Comparator.comparing(Phased::phase))
                .map(phased -> open.remove(phased.phase()) ? phased.statement().setApart() : phased.statement())
                .toList();
        return Plan.inOnePart(sorted, nothingToDo).provedFor(changes);
    }
}
