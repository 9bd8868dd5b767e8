package dev.tandem.tooling;

import dev.tandem.problem.Problem;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.WrongUsageException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time that a setting allows: {@code 500ms}, {@code 90s}, {@code 15m}, {@code 1h}. */
final class Timeout {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}) ?(ms|s|m|h)");

    /** Postgres counts milliseconds with 31 bits. */
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    private Timeout() {}

    static Duration parse(Setting setting, String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw unusable(setting, text, "it takes a whole number and a unit");
        }
        Duration time = time(Long.parseLong(matcher.group(1)), matcher.group(2));
        if (time.compareTo(LONGEST) > 0) {
            throw unusable(setting, text, "databases count no more than 24 days");
        }
        if (time.isZero() && setting == Setting.STATEMENT_TIMEOUT) {
            throw unusable(
                    setting, text, "no statement ends at once; without the setting each takes as long as it takes");
        }
        return time;
    }

    private static Duration time(long number, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    private static WrongUsageException unusable(Setting setting, String text, String why) {
        return new WrongUsageException(new Problem(
                "TD414", "'%s' is no %s".formatted(text, setting.key()), why, "write 500ms, 90s, 15m or 1h"));
    }
}
