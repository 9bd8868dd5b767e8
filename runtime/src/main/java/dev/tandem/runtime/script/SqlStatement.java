package dev.tandem.runtime.script;

import java.util.List;

/**
 * One statement of a migration.
 *
 * @param number in its file, from 1
 * @param line of its first word, from 1
 * @param sql as written, from its first word to its last, without the closing semicolon
 * @param head its first words and symbols, enough to tell what it does to which table
 */
public record SqlStatement(int number, int line, String sql, List<Token> head) {
    public SqlStatement {
        head = List.copyOf(head);
    }

    /** Whether it starts with these keywords. */
    public boolean starts(String... keywords) {
        if (head.size() < keywords.length) {
            return false;
        }
        for (int index = 0; index < keywords.length; index++) {
            if (!head.get(index).is(keywords[index])) {
                return false;
            }
        }
        return true;
    }
}
