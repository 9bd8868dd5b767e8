package dev.tandem.runtime.folder;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JSON number literal: where it ends and what it stands for. */
final class JsonNumber {

    /** Bounded, so that no exponent and no run of digits costs more than a number is worth. */
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d{0,40})(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,4})?(?![\\w.+-])");

    private final Matcher matcher;
    private final boolean found;

    JsonNumber(String text, int start) {
        matcher = NUMBER.matcher(text);
        matcher.region(start, text.length());
        found = matcher.lookingAt();
    }

    boolean isNumber() {
        return found;
    }

    int end() {
        return matcher.end();
    }

    BigDecimal value() {
        return new BigDecimal(matcher.group());
    }
}
