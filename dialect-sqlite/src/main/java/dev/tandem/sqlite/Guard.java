package dev.tandem.sqlite;

import dev.tandem.plan.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements that fail where going on would lose something. SQLite can raise an error only from a trigger or a constraint,
 * so each question is a column of a temporary table whose CHECK is named for the message that the failure shows.
 */
final class Guard {

    private static final String TABLE = "temp." + Quote.name("__tandem_guard");

    /**
     * Something that must count to zero.
     *
     * @param column names the answer
     * @param message what is wrong, and what to do
     * @param count a query for one number
     */
    record Question(String column, String message, String count) {

        private String check() {
            return "%1$s integer CONSTRAINT %2$s CHECK(%1$s IS 0)"
                    .formatted(Quote.name(column), Quote.constraint(message));
        }
    }

    private Guard() {}

    /** None where nothing is asked. */
    static List<Statement> of(List<Question> questions, String reason) {
        if (questions.isEmpty()) {
            return List.of();
        }
        return List.of(
                Statement.frame("CREATE TEMP TABLE %s (\n\t%s\n);"
                                .formatted(
                                        Quote.name("__tandem_guard"),
                                        lines(questions.stream()
                                                .map(Question::check)
                                                .toList())))
                        .commented(List.of(reason)),
                Statement.frame("INSERT INTO %s VALUES (\n\t%s\n);"
                        .formatted(
                                TABLE,
                                lines(questions.stream()
                                        .map(it -> "(" + it.count() + ")")
                                        .toList()))),
                Statement.frame("DROP TABLE %s;".formatted(TABLE)));
    }

    private static String lines(Collection<String> lines) {
        return lines.stream().collect(Collectors.joining(",\n\t"));
    }

    /** A table that is dropped while foreign keys are on takes its children along, or their references. */
    static Question foreignKeysAreOff() {
        return new Question(
                "foreign_keys",
                "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins",
                "SELECT `foreign_keys` FROM pragma_foreign_keys");
    }

    /** A table or view that is dropped takes its triggers along, and only the live database knows them. */
    static Question noTriggersOn(Collection<String> names) {
        return new Question(
                "triggers",
                "triggers on %s would be lost: run this file with Tandem, or drop them before it and create them again behind it"
                        .formatted(String.join(", ", names)),
                "SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN (%s)"
                        .formatted(Quote.texts(names.stream().map(Guard::lower).toList())));
    }

    /** Like SQLite's {@code lower}, which knows the letters of ASCII only. */
    private static String lower(String name) {
        StringBuilder lower = new StringBuilder();
        name.chars()
                .map(letter -> letter >= 'A' && letter <= 'Z' ? letter + 32 : letter)
                .forEach(it -> lower.append((char) it));
        return lower.toString();
    }
}
