import dev.tandem.declare.*;

public final class Second extends Model {
    public final Users users = table("users", new Users());
    public final Seats seats = table("seats", new Seats());
    public final Notes notes = table("notes", new Notes());
    public final View activeUsers = view("active_users", "select id, email from users where active");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = varchar("email", 60).notNull().unique();
        public final Column<String> role =
                text("role").oneOf("admin", "it's").notNull().defaultTo("it's");
        public final Column<Boolean> active = bool("active").notNull().defaultTo(true);
        public final Column<Boolean> hidden = bool("hidden").defaultTo(false);
        public final Column<Integer> age = integer("age").defaultTo(0);
        public final Column<Double> score = doublePrecision("score").defaultTo(-1.5);
        public final Column<String> prefs = json("prefs").notNull().defaultTo("{}");
        public final Column<String> name = text("name");
        public final Column<String> loud = text("loud").generatedAs("upper(name)");
        public final Column<Long> bossId =
                bigint("boss_id").references(() -> users.id).onDelete(SET_NULL).initiallyDeferred();
        public final Column<String> nick = text("nick").collate(sqlite("NOCASE"));
        public final Column<String> city = text("city").notNull().defaultTo("here");
        public final Column<java.math.BigDecimal> money = numeric("money", 10, 2).defaultTo("1.50");

        {
            index(role, age.desc());
            uniqueIndex(name).where("active").named("users_active_name");
            unique(role, age);
            check("users_age", "age >= 0");
            index(city);
        }
    }

    public final class Seats extends Table {
        public final Column<Integer> row = integer("row").notNull();
        public final Column<String> place = text("place").notNull();

        {
            primaryKey(row, place);
        }
    }

    public final class Notes extends Table {
        public final Column<Integer> id = integer("id").primaryKey();
        public final Column<Integer> row = integer("row");
        public final Column<String> place = text("place");
        public final Column<Long> userId =
                bigint("user_id").notNull().references(() -> users.id).onDelete(CASCADE).onUpdate(RESTRICT);

        {
            foreignKey(row, place).references(() -> seats.row, () -> seats.place).onDelete(CASCADE);
        }
    }
}
