package dev.tandem.declare;

/** Finds tables that were written but never added to the model. */
final class NeverAdded {

    private NeverAdded() {}

    static void find(Model model, Findings findings) {}
}
