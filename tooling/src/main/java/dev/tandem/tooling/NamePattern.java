package dev.tandem.tooling;

import dev.tandem.schema.QualifiedName;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of tables and views that are alike: {@code cache_*}, {@code audit.*}. A star stands for any characters, all others
 * for themselves.
 */
public record NamePattern(String text) {

    public boolean matches(QualifiedName name) {
        String pattern =
                Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(name.toString()).matches();
    }
}
