import dev.tandem.declare.*;

/** Nothing but the key stays of a table that has children. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> mail = text("mail").notNull().backfill("-");
        public final Column<Double> weight = doublePrecision("weight").notNull().defaultTo(1.5);
        public final Column<String> prefs = json("prefs");

        {
            index(mail, weight.desc());
            check("users_weight", "weight > 0");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> author =
                bigint("author").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
