import dev.tandem.declare.*;

/** A check and an index's condition hold what tools take for parameters, ends and comments. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> word = text("word").notNull();

        {
            check("odd", "word NOT IN ('$1', '?', ';', '--', 'it''s', ':x', '%s')");
            index(word).where("word <> '$1;?--'").named("odd_words");
        }
    }
}
