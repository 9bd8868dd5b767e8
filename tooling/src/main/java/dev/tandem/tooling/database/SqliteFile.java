package dev.tandem.tooling.database;

import dev.tandem.tooling.settings.Settings;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file in a URL of SQLite, a path or a URI (https://www.sqlite.org/uri.html §3).
 *
 * @param path without the escapes of a URI
 * @param parameters from the question mark on
 */
record SqliteFile(boolean uri, String path, String parameters) {

    /** A URI may name this computer, which says nothing. */
    private static final Pattern FORM =
            Pattern.compile("(file:(?://(?:localhost)?(?=/))?)?([^?]*)(.*)", Pattern.DOTALL);

    /** None where no file is named: the database is in memory, a temporary one, or inside a program. */
    static Optional<SqliteFile> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        boolean named = matcher.matches()
                && !matcher.group(2).isEmpty()
                && !matcher.group(2).startsWith(":")
                && !matcher.group(3).contains("mode=memory");
        if (!named) {
            return Optional.empty();
        }
        boolean uri = matcher.group(1) != null;
        return Optional.of(new SqliteFile(uri, uri ? unescaped(matcher.group(2)) : matcher.group(2), matcher.group(3)));
    }

    /** As it stands in a URL, its path taken from the folder of the settings on. */
    String in(Settings settings) {
        String absolute = settings.path(path).toString();
        return uri ? "file:" + escaped(absolute) + parameters : absolute + parameters;
    }

    private static String unescaped(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2b"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return path;
        }
    }

    private static String escaped(String path) {
        return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
    }
}
