package dev.tandem.scenarios.random;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A piece of SQL about columns, which stand in it as {@code {c7}}, so that it follows when one gets another name. */
record Formula(String text) {

    private static final Pattern COLUMN = Pattern.compile("\\{(\\w+)}");

    /** The pattern with these columns in the place of each {@code %s}. */
    static Formula of(String pattern, Object... columns) {
        return new Formula(pattern.formatted(
                List.of(columns).stream().map(column -> "{" + column + "}").toArray()));
    }

    boolean reads(String column) {
        return COLUMN.matcher(text).results().anyMatch(found -> found.group(1).equals(column));
    }

    List<String> columns() {
        return COLUMN.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** As Java puts it together from the columns. */
    String java(UnaryOperator<String> column) {
        StringBuilder java = new StringBuilder();
        int end = 0;
        for (MatchResult found : COLUMN.matcher(text).results().toList()) {
            java.append(Literal.of(text.substring(end, found.start())))
                    .append(" + ")
                    .append(column.apply(found.group(1)))
                    .append(" + ");
            end = found.end();
        }
        return java.append(Literal.of(text.substring(end))).toString();
    }
}
