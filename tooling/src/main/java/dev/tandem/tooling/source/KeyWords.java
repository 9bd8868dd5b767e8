package dev.tandem.tooling.source;

import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ReferentialAction;

/** What is said of a reference behind its arrows. */
final class KeyWords {

    private KeyWords() {}

    static void add(OfForeignKey key, Chain chain) {
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            chain.call("onDelete(%s)".formatted(key.onDelete().name()));
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            chain.call("onUpdate(%s)".formatted(key.onUpdate().name()));
        }
        if (key.deferral() == Deferral.INITIALLY_IMMEDIATE) {
            chain.call("deferrable()");
        }
        if (key.deferral() == Deferral.INITIALLY_DEFERRED) {
            chain.call("initiallyDeferred()");
        }
        key.name().ifPresent(name -> chain.call("named(%s)".formatted(JavaText.literal(name))));
    }
}
