package dev.tandem.resolve;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Findings;
import dev.tandem.schema.Schema;

/** Looks for renames that would leave the old name and the new one side by side. */
final class RenameChecks {

    private RenameChecks() {}

    static void check(Declaration declaration, Schema last, Findings findings) {}
}
