import dev.tandem.declare.*;

/** A column that is there becomes a reference, two become one of two. */
public final class To extends Model {
    public final Teams teams = table("teams", new Teams());
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Teams extends Table {
        public final Column<Long> org = bigint("org").notNull();
        public final Column<Long> number = bigint("number").notNull();

        {
            primaryKey(org, number);
        }
    }

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<Long> org = bigint("org");
        public final Column<Long> team = bigint("team");

        {
            foreignKey(org, team)
                    .references(() -> teams.org, () -> teams.number)
                    .onDelete(SET_NULL);
        }
    }
}
