package dev.tandem.postgres;

import dev.tandem.change.Pair;
import java.nio.charset.StandardCharsets;

/**
 * The names that Postgres gives by itself: parts and a label, of which the longer part loses bytes until the whole has 63,
 * and never half a character ({@code makeObjectName} in indexcmds.c).
 */
public final class GivenName {

    private static final int LONGEST = 63;

    private GivenName() {}

    /** {@code users_pkey}. */
    public static String primaryKey(String table) {
        String label = "_pkey";
        return cut(table, LONGEST - label.length()) + label;
    }

    /** {@code users_id_seq}. */
    static String sequence(String table, String column) {
        String label = "_seq";
        int free = LONGEST - 1 - label.length();
        int first = bytes(table);
        int second = bytes(column);
        while (first + second > free) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        return cut(table, first) + "_" + cut(column, second) + label;
    }

    /** Whether names are one to Postgres, which keeps only so many bytes of each. */
    static boolean isSame(Pair<String> names) {
        return !names.map(GivenName::stored).changed();
    }

    /** What is left of a name that someone wrote too long. */
    public static String stored(String name) {
        return cut(name, LONGEST);
    }

    private static String cut(String name, int bytes) {
        String cut = name;
        while (bytes(cut) > bytes) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
