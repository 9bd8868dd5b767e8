package dev.tandem.plan;

/** A way in which a statement can hurt a running system. Its constants lie in enums: of data here, of locks and copies with the dialects. */
public interface HazardKind {

    /** Stable; {@code docs/hazards/<code>.md} is its page. */
    String code();

    Severity severity();

    /** What can happen, in one sentence, lower case, without a full stop. */
    String sentence();

    /** How much a reviewer has to worry. */
    enum Severity {
        /** Data or availability is lost unless someone thought of it. */
        ERROR,
        /** Worth a look. */
        WARNING
    }
}
