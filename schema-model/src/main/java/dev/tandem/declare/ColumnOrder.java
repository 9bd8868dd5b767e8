package dev.tandem.declare;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts columns into the order in which they read best: an inherited primary key, what the class itself declares, then the
 * rest of what it inherits. A superclass is built first, so the order in which they were declared would begin with the
 * columns that every table has.
 */
final class ColumnOrder {

    private ColumnOrder() {}

    static List<ColumnDraft> of(Columns columns) {
        List<Class<?>> classes = hierarchy(columns);
        List<Entry> entries = classes.size() == 1 ? columns.entries() : ownFirst(columns, classes);
        return entries.stream().flatMap(ColumnOrder::columns).toList();
    }

    private static Stream<ColumnDraft> columns(Entry entry) {
        return entry instanceof Part part ? of(part).stream() : Stream.of((ColumnDraft) entry);
    }

    /** From the class itself up to the one below {@link Table} or {@link Part}. */
    private static List<Class<?>> hierarchy(Columns columns) {
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> type = columns.getClass();
                type != Table.class && type != Part.class;
                type = type.getSuperclass()) {
            classes.add(type);
        }
        return classes;
    }

    private static List<Entry> ownFirst(Columns columns, List<Class<?>> classes) {
        IdentityHashMap<Entry, Class<?>> declarers = declarers(columns, classes);
        Class<?> own = classes.get(0);
        List<Entry> ordered = new ArrayList<>();
        columns.entries().stream()
                .filter(entry -> declarers.get(entry) != own && isPrimaryKey(entry))
                .forEach(ordered::add);
        for (Class<?> type : classes) {
            columns.entries().stream()
                    .filter(entry -> declarers.get(entry) == type && !ordered.contains(entry))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private static boolean isPrimaryKey(Entry entry) {
        return entry instanceof ColumnDraft column && column.primaryKey;
    }

    /** One that no field holds, declared by a loop say, counts for the class of the one before it. */
    private static IdentityHashMap<Entry, Class<?>> declarers(Columns columns, List<Class<?>> classes) {
        IdentityHashMap<Entry, Class<?>> inFields = inFields(columns, classes);
        IdentityHashMap<Entry, Class<?>> declarers = new IdentityHashMap<>();
        Class<?> current = classes.get(classes.size() - 1);
        for (Entry entry : columns.entries()) {
            current = inFields.getOrDefault(entry, current);
            declarers.put(entry, current);
        }
        return declarers;
    }

    private static IdentityHashMap<Entry, Class<?>> inFields(Columns columns, List<Class<?>> classes) {
        IdentityHashMap<Entry, Class<?>> found = new IdentityHashMap<>();
        for (Class<?> type : classes) {
            for (Field field : type.getDeclaredFields()) {
                Object value = Modifier.isStatic(field.getModifiers()) ? "" : FieldValue.of(field, columns);
                if (value instanceof Column<?> column) {
                    found.putIfAbsent(column.draft(), type);
                } else if (value instanceof Part part) {
                    found.putIfAbsent(part, type);
                }
            }
        }
        return found;
    }
}
