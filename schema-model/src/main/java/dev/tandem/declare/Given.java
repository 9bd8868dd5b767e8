package dev.tandem.declare;

import dev.tandem.problem.Problem;

/** Takes what the user passes. A constant that stands below the tables is still null when they are built. */
final class Given {

    private Given() {}

    static String text(String text, String what) {
        return value(text, what);
    }

    static <T> T value(T value, String what) {
        if (value == null) {
            throw new WrongModelException(new Problem(
                            "TD101",
                            what + " is null",
                            "a field that stands below the tables has no value yet while they are built",
                            "move it above the tables or make it a static constant")
                    .at(Place.ofCaller().toString()));
        }
        return value;
    }
}
