import dev.tandem.declare.*;

/** Two numbered tables change their names in a chain and one is rebuilt; each keeps its numbers. */
public final class To extends Model {
    public final Members members = table("members", new Members());
    public final People people = table("people", new People());
    public final Notes notes = table("notes", new Notes());

    public final class Members extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().backfill("nobody");
    }

    public final class People extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> age = integer("age");
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> members.id).onDelete(CASCADE);
    }
}
