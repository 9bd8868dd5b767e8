package dev.tandem.runtime.script;

import dev.tandem.runtime.script.Token.Kind;
import java.util.HashSet;
import java.util.Set;

/** The names that a piece of SQL mentions: every word, quoted or not, that could be the name of a table. */
public final class SqlNames {

    private SqlNames() {}

    /** Folded, because databases find names in any case. */
    public static Set<String> in(String sql, SqlSyntax syntax) {
        Set<String> names = new HashSet<>();
        for (Token token : Token.allIn(sql, syntax)) {
            if (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED_NAME || token.kind() == Kind.LITERAL) {
                names.add(folded(token.name()));
            }
        }
        return names;
    }

    /** In lower case, the letters of ASCII only: SQLite tells Ä and ä apart. */
    public static String folded(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            folded.setCharAt(at, c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        }
        return folded.toString();
    }
}
