package dev.tandem.runtime.folder;

import java.math.BigDecimal;

/**
 * A JSON number literal: where it ends and what it stands for. Read by hand, because a fresh JVM spends more on its first
 * pattern than on a whole journal.
 */
final class JsonNumber {

    /** Bounds, so that no exponent and no run of digits costs more than a number is worth. */
    private static final int LONGEST_WHOLE = 41;

    private static final int LONGEST_FRACTION = 40;
    private static final int LONGEST_EXPONENT = 4;

    private final String text;
    private final int start;
    private final boolean found;
    private int end;

    JsonNumber(String text, int start) {
        this.text = text;
        this.start = start;
        this.end = start;
        this.found = whole() && fraction() && exponent() && !goesOn();
    }

    boolean isNumber() {
        return found;
    }

    int end() {
        return end;
    }

    /** The number, exactly; an {@link ArithmeticException} where it is not whole or has more than 64 bits. */
    long value() {
        return new BigDecimal(text.substring(start, end)).longValueExact();
    }

    private boolean whole() {
        take("-");
        int first = end;
        boolean some = digits(LONGEST_WHOLE);
        return some && (text.charAt(first) != '0' || end == first + 1);
    }

    private boolean fraction() {
        return !take(".") || digits(LONGEST_FRACTION);
    }

    private boolean exponent() {
        if (!take("eE")) {
            return true;
        }
        take("+-");
        return digits(LONGEST_EXPONENT);
    }

    private boolean goesOn() {
        return end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_.+-".indexOf(text.charAt(end)) >= 0);
    }

    /** Takes the letter that comes next if it is one of these. */
    private boolean take(String letters) {
        if (end == text.length() || letters.indexOf(text.charAt(end)) < 0) {
            return false;
        }
        end++;
        return true;
    }

    /** Takes all digits that come next; false where there are none or too many. */
    private boolean digits(int most) {
        int first = end;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end > first && end - first <= most;
    }
}
