import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Visits visits = table("visits", new Visits());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> mail = varchar("mail", 60).notNull().unique();
        public final Column<String> role =
                text("role").oneOf("admin", "member").notNull().defaultTo("member");
        public final Column<Long> bossId =
                bigint("boss_id").references(() -> users.id).onDelete(SET_NULL);

        {
            index(mail, role);
            unique(mail, role);
        }
    }

    public final class Visits extends Table {
        public final Column<Long> userId =
                bigint("user_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<Integer> day = integer("day").notNull();

        {
            primaryKey(userId, day);
        }
    }
}
