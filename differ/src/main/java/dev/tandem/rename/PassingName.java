package dev.tandem.rename;

/** The free name by way of which two things swap theirs. No model may use one. */
public final class PassingName {

    private static final String PREFIX = "__tandem_swap_";

    private PassingName() {}

    public static String of(int attempt) {
        return PREFIX + attempt;
    }

    /** Whether a thing is only passing by under this name. */
    public static boolean is(String name) {
        return name.startsWith(PREFIX);
    }
}
