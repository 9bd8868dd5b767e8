package dev.tandem.plan;

import dev.tandem.change.Cause;
import java.util.List;

/**
 * One SQL statement.
 *
 * @param sql whole, with its closing semicolon
 * @param comments lines that a reader of the file needs above it, without the dashes
 * @param causes the changes it is there for; none for the frame around others
 * @param apart whether it begins something, so that a blank line stands above it in the file
 */
public record Statement(String sql, List<String> comments, List<Cause> causes, List<Hazard> hazards, boolean apart) {
    public Statement {
        comments = List.copyOf(comments);
        causes = List.copyOf(causes);
        hazards = List.copyOf(hazards);
    }

    /** Part of the frame around others. */
    public static Statement frame(String sql) {
        return new Statement(sql, List.of(), List.of(), List.of(), false);
    }

    public static Statement of(String sql, Cause cause) {
        return new Statement(sql, List.of(), List.of(cause), List.of(), false);
    }

    public static Statement of(String sql, List<Cause> causes) {
        return new Statement(sql, List.of(), causes, List.of(), false);
    }

    public Statement commented(List<String> lines) {
        return new Statement(sql, lines, causes, hazards, apart);
    }

    public Statement warning(List<Hazard> newHazards) {
        return new Statement(sql, comments, causes, newHazards, apart);
    }

    public Statement setApart() {
        return new Statement(sql, comments, causes, hazards, true);
    }
}
