import dev.tandem.declare.*;

/** A check changes whose text has quotes, semicolons, comments, a question mark and a line end. */
public final class To extends Model {
    public final Notes t = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> note = text("note").notNull();

        {
            check("note_check", "note <> 'it''s; -- a /* comment */ ? \"x\" `y` [z]\nsecond' AND note <> '--'");
        }
    }
}
