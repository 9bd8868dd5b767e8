package dev.tandem.tooling.source;

import java.util.ArrayList;
import java.util.List;

/** A statement of calls, each on what the one before it gave. */
final class Chain {

    private static final int LONGEST_LINE = 120;

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

    /** On one line if it fits, otherwise each call on its own. */
    @Override
    public String toString() {
        String line = indent + head + String.join("", calls) + ";";
        boolean fits = line.lines().allMatch(one -> one.length() <= LONGEST_LINE);
        return (fits ? line : indent + String.join("\n" + indent + ModelSource.CONTINUED, parts()) + ";") + "\n";
    }

    private List<String> parts() {
        boolean isLong = indent.length() + head.length() > LONGEST_LINE && !head.contains("\n");
        List<String> parts = new ArrayList<>(calls);
        parts.add(0, isLong ? head.replaceFirst(" = ", " =\n" + indent + ModelSource.CONTINUED) : head);
        return parts;
    }
}
