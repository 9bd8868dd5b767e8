package dev.tandem.snapshot;

import dev.tandem.plan.Hazard;
import dev.tandem.plan.Part;
import dev.tandem.plan.Plan;
import dev.tandem.plan.Statement;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a migration's file: its statements with what a reader needs to know above each. */
final class MigrationSql {

    private static final String MARKER = "--> statement-breakpoint";

    /** Drizzle's migrators fail at a file without a statement; this one does nothing in both databases. */
    private static final String NOTHING = "DROP VIEW IF EXISTS __tandem_nothing_to_do;";

    private MigrationSql() {}

    static String of(Part part, List<Plan.NothingToDo> nothingToDo) {
        List<Statement> statements = part.statements().isEmpty() ? List.of(nothing(nothingToDo)) : part.statements();
        return statements.stream()
                        .map(MigrationSql::piece)
                        .collect(Collectors.joining(MARKER + "\n"))
                        .strip() + "\n";
    }

    private static Statement nothing(List<Plan.NothingToDo> nothingToDo) {
        List<String> reasons = nothingToDo.stream()
                .map(nothing -> nothing.cause().describe() + ": " + nothing.reason())
                .toList();
        return Statement.frame(NOTHING).commented(reasons);
    }

    /** Comments stand inside the piece: Drizzle's migrators fail at one of comments alone. */
    private static String piece(Statement statement) {
        Stream<String> comments = statement.comments().stream().map(MigrationSql::comment);
        Stream<String> hazards = statement.hazards().stream().map(MigrationSql::review);
        List<String> above = Stream.concat(comments, hazards).toList();
        boolean apart = statement.apart() || !above.isEmpty();
        return Stream.of(Stream.of("").filter(blank -> apart), above.stream(), Stream.of(sql(statement)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String review(Hazard hazard) {
        return comment("REVIEW " + hazard.describe());
    }

    /** One line, whatever is in the text: a name may hold a line end, and what follows it would be run. */
    private static String comment(String text) {
        String line =
                text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").replace(MARKER, "-- statement-breakpoint");
        return ("-- " + line).stripTrailing();
    }

    /** A statement over several lines has the marker on a line of its own, as drizzle-kit puts it. */
    private static String sql(Statement statement) {
        String sql = statement.sql().stripTrailing();
        if (sql.contains(MARKER)) {
            throw new ProblemException(new Problem(
                    "TD316",
                    "a text in the schema contains \"%s\"".formatted(MARKER),
                    "a migration's file is cut into statements there, also inside a literal",
                    "write the text another way, '--' || '> statement-breakpoint' say"));
        }
        return sql.contains("\n") ? sql + "\n" : sql;
    }
}
