package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfTable;

/** Looks for what is wrong with a declaration whatever the database; each kind of mistake has a class of its own. */
final class DeclarationChecks {

    private DeclarationChecks() {}

    static void check(Declaration declaration, Findings findings) {
        NameChecks.check(declaration, findings);
        NameClashes.check(declaration, findings);
        for (OfTable table : declaration.tables()) {
            ColumnChecks.check(table, findings);
            ValueChecks.check(table, findings);
            KeyChecks.check(table, findings);
            ForeignKeyChecks.check(declaration, table, findings);
        }
        ExpressionChecks.check(declaration, findings);
        RenamedFromChecks.check(declaration, findings);
        OldNameUses.check(declaration, findings);
    }
}
