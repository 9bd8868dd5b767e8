package dev.tandem.runtime.script;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.script.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into statements. */
final class Splitter {

    /** Enough for {@code ALTER TABLE "a"."b" RENAME COLUMN "x" TO "y"} and everything else that is asked of a head. */
    private static final int HEAD = 16;

    private static final String ORDER = "-- tandem:";

    private final String text;
    private final String place;
    private final SqlSyntax syntax;
    private final List<SqlStatement> statements = new ArrayList<>();
    private final List<String> orders = new ArrayList<>();
    private final List<Token> head = new ArrayList<>();
    private Body body;
    private int start;
    private int end;
    private int line = 1;
    private int countedTo;

    Splitter(String text, String place, SqlSyntax syntax) {
        this.text = text;
        this.place = place;
        this.syntax = syntax;
        this.body = Body.of(syntax);
    }

    SqlScript script() {
        Tokens tokens = new Tokens(text, syntax);
        while (tokens.hasNext()) {
            int at = tokens.at();
            Token token = tokens.next();
            if (token.counts()) {
                take(token, at);
            } else if (token.text().startsWith(ORDER)) {
                orders.add(token.text().substring(ORDER.length()).strip());
            }
        }
        finish();
        return new SqlScript(place, statements, orders);
    }

    private void take(Token token, int at) {
        if (token.kind() == Kind.UNCLOSED) {
            throw unclosed(token, at);
        }
        if (token.kind() == Kind.BREAKPOINT || (token.isSymbol(';') && body.endsAtSemicolon())) {
            finish();
            return;
        }
        start = head.isEmpty() ? at : start;
        end = at + token.text().length();
        if (head.size() < HEAD) {
            head.add(token);
        }
        if (!token.isSymbol(';')) {
            body.take(token);
        }
    }

    private void finish() {
        if (!head.isEmpty()) {
            statements.add(new SqlStatement(statements.size() + 1, line(start), text.substring(start, end), head));
        }
        head.clear();
        body = Body.of(syntax);
    }

    /** The line of a place; places are asked for in their order. */
    private int line(int at) {
        while (countedTo < at) {
            line += text.charAt(countedTo++) == '\n' ? 1 : 0;
        }
        return line;
    }

    private MigrationException unclosed(Token token, int at) {
        return new Failure(
                        "TD512",
                        "a quote or comment is not closed",
                        "what starts with " + token.text().lines().findFirst().orElse("")
                                + " runs to the end of the file",
                        "close it; a quote inside a text is written twice")
                .at(place + ":" + line(at))
                .exception();
    }
}
