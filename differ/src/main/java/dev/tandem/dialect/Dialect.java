package dev.tandem.dialect;

import dev.tandem.change.ChangeSet;
import dev.tandem.declare.Declaration;
import dev.tandem.plan.Plan;
import dev.tandem.resolve.Resolved;
import dev.tandem.schema.Schema;

/** One kind of database. */
public interface Dialect {

    /** As the user writes it and as its folder is called. */
    String name();

    /**
     * The declaration in this database's words.
     *
     * @param last what the last migration left: kinds of things that no model can declare are taken over from it, and a
     *     name that it has is kept
     */
    Resolved resolve(Declaration declaration, Schema last);

    /** The statements that carry the changes out; refuses what cannot be done. */
    Plan plan(ChangeSet changes);
}
