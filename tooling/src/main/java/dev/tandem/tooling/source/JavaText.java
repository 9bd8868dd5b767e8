package dev.tandem.tooling.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as Java writes it: between quotes, or as a text block where that is easier to read. */
final class JavaText {

    /** A literal that is longer is a block. */
    private static final int LONGEST_LITERAL = 80;

    private static final int LONGEST_LINE = 96;

    private static final Pattern QUOTE_BEFORE_QUOTE = Pattern.compile("\"(?=\")");

    private JavaText() {}

    /** On one line. */
    static String literal(String text) {
        return '"' + escaped(text).replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /**
     * On one line if it is short, otherwise as a block.
     *
     * @param indent of the block's lines
     */
    static String of(String text, String indent) {
        String literal = literal(text);
        boolean wantsBlock = text.contains("\n") || literal.length() > LONGEST_LITERAL;
        return wantsBlock && isAnchored(text) ? block(text, indent) : literal;
    }

    /** Whether a line begins at the margin; a block of indented lines would lose what all of them have in common. */
    private static boolean isAnchored(String text) {
        return text.lines().anyMatch(line -> !line.isEmpty() && !Character.isWhitespace(line.charAt(0)))
                && text.chars().noneMatch(point -> point == '\r' || point == '\f');
    }

    private static String block(String text, String indent) {
        String body = List.of(text.split("\n", -1)).stream()
                .map(line -> wrapped(line, indent))
                .map(line -> line.isEmpty() ? line : indent + line)
                .collect(Collectors.joining("\n"));
        String open = body.endsWith("\"") ? body.substring(0, body.length() - 1) + "\\\"" : body;
        return "\"\"\"\n" + (text.endsWith("\n") ? open + indent : open) + "\"\"\"";
    }

    /** A line in pieces that the compiler joins again. */
    private static String wrapped(String line, String indent) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        int end = breakOf(rest);
        while (end > 0) {
            pieces.add(inBlock(rest.substring(0, end)));
            rest = rest.substring(end);
            end = breakOf(rest);
        }
        pieces.add(rest.endsWith(" ") ? inBlock(rest.substring(0, rest.length() - 1)) + "\\s" : inBlock(rest));
        return String.join("\\\n" + indent, pieces);
    }

    /** Behind the last blank that leaves the line short; 0 where there is none. */
    private static int breakOf(String line) {
        if (line.length() <= LONGEST_LINE) {
            return 0;
        }
        int blank = line.lastIndexOf(' ', LONGEST_LINE - 1);
        int end = blank + 1;
        boolean divides =
                !line.substring(0, end).isBlank() && end < line.length() && !Character.isWhitespace(line.charAt(end));
        return divides ? end : 0;
    }

    /** With none that could end the block, but for one at its very end. */
    private static String inBlock(String text) {
        return QUOTE_BEFORE_QUOTE.matcher(escaped(text)).replaceAll("\\\\\"");
    }

    /** All but quotes and line ends. What nobody sees is spelled out, so that a source hides nothing. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> escaped.append(escaped(point)));
        return escaped.toString();
    }

    private static String escaped(int point) {
        if (point == '\\') {
            return "\\\\";
        }
        if (point == '\t') {
            return "\\t";
        }
        if (point == '\r') {
            return "\\r";
        }
        if (point == '\n' || (point >= ' ' && point <= '~')) {
            return Character.toString(point);
        }
        if (point < ' ') {
            return "\\%03o".formatted(point);
        }
        return isVisible(point)
                ? Character.toString(point)
                : Character.toString(point)
                        .chars()
                        .mapToObj("\\u%04x"::formatted)
                        .collect(Collectors.joining());
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
