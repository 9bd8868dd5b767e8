package dev.tandem.tooling.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A statement of calls, each on what the one before it gave. */
final class Chain {

    private static final int LONGEST_LINE = 120;

    private static final String FIELD = "public final ";

    private final String indent;
    private final String head;
    private final List<String> calls = new ArrayList<>();

    /**
     * A chain without calls.
     *
     * @param head all before the first dot
     */
    Chain(String indent, String head) {
        this.indent = indent;
        this.head = head;
    }

    Chain call(String call) {
        calls.add("." + call);
        return this;
    }

    /** On one line if it fits, otherwise behind its equals sign, otherwise each call on its own. */
    @Override
    public String toString() {
        String line = indent + head + String.join("", calls) + ";\n";
        String second = broken(line);
        if (fits(line) || fits(second)) {
            return fits(line) ? line : second;
        }
        String first = indent + head;
        return (fits(first) ? first : broken(first))
                + calls.stream().map(call -> continued() + call).collect(Collectors.joining())
                + ";\n";
    }

    /** Of a field alone: elsewhere such a sign may stand in somebody's SQL. */
    private String broken(String line) {
        return !head.startsWith(FIELD) ? line : line.replaceFirst(" = ", Matcher.quoteReplacement(" =" + continued()));
    }

    private String continued() {
        return "\n" + indent + ModelSource.CONTINUED;
    }

    private static boolean fits(String code) {
        return code.lines().allMatch(line -> line.length() <= LONGEST_LINE);
    }
}
