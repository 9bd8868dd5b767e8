import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> text = text("text").notNull().defaultTo("--> x\n/* $$ */ $tandem$");
        public final Column<String> later = text("later");
    }
}
