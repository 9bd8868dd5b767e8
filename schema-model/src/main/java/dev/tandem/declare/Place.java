package dev.tandem.declare;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A line of the model's source. Looking for it costs many times what the declaration itself does, so nobody looks until a
 * line must be told; then the model is built once more.
 */
public record Place(String file, int line) {
    private static final ThreadLocal<Boolean> LOOKING = ThreadLocal.withInitial(() -> false);

    /** Does the work while places are looked for. */
    static <T> T looking(Supplier<T> work) {
        boolean before = LOOKING.get();
        LOOKING.set(true);
        try {
            return work.get();
        } finally {
            LOOKING.set(before);
        }
    }

    /** Where the user's code is, should anyone look. */
    static Optional<Place> here() {
        return LOOKING.get() ? Optional.of(ofCaller()) : Optional.empty();
    }

    /** Where the user's code is. */
    static Place ofCaller() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !isOurs(frame.getClassName()))
                        .map(frame -> new Place(
                                Optional.ofNullable(frame.getFileName()).orElse(frame.getClassName()),
                                frame.getLineNumber()))
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean isOurs(String className) {
        String ours = Place.class.getPackageName();
        return className.startsWith(ours + ".") && className.indexOf('.', ours.length() + 1) < 0;
    }

    /** {@code NotesModel.java:31}. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
