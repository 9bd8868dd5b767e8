import dev.tandem.declare.*;

/** A partial index changes whose condition has quotes, semicolons, comments and a line end, over a table that is rebuilt. */
public final class To extends Model {
    public final Notes t = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> note = text("note").notNull().backfill("a;'b\n--");

        {
            index(note).where("note <> 'it''s; -- a /* comment */ ? \"x\" `y` [z]\nsecond' OR note = '/*'");
        }
    }
}
