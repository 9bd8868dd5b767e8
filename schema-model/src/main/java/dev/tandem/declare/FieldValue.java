package dev.tandem.declare;

import java.lang.reflect.Field;

/** What stands in a field of the user's class. */
final class FieldValue {

    private FieldValue() {}

    /** The value; an empty text where there is none or where the user's module keeps it to itself. */
    static Object of(Field field, Object owner) {
        if (!field.trySetAccessible()) {
            return "";
        }
        try {
            Object value = field.get(owner);
            return value == null ? "" : value;
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
