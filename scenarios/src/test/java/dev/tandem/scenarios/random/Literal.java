package dev.tandem.scenarios.random;

/** A text as a literal of Java. */
final class Literal {

    private Literal() {}

    static String of(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
