package dev.tandem.runtime.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether a semicolon ends a statement or belongs to its body. */
sealed interface Body {

    /** Takes the statement's next token, which is no semicolon. */
    void take(Token token);

    /** Takes a semicolon; whether it ends the statement. */
    boolean endsAtSemicolon();

    static Body of(SqlSyntax syntax) {
        return syntax == SqlSyntax.SQLITE ? new OfSqlite() : new OfPostgres();
    }

    /** Only a trigger has semicolons inside, and it ends at {@code ; END ;}: the rule of sqlite3_complete(). */
    final class OfSqlite implements Body {
        private static final int HEAD = 3;
        private final List<String> head = new ArrayList<>();
        private boolean endBehindSemicolon;
        private boolean behindSemicolon;

        @Override
        public void take(Token token) {
            if (head.size() < HEAD) {
                head.add(token.text().toUpperCase(Locale.ROOT));
            }
            endBehindSemicolon = behindSemicolon && token.is("END");
            behindSemicolon = false;
        }

        @Override
        public boolean endsAtSemicolon() {
            boolean ends = !isTrigger() || endBehindSemicolon;
            behindSemicolon = true;
            endBehindSemicolon = false;
            return ends;
        }

        private boolean isTrigger() {
            String start = String.join(" ", head);
            return start.startsWith("CREATE TRIGGER")
                    || start.equals("CREATE TEMP TRIGGER")
                    || start.equals("CREATE TEMPORARY TRIGGER");
        }
    }

    /** Semicolons stand inside parentheses (rules) and inside {@code BEGIN ATOMIC … END} (functions). */
    final class OfPostgres implements Body {
        private static final int HEAD = 4;
        private static final Set<String> ROUTINES = Set.of("FUNCTION", "PROCEDURE");
        private final List<String> head = new ArrayList<>();
        private int parentheses;
        private int blocks;

        @Override
        public void take(Token token) {
            if (head.size() < HEAD) {
                head.add(token.text().toUpperCase(Locale.ROOT));
            }
            if (token.isSymbol('(')) {
                parentheses++;
            } else if (token.isSymbol(')')) {
                parentheses--;
            } else if (isRoutine()) {
                block(token);
            }
        }

        private void block(Token token) {
            if (token.is("BEGIN") || (blocks > 0 && token.is("CASE"))) {
                blocks++;
            } else if (blocks > 0 && token.is("END")) {
                blocks--;
            }
        }

        @Override
        public boolean endsAtSemicolon() {
            return parentheses <= 0 && blocks == 0;
        }

        private boolean isRoutine() {
            return !head.isEmpty()
                    && head.get(0).equals("CREATE")
                    && head.stream().anyMatch(ROUTINES::contains);
        }
    }
}
