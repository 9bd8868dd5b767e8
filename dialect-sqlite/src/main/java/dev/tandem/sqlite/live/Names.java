package dev.tandem.sqlite.live;

import java.util.Collection;
import java.util.List;

/** Names are equal to SQLite whatever the case of their ASCII letters is; it knows no other letters. */
final class Names {

    private Names() {}

    /** The form in which two spellings of one name agree. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (letter >= 'A' && letter <= 'Z') {
                folded.setCharAt(at, (char) (letter + ('a' - 'A')));
            }
        }
        return folded.toString();
    }

    static boolean same(String some, String other) {
        return folded(some).equals(folded(other));
    }

    static boolean same(List<String> some, List<String> others) {
        return some.stream()
                .map(Names::folded)
                .toList()
                .equals(others.stream().map(Names::folded).toList());
    }

    /** As it is spelled among those, or as given where it is none of them. */
    static String spelledIn(Collection<String> names, String name) {
        return names.stream().filter(known -> same(known, name)).findFirst().orElse(name);
    }
}
