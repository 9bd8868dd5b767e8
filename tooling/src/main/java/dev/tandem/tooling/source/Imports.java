package dev.tandem.tooling.source;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The classes that a source speaks of by their simple names. */
final class Imports {

    private final SortedSet<String> names = new TreeSet<>();

    /** The simple name, which is imported from now on where that is needed. */
    String use(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        if (!element.isPrimitive() && !element.getPackageName().equals("java.lang")) {
            names.add(element.getName());
        }
        return type.getSimpleName();
    }

    String lines() {
        return names.stream().map("import %s;\n"::formatted).collect(Collectors.joining());
    }
}
