package dev.tandem.scenarios.rows;

import dev.tandem.schema.QualifiedName;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names as both databases take them when nothing else has that name. */
public final class Names {

    private Names() {}

    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    public static String quoted(QualifiedName name) {
        return name.schema().isEmpty() ? quoted(name.name()) : quoted(name.schema()) + "." + quoted(name.name());
    }

    static String quoted(Collection<String> names) {
        return names.stream().map(Names::quoted).collect(Collectors.joining(", "));
    }

    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
