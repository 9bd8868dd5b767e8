import dev.tandem.declare.*;

/** Defaults change to texts that would end a statement, a comment or a literal. */
public final class To extends Model {
    public final Notes t = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> a = text("a").notNull().defaultTo("'); DELETE FROM notes; --");
        public final Column<String> b = text("b").defaultTo("?1 :a @b $c `d` [e] */ /*");
    }
}
