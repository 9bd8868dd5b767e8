package dev.tandem.declare;

/** A reference that leads nowhere, with the reason. */
final class UnfollowedArrow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfollowedArrow(String reason) {
        super(reason);
    }
}
