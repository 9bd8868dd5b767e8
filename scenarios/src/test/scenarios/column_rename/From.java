import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> mail = text("mail").notNull().unique();
        public final Column<Integer> size =
                integer("size").generatedAs("length(mail)").virtual();
        public final Column<Long> bossId = bigint("boss_id").references(() -> id);

        {
            index(mail, bossId).where("mail <> ''");
            check("mail_check", "length(mail) > 0");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> boss =
                bigint("boss").references(() -> users.id).onDelete(CASCADE);
    }
}
