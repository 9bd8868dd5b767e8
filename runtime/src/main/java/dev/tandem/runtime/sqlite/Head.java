package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the first words of a statement from left to right. */
final class Head {

    private final List<Token> tokens;
    private int at;

    Head(SqlStatement statement) {
        this.tokens = statement.head();
    }

    /** Takes these keywords if they come next, all of them or none. */
    boolean take(String... keywords) {
        if (at + keywords.length > tokens.size()) {
            return false;
        }
        for (int index = 0; index < keywords.length; index++) {
            if (!tokens.get(at + index).is(keywords[index])) {
                return false;
            }
        }
        at += keywords.length;
        return true;
    }

    /** Takes the word for one of the kinds of things that have an {@link Effect}. */
    Optional<String> type() {
        return Stream.of(Effect.TABLE, Effect.VIEW, Effect.TRIGGER)
                .filter(this::take)
                .findFirst();
    }

    /** Takes a name, behind the name of its schema or not; empty for one of the schema {@code temp}. */
    Optional<String> name() {
        String first = next();
        if (!isNext(".")) {
            return Optional.of(first);
        }
        at++;
        String second = next();
        return first.equals("temp") ? Optional.empty() : Optional.of(second);
    }

    /** The same behind {@code IF …}, which may be there or not. */
    Optional<String> nameIf(String... condition) {
        if (take("IF")) {
            take(condition);
        }
        return name();
    }

    /** Takes the next word or symbol as a name in lower case. */
    String next() {
        return at < tokens.size() ? SqlNames.folded(tokens.get(at++).name()) : "";
    }

    private boolean isNext(String symbol) {
        return at < tokens.size() && tokens.get(at).text().equals(symbol);
    }
}
