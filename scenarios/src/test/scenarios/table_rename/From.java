import dev.tandem.declare.*;

public final class From extends Model {
    public final People people = table("people", new People());
    public final Notes notes = table("notes", new Notes());

    public final class People extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<Long> bossId =
                bigint("boss_id").references(() -> id).onDelete(SET_NULL);
        public final Column<String> name = text("name").notNull();

        {
            index(name);
            check("people_name_check", "length(name) > 0");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> people.id).onDelete(CASCADE);
        public final Column<String> title = text("title").notNull();
    }
}
