package dev.tandem.scenarios;

/** Which of a scenario's models the database has, and which it is to get. */
enum Direction {
    FORWARD(""),
    REVERSE("reverse.");

    private final String prefix;

    Direction(String prefix) {
        this.prefix = prefix;
    }

    /** The name of a file that lies in a scenario's folder for this direction alone. */
    String own(String file) {
        return prefix + file;
    }
}
