import dev.tandem.declare.*;

/** A table and a column get new names, and all that is called after them. */
public final class To extends Model {
    public final People people = table("people", new People());
    public final Visits visits = table("visits", new Visits());

    public final class People extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> address =
                varchar("address", 60).notNull().unique().renamedFrom("mail");
        public final Column<String> part = text("part")
                .oneOf("admin", "member")
                .notNull()
                .defaultTo("member")
                .renamedFrom("role");
        public final Column<Long> bossId =
                bigint("boss_id").references(() -> people.id).onDelete(SET_NULL);

        {
            renamedFrom("users");
            index(address, part);
            unique(address, part);
        }
    }

    public final class Visits extends Table {
        public final Column<Long> personId = bigint("person_id")
                .notNull()
                .references(() -> people.id)
                .onDelete(CASCADE)
                .renamedFrom("user_id");
        public final Column<Integer> day = integer("day").notNull();

        {
            primaryKey(personId, day);
        }
    }
}
