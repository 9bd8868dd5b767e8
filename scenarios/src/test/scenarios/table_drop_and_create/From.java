import dev.tandem.declare.*;

public final class From extends Model {
    public final People people = table("people", new People());
    public final Notes notes = table("notes", new Notes());

    public final class People extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
    }
}
