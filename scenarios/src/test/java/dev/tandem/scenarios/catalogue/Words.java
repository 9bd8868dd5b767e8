package dev.tandem.scenarios.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a piece of SQL in the form in which two spellings of the same SQL agree: blanks and comments gone, names
 * without their quotes, all but string literals in lower case. SQLite keeps the text of a statement as it was written and
 * patches it on every ALTER, so that texts differ where structures do not.
 */
record Words(List<String> list) {

    private static final Pattern WORD = Pattern.compile("""
            (?<skipped>\\s+|--[^\\n]*|/\\*.*?\\*/)\
            |(?<literal>[xX]?'(?:[^']|'')*')\
            |"(?<double>(?:[^"]|"")*)"\
            |`(?<backtick>(?:[^`]|``)*)`\
            |\\[(?<bracket>[^\\]]*)\\]\
            |(?<plain>[\\w$.]+|<>|[<>!=]=|\\|\\||[^\\s])\
            """, Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    /** What a table's text is searched for; as a name, such a word keeps its quotes. */
    private static final Set<String> KEYWORDS = Set.of(
            "as",
            "autoincrement",
            "check",
            "collate",
            "constraint",
            "deferrable",
            "foreign",
            "initially",
            "key",
            "primary",
            "references",
            "unique");

    Words {
        list = List.copyOf(list);
    }

    static Words of(String sql) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("skipped") == null) {
                words.add(normal(matcher));
            }
        }
        return new Words(words);
    }

    private static String normal(Matcher matcher) {
        String literal = matcher.group("literal");
        if (literal != null) {
            return literal;
        }
        for (String quoted : List.of("double", "backtick", "bracket")) {
            String name = matcher.group(quoted);
            if (name != null) {
                return name(name.replace("\"\"", "\"").replace("``", "`"));
            }
        }
        return matcher.group().toLowerCase(Locale.ROOT);
    }

    /** The word that a name is. */
    static String name(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return KEYWORDS.contains(lower) ? '"' + lower + '"' : lower;
    }

    String text() {
        return String.join(" ", list);
    }

    boolean contains(String word) {
        return list.contains(word);
    }

    boolean startsWith(String word) {
        return !list.isEmpty() && list.get(0).equals(word);
    }

    /** What stands behind the first such word that is not inside parentheses; empty where there is none. */
    Words after(String word) {
        int depth = 0;
        for (int i = 0; i < list.size(); i++) {
            if (depth == 0 && list.get(i).equals(word)) {
                return from(i + 1);
            }
            depth += depth(list.get(i));
        }
        return new Words(List.of());
    }

    Words from(int index) {
        return new Words(list.subList(Math.min(index, list.size()), list.size()));
    }

    /** What the first parentheses hold. */
    Words insideParentheses() {
        int start = list.indexOf("(");
        int depth = 0;
        for (int i = Math.max(start, 0); i < list.size(); i++) {
            depth += depth(list.get(i));
            if (depth == 0) {
                return start < 0 ? new Words(List.of()) : new Words(list.subList(start + 1, i));
            }
        }
        return new Words(List.of());
    }

    /** Split at the commas that are not inside parentheses. */
    List<Words> parts() {
        List<Words> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.size(); i++) {
            depth += depth(list.get(i));
            if (depth == 0 && list.get(i).equals(",")) {
                parts.add(new Words(list.subList(start, i)));
                start = i + 1;
            }
        }
        parts.add(from(start));
        return parts;
    }

    private static int depth(String word) {
        return switch (word) {
            case "(" -> 1;
            case ")" -> -1;
            default -> 0;
        };
    }
}
